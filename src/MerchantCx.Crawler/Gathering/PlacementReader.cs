using AngleSharp.Dom;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Reads off an element what it says about the place of everything within it.</summary>
/// <remarks>
/// Landmarks and roles come first, then ids and classes. Parts of cards, dialogs and articles have headers and footers
/// of their own: those are not the page's. Where nothing names a region, the position on the page decides later.
/// </remarks>
internal static class PlacementReader
{
    public static Placement Within(IElement element, Placement outer)
    {
        // What the page as a whole is called ("has-sticky-nav") says nothing about a place on it.
        if (element.LocalName is "html" or "body")
        {
            return outer;
        }

        var names = new ElementNames(element);
        var role = element.GetAttribute("role") ?? "";
        var inner = outer;

        inner = Region(element, role, names, inner);

        if (element.LocalName is "nav" || role is "navigation" || names.Any(IsNavigation))
        {
            inner = inner with { InNavigation = true };
        }

        if (element.LocalName is ['h', >= '1' and <= '6'])
        {
            inner = inner with { InHeading = true };
        }

        if (!inner.InConsentDialog && names.Any(IsConsent) && element.LocalName is not "a")
        {
            inner = inner with { InConsentDialog = true };
        }

        if (names.Any(IsMenu) || (element.LocalName is "details" or "dialog" && !element.HasAttribute("open")))
        {
            inner = inner with { InMenu = true };
        }

        return Hides(element) ? inner with { HiddenBy = element } : inner;
    }

    private static Placement Region(IElement element, string role, ElementNames names, Placement outer)
    {
        var name = element.LocalName;

        if (outer.IsFixed)
        {
            // An id is given once: whatever is called "footer" is the page's, even where
            // the whole page is its main part.
            return outer.InMain && element.Id is { Length: > 0 } id
                ? id.ToLowerInvariant() switch
                {
                    "footer" => outer with { Named = PageRegion.Footer },
                    "header" => outer with { Named = PageRegion.Header },
                    _ => outer,
                }
                : outer;
        }

        if (name is "main" or "article" or "aside" or "dialog"
            || role is "main" or "complementary" or "article" or "dialog"
            || names.Any(IsComponent))
        {
            return outer with { Named = PageRegion.Body, IsFixed = true, InMain = name is "main" || role is "main" };
        }

        if (role is "banner")
        {
            return outer with { Named = PageRegion.Header, IsFixed = true };
        }

        if (role is "contentinfo")
        {
            return outer with { Named = PageRegion.Footer, IsFixed = true };
        }

        if (names.Any(IsPartOfComponent))
        {
            return outer;
        }

        if (name is "header")
        {
            return outer with { Named = PageRegion.Header };
        }

        if (name is "footer")
        {
            return outer with { Named = PageRegion.Footer };
        }

        if (names.IsEmpty)
        {
            return outer;
        }

        if (names.Any(IsFooter))
        {
            return outer with { Named = PageRegion.Footer };
        }

        if (outer.Named is not PageRegion.Footer && names.Any(IsHeader))
        {
            return outer with { Named = PageRegion.Header };
        }

        return outer.Named is null && names.Any(IsSideBox) ? outer with { Named = PageRegion.Body } : outer;
    }

    private static bool Hides(IElement element)
    {
        if (element.GetAttribute("hidden") is { } hidden
            && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return element.GetAttribute("style") is { Length: > 0 } style && DeclaresHidden(style);
    }

    /// <summary>Whether declarations hide what they apply to.</summary>
    public static bool DeclaresHidden(string style) =>
        Declares(style, "display", "none") || Declares(style, "visibility", "hidden");

    /// <summary>Whether an inline style declares the property with the value.</summary>
    private static bool Declares(string style, string property, string value)
    {
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(range);
            var colon = declaration.IndexOf(':');

            if (colon > 0
                && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)
                && declaration[(colon + 1)..].Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFooter(ReadOnlySpan<char> word) =>
        word is "foot" or "colophon" or "bottom" or "impressum" or "tail"
        || word.StartsWith("footer")
        || word.EndsWith("footer")
        || word.StartsWith("fuss");

    private static bool IsHeader(ReadOnlySpan<char> word) =>
        word is "masthead" or "topbar" or "toplinks" or "topnav" or "topmenu" or "top" or "navbar" or "banner" or "kopf"
            or "metanav" or "servicenav" or "toolbar"
        || word.StartsWith("header") || word.EndsWith("header");

    /// <summary>Parts that stand for themselves, with a header and footer of their own.</summary>
    private static bool IsComponent(ReadOnlySpan<char> word) =>
        word is "modal" or "card" or "popover" or "review" or "comment";

    /// <summary>A header or footer with such a word in its name is that of a part, not the page's.</summary>
    private static bool IsPartOfComponent(ReadOnlySpan<char> word) =>
        word is "panel" or "dialog" or "popup" or "entry" or "post" or "article" or "product" or "item" or "widget"
            or "box" or "accordion" or "tab" or "minicart" or "price" or "slider" or "carousel";

    private static bool IsSideBox(ReadOnlySpan<char> word) => word is "sidebar" or "aside" or "sidecol" or "sidenav";

    private static bool IsNavigation(ReadOnlySpan<char> word) =>
        word is "nav" or "navigation" or "breadcrumb" or "breadcrumbs" or "crumbs";

    private static bool IsConsent(ReadOnlySpan<char> word) =>
        word is "cookie" or "cookies" or "cookiebar" or "cookiebanner" or "cookieconsent" or "consent" or "gdpr"
            or "dsgvo" or "onetrust" or "usercentrics" or "cookiebot" or "klaro" or "borlabs" or "cmp" or "ccm";

    private static bool IsMenu(ReadOnlySpan<char> word) =>
        word is "dropdown" or "submenu" or "megamenu" or "drawer" or "offcanvas" or "collapse" or "flyout"
            or "accordion" or "popover" or "popup" or "modal" or "overlay" or "tab" or "tabs"
        || word.StartsWith("menu") || word.EndsWith("menu") || word.StartsWith("nav");
}
