using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MerchantCx.Texts;

/// <summary>A language that reports are written in.</summary>
public sealed class Language
{
    private Language(string code, string culture)
    {
        Code = code;
        Culture = CultureInfo.GetCultureInfo(culture);
    }

    /// <summary>English.</summary>
    public static Language English { get; } = new("en", "en-GB");

    /// <summary>German.</summary>
    public static Language German { get; } = new("de", "de-DE");

    /// <summary>Every language, the default first.</summary>
    public static IReadOnlyList<Language> All { get; } = [English, German];

    /// <summary>Two-letter code.</summary>
    public string Code { get; }

    /// <summary>How numbers and dates are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The language of that code.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Language? language)
    {
        language = All.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.OrdinalIgnoreCase));
        return language is not null;
    }

    /// <summary>A day as readers of the language write it: 24 November 2026, 24.11.2026.</summary>
    public string Day(DateOnly day) => day.ToString(this == German ? "dd.MM.yyyy" : "d MMMM yyyy", Culture);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
