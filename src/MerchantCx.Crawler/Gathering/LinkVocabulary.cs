using System.Collections.Concurrent;
using System.Collections.Frozen;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>What the texts of links mean, in the languages of <c>link-terms.csv</c>.</summary>
internal sealed class LinkVocabulary
{
    private const int LongestPhrase = 6;
    private const int LongestText = 90;
    private const int LongestSegmented = 6;
    private const int LongestSentence = 10;
    private const int LongestWithoutBlanks = 20;
    private const int CacheLimit = 20_000;

    private static readonly char[] Separators =
        ['/', '&', '|', '+', ',', ':', ';', '•', '·', '–', '—', '(', ')', '›', '»', '>'];

    /// <summary>
    /// Words that join two names in one link, by language: the Polish "i" is no joint of an Italian text.
    /// </summary>
    private static readonly FrozenDictionary<string, string> Connectives = new Dictionary<string, string>
    {
        ["und"] = "de",
        ["oder"] = "de",
        ["and"] = "en",
        ["or"] = "en",
        ["et"] = "fr",
        ["ou"] = "fr pt",
        ["y"] = "es",
        ["u"] = "es",
        ["e"] = "es it pt",
        ["o"] = "es it ca",
        ["en"] = "nl",
        ["of"] = "nl",
        ["i"] = "pl hr sr bs sl uk ca",
        ["lub"] = "pl",
        ["a"] = "cs sk",
        ["in"] = "sl",
        ["och"] = "sv",
        ["eller"] = "sv da no",
        ["og"] = "da no is",
        ["ja"] = "fi et",
        ["și"] = "ro",
        ["şi"] = "ro",
        ["és"] = "hu",
        ["ir"] = "lt",
        ["un"] = "lv",
        ["ve"] = "tr",
        ["dan"] = "id ms",
        ["и"] = "ru bg sr mk",
        ["или"] = "ru bg mk",
        ["і"] = "uk be",
        ["та"] = "uk",
        ["або"] = "uk",
        ["και"] = "el",
        ["và"] = "vi",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, List<Term>> _terms;
    private readonly FrozenDictionary<string, List<Term>> _falseFriends;
    private readonly List<(string Prefix, Term Term)> _prefixes;
    private readonly List<(string Part, Term Term)> _parts;
    private readonly List<(string Text, Term Term)> _falseParts;
    private readonly FrozenDictionary<string, LinkConcept> _urlWords;
    private readonly ConcurrentDictionary<(string Text, string Languages), IReadOnlyList<Match>> _cache = new();

    private LinkVocabulary()
    {
        var rows = DataFile.Rows("link-terms.csv")
            .Select(row => (
                Text: row[3],
                Term: new Term(Enum.Parse<LinkConcept>(row[0], ignoreCase: true), row[1], row[2])))
            .ToList();

        _terms = Table(rows.Where(row => row.Term.Kind is "exact" or "phrase"));
        _falseFriends = Table(rows.Where(row => row.Term.Kind is "not"));
        _prefixes = [.. rows.Where(row => row.Term.Kind is "prefix")];
        _falseParts = [.. rows.Where(row => row.Term.Kind is "not" && !char.IsAscii(row.Text[0]))];
        _parts = [.. rows.Where(row => row.Term.Kind is "part")];
        _urlWords = DataFile.Rows("url-terms.csv")
            .DistinctBy(row => row[1])
            .ToFrozenDictionary(
                row => row[1],
                row => Enum.Parse<LinkConcept>(row[0], ignoreCase: true),
                StringComparer.Ordinal);
        Languages = rows.Select(row => row.Term.Language).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The vocabulary that is built in.</summary>
    public static LinkVocabulary BuiltIn { get; } = new();

    /// <summary>The languages it has terms of.</summary>
    public IReadOnlySet<string> Languages { get; }

    /// <summary>What a link text means on a page in these languages.</summary>
    /// <param name="text">The text as shown.</param>
    /// <param name="languages">Codes of the page's languages, joined by a blank; English is always among them.</param>
    public IReadOnlyList<Match> Find(string text, string languages)
    {
        if (text.Length is 0 or > LongestText)
        {
            return [];
        }

        if (_cache.TryGetValue((text, languages), out var known))
        {
            return known;
        }

        var found = Read(TextFolding.Fold(text), languages);

        if (_cache.Count < CacheLimit)
        {
            _cache[(text, languages)] = found;
        }

        return found;
    }

    /// <summary>The languages in which the text as a whole is a term.</summary>
    public IEnumerable<string> LanguagesOf(string text) =>
        text.Length <= LongestText && _terms.TryGetValue(TextFolding.Fold(text), out var terms)
            ? terms.Select(term => term.Language).Distinct()
            : [];

    /// <summary>Whether the text is a name of the customer service, in any language.</summary>
    public bool IsServiceName(string text) =>
        text.Length <= LongestText
        && _terms.TryGetValue(TextFolding.Fold(text), out var terms)
        && terms.Exists(term => term.Concept is LinkConcept.Help or LinkConcept.Contact);

    /// <summary>The concept that a word of an address hints at.</summary>
    public LinkConcept? FindInAddress(string href)
    {
        var words = href.ToLowerInvariant()
            .Split(['/', '-', '_', '.', '?', '=', '&'], StringSplitOptions.RemoveEmptyEntries);

        foreach (var word in words)
        {
            if (_urlWords.TryGetValue(word, out var concept))
            {
                return concept;
            }
        }

        return null;
    }

    private List<Match> Read(string folded, string languages)
    {
        Dictionary<LinkConcept, Match> found = [];

        Look(folded, asWhole: true);

        foreach (var segment in Segments(folded, languages))
        {
            Look(segment, asWhole: true);
        }

        var mayLackBlanks = folded.Length is > 0 and <= LongestWithoutBlanks && !char.IsAscii(folded[0]);

        foreach (var (part, term) in mayLackBlanks ? _parts : [])
        {
            if (folded.Contains(part, StringComparison.Ordinal)
                && !_falseParts.Any(friend => friend.Term.Concept == term.Concept
                    && folded.Contains(friend.Text, StringComparison.Ordinal)))
            {
                Add(term, part, asWhole: false);
            }
        }

        var runs = WordRuns(folded);

        foreach (var run in runs)
        {
            Look(run, asWhole: false);
        }

        foreach (var run in runs.Prepend(folded))
        {
            foreach (var friend in _falseFriends.GetValueOrDefault(run) ?? [])
            {
                found.Remove(friend.Concept);
            }
        }

        return [.. found.Values.OrderBy(match => match.Concept)];

        void Look(string part, bool asWhole)
        {
            foreach (var term in _terms.GetValueOrDefault(part) ?? [])
            {
                Add(term, part, asWhole);
            }

            if (asWhole && !part.Contains(' ', StringComparison.Ordinal))
            {
                foreach (var (prefix, term) in _prefixes)
                {
                    if (part.StartsWith(prefix, StringComparison.Ordinal))
                    {
                        Add(term, part, asWhole: false);
                    }
                }
            }
        }

        void Add(Term term, string part, bool asWhole)
        {
            // Terms that mean something else in another language count only where theirs is spoken.
            var isSpoken = IsSpoken(term.Language);
            var counts = term.Kind switch
            {
                "phrase" or "part" => true,
                "prefix" => isSpoken,
                _ => asWhole && isSpoken,
            };

            if (counts
                && (!found.TryGetValue(term.Concept, out var before) || (isSpoken && !IsSpoken(before.Language))))
            {
                found[term.Concept] = new(term.Concept, term.Language, part);
            }
        }

        bool IsSpoken(string language) => languages.Contains(language, StringComparison.Ordinal);
    }

    /// <summary>
    /// The names that a text is put together from, as in "Hilfe &amp; Kontakt"; a long text is a sentence.
    /// </summary>
    private static IEnumerable<string> Segments(string folded, string languages)
    {
        if (folded.AsSpan().Count(' ') >= LongestSegmented)
        {
            yield break;
        }

        var pieces = folded.Split(
            Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        foreach (var piece in pieces)
        {
            yield return TextFolding.TrimSymbols(piece);

            var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var start = 0;

            for (var index = 0; index <= words.Length; index++)
            {
                if (index == words.Length || Joins(words[index], languages))
                {
                    if (index > start && (start > 0 || index < words.Length))
                    {
                        yield return TextFolding.TrimSymbols(string.Join(' ', words[start..index]));
                    }

                    start = index + 1;
                }
            }
        }
    }

    private static bool Joins(string word, string languages) =>
        Connectives.TryGetValue(word, out var spoken)
        && spoken.Split(' ').Any(language => languages.Contains(language, StringComparison.Ordinal));

    /// <summary>All runs of whole words, when the text is short enough for a phrase to carry it.</summary>
    private static List<string> WordRuns(string folded)
    {
        var words = folded.Split([' ', .. Separators], StringSplitOptions.RemoveEmptyEntries);
        List<string> runs = [];

        // A single word may carry a short text; a sentence is carried by a term of several words only.
        var shortest = words.Length <= LongestPhrase ? 1 : 2;

        for (var start = 0; words.Length <= LongestSentence && start < words.Length; start++)
        {
            for (var end = start + shortest; end <= Math.Min(words.Length, start + LongestPhrase); end++)
            {
                runs.Add(string.Join(' ', words[start..end]).Trim('!', '?', '.'));
            }
        }

        return runs;
    }

    private static FrozenDictionary<string, List<Term>> Table(IEnumerable<(string Text, Term Term)> rows) =>
        rows
            .GroupBy(row => row.Text, row => row.Term)
            .ToFrozenDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    /// <summary>A term found in a text.</summary>
    internal sealed record Match(LinkConcept Concept, string Language, string Term);

    private sealed record Term(LinkConcept Concept, string Language, string Kind);
}
