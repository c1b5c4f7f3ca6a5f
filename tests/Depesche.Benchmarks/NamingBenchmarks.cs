using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Benchmarks;

/// <summary>Finding names in one article of 200 paragraphs, and loading the packed knowledge.</summary>
[MemoryDiagnoser]
public class NamingBenchmarks
{
    private static readonly string[] Sentences =
    [
        "Die russische Delegation verließ Genf am späten Abend ohne jede Erklärung, und niemand wusste, wann sie wiederkommt.",
        "Der US-Außenminister sprach lange mit Sergei Ryabkov über den Ukrainekonflikt und die Sorgen der baltischen Staaten.",
        "Auf dem Markt kosteten Äpfel und Birnen mehr als im Vorjahr, weil ein kalter Frühling die Blüte verdorben hatte.",
        "Moskau wies die Vorwürfe zurück; die NATO und das Weiße Haus wollten die Lage zunächst nicht weiter kommentieren.",
        "Die Lehrerin Anna Quendel erklärte den Kindern, wie eine Zeitung entsteht und woher ihre Nachrichten kommen.",
    ];

    private KnowledgeBase knowledge = null!;
    private Article article = null!;

    [GlobalSetup]
    public void Setup()
    {
        knowledge = KnowledgeBase.Load([], new DiagnosticBag());
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < 200; i++)
        {
            var text = string.Join(' ', Sentences[i % 5], Sentences[(i + 2) % 5], Sentences[(i * 3) % 5]);
            blocks.Add(new Block(BlockKind.Paragraph, text, OffsetMap.Straight(0, text.Length)));
        }

        article = new Article("a", "a.txt", new SourceText("a.txt", ""), "a", blocks.ToImmutable(), ArticleFacts.None);
    }

    [Benchmark]
    public int Find() => MentionFinder.Find(article, knowledge).Length;

    [Benchmark]
    public int Load() => KnowledgeBase.Load([], new DiagnosticBag()).Entities.Length;
}
