using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Tells whether the HTML of a page is the page that buyers see.</summary>
internal static class CompletenessReader
{
    private const int ShellWords = 60;
    private const int ShellLinks = 4;
    private const int WallWords = 150;

    private static readonly string[] ShellIds = ["app", "root", "__next", "__nuxt", "___gatsby", "svelte", "q-app"];

    private static readonly string[] WallTitles =
    [
        "just a moment", "attention required", "access denied", "pardon our interruption", "robot check",
        "are you a robot", "verify you are human", "verifying you are human", "human verification", "security check",
        "request blocked", "ddos-guard", "ddos protection",
    ];

    private static readonly string[] WallScripts =
    [
        "/cdn-cgi/challenge-platform/", "captcha-delivery.com", "_Incapsula_Resource", "px-captcha",
        "/_sec/cp_challenge/",
    ];

    /// <summary>How complete the page is.</summary>
    public static Completeness Read(PageWalk walk, bool isTruncated)
    {
        if (IsWall(walk))
        {
            return Completeness.Blocked;
        }

        if (isTruncated || StandsElsewhere(walk))
        {
            return Completeness.Truncated;
        }

        return IsShell(walk) ? Completeness.ScriptRendered : Completeness.Full;
    }

    /// <summary>Whether the page has no text of its own: it stands in frames, or the file holds none.</summary>
    private static bool StandsElsewhere(PageWalk walk) =>
        walk.Document.QuerySelector("frameset") is not null
        || (walk.Text.Words == 0
            && !walk.Items.Any(item => item.Element.LocalName is "a" or "area" or "button" or "script"));

    private static bool IsWall(PageWalk walk)
    {
        if (walk.Text.Words > WallWords)
        {
            return false;
        }

        var title = TextFolding.Fold(walk.Document.Title ?? "");

        return WallTitles.Any(wall => title.Contains(wall, StringComparison.Ordinal))
            || walk.Document.Scripts.Any(script => WallScripts.Any(wall =>
                (script.Source ?? script.Text).Contains(wall, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Few words, hardly a link, and a script that has somewhere to put a page.</summary>
    private static bool IsShell(PageWalk walk)
    {
        if (walk.Text.Words > ShellWords
            || walk.Items.Count(IsLink) >= ShellLinks
            || !walk.Document.Scripts.Any(script => script.Source is { Length: > 0 }))
        {
            return false;
        }

        return walk.Text.Words == 0
            || ShellIds.Any(id => walk.Document.GetElementById(id) is not null)
            || walk.Document.QuerySelector("body noscript, app-root") is not null;
    }

    private static bool IsLink(PageWalk.Item item) =>
        item.Element.LocalName is "a" && item.Element.HasAttribute("href");
}
