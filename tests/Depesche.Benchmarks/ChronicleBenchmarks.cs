using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Benchmarks;

/// <summary>Relates the archive of content/, told again and again: every copy of its articles lies two months after the one before, so that the timeline grows with them.</summary>
[MemoryDiagnoser]
public class ChronicleBenchmarks
{
    private const int DaysBetweenCopies = 61;

    private ImmutableArray<Reading> readings;
    private KnowledgeBase knowledge = null!;

    /// <summary>Number of articles; the time must grow by no more.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Articles { get; set; }

    /// <summary>Reads the articles and copies what was understood.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var bag = new DiagnosticBag();
        var content = Path.Combine(Root(), "content");
        var source = SiteLoader.Load(new LoadOptions(content), bag);
        knowledge = KnowledgeBase.Load(source.Entities, bag);
        var drafts = source.Articles.Select(article => Draft.Of(Cleaner.Clean(article, bag), knowledge)).ToList();
        var times = ArticleDater.Date([.. drafts.Select(draft => draft.Clues)], KnownEventReader.Read(source.Events, bag), bag);
        var once = drafts.Zip(times, (draft, time) => draft.Read(time, knowledge, bag)).ToList();
        readings = [.. Enumerable.Range(0, Articles).Select(number => Copy(once[number % once.Count], number / once.Count))];
        Console.WriteLine($"// {Articles} articles, {readings.Sum(reading => (long)reading.Article.Blocks.Sum(block => block.Sentences.Length))} sentences, {Relate().Events.Length} events");
    }

    /// <summary>From what was understood to the timeline.</summary>
    [Benchmark]
    public Timeline Relate() => EventRelater.Relate(readings, knowledge, [], new SiteConfig(), null, new DiagnosticBag());

    private static Reading Copy(Reading reading, int copy)
    {
        var days = copy * DaysBetweenCopies % 2_000_000;
        return reading with
        {
            Article = reading.Article with { Id = $"{reading.Article.Id}-{copy}" },
            Time = reading.Time with { First = reading.Time.First?.AddDays(days), Last = reading.Time.Last?.AddDays(days) },
            Timexes = [.. reading.Timexes.Select(timex => timex.Days is { } when ? timex with { Days = new DateRange(when.First.AddDays(days), when.Last.AddDays(days)), Value = $"{timex.Value}+{days}" } : timex)],
        };
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Depesche.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run inside the repository.");
    }
}
