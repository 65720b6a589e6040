namespace Shops;

internal static partial class Catalogue
{
    /// <summary>The German articles, four on each shelf.</summary>
    public static IReadOnlyList<Product> GermanProducts { get; } =
    [
        new(
            "regenjacke-watt",
            "jacken",
            "Regenjacke Watt",
            149.90m,
            "Eine Dreilagenjacke für Tage, an denen der Regen von der Seite kommt. Die Nähte sind verklebt, die Kapuze "
            + "lässt sich mit einer Hand enger stellen, und unter den Armen sorgen lange Reißverschlüsse für Luft.",
            ["Drei Lagen", "Gewicht 480 g in Größe M", "Größen S bis XXL", "Ohne Fluorchemie imprägniert"],
            "rain-jacket-watt"),
        new(
            "windjacke-priel",
            "jacken",
            "Windjacke Priel",
            89.90m,
            "Dünn wie ein Hemd und doch winddicht. Sie verschwindet in ihrer eigenen Brusttasche und ist dann "
            + "nicht größer als ein Apfel. Für Radwege, Deiche und kühle Abende.",
            ["Winddicht, wasserabweisend", "Gewicht 140 g", "Größen XS bis XL", "Reflektierender Saum"],
            "wind-jacket-priel"),
        new(
            "daunenjacke-hallig",
            "jacken",
            "Daunenjacke Hallig",
            219.00m,
            "Warm ohne Gewicht: Die Hallig ist mit recycelter Daune gefüllt, die Kammern sind an den Schultern "
            + "verstärkt, damit ein Rucksack sie nicht plattdrückt. Die Außenhaut ist aus Altnylon gewebt.",
            ["Recycelte Daune", "Gewicht 390 g in Größe M", "Größen S bis XL", "Mit Packbeutel"],
            "down-jacket-hallig"),
        new(
            "parka-deich",
            "jacken",
            "Parka Deich",
            189.90m,
            "Ein langer Parka für die Stadt und für den Steg. Das Futter ist herausnehmbar, die Taschen sind innen mit "
            + "Fleece bezogen, und der Zweiwegereißverschluss lässt sich auch mit Handschuhen greifen.",
            ["Futter herausnehmbar", "Wasserdichte Außenjacke", "Größen S bis XXL", "Fünf Taschen"]),
        new(
            "tagesrucksack-kutter",
            "rucksaecke",
            "Tagesrucksack Kutter",
            79.90m,
            "Achtzehn Liter für Laptop, Trinkflasche und Regenjacke. Das Hauptfach öffnet sich wie ein Koffer, der "
            + "Rücken ist gepolstert und bleibt durch die Kanäle darin trocken.",
            ["Inhalt 18 Liter", "Fach für Laptops bis 15 Zoll", "Gewicht 690 g", "Regenhülle im Bodenfach"]),
        new(
            "tourenrucksack-fjord",
            "rucksaecke",
            "Tourenrucksack Fjord",
            169.90m,
            "Für Touren von Hütte zu Hütte: Der Fjord trägt seine Last auf der Hüfte, nicht auf den Schultern. Die "
            + "Rückenlänge ist in vier Stufen verstellbar, das Deckelfach lässt sich als Hüfttasche abnehmen.",
            ["Inhalt 45 Liter", "Rückenlänge verstellbar", "Gewicht 1480 g", "Zugang von oben, vorn und unten"]),
        new(
            "rollrucksack-schleuse",
            "rucksaecke",
            "Rollrucksack Schleuse",
            109.00m,
            "Ein Rolltop aus verschweißter Plane. Er schwimmt, wenn er ins Wasser fällt, und hält den Inhalt trocken. "
            + "Außen sitzen Schlaufen für Lampe und Schloss.",
            ["Inhalt 25 Liter", "Wasserdicht verschweißt", "Gewicht 820 g", "Innenfach mit Reißverschluss"]),
        new(
            "kuriertasche-mole",
            "rucksaecke",
            "Kuriertasche Mole",
            69.90m,
            "Die Mole sitzt quer auf dem Rücken und lässt sich im Fahren nach vorn ziehen. Der Gurt hat eine zweite "
            + "Strebe, die das Pendeln verhindert.",
            ["Inhalt 14 Liter", "Gurt links und rechts tragbar", "Gewicht 610 g", "Reflektierende Streifen"]),
        new(
            "stirnlampe-leuchtturm",
            "lampen",
            "Stirnlampe Leuchtturm",
            49.90m,
            "Hell genug für den Abstieg im Dunkeln, sparsam genug für eine lange Nacht. Drei Stufen, ein Rotlicht für "
            + "das Zelt und ein Knopf, den auch kalte Finger finden.",
            ["400 Lumen", "Bis zu 60 Stunden auf der kleinsten Stufe", "Gewicht 84 g mit Akku", "Akku austauschbar"]),
        new(
            "laterne-boje",
            "lampen",
            "Laterne Boje",
            39.90m,
            "Eine Laterne zum Hängen oder Stellen. Ihr Schirm faltet sich flach zusammen, ihr Licht ist warm. Und "
            + "notfalls lädt sie andere Geräte auf.",
            ["250 Lumen, dimmbar", "Bis zu 40 Stunden", "Gewicht 160 g", "Anschluss zum Laden"]),
        new(
            "fahrradlampe-lotse",
            "lampen",
            "Fahrradlampe Lotse",
            59.90m,
            "Ein Frontlicht, das den Weg ausleuchtet und den Gegenverkehr nicht blendet. Die Halterung passt an jeden "
            + "Lenker und braucht kein Werkzeug.",
            ["80 Lux", "Bis zu 12 Stunden", "Gewicht 118 g", "Zugelassen für den Straßenverkehr"]),
        new(
            "taschenlampe-nebelhorn",
            "lampen",
            "Taschenlampe Nebelhorn",
            29.90m,
            "Klein, aus Aluminium, wasserdicht. Die Nebelhorn passt in jede Jackentasche und übersteht den Sturz vom "
            + "Steg. Der Strahl lässt sich vom Flutlicht bis zum Punkt verstellen.",
            ["300 Lumen", "Wasserdicht bis zwei Meter", "Gewicht 96 g", "Clip für Gürtel und Mütze"]),
    ];

    /// <summary>The articles that are also described in English.</summary>
    public static IReadOnlyList<Product> EnglishProducts { get; } =
    [
        new(
            "rain-jacket-watt",
            "jackets",
            "Rain Jacket Watt",
            149.90m,
            "A three-layer shell for days when the rain comes sideways. Taped seams, a hood you can tighten with one "
            + "hand, and long zips under the arms to let the heat out.",
            ["Three layers, taped seams", "Weight 480 g in size M", "Sizes S to XXL", "Finished without fluorocarbons"],
            "regenjacke-watt"),
        new(
            "wind-jacket-priel",
            "jackets",
            "Wind Jacket Priel",
            89.90m,
            "Thin as a shirt, yet windproof. The Priel packs into its own chest pocket and is no bigger than "
            + "an apple. Made for cycle paths, dykes and cool evenings.",
            ["Windproof, water-repellent", "Weight 140 g", "Sizes XS to XL", "Reflective hem"],
            "windjacke-priel"),
        new(
            "down-jacket-hallig",
            "jackets",
            "Down Jacket Hallig",
            219.00m,
            "Warmth without weight: the Hallig is filled with recycled down, and its baffles are reinforced at the "
            + "shoulders so that a rucksack does not crush them. The shell is woven from reclaimed nylon.",
            ["Recycled down", "Weight 390 g in size M", "Sizes S to XL", "With a stuff sack"],
            "daunenjacke-hallig"),
    ];
}
