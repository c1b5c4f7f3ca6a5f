namespace Depesche.Naming;

/// <summary>All rules of naming; the page "Verfahren" is printed from this list and its examples are tests.</summary>
public static class NamingRules
{
    /// <summary>A listed name.</summary>
    public static readonly NamingRule FullName = new("full-name", 1.00, "Der Name oder eine eingetragene Variante steht im Text, auch gebeugt.",
        ["Gestern sprach [Sergej Lawrow] lange.", "Das gilt auch für die Pläne des [Weißen Hauses].", "Niemand kennt [Frankreichs] Antwort.", "Die [Vereinten Nationen] mahnten zur Ruhe."],
        ["In der Mitte liegt das [Haus] am Hang."]);

    /// <summary>A surname after the full name.</summary>
    public static readonly NamingRule SurnameAnchored = new("surname-anchored", 0.98, "Der Nachname steht allein; der volle Name steht im selben Text.",
        ["Jake Sullivan flog ab. Am Abend landete [Sullivan] wieder."],
        ["Am Abend landete [Sullivan] wieder."]);

    /// <summary>A spelling with its given name.</summary>
    public static readonly NamingRule KeyGiven = new("key+given", 0.97, "Andere Umschrift des Nachnamens; der Vorname stimmt überein.",
        ["Dazu schwieg [Maria Zakharova] am Abend."], ["Dazu schwieg [Peter Zakharov] am Abend."]);

    /// <summary>An adjective.</summary>
    public static readonly NamingRule Adjective = new("adjective", 0.97, "Ein Adjektiv steht für Land oder Ort.",
        ["Die [russischen] Truppen blieben.", "Im [Genfer] Hotel brannte Licht.", "Die [pro-russischen] Kämpfer zogen ab."], ["Die Stadt liegt [westlich] der Grenze."]);

    /// <summary>A leading part.</summary>
    public static readonly NamingRule Part = new("part", 0.97, "Der Name ist der vordere Teil einer Zusammensetzung.",
        ["Die [NATO]-Mitglieder stimmten zu.", "Im [Ukraine]konflikt ruhten die Waffen.", "Das [kreml]nahe Blatt schwieg."], ["Er kaufte ein [Ukrainekissen] am Bahnhof."]);

    /// <summary>Inhabitants.</summary>
    public static readonly NamingRule Demonym = new("demonym", 0.97, "Die Einwohner stehen für ihr Land.", ["Die [Russen] feierten.", "Viele [Ukrainerinnen] kamen an."], []);

    /// <summary>A unique surname.</summary>
    public static readonly NamingRule Surname = new("surname", 0.95, "Der Nachname ist unter den bekannten Personen eindeutig.",
        ["Am Abend landete [Lawrow] in Oslo.", "[Bidens] Antwort kam spät."], ["Am Abend landete [Anna Lawrow] in Oslo."]);

    /// <summary>A surname after its bearer's office.</summary>
    public static readonly NamingRule SurnameOffice = new("surname+office", 0.95, "Vor dem Nachnamen steht das Amt, das diese Person innehat.",
        ["Dazu schwieg US-Verteidigungsminister [Austin] am Abend."], ["Dazu schwieg Verkehrsminister [Austin] am Abend."]);

    /// <summary>A spelling without its given name.</summary>
    public static readonly NamingRule Key = new("key", 0.85, "Schreibvariante: Alle Umschriften desselben kyrillischen Namens führen auf einen Schlüssel.",
        ["Dazu schwieg [Ryabkov] am Abend."], ["Dazu schwieg [Lawrenz] am Abend."]);

    /// <summary>An office on the day.</summary>
    public static readonly NamingRule Office = new("office", 0.85, "Ein Amt ohne Namen steht für den, der es am Tag der Meldung innehat.",
        ["Gestern wies [der russische Außenminister] die Bitte zurück."], ["Gestern wies [der frühere russische Außenminister] die Bitte zurück."]);

    /// <summary>A misspelling with its given name.</summary>
    public static readonly NamingRule TypoGiven = new("typo+given", 0.75, "Vermutlich ein Tippfehler: Der Vorname stimmt, der Nachname weicht um einen Buchstaben ab.",
        ["Dazu schwieg [Jens Stolenberg] am Abend."], []);

    /// <summary>Two holders at once.</summary>
    public static readonly NamingRule PluralRole = new("plural-role", 0.75, "Zwei Amtsträger zusammen: die zuletzt genannten, die dieses Amt innehaben.",
        ["Antony Blinken traf Sergej Lawrow. [Die beiden Chefdiplomaten] schwiegen."], ["Es regnete. [Die beiden Chefdiplomaten] schwiegen."]);

    /// <summary>A noun for something named nearby.</summary>
    public static readonly NamingRule RoleNoun = new("role-noun", 0.75, "Ein Gattungswort steht für das Einzige, was in der Nähe genannt ist und so heißen kann.",
        ["Die NATO tagt. Sprecher [des Bündnisses] warnten."], ["Es regnete. Sprecher [des Bündnisses] warnten."]);

    /// <summary>A misspelling.</summary>
    public static readonly NamingRule Typo = new("typo", 0.70, "Vermutlich ein Tippfehler: Der richtige Name steht im selben Text.",
        ["Jen Psaki schwieg. Später sprach [Paski] doch."], ["Später sprach [Paski] doch."]);

    /// <summary>An unknown person.</summary>
    public static readonly NamingRule Proposal = new("proposal", 0.55, "Unbekannter Name; nur ein Vorschlag für die Redaktion.", [], []);

    /// <summary>A known surname with another given name.</summary>
    public static readonly NamingRule Veto = new("veto", 0.50, "Der Nachname ist bekannt, der Vorname gehört aber zu jemand anderem; nur ein Vorschlag für die Redaktion.", [], []);

    /// <summary>What the editor laid down for one article.</summary>
    public static readonly NamingRule Override = new("override", 1.00, "Von der Redaktion für diesen Artikel festgelegt.", [], []);

    /// <summary>A name that the file's head gives.</summary>
    public static readonly NamingRule FrontMatter = new("front-matter", 0.59, "Der Name steht im Kopf der Datei, ist aber nicht eingetragen; nur ein Vorschlag für die Redaktion.", [], []);

    /// <summary>All of them, surest first.</summary>
    public static IReadOnlyList<NamingRule> All { get; } =
    [
        FullName, Override, SurnameAnchored, KeyGiven, Adjective, Part, Demonym, Surname, SurnameOffice, Key, Office, TypoGiven, PluralRole, RoleNoun, Typo, FrontMatter, Proposal, Veto,
    ];
}
