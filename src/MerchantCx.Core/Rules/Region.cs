using System.Diagnostics.CodeAnalysis;

namespace MerchantCx.Rules;

/// <summary>A market whose rules apply to a shop: a country, or the European Union as a whole.</summary>
/// <remarks>
/// The European Union and the United Kingdom share an Amazon Pay host but neither law nor currency, so they are apart.
/// </remarks>
public sealed record Region
{
    private Region(string code, Region? partOf = null)
    {
        Code = code;
        PartOf = partOf;
    }

    /// <summary>The United States.</summary>
    public static Region UnitedStates { get; } = new("US");

    /// <summary>The United Kingdom.</summary>
    public static Region UnitedKingdom { get; } = new("UK");

    /// <summary>Japan.</summary>
    public static Region Japan { get; } = new("JP");

    /// <summary>The European Union, when the country is not known or has no code of its own here.</summary>
    public static Region EuropeanUnion { get; } = new("EU");

    /// <summary>Germany.</summary>
    public static Region Germany { get; } = new("DE", EuropeanUnion);

    /// <summary>Austria.</summary>
    public static Region Austria { get; } = new("AT", EuropeanUnion);

    /// <summary>France.</summary>
    public static Region France { get; } = new("FR", EuropeanUnion);

    /// <summary>Italy.</summary>
    public static Region Italy { get; } = new("IT", EuropeanUnion);

    /// <summary>Spain.</summary>
    public static Region Spain { get; } = new("ES", EuropeanUnion);

    /// <summary>Ireland.</summary>
    public static Region Ireland { get; } = new("IE", EuropeanUnion);

    /// <summary>Every region that a shop can be audited for, in the order of the codes.</summary>
    public static IReadOnlyList<Region> All { get; } =
    [
        Austria, Germany, Spain, EuropeanUnion, France, Ireland, Italy, Japan, UnitedKingdom, UnitedStates,
    ];

    /// <summary>
    /// Two upper-case letters: the ISO 3166 code of the country, <c>UK</c> for the United Kingdom, or <c>EU</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>The region whose rules apply here too; <see langword="null"/> for a region of its own.</summary>
    public Region? PartOf { get; }

    /// <summary>Reads a code; upper and lower case are the same and <c>GB</c> means <c>UK</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Region? region)
    {
        var wanted = string.Equals(code, "GB", StringComparison.OrdinalIgnoreCase) ? UnitedKingdom.Code : code;
        region = All.FirstOrDefault(known => string.Equals(known.Code, wanted, StringComparison.OrdinalIgnoreCase));
        return region is not null;
    }

    /// <summary>Whether a rule for this region applies to a shop in <paramref name="shop"/>.</summary>
    public bool Covers(Region shop)
    {
        ArgumentNullException.ThrowIfNull(shop);

        return this == shop || (shop.PartOf is { } union && Covers(union));
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
