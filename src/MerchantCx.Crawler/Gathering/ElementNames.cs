using AngleSharp.Dom;

namespace MerchantCx.Crawler.Gathering;

/// <summary>The words that an element's id and classes are made of, e.g. <c>site</c> and <c>footer</c>.</summary>
internal readonly ref struct ElementNames(IElement element)
{
    private readonly string? _id = element.GetAttribute("id");
    private readonly string? _class = element.GetAttribute("class");

    /// <summary>Whether the element has neither id nor class.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_id) && string.IsNullOrEmpty(_class);

    /// <summary>Whether any word of id or class satisfies the condition.</summary>
    public bool Any(Func<ReadOnlySpan<char>, bool> condition) => AnyWord(_id, condition) || AnyWord(_class, condition);

    /// <summary>Splits at everything that is not a letter, and before a capital that follows a small letter.</summary>
    private static bool AnyWord(string? name, Func<ReadOnlySpan<char>, bool> condition)
    {
        if (name is null)
        {
            return false;
        }

        Span<char> lower = stackalloc char[32];
        var start = 0;

        for (var index = 0; index <= name.Length; index++)
        {
            var ends = index == name.Length || !char.IsAsciiLetter(name[index]);
            var turns = !ends
                && index > start
                && char.IsAsciiLetterUpper(name[index])
                && char.IsAsciiLetterLower(name[index - 1]);

            if (!ends && !turns)
            {
                continue;
            }

            if (index > start && index - start <= lower.Length)
            {
                var length = name.AsSpan(start, index - start).ToLowerInvariant(lower);

                if (condition(lower[..length]))
                {
                    return true;
                }
            }

            start = turns ? index : index + 1;
        }

        return false;
    }
}
