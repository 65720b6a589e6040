using MerchantCx.Cli.Reports;
using MerchantCx.Crawler.Crawling;
using MerchantCx.Rules;
using MerchantCx.Texts;

namespace MerchantCx.Cli.Composition;

/// <summary>Everything that an audit needs to know, typed.</summary>
internal sealed record AuditRequest
{
    public required AuditTarget Target { get; init; }

    /// <summary>The region, when the user names one.</summary>
    public Region? Region { get; init; }

    public required DateOnly AsOf { get; init; }

    public CrawlOptions Crawl { get; init; } = new();

    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>Share of the pages, in percent, beyond which too little was judged.</summary>
    public int MaxInconclusivePercent { get; init; } = 20;

    public Language Language { get; init; } = Language.English;

    public required ReportPlan Reports { get; init; }

    public ColorMode Color { get; init; }

    public bool ShowsProgress { get; init; }

    public bool IsVerbose { get; init; }
}

/// <summary>Whether reports on the terminal are coloured.</summary>
internal enum ColorMode
{
    /// <summary>On a terminal that does not ask for none.</summary>
    Auto,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}
