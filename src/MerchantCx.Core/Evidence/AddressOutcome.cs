namespace MerchantCx.Evidence;

/// <summary>What became of one address.</summary>
/// <param name="Address">The address as linked, without fragment.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Status">HTTP status, where there was an answer.</param>
/// <param name="Page">The page that it led to, when one was read.</param>
/// <param name="Detail">What exactly happened, for the report; untranslated, may be empty.</param>
public sealed record AddressOutcome(
    Uri Address, OutcomeKind Kind, int? Status = null, PageEvidence? Page = null, string Detail = "");

/// <summary>The ways in which asking for an address can end.</summary>
public enum OutcomeKind
{
    /// <summary>A page was read.</summary>
    Read,

    /// <summary>An answer that is not HTML, such as a PDF.</summary>
    NotHtml,

    /// <summary>Answered with a status of 400 or more that says the page is not there or broken.</summary>
    Failed,

    /// <summary>robots.txt keeps crawlers away.</summary>
    RobotsForbidden,

    /// <summary>A bot wall or rate limit answered (403, 429, or a challenge page).</summary>
    BotWall,

    /// <summary>A login is needed (401).</summary>
    LoginRequired,

    /// <summary>Redirects went in a circle, or on for too long.</summary>
    RedirectLoop,

    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>No connection, or it broke off.</summary>
    Unreachable,

    /// <summary>Left out because the page limit was reached.</summary>
    PageLimit,

    /// <summary>Left out because the depth limit was reached.</summary>
    DepthLimit,

    /// <summary>Left out because the audit was stopped.</summary>
    Interrupted,

    /// <summary>Belongs to another host, or to none that the audit may ask.</summary>
    OtherHost,

    /// <summary>Not among the files of the audited folder.</summary>
    NotInFolder,
}
