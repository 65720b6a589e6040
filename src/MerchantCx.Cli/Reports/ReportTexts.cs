using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;
using MerchantCx.Texts;

namespace MerchantCx.Cli.Reports;

/// <summary>The words that reports use around findings.</summary>
internal static class ReportTexts
{
    public static readonly Text Pages = new("{0} pages", "{0} Seiten");
    public static readonly Text PagesRead = new("pages read", "gelesene Seiten");
    public static readonly Text OnePage = new("1 page", "1 Seite");
    public static readonly Text Audited = new("{0} audited", "{0} geprüft");
    public static readonly Text Region = new("Region", "Region");
    public static readonly Text UnknownRegion = new("unknown", "unbekannt");
    public static readonly Text Rules = new("Rules", "Regeln");
    public static readonly Text Rule = new("Rule", "Regel");
    public static readonly Text Title = new("Demand", "Forderung");
    public static readonly Text Weight = new("Severity", "Stufe");
    public static readonly Text Satisfied = new("no violation", "erfüllt");
    public static readonly Text Violated = new("violated", "nicht erfüllt");
    public static readonly Text Inconclusive = new("to review", "zu prüfen");
    public static readonly Text NotApplicable = new("not applicable", "nicht anwendbar");
    public static readonly Text Findings = new("Findings", "Befunde");
    public static readonly Text ToReview = new("To review", "Zu prüfen");
    public static readonly Text AndMore = new("and {0} more", "und {0} weitere");
    public static readonly Text ListAndMore = new("{0}, and {1} more", "{0} und {1} weitere");
    public static readonly Text Line = new("line {0}", "Zeile {0}");
    public static readonly Text Remedy = new("What to do", "Abhilfe");
    public static readonly Text Source = new("Source", "Quelle");
    public static readonly Text Basis = new("Basis", "Grundlage");
    public static readonly Text Scope = new("Judged on", "Beurteilt an");
    public static readonly Text Parameter = new("Parameter", "Parameter");
    public static readonly Text Regions = new("Regions", "Regionen");
    public static readonly Text Everywhere = new("everywhere", "überall");
    public static readonly Text NoFindings = new("No violation found.", "Keine Verletzung gefunden.");
    public static readonly Text Result = new("Result", "Ergebnis");
    public static readonly Text ExitCode = new("exit code {0}", "Exit-Code {0}");

    public static readonly Text NotFoundProbe = new(
        "One request for an address that does not exist was made, to see the shop's not-found page.",
        "Eine Adresse, die es nicht gibt, wurde einmal abgefragt, um die „Nicht gefunden“-Seite des Shops zu sehen.");

    public static readonly Text Disclaimer = new(
        "These are observations on the pages that were read, not legal advice.",
        "Dies sind Beobachtungen an den gelesenen Seiten, keine Rechtsberatung.");

    /// <summary>"1 page" or "1,873 pages".</summary>
    public static string PageCount(int count, Language language) =>
        count == 1 ? OnePage.In(language) : Pages.WithCount(language, count);

    /// <summary>The name of a severity.</summary>
    public static Text SeverityName(Severity severity) => severity switch
    {
        Severity.Error => new("error", "Fehler"),
        Severity.Warning => new("warning", "Warnung"),
        _ => new("info", "Hinweis"),
    };

    /// <summary>The name of what has a severity, for a count before it.</summary>
    public static Text SeverityName(Severity severity, int count) => (severity, count) switch
    {
        (Severity.Error, not 1) => new("errors", "Fehler"),
        (Severity.Warning, not 1) => new("warnings", "Warnungen"),
        (Severity.Info, not 1) => new("infos", "Hinweise"),
        _ => SeverityName(severity),
    };

    /// <summary>The name of a basis.</summary>
    public static Text BasisName(Basis basis) => basis switch
    {
        MerchantCx.Rules.Basis.Requirement => new("required by Amazon Pay", "von Amazon Pay verlangt"),
        MerchantCx.Rules.Basis.Law => new("law of the region", "Recht der Region"),
        MerchantCx.Rules.Basis.Recommendation => new("recommended by Amazon Pay", "von Amazon Pay empfohlen"),
        MerchantCx.Rules.Basis.AmazonPractice => new(
            "Amazon's own practice, no duty of merchants", "Amazons eigene Praxis, keine Pflicht von Händlern"),
        _ => new(
            "decision of this tool; no source imposes it", "Entscheidung dieses Werkzeugs; keine Quelle verlangt es"),
    };

    /// <summary>The name of a scope.</summary>
    public static Text ScopeName(RuleScope scope) => scope is RuleScope.Page
        ? new("each page", "jeder Seite")
        : new("the whole site", "der ganzen Website");

    /// <summary>The name of a region of the page.</summary>
    public static Text RegionName(PageRegion region) => region switch
    {
        PageRegion.Header => new("top", "oben"),
        PageRegion.Footer => new("bottom", "unten"),
        _ => new("content", "Inhalt"),
    };

    /// <summary>One sentence on the whole audit.</summary>
    public static string Verdict(AuditReport report, Language language)
    {
        var violations = report.Findings.Count(finding => finding.Kind is FindingKind.Violation);
        var reviews = report.Findings.Count - violations;

        return (violations, reviews) switch
        {
            (0, 0) => NoFindings.In(language),
            (0, 1) => new Text(
                "No violation found; 1 point has to be looked at by a person.",
                "Keine Verletzung gefunden; 1 Punkt ist von Hand zu prüfen.").In(language),
            (0, _) => new Text(
                "No violation found; {0} points have to be looked at by a person.",
                "Keine Verletzung gefunden; {0} Punkte sind von Hand zu prüfen.").WithCount(language, reviews),
            _ => string.Join(
                ' ',
                Violations(violations).WithCount(language, violations),
                Reviews(reviews).WithCount(language, reviews)).TrimEnd(),
        };
    }

    private static Text Violations(int count) => count == 1
        ? new("{0} finding.", "{0} Befund.")
        : new("{0} findings.", "{0} Befunde.");

    private static Text Reviews(int count) => count switch
    {
        0 => new("", ""),
        1 => new("{0} more point has to be looked at by a person.", "{0} weiterer Punkt ist von Hand zu prüfen."),
        _ => new("{0} more points have to be looked at by a person.", "{0} weitere Punkte sind von Hand zu prüfen."),
    };
}
