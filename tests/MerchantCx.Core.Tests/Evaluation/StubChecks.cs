using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

/// <summary>A check on pages that gives the verdict a test wants.</summary>
internal sealed class StubPageCheck(Rule rule, Func<PageEvidence, Verdict> judge) : IPageCheck
{
    public Rule Rule => rule;

    public Verdict Evaluate(PageEvidence page) => judge(page);
}

/// <summary>A check on a site that gives the judgements a test wants.</summary>
internal sealed class StubSiteCheck(Rule rule, Func<SiteEvidence, IEnumerable<Judgement>> judge) : ISiteCheck
{
    public Rule Rule => rule;

    public IEnumerable<Judgement> Evaluate(SiteEvidence site) => judge(site);
}
