namespace MerchantCx.Evidence;

/// <summary>Links that are certain and visible unless a test says otherwise.</summary>
internal static class Link
{
    public static LinkEvidence To(
        LinkConcept concept,
        string path = "/target",
        PageRegion region = PageRegion.Footer,
        string? text = null) => new()
        {
            Concept = concept,
            Text = text ?? concept.ToString(),
            Region = region,
            Href = path,
            Action = LinkAction.OpensPage,
            Target = Page.Address(path),
            Line = 12,
            Why = "text",
        };

    public static LinkEvidence Doing(LinkAction action, LinkConcept concept = LinkConcept.Contact, string href = "#") =>
        To(concept) with { Action = action, Target = null, Href = href };
}
