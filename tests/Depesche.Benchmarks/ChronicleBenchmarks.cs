using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Benchmarks;

/// <summary>Relates an archive of short articles, each with one dated meeting in its only sentence.</summary>
[MemoryDiagnoser]
public class ChronicleBenchmarks
{
    private const string Text = "Am Freitag trifft Blinken in Genf seinen Kollegen Lawrow.";

    private ImmutableArray<Reading> readings;
    private KnowledgeBase knowledge = KnowledgeBase.Load([], new DiagnosticBag());

    /// <summary>Number of articles.</summary>
    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        knowledge = KnowledgeBase.Load([], new DiagnosticBag());
        readings = [.. Enumerable.Range(0, Articles).Select(Make)];
    }

    [Benchmark]
    public Timeline Relate() => EventRelater.Relate(readings, knowledge, [], new SiteConfig(), null, new DiagnosticBag());

    private static Reading Make(int number)
    {
        var day = new DateOnly(2000, 1, 1).AddDays(number);
        var block = new Block(BlockKind.Paragraph, Text, OffsetMap.Straight(0, Text.Length)) { Paragraph = 1, Sentences = [new Sentence(1, new TextSpan(0, Text.Length))] };
        var article = new Article($"a{number}", "a.txt", new SourceText("a.txt", Text), "Treffen", [block], ArticleFacts.None);
        var timex = new Timex(new BlockSpan(0, 3, 10), TimexType.Date, "weekday", default, Tense.Scheduled);
        return new Reading(article, new DocumentTime(day, day, DocumentTimeSource.Metadata, []), [new ResolvedTimex(timex, "day", $"{day:yyyy-MM-dd}", DateRange.Day(day), DatePrecision.Day, "Tag")],
            [LinkOf("Blinken", EntityType.Person, "per:blinken"), LinkOf("Genf", EntityType.Place, "loc:genf"), LinkOf("Lawrow", EntityType.Person, "per:lawrow")]);
    }

    private static Link LinkOf(string name, EntityType type, string id)
    {
        var start = Text.IndexOf(name, StringComparison.Ordinal);
        return new Link(new BlockSpan(0, start, start + name.Length), MentionKind.Name, type, id, name, "name", 1, "Name");
    }
}
