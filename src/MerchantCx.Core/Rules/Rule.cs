namespace MerchantCx.Rules;

/// <summary>What a rule demands and who says so; pure data, free of behaviour.</summary>
/// <remarks>Title, demand and messages stand in the texts of each language, keyed by <see cref="Id"/>.</remarks>
public sealed record Rule
{
    /// <summary>Stable identifier.</summary>
    public required RuleId Id { get; init; }

    /// <summary>How much a violation weighs in a gate.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Who asks for it.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Whether one page is enough to judge the rule.</summary>
    public required RuleScope Scope { get; init; }

    /// <summary>The texts it was read from; empty only for <see cref="Basis.Product"/>.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Where it applies; empty means everywhere.</summary>
    public IReadOnlyList<Region> Regions { get; init; } = [];

    /// <summary>First day on which it applies; <see langword="null"/> when no source names one.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Last day on which it applies; <see langword="null"/> for a rule in force.</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>The numbers it turns on.</summary>
    public IReadOnlyList<RuleParameter> Parameters { get; init; } = [];

    /// <summary>Whether the rule is in force on <paramref name="day"/>; both ends of the period count.</summary>
    public bool IsInForce(DateOnly day) =>
        (EffectiveFrom is not { } from || day >= from) && (EffectiveTo is not { } to || day <= to);

    /// <summary>The value of a parameter.</summary>
    /// <exception cref="KeyNotFoundException">The rule has no parameter of that name.</exception>
    public int Parameter(string name) =>
        Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Value
        ?? throw new KeyNotFoundException($"{Id} has no parameter '{name}'.");
}

/// <summary>How much of a shop a rule has to see.</summary>
public enum RuleScope
{
    /// <summary>One page.</summary>
    Page,

    /// <summary>The whole site: what a page links to, or what stands anywhere.</summary>
    Site,
}
