using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

public sealed class FingerprintTests
{
    private static readonly Rule Rule = AnyRule.Of("MCX1004");
    private static readonly Uri Start = Site.Start;

    [Fact]
    public void Sixteen_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{16}$", OfCause(new("cause", "argument")));

    [Fact]
    public void The_same_from_release_to_release()
    {
        var cause = OfCause(new("MCX1004.failed", Page.Address("/contact"), 404));

        Assert.Equal("023e30c5c6ad6a6f", cause);
        Assert.Equal("0397b4b2ffb88c06", Fingerprint.OfOccurrence(cause, Page.Address("/cart"), Start));
    }

    [Theory]
    [InlineData("http://localhost:5000/")]
    [InlineData("https://staging.shop.example/")]
    [InlineData("https://shop.example:8443/de/")]
    public void The_same_at_another_host_or_port(string start)
    {
        var there = new Uri(start);

        Assert.Equal(
            OfCause(new("cause", Page.Address("/contact"))),
            Fingerprint.OfCause(Rule, FindingKind.Violation, new("cause", new Uri(there, "/contact")), there));
        Assert.Equal(
            Fingerprint.OfOccurrence("cause", Page.Address("/cart"), Start),
            Fingerprint.OfOccurrence("cause", new(there, "/cart"), there));
    }

    [Theory]
    [InlineData("/cart", "/cart?session=1")]
    [InlineData("/cart?session=1", "/cart?session=2")]
    [InlineData("/cart", "/cart#top")]
    public void The_same_for_another_query_string_or_fragment(string path, string other)
    {
        Assert.Equal(
            Fingerprint.OfOccurrence("cause", Page.Address(path), Start),
            Fingerprint.OfOccurrence("cause", Page.Address(other), Start));
        Assert.Equal(OfCause(new("cause", Page.Address(path))), OfCause(new("cause", Page.Address(other))));
    }

    [Fact]
    public void The_same_on_another_line()
    {
        var (first, second) = (FindAt(line: 12), FindAt(line: 99));

        Assert.Equal(first.Fingerprint, second.Fingerprint);
        Assert.Equal(first.Occurrences[0].Fingerprint, second.Occurrences[0].Fingerprint);
        Assert.NotEqual(first.Occurrences[0].Place, second.Occurrences[0].Place);
    }

    [Fact]
    public void Another_for_another_rule() => Assert.NotEqual(
        OfCause(new("cause")),
        Fingerprint.OfCause(AnyRule.Of("MCX1001"), FindingKind.Violation, new("cause"), Start));

    [Fact]
    public void Another_for_a_review_than_for_a_violation() => Assert.NotEqual(
        OfCause(new("cause")),
        Fingerprint.OfCause(Rule, FindingKind.Review, new("cause"), Start));

    public static TheoryData<string, string[]> OtherCauses => new()
    {
        { "other", ["a", "b"] },
        { "cause", ["a", "c"] },
        { "cause", ["b", "a"] },
        { "cause", ["ab"] },
        { "cause", [] },
    };

    [Theory]
    [MemberData(nameof(OtherCauses))]
    public void Another_for_another_cause(string key, string[] arguments) =>
        Assert.NotEqual(OfCause(new("cause", "a", "b")), OfCause(new(key, arguments)));

    [Fact]
    public void Another_for_another_nested_message() => Assert.NotEqual(
        OfCause(new("cause", new Message("outcome.TimedOut"))),
        OfCause(new("cause", new Message("outcome.BotWall"))));

    [Fact]
    public void Another_for_another_path()
    {
        Assert.NotEqual(OfCause(new("cause", Page.Address("/a"))), OfCause(new("cause", Page.Address("/b"))));
        Assert.NotEqual(
            Fingerprint.OfOccurrence("cause", Page.Address("/a"), Start),
            Fingerprint.OfOccurrence("cause", Page.Address("/b"), Start));
    }

    [Fact]
    public void Another_for_the_same_path_at_a_host_that_is_not_the_audited_one() => Assert.NotEqual(
        OfCause(new("cause", Page.Address("/contact"))),
        OfCause(new("cause", new Uri("https://help.example/contact"))));

    [Fact]
    public void Another_on_another_cause_for_the_same_page() => Assert.NotEqual(
        Fingerprint.OfOccurrence("one", Start, Start),
        Fingerprint.OfOccurrence("other", Start, Start));

    private static Finding FindAt(int line)
    {
        var check = new StubPageCheck(
            Rule, _ => new Verdict.Violated(new("cause"), new(line, PageRegion.Body, $"text of line {line}")));

        return Assert.Single(Auditor.Audit(
            Site.Of(Page.At("/")),
            new("test", "1", [check], []),
            new(null, new("region.given"), new(2026, 11, 22))).Findings);
    }

    private static string OfCause(Message message) =>
        Fingerprint.OfCause(Rule, FindingKind.Violation, message, Start);
}
