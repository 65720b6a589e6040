using System.Globalization;

namespace Shops;

/// <summary>One article as the shop describes it in one language.</summary>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Category">Slug of its category.</param>
/// <param name="Name">Its name.</param>
/// <param name="Price">Price in euros, VAT included.</param>
/// <param name="Text">Its description.</param>
/// <param name="Facts">What the data sheet lists.</param>
/// <param name="Twin">Slug of the same article in the other language, where there is one.</param>
internal sealed record Product(
    string Slug,
    string Category,
    string Name,
    decimal Price,
    string Text,
    string[] Facts,
    string? Twin = null);

/// <summary>A shelf of the shop.</summary>
internal sealed record Category(string Slug, string Title, string Text);

/// <summary>What both sample shops sell: twelve articles in German, three of them also in English.</summary>
internal static partial class Catalogue
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-IE");

    /// <summary>The three shelves of the German shop.</summary>
    public static IReadOnlyList<Category> Categories { get; } =
    [
        new(
            "jacken",
            "Jacken",
            "Von der leichten Windjacke bis zum gefütterten Parka: Jacken, die Regen und Wind draußen lassen und im "
            + "Rucksack kaum Platz brauchen."),
        new(
            "rucksaecke",
            "Rucksäcke",
            "Tagesrucksäcke, Tourenrucksäcke und eine Kuriertasche: mit Rückenpolster, das auch nach zehn "
            + "Stunden nicht drückt."),
        new(
            "lampen",
            "Lampen",
            "Stirnlampen und Laternen für Zelt, Werkstatt und Heimweg, alle mit austauschbarem Akku."),
    ];

    /// <summary>The articles of a shelf.</summary>
    public static IEnumerable<Product> In(string category) =>
        GermanProducts.Concat(EnglishProducts).Where(product => product.Category == category);

    /// <summary>The article at <c>/produkt/{slug}</c>.</summary>
    public static Product? FindGerman(string slug) => GermanProducts.FirstOrDefault(product => product.Slug == slug);

    /// <summary>The article at <c>/en/product/{slug}</c>.</summary>
    public static Product? FindEnglish(string slug) => EnglishProducts.FirstOrDefault(product => product.Slug == slug);

    /// <summary>An amount as German pages write it: 49,90 €.</summary>
    public static string InGerman(this decimal amount) => amount.ToString("N2", German) + "\u00a0€";

    /// <summary>An amount as English pages write it: €49.90.</summary>
    public static string InEnglish(this decimal amount) => "€" + amount.ToString("N2", English);

    /// <summary>A day as German pages write it: 3. Oktober 2026.</summary>
    public static string InGerman(this DateOnly day) => day.ToString("d. MMMM yyyy", German);
}
