using MerchantCx.Cli.Gate;
using MerchantCx.Evaluation;
using MerchantCx.Texts;

namespace MerchantCx.Cli.Reports;

/// <summary>What a report is made of.</summary>
/// <param name="Report">The outcome of the audit.</param>
/// <param name="Target">What was audited, as the user named it.</param>
/// <param name="Decision">What it means for a pipeline.</param>
/// <param name="Language">The language to write in.</param>
/// <param name="ToolVersion">The version of the tool.</param>
internal sealed record ReportContext(
    AuditReport Report, string Target, GateDecision Decision, Language Language, string ToolVersion)
{
    /// <summary>A page's name, shortened to its path where it is on the audited site.</summary>
    public string ShortName(Occurrence occurrence)
    {
        var start = Report.Site.Start;

        return occurrence.Subject.Authority == start.Authority
            && occurrence.Name.StartsWith(start.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)
            ? occurrence.Subject.PathAndQuery
            : occurrence.Name;
    }

    /// <summary>The sentence of a finding, with addresses of the site shortened to their paths.</summary>
    public string Say(Message message) => RuleTexts.Say(Shorten(message), Language);

    /// <summary>The region and how it was found.</summary>
    public string RegionText() => Report.Profile.Region is { } region
        ? $"{region} ({RuleTexts.Say(Report.Profile.RegionReason, Language)})"
        : $"{ReportTexts.UnknownRegion.In(Language)} ({RuleTexts.Say(Report.Profile.RegionReason, Language)})";

    private Message Shorten(Message message) => new(
        message.Key,
        [.. message.Arguments.Select(argument => argument switch
        {
            Uri address when address.Authority == Report.Site.Start.Authority => address.PathAndQuery,
            Message nested => Shorten(nested),
            _ => argument,
        })]);
}
