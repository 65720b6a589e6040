namespace MerchantCx.Rules;

/// <summary>A number that a rule turns on.</summary>
/// <param name="Name">Its name, in camel case, unique within the rule.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Value">The value in force.</param>
public sealed record RuleParameter(string Name, ParameterUnit Unit, int Value);

/// <summary>What a <see cref="RuleParameter"/> counts.</summary>
public enum ParameterUnit
{
    /// <summary>Ways to reach the merchant.</summary>
    Channels,

    /// <summary>Clicks from a page.</summary>
    Clicks,
}
