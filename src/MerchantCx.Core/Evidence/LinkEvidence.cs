namespace MerchantCx.Evidence;

/// <summary>A link whose text names a concept. A link that names two is two pieces of evidence.</summary>
public sealed record LinkEvidence
{
    /// <summary>What it promises to lead to.</summary>
    public required LinkConcept Concept { get; init; }

    /// <summary>Its text as a buyer reads it, or its label where it has no text.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands.</summary>
    public required PageRegion Region { get; init; }

    /// <summary>The <c>href</c> as written; empty for a button.</summary>
    public required string Href { get; init; }

    /// <summary>What following it does.</summary>
    public required LinkAction Action { get; init; }

    /// <summary>The address it leads to, without fragment, when <see cref="Action"/> leads to a page.</summary>
    public Uri? Target { get; init; }

    /// <summary>Line in the HTML, from 1; 0 when unknown.</summary>
    public required int Line { get; init; }

    /// <summary>Whether a buyer sees it.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>Whether it stands in a dialog that asks for consent to cookies.</summary>
    public bool InConsentDialog { get; init; }

    /// <summary>Whether the evidence is strong enough for a verdict.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Why it was taken for what it is, e.g. <c>text contact/de</c>.</summary>
    public required string Why { get; init; }

    /// <summary>Whether it stands at the top or bottom of the page, outside a consent dialog.</summary>
    public bool IsAtTopOrBottom => Region is PageRegion.Header or PageRegion.Footer && !InConsentDialog;

    /// <summary>Whether a buyer can get to it.</summary>
    public bool IsReachable => Visibility is Visibility.Visible or Visibility.InMenu;
}

/// <summary>What following a link does.</summary>
public enum LinkAction
{
    /// <summary>Opens an address.</summary>
    OpensPage,

    /// <summary>Jumps to an element of the same page.</summary>
    JumpsToElement,

    /// <summary>Nothing: a bare <c>#</c>, or a fragment that the page does not have.</summary>
    Nothing,

    /// <summary>Runs a script, opens a dialog or submits a form.</summary>
    RunsScript,

    /// <summary>Starts a call, a mail or a messenger.</summary>
    StartsConversation,
}
