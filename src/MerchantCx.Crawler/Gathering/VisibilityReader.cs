using AngleSharp.Dom;
using Visibility = MerchantCx.Evidence.Visibility;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Collects what may open the hidden parts of a page, and tells from it what a buyer sees.</summary>
internal sealed class VisibilityReader
{
    private readonly HashSet<string> _openedIds = new(StringComparer.Ordinal);
    private readonly List<string> _inlineScripts = [];

    /// <summary>The text of inline scripts.</summary>
    public IReadOnlyList<string> InlineScripts => _inlineScripts;

    /// <summary>Notes an inline script.</summary>
    public void NoteScript(string text) => _inlineScripts.Add(text);

    /// <summary>Notes the ids that an element controls or leads to.</summary>
    public void NoteOpenedIds(IElement element)
    {
        Note(element.GetAttribute("aria-controls"));
        Note(element.GetAttribute("data-target"));
        Note(element.GetAttribute("data-bs-target"));

        if (element.LocalName is "label")
        {
            Note(element.GetAttribute("for"));
        }

        if (element.GetAttribute("href") is ['#', _, ..] fragment)
        {
            Note(fragment);
        }
    }

    /// <summary>Whether a buyer sees what stands at the place.</summary>
    public Visibility Of(Placement placement)
    {
        if (placement.InTemplate)
        {
            return Visibility.Unknown;
        }

        if (placement is { IsHiddenByStyle: true, HiddenBy: null })
        {
            return placement.InMenu ? Visibility.InMenu : Visibility.Unknown;
        }

        if (placement.HiddenBy is not { } hiding)
        {
            return placement.InMenu ? Visibility.InMenu : Visibility.Visible;
        }

        if (placement.InMenu)
        {
            return Visibility.InMenu;
        }

        for (var element = hiding; element is not null; element = element.ParentElement)
        {
            if (element.Id is { Length: > 0 } id && _openedIds.Contains(id))
            {
                return Visibility.InMenu;
            }
        }

        // A script that names the hidden element may well open it.
        return hiding.Id is { Length: > 0 } named
            && _inlineScripts.Exists(script => script.Contains(named, StringComparison.Ordinal))
                ? Visibility.Unknown
                : Visibility.Hidden;
    }

    private void Note(string? id)
    {
        if (!string.IsNullOrEmpty(id))
        {
            _openedIds.Add(id.TrimStart('#'));
        }
    }
}
