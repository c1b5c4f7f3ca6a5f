using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Benchmarks;

/// <summary>Recognition and resolution of time expressions over texts of the length of a news article, in memory.</summary>
[MemoryDiagnoser]
public class DatingBenchmarks
{
    private static readonly DocumentTime Tuesday = new(new DateOnly(2022, 1, 18), new DateOnly(2022, 1, 18), DocumentTimeSource.Metadata, []);

    private Article article = null!;

    /// <summary>How many times the length of a news article (2.2 KB); the time must grow by no more.</summary>
    [Params(1, 16, 256)]
    public int Length { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup() => article = Text(Length);

    /// <summary>Finds the expressions.</summary>
    [Benchmark]
    public int Tag() => TimexTagger.Tag(article).Length;

    /// <summary>Finds and resolves them.</summary>
    [Benchmark]
    public int TagAndResolve() => TimexResolver.Resolve(article, TimexTagger.Tag(article), Tuesday, new DiagnosticBag()).Length;

    // One expression in about 350 characters, as in newspapers.
    private static Article Text(int length)
    {
        const string filler = "Die Vertreter beider Seiten zeigten sich nach Angaben aus Regierungskreisen zufrieden mit dem Verlauf der Gespräche, auch wenn eine Einigung über den Abzug der Truppen vorerst ausblieb und Beobachter vor zu großen Hoffnungen warnten. ";
        string[] dated =
        [
            "Das nächste Treffen soll am Freitag stattfinden. ", "Vom 10. bis 13. Januar hatten die Unterhändler in Genf beraten. ", "Gegen 11.00 Uhr begann die Sitzung. ", "Vor zwei Jahren war ein Versuch gescheitert. ",
            "Ende Februar wird das Parlament entscheiden. ", "Derzeit ist die Lage ruhig. ", "In der kommenden Woche reist die Ministerin nach Wien. ", "Seit 2014 wird gestritten. ",
        ];
        var lines = Enumerable.Repeat(dated, length).SelectMany(all => all).Select(sentence => (filler + sentence).TrimEnd()).ToList();
        var source = new SourceText("a.txt", string.Join('\n', lines));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var at = 0;
        foreach (var line in lines)
        {
            blocks.Add(new Block(BlockKind.Paragraph, line, OffsetMap.Straight(at, line.Length)));
            at += line.Length + 1;
        }

        return new Article("a", "a.txt", source, "a", blocks.ToImmutable(), ArticleFacts.None);
    }
}
