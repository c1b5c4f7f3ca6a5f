using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Tests.Naming;

/// <summary>Articles of one block a line, and what is linked in them.</summary>
internal static class NamingHarness
{
    private static readonly Lazy<(KnowledgeBase Knowledge, DiagnosticBag Bag)> Loaded = new(() =>
    {
        var bag = new DiagnosticBag();
        return (KnowledgeBase.Load([], bag), bag);
    });

    public static KnowledgeBase Knowledge => Loaded.Value.Knowledge;

    public static DiagnosticBag PackedProblems => Loaded.Value.Bag;

    public static Article Article(string text, ArticleFacts? facts = null)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                blocks.Add(new Block(BlockKind.Paragraph, line, OffsetMap.Straight(start, line.Length)));
            }

            start += line.Length + 1;
        }

        return new Article("a", "a.txt", new SourceText("a.txt", text), "a", blocks.ToImmutable(), facts ?? ArticleFacts.None);
    }

    public static DocumentTime On(string day) => new(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DocumentTimeSource.Metadata, []);

    public static ImmutableArray<Link> Links(string text, string? day = "2022-01-21", KnowledgeBase? knowledge = null)
    {
        var article = Article(text);
        var known = knowledge ?? Knowledge;
        return EntityLinker.Link(article, MentionFinder.Find(article, known), day is null ? DocumentTime.Unknown : On(day), known, new DiagnosticBag());
    }

    /// <summary>All linked words with their entities: <c>Russlands=c:ru Genf=loc:genf</c>.</summary>
    public static string Said(string text, string? day = "2022-01-21", KnowledgeBase? knowledge = null)
    {
        var article = Article(text);
        return string.Join(" | ", Links(text, day, knowledge).Select(link => $"{article.TextOf(link.Span)}={link.Entity ?? "?"}"));
    }

    /// <summary>A knowledge base of this YAML alone, with what is wrong with it.</summary>
    public static (KnowledgeBase Knowledge, string Problems) Own(string yaml)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("own.yaml", yaml);
        var root = YamlReader.Read(source, YamlLimits.Knowledge, bag);
        var knowledge = KnowledgeBase.LoadOnly(root is null ? [] : [new YamlFile(source, root)], bag);
        return (knowledge, string.Join('\n', bag.Sorted()));
    }
}
