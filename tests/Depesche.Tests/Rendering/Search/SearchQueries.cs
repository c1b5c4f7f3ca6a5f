namespace Depesche.Tests.Rendering.Search;

/// <summary>
/// What readers of a small archive of five articles may type, and how the address that the first hit leads to begins: held against
/// the index here, and typed into a real browser by the browser tests.
/// </summary>
internal static class SearchQueries
{
    /// <summary>The content of the archive.</summary>
    public static readonly string Content = Path.Combine(Repository.Root, "tests", "Depesche.Tests", "Rendering", "Search", "archive");

    public static readonly (string Typed, string First)[] Rows =
    [
        // Every romanisation of a name, with a typing error too.
        ("Selenskyj", "personen/wolodymyr-selenskyj.html"),
        ("Selenskij", "personen/wolodymyr-selenskyj.html"),
        ("Zelensky", "personen/wolodymyr-selenskyj.html"),
        ("Lavrov", "personen/sergej-lawrow.html"),
        ("Larwow", "personen/sergej-lawrow.html"),
        ("Shoigu", "personen/sergej-schoigu.html"),
        ("Stoltenbreg", "personen/jens-stoltenberg.html"),
        ("Macorn", "personen/emmanuel-macron.html"),
        ("Путин", "personen/wladimir-putin.html"),

        // Letters.
        ("Bärbock", "personen/annalena-baerbock.html"),
        ("BAERBOCK", "personen/annalena-baerbock.html"),
        ("Erdogan", "personen/recep-tayyip-erdogan.html"),
        ("Muenchen", "orte/muenchen.html"),
        ("Munchen", "orte/muenchen.html"),
        ("weisses haus", "organisationen/weisses-haus.html"),

        // The word itself before what contains it, what it is called before what mentions it.
        ("Ukraine", "orte/ukraine.html"),
        ("Donbas", "orte/donbass.html"),
        ("NATO", "organisationen/nato.html"),
        ("Duma", "organisationen/staatsduma.html"),
        ("Kremlchef", "personen/wladimir-putin.html"),

        // Beginnings, while typing.
        ("Selen", "personen/wolodymyr-selenskyj.html"),
        ("Außenministe", "personen/annalena-baerbock.html"),

        // Forms of one word, parts of compounds.
        ("Außenminister", "personen/annalena-baerbock.html"),
        ("Aussenministern", "personen/annalena-baerbock.html"),
        ("treffen", "index.html#2022-01-21-"),
        ("trafen", "index.html#2022-01-21-"),
        ("Garantien", "index.html#2021-12-17-"),
        ("Sicherheitsgarantie", "index.html#2021-12-17-"),
        ("Truppe", "artikel/muenchen.html"),
        ("abziehen", "artikel/moskau.html"),

        // Several words must all fit.
        ("Scholz in Moskau", "index.html#2022-02-15-treffen-"),
        ("Lawrow 21. Januar", "index.html#2022-01-21-"),

        // Dates.
        ("21. Januar", "tage/2022-01-21.html"),
        ("21.1.2022", "tage/2022-01-21.html"),
        ("21.01.22", "tage/2022-01-21.html"),
        ("2022-01-21", "tage/2022-01-21.html"),
        ("Januar 2022", "monate/2022-01.html"),
        ("februar", "monate/2022-02.html"),
        ("2022-02", "monate/2022-02.html"),
        ("20. Dezember", "monate/2021-12.html"),
    ];
}
