namespace MerchantCx.Texts;

/// <summary>Texts of the rules on pages and site (MCX10nn).</summary>
internal static class PageTexts
{
    public static IReadOnlyDictionary<string, Text> All { get; } = new Dictionary<string, Text>
    {
        ["MCX1001.title"] = new(
            "Link to contact at the top or bottom of every page",
            "Kontakt-Link oben oder unten auf jeder Seite"),
        ["MCX1001.demand"] = new(
            "Amazon Pay recommends, as a minimum, a contact link at the top or bottom of every page of the site.",
            "Amazon Pay empfiehlt als Mindestmaß einen Kontakt-Link oben oder unten auf jeder Seite der Website."),
        ["MCX1001.remedy"] = new(
            "Put a link named “Contact” into the header or footer that all pages share; check that checkout, account "
            + "and error pages use it too.",
            "Setzen Sie einen Link „Kontakt“ in die gemeinsame Kopf- oder Fußzeile aller Seiten; prüfen Sie, ob auch "
            + "Kasse, Kundenkonto und Fehlerseiten sie verwenden."),
        ["MCX1001.missing"] = new(
            "No contact link at the top or bottom of the page.",
            "Oben und unten auf der Seite steht kein Kontakt-Link."),
        ["MCX1001.misplaced"] = new(
            "The contact link “{0}” stands in the content, not at the top or bottom of the page.",
            "Der Kontakt-Link „{0}“ steht im Inhalt, nicht oben oder unten auf der Seite."),
        ["MCX1001.hidden"] = new(
            "The contact link “{0}” is hidden, and nothing on the page opens it.",
            "Der Kontakt-Link „{0}“ ist verborgen, und nichts auf der Seite macht ihn sichtbar."),

        ["MCX1002.title"] = new(
            "Link to help at the top or bottom of every page",
            "Hilfe-Link oben oder unten auf jeder Seite"),
        ["MCX1002.demand"] = new(
            "Amazon Pay recommends, as a minimum, a help link at the top or bottom of every page of the site. A link "
            + "to customer service, support or frequently asked questions counts.",
            "Amazon Pay empfiehlt als Mindestmaß einen Hilfe-Link oben oder unten auf jeder Seite der Website. Ein "
            + "Link zu Kundenservice, Support oder häufigen Fragen zählt dazu."),
        ["MCX1002.remedy"] = new(
            "Put a link named “Help”, “Customer service” or “FAQ” into the header or footer that all pages share.",
            "Setzen Sie einen Link „Hilfe“, „Kundenservice“ oder „FAQ“ in die gemeinsame Kopf- oder "
            + "Fußzeile aller Seiten."),
        ["MCX1002.missing"] = new(
            "No help link at the top or bottom of the page.",
            "Oben und unten auf der Seite steht kein Hilfe-Link."),
        ["MCX1002.misplaced"] = new(
            "The help link “{0}” stands in the content, not at the top or bottom of the page.",
            "Der Hilfe-Link „{0}“ steht im Inhalt, nicht oben oder unten auf der Seite."),
        ["MCX1002.hidden"] = new(
            "The help link “{0}” is hidden, and nothing on the page opens it.",
            "Der Hilfe-Link „{0}“ ist verborgen, und nichts auf der Seite macht ihn sichtbar."),

        ["MCX1003.title"] = new(
            "Show phone, e-mail or chat on every page",
            "Telefon, E-Mail oder Chat auf jeder Seite zeigen"),
        ["MCX1003.demand"] = new(
            "Amazon Pay recommends that every page shows the phone number, e-mail address or chat link "
            + "of customer service.",
            "Amazon Pay empfiehlt, auf jeder Seite Telefonnummer, E-Mail-Adresse oder Chat-Link des "
            + "Kundenservice anzugeben."),
        ["MCX1003.remedy"] = new(
            "Write the phone number or e-mail address as text into the footer that all pages share; "
            + "an image of it is not enough.",
            "Schreiben Sie Telefonnummer oder E-Mail-Adresse als Text in die gemeinsame Fußzeile aller Seiten; ein "
            + "Bild davon genügt nicht."),
        ["MCX1003.missing"] = new(
            "No phone number, e-mail address or chat on the page.",
            "Auf der Seite steht weder Telefonnummer noch E-Mail-Adresse noch Chat."),

        ["MCX1004.title"] = new(
            "Contact and help links lead somewhere",
            "Kontakt- und Hilfe-Links führen zum Ziel"),
        ["MCX1004.demand"] = new(
            "Amazon Pay recommends that contact and help are easy to find: their links open a page with content, and "
            + "the contact page offers a way to get in touch.",
            "Amazon Pay empfiehlt, dass Kontakt und Hilfe leicht zu finden sind: Ihre Links öffnen eine Seite mit "
            + "Inhalt, und die Kontaktseite bietet einen Weg, sich zu melden."),
        ["MCX1004.remedy"] = new(
            "Correct the address of the link, or give the page behind it content: phone, e-mail, chat, "
            + "callback or a contact form.",
            "Berichtigen Sie die Adresse des Links oder geben Sie der Seite dahinter Inhalt: Telefon, E-Mail, Chat, "
            + "Rückruf oder ein Kontaktformular."),
        ["MCX1004.deadEnd"] = new(
            "The link “{0}” leads nowhere (href “{1}”).",
            "Der Link „{0}“ führt nirgendwohin (href „{1}“)."),
        ["MCX1004.script"] = new(
            "The link “{0}” is worked by a script; what it opens cannot be seen in the HTML.",
            "Der Link „{0}“ wird von einem Skript bedient; was er öffnet, ist im HTML nicht zu sehen."),
        ["MCX1004.notAsked"] = new(
            "{0} was not opened by the audit.",
            "{0} wurde bei der Prüfung nicht geöffnet."),
        ["MCX1004.failed"] = new(
            "{0} answers with status {1}.",
            "{0} antwortet mit Status {1}."),
        ["MCX1004.otherHost"] = new(
            "{0} belongs to another host that is not declared as your own.",
            "{0} gehört zu einem anderen Host, der nicht als Ihr eigener angegeben ist."),
        ["MCX1004.notRead"] = new(
            "{0} could not be judged: {1}.",
            "{0} ließ sich nicht beurteilen: {1}."),
        ["MCX1004.notInFull"] = new(
            "{0} could not be judged. {1}",
            "{0} ließ sich nicht beurteilen. {1}"),
        ["MCX1004.softNotFound"] = new(
            "{0} shows the shop's not-found page.",
            "{0} zeigt die „Nicht gefunden“-Seite des Shops."),
        ["MCX1004.empty"] = new(
            "{0} is an empty page.",
            "{0} ist eine leere Seite."),
        ["MCX1004.onlyEmbedded"] = new(
            "{0} has hardly any text; what its images or frames show cannot be read.",
            "{0} enthält kaum Text; was die Bilder oder Rahmen der Seite zeigen, lässt sich nicht lesen."),
        ["MCX1004.noChannel"] = new(
            "The contact page {0} offers no phone, e-mail, chat, callback or form.",
            "Die Kontaktseite {0} bietet keinen Kontaktweg: kein Telefon, keine E-Mail, keinen Chat, keinen Rückruf, "
            + "kein Formular."),
        ["MCX1004.channelUncertain"] = new(
            "The contact page {0} hints at {1}, but not safely enough for a verdict.",
            "Die Kontaktseite {0} deutet {1} an, aber nicht sicher genug für ein Urteil."),

        ["MCX1005.title"] = new(
            "Link to the privacy policy, at most one click from every page",
            "Datenschutzerklärung höchstens einen Klick von jeder Seite entfernt"),
        ["MCX1005.demand"] = new(
            "Amazon Pay recommends an area that is easy to find and links the privacy policy.",
            "Amazon Pay empfiehlt einen leicht auffindbaren Bereich, der die Datenschutzerklärung verlinkt."),
        ["MCX1005.remedy"] = new(
            "Link the privacy policy in the footer that all pages share, or link there one page that "
            + "gathers your policies.",
            "Verlinken Sie die Datenschutzerklärung in der gemeinsamen Fußzeile aller Seiten oder verlinken Sie dort "
            + "eine Seite, die Ihre Richtlinien sammelt."),
        ["MCX1005.missing"] = new(
            "No link to the privacy policy at the top or bottom of the page.",
            "Oben und unten auf der Seite steht kein Link zur Datenschutzerklärung."),
        ["MCX1005.dead"] = new(
            "The link “{0}” to the privacy policy leads nowhere (href “{1}”).",
            "Der Link „{0}“ zur Datenschutzerklärung führt nirgendwohin (href „{1}“)."),
        ["MCX1005.hidden"] = new(
            "The link “{0}” to the privacy policy is hidden, and nothing on the page opens it.",
            "Der Link „{0}“ zur Datenschutzerklärung ist verborgen, und nichts auf der Seite macht ihn sichtbar."),

        ["MCX1006.title"] = new(
            "Link to the terms and conditions, at most one click from every page",
            "AGB höchstens einen Klick von jeder Seite entfernt"),
        ["MCX1006.demand"] = new(
            "Amazon Pay recommends an area that is easy to find and links the terms and conditions.",
            "Amazon Pay empfiehlt einen leicht auffindbaren Bereich, der die Allgemeinen "
            + "Geschäftsbedingungen verlinkt."),
        ["MCX1006.remedy"] = new(
            "Link the terms and conditions in the footer that all pages share, in every language of the shop.",
            "Verlinken Sie die AGB in der gemeinsamen Fußzeile aller Seiten, in jeder Sprache des Shops."),
        ["MCX1006.missing"] = new(
            "No link to the terms and conditions at the top or bottom of the page.",
            "Oben und unten auf der Seite steht kein Link zu den AGB."),
        ["MCX1006.dead"] = new(
            "The link “{0}” to the terms and conditions leads nowhere (href “{1}”).",
            "Der Link „{0}“ zu den AGB führt nirgendwohin (href „{1}“)."),
        ["MCX1006.hidden"] = new(
            "The link “{0}” to the terms and conditions is hidden, and nothing on the page opens it.",
            "Der Link „{0}“ zu den AGB ist verborgen, und nichts auf der Seite macht ihn sichtbar."),

        ["MCX1007.title"] = new(
            "Link to the refund and returns policy, at most one click from every page",
            "Richtlinie zu Rücksendung und Rückerstattung höchstens einen Klick von jeder Seite entfernt"),
        ["MCX1007.demand"] = new(
            "Amazon Pay recommends an area that is easy to find and links the policy on refunds, returns and exchange; "
            + "that such a policy exists is required.",
            "Amazon Pay empfiehlt einen leicht auffindbaren Bereich, der die Richtlinie zu Rücksendung, Umtausch und "
            + "Rückerstattung verlinkt; dass es eine solche Richtlinie gibt, wird verlangt."),
        ["MCX1007.remedy"] = new(
            "Link the refund and returns policy in the footer that all pages share, cart and checkout included.",
            "Verlinken Sie die Richtlinie zu Rücksendung und Rückerstattung in der gemeinsamen Fußzeile aller Seiten, "
            + "auch in Warenkorb und Kasse."),
        ["MCX1007.missing"] = new(
            "No link to a refund, returns or exchange policy at the top or bottom of the page.",
            "Oben und unten auf der Seite steht kein Link zu einer Richtlinie über Rücksendung, "
            + "Umtausch oder Rückerstattung."),
        ["MCX1007.dead"] = new(
            "The link “{0}” to the refund and returns policy leads nowhere (href “{1}”).",
            "Der Link „{0}“ zur Richtlinie über Rücksendung und Rückerstattung führt nirgendwohin (href „{1}“)."),
        ["MCX1007.hidden"] = new(
            "The link “{0}” to the refund and returns policy is hidden, and nothing on the page opens it.",
            "Der Link „{0}“ zur Richtlinie über Rücksendung und Rückerstattung ist verborgen, "
            + "und nichts auf der Seite macht ihn sichtbar."),

        ["MCX1008.title"] = new(
            "Link to further customer policies, at most one click from every page",
            "Weitere Kundenrichtlinien höchstens einen Klick von jeder Seite entfernt"),
        ["MCX1008.demand"] = new(
            "Amazon Pay recommends an area that is easy to find and links any other customer policy the shop "
            + "publishes, such as shipping, warranty or cancellation.",
            "Amazon Pay empfiehlt einen leicht auffindbaren Bereich, der auch alle übrigen Kundenrichtlinien des Shops "
            + "verlinkt, etwa zu Versand, Garantie oder Widerruf."),
        ["MCX1008.remedy"] = new(
            "Link the policy in the footer that all pages share.",
            "Verlinken Sie die Richtlinie in der gemeinsamen Fußzeile aller Seiten."),
        ["MCX1008.missing"] = new(
            "The shop has policies on {0}, but nothing at the top or bottom of this page links them.",
            "Der Shop hat Richtlinien {0}, aber oben und unten auf dieser Seite verweist nichts darauf."),
        ["MCX1008.dead"] = new(
            "The link “{1}” to the page on {0} leads nowhere (href “{2}”).",
            "Der Link „{1}“ zur Seite {0} führt nirgendwohin (href „{2}“)."),
        ["MCX1008.hidden"] = new(
            "The link “{1}” to the page on {0} is hidden, and nothing on the page opens it.",
            "Der Link „{1}“ zur Seite {0} ist verborgen, und nichts auf der Seite macht ihn sichtbar."),
        ["MCX1008.nonePublished"] = new(
            "No page on shipping, warranty or cancellation was read.",
            "Es wurde keine Seite zu Versand, Garantie oder Widerruf gelesen."),

        ["MCX1009.title"] = new(
            "Keep the refund and returns policy at hand during the purchase",
            "Richtlinie zu Rücksendung und Rückerstattung beim Kauf griffbereit halten"),
        ["MCX1009.demand"] = new(
            "To avoid chargebacks, Amazon Pay recommends that buyers can see the return and refund policies before and "
            + "during checkout.",
            "Um Rückbuchungen zu vermeiden, empfiehlt Amazon Pay, dass Käufer die Richtlinien zu Rücksendung und "
            + "Rückerstattung vor und während des Bezahlens sehen können."),
        ["MCX1009.remedy"] = new(
            "Link the refund and returns policy on product pages, in the cart and in the checkout, also where their "
            + "header and footer are reduced.",
            "Verlinken Sie die Richtlinie zu Rücksendung und Rückerstattung auf Produktseiten, im Warenkorb und in der "
            + "Kasse, auch wo deren Kopf- und Fußzeile verkürzt ist."),
        ["MCX1009.missing"] = new(
            "No link to a refund, returns or exchange policy on {0}.",
            "Kein Link zu einer Richtlinie über Rücksendung, Umtausch oder Rückerstattung {0}."),
        ["MCX1009.hidden"] = new(
            "The link “{1}” to the refund and returns policy on {0} is hidden, and nothing opens it.",
            "Der Link „{1}“ zur Richtlinie über Rücksendung und Rückerstattung {0} ist verborgen, und nichts macht ihn "
            + "sichtbar."),
        ["MCX1009.dead"] = new(
            "The link “{1}” to the refund and returns policy on {0} leads nowhere (href “{2}”).",
            "Der Link „{1}“ zur Richtlinie über Rücksendung und Rückerstattung {0} führt nirgendwohin (href „{2}“)."),
        ["MCX1009.noSteps"] = new(
            "No product page, cart or checkout was recognised among the pages that were read.",
            "Unter den gelesenen Seiten wurde keine Produktseite, kein Warenkorb und keine Kasse erkannt."),

        ["MCX1010.title"] = new(
            "Show the legal entity's name and address",
            "Name und Anschrift des Unternehmens angeben"),
        ["MCX1010.demand"] = new(
            "When a merchant in the EU or UK registers, Amazon Pay reviews the website and asks that it shows the "
            + "legal entity's name and address.",
            "Bei der Registrierung eines Händlers in der EU oder im Vereinigten Königreich prüft Amazon Pay die "
            + "Website und verlangt, dass sie Namen und Anschrift des Unternehmens zeigt."),
        ["MCX1010.remedy"] = new(
            "Write the full name of the business and its postal address on the imprint, contact or about page, "
            + "or in the footer.",
            "Schreiben Sie den vollständigen Namen des Unternehmens und seine Postanschrift ins Impressum, auf die "
            + "Kontaktseite, die Seite „Über uns“ oder in die Fußzeile."),
        ["MCX1010.missing"] = new(
            "Neither a legal entity's name nor a postal address stands on imprint, contact, about or legal pages, or "
            + "at the top or bottom of a page.",
            "Weder der Name eines Unternehmens noch eine Postanschrift steht im Impressum, auf Kontakt-, Über-uns- "
            + "oder Rechtsseiten oder oben oder unten auf einer Seite."),
        ["MCX1010.noEntity"] = new(
            "A postal address was found, but no legal entity's name.",
            "Eine Postanschrift wurde gefunden, aber kein Name eines Unternehmens."),
        ["MCX1010.noAddress"] = new(
            "A legal entity's name was found, but no postal address.",
            "Der Name eines Unternehmens wurde gefunden, aber keine Postanschrift."),
        ["MCX1010.uncertain"] = new(
            "“{0}” may be the name or address of the business; a person has to look.",
            "„{0}“ könnte Name oder Anschrift des Unternehmens sein; das muss ein Mensch ansehen."),
        ["MCX1010.notRead"] = new(
            "The page behind “{0}”, which may name the business, could not be read.",
            "Die Seite hinter „{0}“, die das Unternehmen nennen könnte, war nicht lesbar."),

        ["MCX1023.title"] = new(
            "Let every page be reached by the audit",
            "Jede Seite für die Prüfung erreichbar halten"),
        ["MCX1023.demand"] = new(
            "A rule of this tool: pages that could not be read are reported and never counted as clean.",
            "Eine Regel dieses Werkzeugs: Seiten, die nicht gelesen werden konnten, "
            + "werden gemeldet und nie als fehlerfrei gezählt."),
        ["MCX1023.remedy"] = new(
            "Look at these pages yourself, or let the audit reach them: allow its user agent, raise the limits, or "
            + "audit saved copies of the pages.",
            "Sehen Sie diese Seiten selbst an oder machen Sie sie der Prüfung zugänglich: Erlauben Sie ihren "
            + "User-Agent, erhöhen Sie die Grenzen oder prüfen Sie gespeicherte Kopien der Seiten."),
        ["MCX1023.notRead"] = new(
            "Not audited: {0}.",
            "Nicht geprüft: {0}."),
        ["MCX1023.notInFull"] = new(
            "Not read in full: {0}",
            "Nicht vollständig gelesen: {0}"),
    };
}
