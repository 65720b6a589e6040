namespace MerchantCx.Evidence;

public sealed class LinkEvidenceTests
{
    [Theory]
    [InlineData(PageRegion.Header, false, true)]
    [InlineData(PageRegion.Footer, false, true)]
    [InlineData(PageRegion.Body, false, false)]
    [InlineData(PageRegion.Header, true, false)]
    [InlineData(PageRegion.Footer, true, false)]
    public void At_top_or_bottom_only_in_header_or_footer_outside_a_consent_dialog(
        PageRegion region, bool inConsentDialog, bool expected)
    {
        var link = Link.To(LinkConcept.Contact, region: region) with { InConsentDialog = inConsentDialog };

        Assert.Equal(expected, link.IsAtTopOrBottom);
    }

    [Theory]
    [InlineData(Visibility.Visible, true)]
    [InlineData(Visibility.InMenu, true)]
    [InlineData(Visibility.Hidden, false)]
    [InlineData(Visibility.Unknown, false)]
    public void Reachable_when_visible_at_once_or_in_a_menu(Visibility visibility, bool expected)
    {
        Assert.Equal(expected, (Link.To(LinkConcept.Contact) with { Visibility = visibility }).IsReachable);
        Assert.Equal(expected, (Channel.Of(ChannelKind.Phone) with { Visibility = visibility }).IsReachable);
    }
}
