namespace Depesche.Tests.Rendering.Search;

/// <summary>What readers of the sample archive may type, and where the first hit must lead: held against the index here, and typed into a real browser by the browser tests.</summary>
internal static class SearchQueries
{
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
        ("Außenministe", "index.html#2022-01-07-nato-aussenminister-video"),

        // Forms of one word, parts of compounds.
        ("Außenminister", "index.html#2022-01-07-nato-aussenminister-video"),
        ("Aussenministern", "index.html#2022-01-07-nato-aussenminister-video"),
        ("treffen", "index.html#2021-12-23-ploetner-kosak-verabredung"),
        ("trafen", "index.html#2021-12-23-ploetner-kosak-verabredung"),
        ("Garantien", "index.html#2021-12-15-uebergabe-vertragsentwuerfe"),
        ("Sicherheitsgarantie", "index.html#2021-12-15-uebergabe-vertragsentwuerfe"),

        // Several words must all fit.
        ("Scholz in Moskau", "index.html#2022-02-15-scholz-putin-moskau"),
        ("Lawrow 21. Januar", "index.html#2022-01-21-blinken-lawrow-genf"),

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
