using BenchmarkDotNet.Attributes;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Benchmarks;

/// <summary>Finding all names in one article: at least 40 MB/s on one core, at most two bytes of memory for a byte of text, and no more time a byte for a long article.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputColumns))]
public class NamingBenchmarks
{
    private KnowledgeBase knowledge = null!;
    private Article article = null!;

    /// <summary>How full of names it is, and how long.</summary>
    [ParamsSource(nameof(Inputs))]
    public NamingText Text { get; set; } = null!;

    /// <summary>Names in every sentence, and the mixture of an ordinary newspaper; a news article and 1 MB, in paragraphs and in one.</summary>
    public static IEnumerable<NamingText> Inputs =>
    [
        new("dense", 2_400, Paragraphs: true), new("dense", 1_000_000, Paragraphs: true), new("dense", 1_000_000, Paragraphs: false),
        new("ordinary", 2_400, Paragraphs: true), new("ordinary", 1_000_000, Paragraphs: true), new("ordinary", 1_000_000, Paragraphs: false),
    ];

    [GlobalSetup]
    public void Setup()
    {
        knowledge = KnowledgeBase.Load([], new DiagnosticBag());
        var blocks = Text.Blocks().Select(text => new Block(BlockKind.Paragraph, text, OffsetMap.Straight(0, text.Length)));
        article = new Article("a", "a.txt", new SourceText("a.txt", ""), "a", [.. blocks], ArticleFacts.None);
    }

    [Benchmark]
    public int Find() => MentionFinder.Find(article, knowledge).Length;
}
