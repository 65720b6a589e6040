using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

/// <summary>The outcome of an audit.</summary>
/// <param name="Site">The evidence that was judged.</param>
/// <param name="Pack">The rules that it was judged by.</param>
/// <param name="Profile">Region and day.</param>
/// <param name="Findings">
/// What is wrong or open: violations before reviews, heavier before lighter, then by rule.
/// </param>
/// <param name="Outcomes">What became of each rule, in the order of the ids.</param>
public sealed record AuditReport(
    SiteEvidence Site,
    Pack Pack,
    AuditProfile Profile,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<RuleOutcome> Outcomes);

/// <summary>How often a rule got which verdict: once a page, once a link target of a page, or once a site.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Satisfied">How often no violation was found.</param>
/// <param name="Violated">How often it is broken.</param>
/// <param name="Inconclusive">How often a person has to look.</param>
/// <param name="NotApplicable">How often it does not concern the subject.</param>
/// <param name="NotApplicableReason">Why it does not apply, when it applies to nothing.</param>
public sealed record RuleOutcome(
    Rule Rule, int Satisfied, int Violated, int Inconclusive, int NotApplicable, Message? NotApplicableReason);
