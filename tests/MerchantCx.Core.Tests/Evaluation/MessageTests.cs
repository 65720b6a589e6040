using System.Globalization;
namespace MerchantCx.Evaluation;

public sealed class MessageTests
{
    [Fact]
    public void Equal_when_key_and_arguments_are()
    {
        var one = new Message("key", "a", 1, new Uri("https://shop.example/"), new Message("nested", "b"));
        var other = new Message("key", "a", 1, new Uri("https://shop.example/"), new Message("nested", "b"));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    public static TheoryData<string, string[]> Different => new()
    {
        { "Key", ["a", "b"] },
        { "key", [] },
        { "key", ["a"] },
        { "key", ["b", "a"] },
        { "key", ["a", "B"] },
        { "key", ["a", "b", ""] },
    };

    [Theory]
    [MemberData(nameof(Different))]
    public void Different_when_key_or_arguments_are(string key, string[] arguments) =>
        Assert.NotEqual(new Message("key", "a", "b"), new Message(key, arguments));

    [Fact]
    public void Different_when_a_nested_message_is() =>
        Assert.NotEqual(new Message("key", new Message("nested", 1)), new Message("key", new Message("nested", 2)));

    [Fact]
    public void Equal_to_no_other_object()
    {
        Assert.False(new Message("key").Equals(null));
        Assert.False(new Message("key").Equals((object)"key"));
    }

    [Fact]
    public void Written_as_the_key_alone_when_it_has_no_arguments() =>
        Assert.Equal("key", new Message("key").ToString());

    [Fact]
    public void Written_with_its_arguments() =>
        Assert.Equal("key(a; 404; nested(b))", new Message("key", "a", 404, new Message("nested", "b")).ToString());

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ja-JP")]
    public void Written_the_same_in_every_culture(string culture)
    {
        var message = new Message("reason.notInForce", new DateOnly(2026, 11, 24));
        var before = CultureInfo.CurrentCulture;
        var invariant = In(CultureInfo.InvariantCulture, message);

        Assert.Equal(invariant, In(CultureInfo.GetCultureInfo(culture), message));
        CultureInfo.CurrentCulture = before;
    }

    private static string In(CultureInfo culture, Message message)
    {
        CultureInfo.CurrentCulture = culture;
        return message.ToString();
    }
}
