using System.Collections.Immutable;
using System.Reflection;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

/// <summary>A site of three short articles about two invented states, with every kind of date, status and evidence that a page can show.</summary>
internal static class SmallSite
{
    public static readonly Entity Berg = new("per:berg", EntityType.Person, "Ada Berg")
    {
        Sort = "Berg, Ada",
        Country = "NL",
        Wikidata = "Q1",
        Offices = [new Office("c:nord", "Außenministerin", new DateOnly(2023, 3, 1), null)],
    };

    public static readonly Entity Falk = new("per:falk", EntityType.Person, "Jon Falk") { Sort = "Falk, Jon", Country = "SL", Native = "Йон Фальк", Offices = [new Office("c:sued", "Außenminister", new DateOnly(2021, 12, 31), null) { FromPrecision = DatePrecision.Year }] };

    public static readonly Entity Nord = new("c:nord", EntityType.Place, "Nordland") { Country = "NL", Subtype = "country" };

    public static readonly Entity Sued = new("c:sued", EntityType.Place, "Südland") { Country = "SL", Subtype = "country" };

    public static readonly Entity Hafen = new("loc:hafen", EntityType.Place, "Hafenstadt") { Country = "NL", Subtype = "city", Geo = (54.5, -1.25) };

    public static readonly Entity Seerat = new("org:seerat", EntityType.Organisation, "Seerat") { Subtype = "international organisation" };

    /// <summary>Its front: the site with articles, timeline and one page of the editors.</summary>
    public static Site Build(string? baseUrl = null, SiteOperator? owner = null)
    {
        var announced = SmallArticle.Of("treffen-angekuendigt", "Berg und Falk wollen sich in Hafenstadt treffen",
            ["Die Ministerin Ada Berg reist am Mittwoch nach Hafenstadt.", "Dort will sie mit ihrem Kollegen Jon Falk über die Fischerei reden."],
            ["[weg]", "Lesen Sie auch: Was der Seerat kostet."],
            ["Am Sonntag hatten beide \"lange\" telefoniert, sagte Bergs Sprecher.", "Der Seerat tagt in der kommenden Woche.", "Mitte April hatte Südland Vorschläge übermittelt, z. B. zu 150 000 Netzen & <Reusen>."],
            ["Im Juni soll es ein Manöver geben."])
            .With(facts => facts with { Source = "Küstenbote", Author = "dpa" })
            .With(1, new InlineMark(InlineKind.Strong, new(4, 23)), new InlineMark(InlineKind.Link, new(29, 40), "javascript:alert(1)"))
            .Date("Mittwoch", "2023-05-10", "2023-05-10", "2023-05-10", DatePrecision.Day, "weekday", because: "Erster Mittwoch nach dem Erscheinen.")
            .Date("Sonntag", "2023-05-07", "2023-05-07", "2023-05-07", DatePrecision.Day, "weekday", because: "Letzter Sonntag vor dem Erscheinen.")
            .Date("in der kommenden Woche", "2023-W20", "2023-05-15", "2023-05-21", DatePrecision.Week, "week")
            .Date("Mitte April", "2023-04-11~/2023-04-20~", "2023-04-11", "2023-04-20", DatePrecision.About, "third-of-month")
            .Date("Juni", "2023-06", "2023-06-01", "2023-06-30", DatePrecision.Month, "month")
            .Name("Ministerin Ada Berg", Berg, MentionKind.Role).Name("Hafenstadt", Hafen).Name("Jon Falk", Falk).Name("Bergs", Berg).Name("Der Seerat", Seerat).Name("Südland", Sued, confidence: 0.7);
        var report = SmallArticle.Of("einigung-in-hafenstadt", "Einigung auf neue Fangquoten",
            ["Am Mittwoch haben sich Ada Berg und Jon Falck in Hafenstadt getroffen.", "Das Gespräch dauerte vom 10. bis 11. Mai, meldete Nordlands Regierung."],
            ["Falk werde Ende der Woche weiterreisen, hieß es.", "Eine Absage der Ratssitzung gab es am 12. Mai."],
            ["[Bild]", "Ada Berg am 10. Mai 2023 im Hafen."])
            .With(facts => facts with { Source = "Nordblatt", Url = "https://nordblatt.example/einigung" })
            .Date("Mittwoch", "2023-05-10", "2023-05-10", "2023-05-10", DatePrecision.Day, "weekday")
            .Date("vom 10. bis 11. Mai", "2023-05-10/2023-05-11", "2023-05-10", "2023-05-11", DatePrecision.Span, "range", inferred: false, because: "So ausgeschrieben.")
            .Date("12. Mai", "2023-05-12", "2023-05-12", "2023-05-12", DatePrecision.Day, "day-month", inferred: false, because: "So ausgeschrieben.")
            .Date("10. Mai 2023", "2023-05-10", "2023-05-10", "2023-05-10", DatePrecision.Day, "day-month-year", inferred: false, because: "So ausgeschrieben.")
            .Date("Ende der Woche", "2023-05-12/2023-05-14", "2023-05-12", "2023-05-14", DatePrecision.Week, "part-of-week")
            .Name("Ada Berg", Berg).Name("Jon Falck", Falk, rule: "typo+given").Name("Hafenstadt", Hafen).Name("Nordlands", Nord).Name("Falk werde"[..4], Falk);
        var linked = SmallArticle.Of("rueckblick", "Ein Jahr der Gespräche am Meer",
            ["Dieser Satz steht nur im Original und darf hier auf keinen Fall wiedergegeben werden, denn er gehört dem Verlag.", "Im Frühjahr 2023 begannen die Gespräche, spätestens am 18. Mai."],
            ["Ob das zweite Treffen am 25. Mai zustande kommt, ist offen."])
            .With(facts => facts with { Source = "Wochenschau", Rights = Rights.Link, Url = "https://wochenschau.example/rueckblick" })
            .Date("18. Mai", "2023-05-18", "2023-05-18", "2023-05-18", DatePrecision.Day, "day-month")
            .Date("25. Mai", "2023-05-25", "2023-05-25", "2023-05-25", DatePrecision.Day, "day-month");
        ImmutableArray<TimelineEvent> events =
        [
            Event("2023-04-vorschlaege", Between("2023-04-11", "2023-04-20", DatePrecision.About, "2023-04-11~/2023-04-20~"), EventKind.Document, EventStatus.Happened, "Südland übermittelt Vorschläge", [Sued], null,
                announced.Evidence("Mitte April", EvidenceRole.LooksBack, "Mitte April", "2023-04-11~/2023-04-20~", "kein Tag genannt")),
            Event("2023-05-07-telefonat-berg-falk", Day("2023-05-07", inferred: true), EventKind.Call, EventStatus.Happened, "Telefonat von Berg und Falk", [Berg, Falk], null,
                announced.Evidence("Am Sonntag", EvidenceRole.LooksBack, "Am Sonntag", "2023-05-07", "→ 7. Mai")) with { DateBecause = "Letzter Sonntag vor Erscheinen von Artikel 1.", Aliases = ["2023-05-07-anruf"] },
            Event("2023-05-10-treffen-berg-falk", Day("2023-05-10", inferred: true) with { Clock = new TimeOnly(11, 0) }, EventKind.Meeting, EventStatus.Happened, "Treffen von Berg und Falk in Hafenstadt", [Berg, Falk], Hafen,
                announced.Evidence("am Mittwoch", EvidenceRole.Announces, "am Mittwoch", "2023-05-10", "→ 10. Mai"), report.Evidence("Am Mittwoch", EvidenceRole.Reports, "Am Mittwoch", "2023-05-10", "→ 10. Mai"),
                report.Evidence("am 10. Mai 2023", EvidenceRole.LooksBack, "am 10. Mai 2023", "2023-05-10", "taggenau")) with
            {
                DateBecause = "Erster Mittwoch nach Erscheinen von Artikel 1.",
                Main = true,
                Summary = "Beide sprechen über Fangquoten. Eine Einigung gelingt am zweiten Tag.",
                Edited = ["summary"],
                Disagreements = [new Disagreement("date", "Artikel 1 nennt nur den 10. Mai, Artikel 2 ein Gespräch bis zum 11. Mai. Beide Angaben bleiben stehen.", [])],
            },
            Event("2023-05-10-gespraeche", Between("2023-05-10", "2023-05-11", DatePrecision.Span, "2023-05-10/2023-05-11"), EventKind.Talks, EventStatus.Happened, "Nordland und Südland beraten", [Nord, Sued], Hafen,
                report.Evidence("vom 10. bis 11. Mai", EvidenceRole.Reports, "vom 10. bis 11. Mai", "2023-05-10/2023-05-11", "taggenau")),
            Event("2023-05-12-reise-falk", Between("2023-05-12", "2023-05-14", DatePrecision.Week, "2023-05-12/2023-05-14"), EventKind.Visit, EventStatus.Announced, "Falk reist weiter", [Falk], Sued,
                report.Evidence("Ende der Woche", EvidenceRole.Announces, "Ende der Woche", "2023-05-12/2023-05-14", "Tag offen")),
            Event("2023-05-15-ratssitzung", Between("2023-05-15", "2023-05-21", DatePrecision.Week, "2023-05-15/2023-05-21"), EventKind.Talks, EventStatus.Cancelled, "Sitzung des Seerats", [Seerat], null,
                announced.Evidence("Der Seerat tagt", EvidenceRole.Announces, "in der kommenden Woche", "2023-W20", "→ KW 20"), report.Evidence("Eine Absage", EvidenceRole.Cancels, "am 12. Mai", "2023-05-12", "→ 12. Mai")),
            Event("2023-05-18-gespraeche", new EventTime(null, new DateOnly(2023, 5, 18), DatePrecision.Latest, "../2023-05-18", true), EventKind.Talks, EventStatus.Happened, "Gespräche am Meer beginnen", [Nord, Sued], null,
                linked.Evidence("Im Frühjahr", EvidenceRole.LooksBack, "am 18. Mai", "2023-05-18", "spätestens")) with { DateBecause = "Der Artikel nennt nur den letzten möglichen Tag." },
            Event("2023-05-25-treffen", Day("2023-05-25"), EventKind.Meeting, EventStatus.Open, "Zweites Treffen von Berg und Falk?", [Berg, Falk], Hafen,
                linked.Evidence("Ob das zweite", EvidenceRole.Announces, "am 25. Mai", "2023-05-25", "→ 25. Mai")),
            Event("2023-06-manoever", Between("2023-06-01", "2023-06-30", DatePrecision.Month, "2023-06"), EventKind.Military, EventStatus.Announced, "Manöver im Juni", [], null,
                announced.Evidence("Im Juni", EvidenceRole.Announces, "Im Juni", "2023-06", "nur der Monat")),
        ];
        ImmutableArray<Reading> readings =
        [
            report.Read(new DocumentTime(new DateOnly(2023, 5, 12), new DateOnly(2023, 5, 12), DocumentTimeSource.Metadata, []) { Edtf = "2023-05-12", Metadata = "2023-05-12", Because = "Die Datei nennt den Tag." }),
            linked.Read(new DocumentTime(new DateOnly(2023, 5, 19), null, DocumentTimeSource.Inferred, []) { Because = "Der Text blickt auf den 18. Mai zurück." }),
            announced.Read(new DocumentTime(new DateOnly(2023, 5, 8), new DateOnly(2023, 5, 9), DocumentTimeSource.Inferred, [new DatingReason("window", "„Sonntag“ liegt davor, „Mittwoch“ danach", null, new DateOnly(2023, 5, 8), new DateOnly(2023, 5, 9), true)])
            {
                Edtf = "2023-05-08/2023-05-09",
                Because = "Der Text blickt auf „Sonntag“ zurück und auf „Mittwoch“ voraus; dazwischen liegen nur diese zwei Tage.",
            }),
        ];
        var shelf = readings[1].Timexes[0];
        return new Site(
            new SiteConfig { Title = "Küstenarchiv", Headline = "Fische und Fristen", BaseUrl = baseUrl, Operator = owner, Licence = "CC BY 4.0", RightsHolder = "Küstenarchiv", Rights = Rights.Full },
            Knowledge(Berg, Falk, Nord, Sued, Hafen, Seerat), readings, new Timeline(events, [new ShelvedTimex("rueckblick", shelf, "Der Satz nennt keine Handlung.")]), [],
            [new EditorPage("ueber", "Über dieses Archiv", [new Block(BlockKind.Paragraph, "Wer schreibt \"hier\"? Siehe Verfahren.", OffsetMap.Straight(0, 10)) { Marks = [new InlineMark(InlineKind.Link, new(26, 35), "verfahren.html")] }])])
        { Version = "0.1.0" };
    }

    /// <summary>A registry of addresses.</summary>
    public static AddressRegistry Registry(string yaml, DiagnosticBag? bag = null)
    {
        var source = new SourceText("content/addresses.yaml", yaml);
        return AddressRegistry.Read(new YamlFile(source, YamlReader.Read(source, YamlLimits.Knowledge, new DiagnosticBag())!), bag ?? new DiagnosticBag());
    }

    /// <summary>Knowledge of just these entities.</summary>
    public static KnowledgeBase Knowledge(params ImmutableArray<Entity> entities) =>
        (KnowledgeBase)typeof(KnowledgeBase).GetMethod("Of", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, [entities.AsEnumerable(), new DiagnosticBag()])!;

    private static EventTime Day(string day, bool inferred = false) => new(DateOnly.Parse(day), DateOnly.Parse(day), DatePrecision.Day, day, inferred);

    private static EventTime Between(string first, string last, DatePrecision precision, string edtf) => new(DateOnly.Parse(first), DateOnly.Parse(last), precision, edtf, precision != DatePrecision.Span);

    private static TimelineEvent Event(string id, EventTime when, EventKind kind, EventStatus status, string title, Entity[] participants, Entity? place, params Evidence[] evidence) =>
        new(id, when, kind, status, title, [.. participants.Select(entity => entity.Id)], place?.Id, [.. evidence]) { Because = "trigger-same-clause, merge-day-participants" };
}
