using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Rendering;

namespace Depesche.Tests.Publishing;

/// <summary>A site put together by hand, so that reports and data files can be held still while the stages before them learn.</summary>
internal static class HandMadeSite
{
    private const string Text = "😀 Treffen am Donnersee\n\nAm Freitag kam Ministerin Anna Beispiel nach Musterstadt.\n\nNewsletter bestellen\n";

    private static readonly Lazy<KnowledgeBase> Knowledge = new(() => KnowledgeBase.Load([], new DiagnosticBag()));

    public static Site Of(Rights rights = Rights.Full, string? baseUrl = null)
    {
        var source = new SourceText("content/articles/treffen.txt", Text);
        var lead = Text.IndexOf("Am Freitag", StringComparison.Ordinal);
        var letter = Text.IndexOf("Newsletter", StringComparison.Ordinal);
        var article = new Article(
            "treffen",
            "articles/treffen.txt",
            source,
            "Treffen am Donnersee",
            [
                new Block(BlockKind.Headline, "😀 Treffen am Donnersee", OffsetMap.Straight(0, 23)) { Sentences = [new Sentence(1, new TextSpan(0, 23))] },
                new Block(BlockKind.Paragraph, Text[lead..(letter - 2)], OffsetMap.Straight(lead, letter - 2 - lead)) { Paragraph = 1, Sentences = [new Sentence(1, new TextSpan(0, letter - 2 - lead))] },
                new Block(BlockKind.Paragraph, "Newsletter bestellen", OffsetMap.Straight(letter, 20)) { Dropped = new Drop("newsletter", "Werbung für einen Rundbrief.") },
            ],
            ArticleFacts.None with { Rights = rights, Source = "Beispielblatt", Url = "https://zeitung.example/treffen" });
        var sentence = new BlockSpan(1, 0, article.Blocks[1].Text.Length);
        var friday = new BlockSpan(1, 3, 10);
        var time = new DocumentTime(new DateOnly(2022, 1, 21), new DateOnly(2022, 1, 22), DocumentTimeSource.Inferred,
            [
                new DatingReason("header-date", "Die Quelle nennt Januar 2022.", null, new DateOnly(2022, 1, 1), new DateOnly(2022, 1, 31), Hard: true),
                new DatingReason("weekday-passed", "„Am Freitag“ blickt auf höchstens einen Tag zurück.", friday, new DateOnly(2022, 1, 21), null, Hard: false),
            ])
        { Metadata = "2022-01", Edtf = "2022-01-21/2022-01-22", Because = "Der Text spricht von „Freitag“ als dem letzten Freitag." };
        var timex = new ResolvedTimex(
            new Timex(friday, TimexType.Date, "weekday", new PartialDate { Weekday = DayOfWeek.Friday }, Tense.Past),
            "2022-01-21", "2022-01-21", DateRange.Day(new DateOnly(2022, 1, 21)), DatePrecision.Day, "Der Freitag vor dem Erscheinen.")
        { Inferred = true };
        var kam = article.Blocks[1].Text.IndexOf("Anna", StringComparison.Ordinal);
        ImmutableArray<Link> links =
        [
            new Link(new BlockSpan(1, kam, kam + 13), MentionKind.Name, EntityType.Person, null, "Anna Beispiel", "proposal", 0.65, "Vorname und Amt davor."),
            new Link(new BlockSpan(1, kam + 19, kam + 30), MentionKind.Metonym, EntityType.Place, "loc:genf", "Genf", "place", 0.9, "Ort nach „nach“.") { Actor = "c:ch" },
        ];
        var evidence = new Evidence("b-0123456789", "treffen", 1, 1, new string('0', 64), sentence, EvidenceRole.LooksBack) { Phrase = friday, PhraseText = "Am Freitag", Value = "2022-01-21", Anchor = "s1-1", Because = "trigger-visit" };
        var happening = new TimelineEvent(
            "2022-01-21-reise-beispiel", new EventTime(new DateOnly(2022, 1, 21), new DateOnly(2022, 1, 21), DatePrecision.Day, "2022-01-21", Inferred: true) { Clock = new TimeOnly(11, 0) },
            EventKind.Visit, EventStatus.Happened, "Reise nach Genf", ["c:ch"], "loc:genf", [evidence])
        {
            Because = "trigger-visit, same-clause",
            DateBecause = "Der Freitag vor dem Erscheinen.",
            Disagreements = [new Disagreement("date", "Freitag bei dem einen, Samstag beim anderen.", [("2022-01-21", ["b-0123456789"]), ("2022-01-22", [])])],
        };
        return new Site(
            new SiteConfig { BaseUrl = baseUrl, Rights = rights },
            Knowledge.Value,
            [new Reading(article, time, [timex], links)],
            new Timeline([happening], [new ShelvedTimex("treffen", timex, "Kein Verb sagt, was geschah.")]),
            [],
            []);
    }
}
