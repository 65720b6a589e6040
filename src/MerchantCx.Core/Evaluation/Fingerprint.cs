using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

/// <summary>Makes the fingerprints of findings.</summary>
/// <remarks>
/// A fingerprint depends on the rule, the kind and the cause, and for an occurrence on the page's path: not on lines,
/// query strings, the order of pages, or the host and port that the site happens to be audited at.
/// </remarks>
internal static class Fingerprint
{
    public static string OfCause(Rule rule, FindingKind kind, Message message, Uri start) =>
        Hash($"{rule.Id}\n{kind}\n{Canonical(message, start)}");

    public static string OfOccurrence(string causeFingerprint, Uri subject, Uri start) =>
        Hash($"{causeFingerprint}\n{Canonical(subject, start)}");

    private static string Canonical(Message message, Uri start) =>
        string.Join('\n', message.Arguments.Select(argument => Canonical(argument, start)).Prepend(message.Key));

    private static string Canonical(object argument, Uri start) => argument switch
    {
        Uri address when address.Authority == start.Authority => address.AbsolutePath,
        Uri address => address.Authority + address.AbsolutePath,
        Message nested => Canonical(nested, start),
        _ => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
