using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

/// <summary>Judges a rule on one page. Pure: the same evidence gives the same verdict.</summary>
public interface IPageCheck
{
    /// <summary>The rule that is judged.</summary>
    Rule Rule { get; }

    /// <summary>The verdict on <paramref name="page"/>.</summary>
    Verdict Evaluate(PageEvidence page);
}

/// <summary>Judges a rule that has to see the whole site. Pure: the same evidence gives the same verdicts.</summary>
public interface ISiteCheck
{
    /// <summary>The rule that is judged.</summary>
    Rule Rule { get; }

    /// <summary>The verdicts, one for each subject that the rule concerns.</summary>
    IEnumerable<Judgement> Evaluate(SiteEvidence site);
}
