using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Tests.Rendering;

/// <summary>An article made by hand, of which phrases can be marked by their words.</summary>
internal sealed class SmallArticle
{
    private readonly List<ResolvedTimex> timexes = [];
    private readonly List<Link> links = [];

    private SmallArticle(Article article) => Article = article;

    public Article Article { get; private set; }

    /// <summary>A headline and paragraphs, each a list of sentences; a paragraph that begins with <c>[Bild]</c> is a caption, with <c>[weg]</c> is dropped.</summary>
    public static SmallArticle Of(string id, string headline, params string[][] paragraphs)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Make(BlockKind.Headline, 0, [headline]));
        var number = 0;
        foreach (var sentences in paragraphs)
        {
            blocks.Add(sentences[0] switch
            {
                "[Bild]" => Make(BlockKind.Caption, 0, sentences[1..]),
                "[weg]" => Make(BlockKind.Paragraph, 0, sentences[1..]) with { Dropped = new Drop("teaser", "Hinweis auf einen anderen Beitrag.") },
                _ => Make(BlockKind.Paragraph, ++number, sentences),
            });
        }

        return new SmallArticle(new Article(id, $"articles/{id}.md", new SourceText(id, string.Join('\n', blocks.Select(block => block.Text))), headline, blocks.ToImmutable(), ArticleFacts.None));
    }

    public SmallArticle With(Func<ArticleFacts, ArticleFacts> change)
    {
        Article = Article with { Facts = change(Article.Facts) };
        return this;
    }

    public SmallArticle With(int block, params InlineMark[] marks)
    {
        Article = Article with { Blocks = Article.Blocks.SetItem(block, Article.Blocks[block] with { Marks = [.. marks] }) };
        return this;
    }

    /// <summary>Marks a date phrase.</summary>
    public SmallArticle Date(string phrase, string value, string first, string last, DatePrecision precision, string rule, bool inferred = true, string because = "Nächster solcher Tag nach dem Erscheinen.")
    {
        var timex = new Timex(Find(phrase), TimexType.Date, rule, default, Tense.None);
        timexes.Add(new ResolvedTimex(timex, value, value, new DateRange(DateOnly.Parse(first), DateOnly.Parse(last)), precision, because) { Inferred = inferred });
        return this;
    }

    /// <summary>Marks a name.</summary>
    public SmallArticle Name(string phrase, Entity entity, MentionKind kind = MentionKind.Name, double confidence = 0.95, string rule = "full-name")
    {
        links.Add(new Link(Find(phrase), kind, entity.Type, entity.Id, entity.Name, rule, confidence, kind == MentionKind.Name ? "Name im Archiv bekannt." : "Amt an diesem Tag."));
        return this;
    }

    /// <summary>The sentence that holds a phrase, as evidence.</summary>
    public Evidence Evidence(string sentence, EvidenceRole role, string? phrase = null, string? value = null, string note = "")
    {
        var span = Find(sentence);
        var found = Article.Blocks[span.Block].Sentences.First(one => one.Span.Contains(span.Span));
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{Article.Id}\n{span.Block}\n{found.Number}")));
        return new Evidence($"b-{hash[..10]}", Article.Id, Article.Blocks[span.Block].Paragraph, found.Number, hash, new BlockSpan(span.Block, found.Span.Start, found.Span.End), role)
        {
            Phrase = phrase is null ? null : Find(phrase),
            PhraseText = phrase,
            Value = value,
            Note = note,
            Anchor = SentenceAnchor.Of(Article, span.Block, found.Number),
        };
    }

    public Reading Read(DocumentTime time) =>
        new(Article, time, [.. timexes.OrderBy(one => (one.Timex.Span.Block, one.Timex.Span.Start))], [.. links.OrderBy(one => (one.Span.Block, one.Span.Start))]);

    public BlockSpan Find(string words)
    {
        for (var i = 0; i < Article.Blocks.Length; i++)
        {
            if (Article.Blocks[i].Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at)
            {
                return new BlockSpan(i, at, at + words.Length);
            }
        }

        throw new ArgumentException($"{Article.Id} does not say \"{words}\"", nameof(words));
    }

    private static Block Make(BlockKind kind, int paragraph, string[] sentences)
    {
        var spans = ImmutableArray.CreateBuilder<Sentence>();
        var at = 0;
        foreach (var sentence in sentences)
        {
            spans.Add(new Sentence(spans.Count + 1, new TextSpan(at, at + sentence.Length)));
            at += sentence.Length + 1;
        }

        var text = string.Join(' ', sentences);
        return new Block(kind, text, OffsetMap.Straight(0, text.Length)) { Paragraph = paragraph, Sentences = spans.ToImmutable() };
    }
}
