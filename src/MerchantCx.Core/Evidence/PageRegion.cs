namespace MerchantCx.Evidence;

/// <summary>Where on a page something stands.</summary>
public enum PageRegion
{
    /// <summary>The top of the page.</summary>
    Header,

    /// <summary>The bottom of the page.</summary>
    Footer,

    /// <summary>Everything between, side boxes and dialogs included.</summary>
    Body,
}
