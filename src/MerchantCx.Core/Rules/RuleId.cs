using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MerchantCx.Rules;

/// <summary>The stable identifier of a rule: <c>MCX</c> and four digits.</summary>
/// <remarks>
/// The first two digits name the family (10 pages and site, 20 returns, 21 refunds, 30 A-to-z claims, 40 chargebacks,
/// 50 service desk, 60 code, 70 law, 80 payment firms, 90 the tool itself). An id is never used again for another rule.
/// </remarks>
public readonly record struct RuleId
{
    private const string Prefix = "MCX";

    private RuleId(int number) => Number = number;

    /// <summary>The four digits, 1000 to 9999; 0 only for the default value, which names no rule.</summary>
    public int Number { get; }

    /// <summary>Reads an id such as <c>MCX1001</c>; upper and lower case are the same.</summary>
    /// <exception cref="FormatException">The text is not <c>MCX</c> and four digits.</exception>
    public static RuleId Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new FormatException($"'{text}' is not a rule id; an id looks like MCX1001.");

    /// <summary>Reads an id such as <c>MCX1001</c>; returns whether it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out RuleId id)
    {
        id = default;

        if (text is not { Length: 7 }
            || !text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            || !int.TryParse(
                text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1000)
        {
            return false;
        }

        id = new(number);
        return true;
    }

    /// <summary>Returns e.g. <c>MCX1001</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Number:0000}");
}
