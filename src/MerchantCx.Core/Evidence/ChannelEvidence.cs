namespace MerchantCx.Evidence;

/// <summary>A way to reach the merchant that a page shows.</summary>
public sealed record ChannelEvidence
{
    /// <summary>What kind of channel.</summary>
    public required ChannelKind Kind { get; init; }

    /// <summary>Number or address as shown; empty for a widget or form.</summary>
    public string Value { get; init; } = "";

    /// <summary>Who provides the chat, where known.</summary>
    public string Provider { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public required PageRegion Region { get; init; }

    /// <summary>Line in the HTML, from 1; 0 when unknown.</summary>
    public required int Line { get; init; }

    /// <summary>Whether a buyer sees it.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>Whether the evidence is strong enough for a verdict.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Why it was taken for what it is.</summary>
    public required string Why { get; init; }

    /// <summary>Whether a buyer can get to it.</summary>
    public bool IsReachable => Visibility is Visibility.Visible or Visibility.InMenu;
}

/// <summary>The kinds of channel.</summary>
public enum ChannelKind
{
    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A chat or messenger.</summary>
    Chat,

    /// <summary>A contact form.</summary>
    Form,

    /// <summary>An offer to call back.</summary>
    Callback,
}
