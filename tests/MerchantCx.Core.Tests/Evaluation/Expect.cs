using MerchantCx.Texts;

namespace MerchantCx.Evaluation;

/// <summary>Asserts a verdict together with its reason, and that the reason can be put into words.</summary>
internal static class Expect
{
    public static void Satisfied(Verdict verdict) => Assert.IsType<Verdict.Satisfied>(verdict);

    public static Verdict.Violated Violated(string key, Verdict verdict)
    {
        var violated = Assert.IsType<Verdict.Violated>(verdict);
        Says(key, violated.Reason);
        return violated;
    }

    public static Verdict.Inconclusive Inconclusive(string key, Verdict verdict)
    {
        var open = Assert.IsType<Verdict.Inconclusive>(verdict);
        Says(key, open.Reason);
        return open;
    }

    public static Verdict.NotApplicable NotApplicable(string key, Verdict verdict)
    {
        var notApplicable = Assert.IsType<Verdict.NotApplicable>(verdict);
        Says(key, notApplicable.Reason);
        return notApplicable;
    }

    private static void Says(string key, Message reason)
    {
        Assert.Equal(key, reason.Key);
        Assert.All(Language.All, language => Assert.DoesNotContain('{', RuleTexts.Say(reason, language)));
    }
}
