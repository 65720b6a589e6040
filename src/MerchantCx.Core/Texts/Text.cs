namespace MerchantCx.Texts;

/// <summary>A text in every language of the product.</summary>
/// <param name="English">In English; gaps are written <c>{0}</c>, <c>{1}</c>, …</param>
/// <param name="German">In German, addressing the reader as "Sie"; the same gaps.</param>
public sealed record Text(string English, string German)
{
    /// <summary>The text in <paramref name="language"/>, its gaps filled.</summary>
    public string In(Language language, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(language);

        var text = language == Language.German ? German : English;
        return arguments.Length == 0 ? text : string.Format(language.Culture, text, arguments);
    }

    /// <summary>The text with a count in its first gap, e.g. <c>1.873 Seiten</c>.</summary>
    public string WithCount(Language language, int count)
    {
        ArgumentNullException.ThrowIfNull(language);

        return In(language, count.ToString("N0", language.Culture));
    }
}
