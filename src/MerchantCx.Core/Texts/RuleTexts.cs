using System.Collections.Frozen;
using MerchantCx.Evaluation;
using MerchantCx.Rules;

namespace MerchantCx.Texts;

/// <summary>Titles, demands, remedies and messages of the rules, by key and language.</summary>
/// <remarks>Keys of a rule begin with its id: <c>MCX1001.title</c>.</remarks>
public static class RuleTexts
{
    private static readonly FrozenDictionary<string, Text> Texts = PageTexts.All
        .Concat(ReturnsTexts.All)
        .Concat(CommonTexts.All)
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>Every key.</summary>
    public static IEnumerable<string> Keys => Texts.Keys;

    /// <summary>The demand in one imperative phrase, without a full stop.</summary>
    public static string Title(RuleId id, Language language) => Find($"{id}.title").In(language);

    /// <summary>What the rule asks for, and who asks.</summary>
    public static string Demand(RuleId id, Language language) => Find($"{id}.demand").In(language);

    /// <summary>What to do about a violation.</summary>
    public static string Remedy(RuleId id, Language language) => Find($"{id}.remedy").In(language);

    /// <summary>The sentence that <paramref name="message"/> stands for.</summary>
    /// <exception cref="KeyNotFoundException">There is no text for its key.</exception>
    public static string Say(Message message, Language language)
    {
        ArgumentNullException.ThrowIfNull(message);

        return Find(message.Key).In(
            language,
            [.. message.Arguments.Select(argument => argument switch
            {
                Message nested => Say(nested, language),
                DateOnly day => language.Day(day),
                _ => argument,
            })]);
    }

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no text for the key.</exception>
    public static Text Find(string key) => Texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"There is no text '{key}'.");
}
