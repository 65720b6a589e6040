namespace MerchantCx.Texts;

/// <summary>Texts that several rules share.</summary>
internal static class CommonTexts
{
    public static IReadOnlyDictionary<string, Text> All { get; } = new Dictionary<string, Text>
    {
        ["link.uncertain"] = new(
            "The link “{0}” may be meant, but its text does not say so.",
            "Der Link „{0}“ könnte gemeint sein, aber sein Text sagt es nicht."),
        ["link.visibilityUnknown"] = new(
            "Whether buyers can see the link “{0}” cannot be told without a browser.",
            "Ob Käufer den Link „{0}“ sehen, lässt sich ohne Browser nicht sagen."),
        ["channel.uncertain"] = new(
            "The page hints at {0}, but not safely enough for a verdict.",
            "Die Seite deutet {0} an, aber nicht sicher genug für ein Urteil."),
        ["channel.Phone"] = new("a phone number", "eine Telefonnummer"),
        ["channel.Email"] = new("an e-mail address", "eine E-Mail-Adresse"),
        ["channel.Chat"] = new("a chat", "einen Chat"),
        ["channel.Form"] = new("a contact form", "ein Kontaktformular"),
        ["channel.Callback"] = new("a callback", "einen Rückruf"),
        ["policy.onlyInContent"] = new(
            "The policy is linked only in the content (“{0}”), not at the top or bottom of the page.",
            "Die Richtlinie ist nur im Inhalt verlinkt („{0}“), nicht oben oder unten auf der Seite."),
        ["policy.asSection"] = new(
            "The policy seems to stand as a section of {0}; a person has to look.",
            "Die Richtlinie scheint als Abschnitt auf {0} zu stehen; das ist von Hand zu prüfen."),
        ["policy.areaNotRead"] = new(
            "The policy may stand behind “{0}”, which could not be read.",
            "Die Richtlinie könnte hinter „{0}“ stehen; diese Seite war nicht lesbar."),

        ["reason.scriptRendered"] = new(
            "Scripts build this page; its HTML does not show what buyers see.",
            "Skripte bauen diese Seite auf; ihr HTML zeigt nicht, was Käufer sehen."),
        ["reason.blocked"] = new(
            "A bot wall or login answered in place of the page.",
            "Statt der Seite antwortete eine Bot-Sperre oder eine Anmeldung."),
        ["reason.truncated"] = new(
            "The page was not read in full: it is too large or too deeply nested, stands in frames, or holds no text.",
            "Die Seite wurde nicht vollständig gelesen: Sie ist zu groß oder zu tief verschachtelt, steht in Frames "
            + "oder enthält keinen Text."),
        ["reason.languageUnknown"] = new(
            "The page is in a language whose words this tool does not know ({0}).",
            "Die Seite ist in einer Sprache, deren Wörter dieses Werkzeug nicht kennt ({0})."),
        ["reason.noSuchPolicy"] = new(
            "No page links such a policy; that is said once, under {0}.",
            "Keine Seite verlinkt eine solche Richtlinie; das steht einmal unter {0}."),
        ["reason.notInForce"] = new("The rule is not in force on {0}.", "Die Regel gilt am {0} nicht."),
        ["reason.needsSite"] = new(
            "The rule needs the whole site; a single page was audited.",
            "Die Regel braucht die ganze Website; geprüft wurde eine einzelne Seite."),
        ["reason.regionUnknown"] = new(
            "The rule applies in {0}; the region of the shop is not known. Name it with --region.",
            "Die Regel gilt in {0}; die Region des Shops ist nicht bekannt. Geben Sie sie mit --region an."),
        ["reason.otherRegion"] = new(
            "The rule applies in {0}; the shop is in {1}.",
            "Die Regel gilt in {0}; der Shop ist in {1}."),

        ["region.given"] = new("given", "angegeben"),
        ["region.fromAddress"] = new("from the postal address on the site", "nach der Postanschrift auf der Website"),
        ["region.fromCurrency"] = new(
            "from language ({1}) and currency ({2})", "nach Sprache ({1}) und Währung ({2})"),
        ["region.notCovered"] = new(
            "the postal address on the site is in {0}, which no rule covers",
            "die Postanschrift auf der Website liegt in {0}, wofür keine Regel gilt"),
        ["region.unknown"] = new(
            "the pages show language {0} and currency {1}, which do not tell",
            "die Seiten zeigen Sprache {0} und Währung {1}, die sie nicht verraten"),

        ["outcome.Read"] = new("read", "gelesen"),
        ["outcome.NotHtml"] = new("not an HTML page", "keine HTML-Seite"),
        ["outcome.Failed"] = new("the server answered with an error", "der Server antwortete mit einem Fehler"),
        ["outcome.RobotsForbidden"] = new("robots.txt forbids it", "robots.txt verbietet es"),
        ["outcome.BotWall"] = new(
            "a bot wall or rate limit answered", "eine Bot-Sperre oder Ratenbegrenzung antwortete"),
        ["outcome.LoginRequired"] = new("a login is needed", "eine Anmeldung ist nötig"),
        ["outcome.RedirectLoop"] = new("redirects went on without end", "die Weiterleitungen nahmen kein Ende"),
        ["outcome.TimedOut"] = new("no answer in time", "keine Antwort innerhalb der Frist"),
        ["outcome.Unreachable"] = new("no connection", "keine Verbindung"),
        ["outcome.PageLimit"] = new(
            "the page limit (--max-pages) was reached", "die Seitengrenze (--max-pages) war erreicht"),
        ["outcome.DepthLimit"] = new(
            "the depth limit (--max-depth) was reached", "die Tiefengrenze (--max-depth) war erreicht"),
        ["outcome.Interrupted"] = new("the audit was stopped", "die Prüfung wurde abgebrochen"),
        ["outcome.OtherHost"] = new("it belongs to another host", "sie gehört zu einem anderen Host"),
        ["outcome.NotInFolder"] = new("it is not among the files", "sie ist nicht unter den Dateien"),

        ["step.Product"] = new("the product page", "auf der Produktseite"),
        ["step.Cart"] = new("the cart", "im Warenkorb"),
        ["step.Checkout"] = new("the checkout", "in der Kasse"),

        ["list.2"] = new("{0} and {1}", "{0} und {1}"),
        ["list.3"] = new("{0}, {1} and {2}", "{0}, {1} und {2}"),

        ["concept.Contact"] = new("contact", "zum Kontakt"),
        ["concept.Help"] = new("help", "zur Hilfe"),
        ["concept.Faq"] = new("frequently asked questions", "zu häufigen Fragen"),
        ["concept.Privacy"] = new("privacy", "zum Datenschutz"),
        ["concept.Terms"] = new("terms and conditions", "zu den AGB"),
        ["concept.Returns"] = new("returns and refunds", "zu Rücksendung und Rückerstattung"),
        ["concept.Withdrawal"] = new("withdrawal", "zum Widerruf"),
        ["concept.Shipping"] = new("shipping", "zum Versand"),
        ["concept.Warranty"] = new("warranty", "zur Garantie"),
        ["concept.OrderStatus"] = new("order status", "zum Bestellstatus"),
        ["concept.Imprint"] = new("the imprint", "zum Impressum"),
        ["concept.Payment"] = new("payment methods", "zu Zahlungsarten"),
        ["concept.Complaint"] = new("complaints", "zu Beschwerden"),
        ["concept.About"] = new("the merchant", "zum Händler"),
        ["concept.Legal"] = new("legal matters", "zu Rechtlichem"),
    };
}
