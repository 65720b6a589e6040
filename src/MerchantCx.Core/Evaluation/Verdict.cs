using MerchantCx.Evidence;

namespace MerchantCx.Evaluation;

/// <summary>Outcome of one rule on one subject. A closed set: switch over it exhaustively.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>No violation was found.</summary>
    public sealed record Satisfied : Verdict;

    /// <summary>The rule does not concern this subject.</summary>
    /// <param name="Reason">Why not.</param>
    public sealed record NotApplicable(Message Reason) : Verdict;

    /// <summary>The evidence cannot decide; a person has to look. Never counted as satisfied.</summary>
    /// <param name="Reason">What is missing.</param>
    /// <param name="Place">What to look at, where there is such a place.</param>
    public sealed record Inconclusive(Message Reason, Place? Place = null) : Verdict;

    /// <summary>The evidence shows that the rule is broken.</summary>
    /// <param name="Reason">What is wrong, naming the thing that is wrong.</param>
    /// <param name="Place">Where it is wrong, where there is such a place.</param>
    public sealed record Violated(Message Reason, Place? Place = null) : Verdict;
}

/// <summary>A place within a page.</summary>
/// <param name="Line">Line in the HTML, from 1; 0 when unknown.</param>
/// <param name="Region">Part of the page.</param>
/// <param name="Text">The text that stands there.</param>
public sealed record Place(int Line, PageRegion Region, string Text)
{
    /// <summary>The place of a link.</summary>
    public static Place Of(LinkEvidence link)
    {
        ArgumentNullException.ThrowIfNull(link);

        return new(link.Line, link.Region, link.Text);
    }
}
