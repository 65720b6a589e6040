using AngleSharp.Dom;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Where something stands on a page, handed down from element to element while the page is walked.</summary>
internal readonly record struct Placement
{
    /// <summary>
    /// The region that landmarks, roles, ids or classes name; <see langword="null"/> leaves it to the position.
    /// </summary>
    public PageRegion? Named { get; init; }

    /// <summary>Whether a landmark fixed the region, so that names of inner elements no longer change it.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Whether it is the main part of the page that fixed the region.</summary>
    public bool InMain { get; init; }

    /// <summary>Whether it stands within navigation, which has no region of its own but is no content either.</summary>
    public bool InNavigation { get; init; }

    /// <summary>Whether it stands within a heading.</summary>
    public bool InHeading { get; init; }

    /// <summary>Whether it stands in a dialog that asks for consent.</summary>
    public bool InConsentDialog { get; init; }

    /// <summary>The nearest element that hides it, if any.</summary>
    public IElement? HiddenBy { get; init; }

    /// <summary>Whether a style block hides it, so that only a browser can tell whether it ever shows.</summary>
    public bool IsHiddenByStyle { get; init; }

    /// <summary>
    /// Whether it stands in a <c>template</c>, which shows nothing until a script puts it on the page.
    /// </summary>
    public bool InTemplate { get; init; }

    /// <summary>Whether it stands within an element that is named like a menu or is a closed <c>details</c>.</summary>
    public bool InMenu { get; init; }
}
