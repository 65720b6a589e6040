using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Packs;
using MerchantCx.Rules;

namespace MerchantCx.Texts;

public sealed partial class RuleTextsTests
{
    private static readonly string[] Parts = ["title", "demand", "remedy"];

    private static readonly Pack Pack = AmazonPayPack.Create();

    public static TheoryData<string> RuleIds => [.. Pack.Catalog.Rules.Select(rule => rule.Id.ToString())];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_rule_has_title_demand_and_remedy_in_each_language(string id)
    {
        var rule = RuleId.Parse(id);

        Assert.All(Language.All, language =>
        {
            Assert.Matches(@"^\S.*[^.\s]$", RuleTexts.Title(rule, language));
            Assert.Matches(@"^\S.*\.$", RuleTexts.Demand(rule, language));
            Assert.Matches(@"^\S.*\.$", RuleTexts.Remedy(rule, language));
        });
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Title_demand_and_remedy_are_translated(string id) => Assert.All(
        Parts,
        part =>
        {
            var text = RuleTexts.Find($"{id}.{part}");

            Assert.NotEqual(text.English, text.German);
            Assert.Empty(Gaps(text.English));
        });

    [Fact]
    public void No_text_belongs_to_a_rule_that_no_pack_holds() => Assert.All(
        RuleTexts.Keys.Where(key => key.StartsWith("MCX", StringComparison.Ordinal)),
        key => Assert.NotNull(Pack.Catalog.Find(RuleId.Parse(key[..key.IndexOf('.', StringComparison.Ordinal)]))));

    [Fact]
    public void Each_text_has_the_same_gaps_in_both_languages() => Assert.All(RuleTexts.Keys, key =>
    {
        var text = RuleTexts.Find(key);

        Assert.Equal(Gaps(text.English), Gaps(text.German));
    });

    [Fact]
    public void Texts_have_no_braces_beside_their_gaps() => Assert.All(
        RuleTexts.Keys.Select(RuleTexts.Find).SelectMany(text => new[] { text.English, text.German }),
        text => Assert.DoesNotMatch("[{}]", Gap().Replace(text, "")));

    [Fact]
    public void No_text_is_empty_or_begins_or_ends_with_a_space() => Assert.All(
        RuleTexts.Keys.Select(RuleTexts.Find).SelectMany(text => new[] { text.English, text.German }),
        text => Assert.Matches(@"^\S(.*\S)?$", text));

    [Fact]
    public void German_texts_hold_no_leftovers_of_english() => Assert.All(
        RuleTexts.Keys,
        key => Assert.DoesNotMatch(
            @"(?i)(?<!--\S*)\b(the|and|of|with|is|are|this|that|your|page|pages|every|cannot)\b",
            RuleTexts.Find(key).German));

    [Fact]
    public void English_texts_hold_no_leftovers_of_german() => Assert.All(
        RuleTexts.Keys,
        key => Assert.DoesNotMatch(
            @"(?i)[äöüß]|\b(der|das|und|nicht|ist|Seite|Seiten|jede)\b", RuleTexts.Find(key).English));

    [Fact]
    public void German_texts_address_the_reader_formally() => Assert.All(
        RuleTexts.Keys,
        key => Assert.DoesNotMatch(
            @"(?i)\b(du|dich|dir|dein(e[mnrs]?)?|euch|euer|eure[mnrs]?)\b", RuleTexts.Find(key).German));

    public static TheoryData<string> KeysMadeFromNames =>
    [
        .. Enum.GetNames<OutcomeKind>().Select(name => $"outcome.{name}"),
        .. Enum.GetNames<ChannelKind>().Select(name => $"channel.{name}"),
        .. Enum.GetNames<LinkConcept>().Select(name => $"concept.{name}"),
    ];

    [Theory]
    [MemberData(nameof(KeysMadeFromNames))]
    public void Every_outcome_channel_and_concept_has_a_name_in_each_language(string key) =>
        Assert.Empty(Gaps(RuleTexts.Find(key).English));

    public static TheoryData<string, int> KeysOfAuditAndRegion => new()
    {
        { "reason.notInForce", 1 },
        { "reason.needsSite", 0 },
        { "reason.regionUnknown", 1 },
        { "reason.otherRegion", 2 },
        { "region.given", 0 },
        { "region.fromAddress", 1 },
        { "region.fromCurrency", 3 },
        { "region.notCovered", 1 },
        { "region.unknown", 2 },
        { "list.2", 2 },
        { "list.3", 3 },
    };

    [Theory]
    [MemberData(nameof(KeysOfAuditAndRegion))]
    public void What_auditor_and_region_detector_say_has_a_text_without_more_gaps_than_arguments(
        string key, int arguments) =>
        Assert.True(Gaps(RuleTexts.Find(key).English).All(gap => gap < arguments));

    [Fact]
    public void Whatever_the_shop_every_finding_can_be_put_into_words() => Prop.ForAll(
        AnySite.Sites.ToArbitrary(),
        site =>
        {
            var profile = new AuditProfile(Region.Germany, new("region.given"), new(2026, 11, 22));
            var report = Auditor.Audit(site, Pack, profile);
            var messages = report.Findings.Select(finding => finding.Message)
                .Concat(report.Outcomes.Select(outcome => outcome.NotApplicableReason).OfType<Message>());

            return messages.All(message => Language.All.All(language => IsSaid(message, language)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_nested_message_and_a_day_are_said_in_the_language()
    {
        var read = new Message("MCX1023.notRead", new Message("outcome.TimedOut"));
        var day = new Message("reason.notInForce", new DateOnly(2026, 11, 24));

        Assert.Equal("Not audited: no answer in time.", RuleTexts.Say(read, Language.English));
        Assert.Equal("Nicht geprüft: keine Antwort innerhalb der Frist.", RuleTexts.Say(read, Language.German));
        Assert.Equal("The rule is not in force on 24 November 2026.", RuleTexts.Say(day, Language.English));
        Assert.Equal("Die Regel gilt am 24.11.2026 nicht.", RuleTexts.Say(day, Language.German));
    }

    [Fact]
    public void Braces_in_an_argument_are_said_as_they_stand() => Assert.Equal(
        "The contact link “{1} {x” is hidden, and nothing on the page opens it.",
        RuleTexts.Say(new("MCX1001.hidden", "{1} {x"), Language.English));

    [Theory]
    [InlineData("MCX1001.none")]
    [InlineData("mcx1001.title")]
    public void A_key_without_text_is_named(string key)
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => RuleTexts.Find(key));

        Assert.Contains(key, exception.Message, StringComparison.Ordinal);
    }

    private static bool IsSaid(Message message, Language language) =>
        Gaps(RuleTexts.Find(message.Key).In(language)).All(gap => gap < message.Arguments.Count)
        && RuleTexts.Say(message, language).Length > 0;

    private static IEnumerable<int> Gaps(string text) => Gap()
        .Matches(text)
        .Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
        .Distinct()
        .Order();

    [GeneratedRegex(@"\{([0-9])\}")]
    private static partial Regex Gap();

    [Theory]
    [InlineData("reason.scriptRendered")]
    [InlineData("reason.blocked")]
    [InlineData("reason.truncated")]
    public void A_target_that_was_not_read_in_full_is_said_with_one_full_stop(string reason)
    {
        var message = new Message("MCX1004.notInFull", new Uri("https://shop.example/contact"), new Message(reason));

        Assert.All(
            Language.All,
            language => Assert.DoesNotContain("..", RuleTexts.Say(message, language), StringComparison.Ordinal));
    }
}
