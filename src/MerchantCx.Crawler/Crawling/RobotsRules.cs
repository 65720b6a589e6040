using System.Globalization;
using System.Text;

namespace MerchantCx.Crawler.Crawling;

/// <summary>The rules of a robots.txt for one crawler, by RFC 9309.</summary>
/// <remarks>
/// Own code: no library that reads robots.txt is at hand. The longest matching rule wins; on a tie, allow.
/// </remarks>
internal sealed class RobotsRules
{
    private const int LargestFile = 512 * 1024;

    private readonly List<(string Pattern, bool Allows)> _rules;

    private RobotsRules(List<(string Pattern, bool Allows)> rules, TimeSpan? crawlDelay, IReadOnlyList<string> sitemaps)
    {
        _rules = rules;
        CrawlDelay = crawlDelay;
        Sitemaps = sitemaps;
    }

    /// <summary>Allows everything.</summary>
    public static RobotsRules AllowAll { get; } = new([], null, []);

    /// <summary>Forbids everything: what an unreadable robots.txt means.</summary>
    public static RobotsRules ForbidAll { get; } = new([("/", false)], null, []);

    /// <summary>Time that the site asks crawlers to leave between requests.</summary>
    public TimeSpan? CrawlDelay { get; }

    /// <summary>Addresses of sitemaps.</summary>
    public IReadOnlyList<string> Sitemaps { get; }

    /// <summary>Reads the rules for the crawler named <paramref name="agent"/>.</summary>
    public static RobotsRules Parse(ReadOnlySpan<byte> file, string agent)
    {
        var text = Encoding.UTF8.GetString(file[..Math.Min(file.Length, LargestFile)]).TrimStart('\uFEFF');
        List<Group> groups = [];
        List<string> sitemaps = [];
        Group? current = null;
        var inAgents = false;

        foreach (var line in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var content = line.Split('#')[0];
            var colon = content.IndexOf(':', StringComparison.Ordinal);

            if (colon < 0)
            {
                continue;
            }

            var value = content[(colon + 1)..].Trim();

            switch (content[..colon].Trim().ToLowerInvariant())
            {
                case "user-agent":
                    if (!inAgents)
                    {
                        groups.Add(current = new());
                    }

                    current!.Agents.Add(ProductToken(value));
                    inAgents = true;
                    continue;
                case "allow" or "disallow" when value.Length > 0:
                    current?.Rules.Add(
                        (Normalize(value), content.TrimStart().StartsWith("a", StringComparison.OrdinalIgnoreCase)));
                    break;
                case "crawl-delay" when double.TryParse(
                        value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
                    && double.IsFinite(seconds):
                    current?.CrawlDelay = TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 3600));
                    break;
                case "sitemap":
                    sitemaps.Add(content[(colon + 1)..].Trim());
                    continue;
            }

            inAgents = false;
        }

        var own = groups.Where(group => group.Agents.Contains(ProductToken(agent))).ToList();
        var chosen = own.Count > 0 ? own : [.. groups.Where(group => group.Agents.Contains("*"))];

        return new(
            [.. chosen.SelectMany(group => group.Rules)],
            chosen.Select(group => group.CrawlDelay).Max(),
            sitemaps);
    }

    /// <summary>Whether the address may be asked for.</summary>
    public bool Allows(Uri address)
    {
        var path = Normalize(address.PathAndQuery);
        var longest = -1;
        var allows = true;

        foreach (var (pattern, ruleAllows) in _rules)
        {
            if (pattern.Length >= longest && Matches(pattern, path) && (pattern.Length > longest || ruleAllows))
            {
                longest = pattern.Length;
                allows = ruleAllows;
            }
        }

        return allows || address.AbsolutePath == "/robots.txt";
    }

    /// <summary>Whether the path begins with the pattern, in which * stands for anything and $ for the end.</summary>
    private static bool Matches(string pattern, string path)
    {
        var isAnchored = pattern.EndsWith('$');
        var parts = (isAnchored ? pattern[..^1] : pattern).Split('*');
        var position = 0;

        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        position = parts[0].Length;

        for (var index = 1; index < parts.Length; index++)
        {
            var isLast = index == parts.Length - 1;

            if (isAnchored && isLast)
            {
                return path.Length - position >= parts[index].Length
                    && path.EndsWith(parts[index], StringComparison.Ordinal);
            }

            var found = path.IndexOf(parts[index], position, StringComparison.Ordinal);

            if (found < 0)
            {
                return false;
            }

            position = found + parts[index].Length;
        }

        return !isAnchored || parts.Length > 1 || position == path.Length;
    }

    /// <summary>One spelling for each escape: unreserved characters as they are, everything else in capitals.</summary>
    private static string Normalize(string path)
    {
        const string Unreserved = "-._~";
        const string Kept = "/?&=*$:;,+@!'()#[]";

        var result = new StringBuilder(path.Length);

        for (var index = 0; index < path.Length; index++)
        {
            if (path[index] == '%'
                && index + 2 < path.Length
                && byte.TryParse(
                    path.AsSpan(index + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            {
                var character = (char)value;
                var isUnreserved = char.IsAsciiLetterOrDigit(character)
                    || Unreserved.Contains(character, StringComparison.Ordinal);
                result.Append(isUnreserved
                    ? character.ToString()
                    : string.Create(CultureInfo.InvariantCulture, $"%{value:X2}"));
                index += 2;
            }
            else if (char.IsAsciiLetterOrDigit(path[index])
                || Unreserved.Contains(path[index], StringComparison.Ordinal)
                || Kept.Contains(path[index], StringComparison.Ordinal))
            {
                result.Append(path[index]);
            }
            else
            {
                var length = char.IsHighSurrogate(path[index]) && index + 1 < path.Length ? 2 : 1;
                result.Append(Uri.EscapeDataString(path.AsSpan(index, length)));
                index += length - 1;
            }
        }

        return result.ToString();
    }

    /// <summary>The name of a crawler without its version.</summary>
    private static string ProductToken(string agent) => agent == "*"
        ? agent
        : string.Concat(agent.TakeWhile(character => char.IsAsciiLetter(character) || character is '-' or '_'))
            .ToLowerInvariant();

    private sealed class Group
    {
        public List<string> Agents { get; } = [];

        public List<(string Pattern, bool Allows)> Rules { get; } = [];

        public TimeSpan? CrawlDelay { get; set; }
    }
}
