using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

/// <summary>Rules that are asked for by the same party, with the checks that judge them.</summary>
public sealed class Pack
{
    /// <summary>Puts a pack together.</summary>
    /// <exception cref="ArgumentException">Two checks judge the same rule.</exception>
    public Pack(string id, string version, IReadOnlyList<IPageCheck> pageChecks, IReadOnlyList<ISiteCheck> siteChecks)
    {
        Id = id;
        Version = version;
        PageChecks = pageChecks;
        SiteChecks = siteChecks;
        Catalog = new(pageChecks.Select(check => check.Rule).Concat(siteChecks.Select(check => check.Rule)));
    }

    /// <summary>Its name, e.g. <c>amazon-pay</c>.</summary>
    public string Id { get; }

    /// <summary>The state of its rules: the day on which they were last checked against their sources.</summary>
    public string Version { get; }

    /// <summary>Checks that need one page.</summary>
    public IReadOnlyList<IPageCheck> PageChecks { get; }

    /// <summary>Checks that need the whole site.</summary>
    public IReadOnlyList<ISiteCheck> SiteChecks { get; }

    /// <summary>The rules of the pack.</summary>
    public RuleCatalog Catalog { get; }
}
