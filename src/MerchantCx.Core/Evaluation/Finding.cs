using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

/// <summary>One cause and every place where it shows.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Kind">Whether the rule is broken or a person has to look.</param>
/// <param name="Message">What is wrong, or what is missing for a verdict.</param>
/// <param name="Fingerprint">Identifies the cause from run to run; 16 hexadecimal digits.</param>
/// <param name="Occurrences">Where it shows, in ordinal order of the names; never empty.</param>
public sealed record Finding(
    Rule Rule, FindingKind Kind, Message Message, string Fingerprint, IReadOnlyList<Occurrence> Occurrences);

/// <summary>How sure a finding is.</summary>
public enum FindingKind
{
    /// <summary>The evidence shows that the rule is broken.</summary>
    Violation,

    /// <summary>The evidence cannot decide; a person has to look.</summary>
    Review,
}

/// <summary>One place at which a finding shows.</summary>
/// <param name="Subject">Address of the page.</param>
/// <param name="Name">How reports call the page.</param>
/// <param name="Place">Where on the page, when it is one place.</param>
/// <param name="Fingerprint">Identifies cause and page from run to run; 16 hexadecimal digits.</param>
public sealed record Occurrence(Uri Subject, string Name, Place? Place, string Fingerprint);
