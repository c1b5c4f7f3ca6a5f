using System.Text.Json;
using Depesche.Cleaning;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Cleaning;

/// <summary>The real articles beside the repository: what goes, what stays, and where sentences and paragraphs begin.</summary>
public sealed class FiveArticlesCleaningTests
{
    public static TheoryData<bool> Ways() => [true, false];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_passage_of_page_furniture_is_gone(bool fromFolder)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared("gold/articles.json")));
        foreach (var expected in gold.RootElement.EnumerateArray())
        {
            var kept = string.Join('\n', Cleaned(expected.GetProperty("file").GetString()!, fromFolder).Blocks.Where(block => block.Dropped is null).Select(block => block.Text));
            foreach (var passage in expected.GetProperty("boilerplate").EnumerateArray())
            {
                Assert.DoesNotContain(TextNormalizer.Words(passage.GetString()!), kept, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Nothing_else_is_gone(bool fromFolder)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared("gold/articles.json")));
        foreach (var expected in gold.RootElement.EnumerateArray())
        {
            var furniture = expected.GetProperty("boilerplate").EnumerateArray().Select(one => TextNormalizer.Words(one.GetString()!)).ToList();
            foreach (var block in Cleaned(expected.GetProperty("file").GetString()!, fromFolder).Blocks.Where(block => block.Dropped is not null))
            {
                // The consent box is given by the beginning of its sentences; a second caption stays as the first one.
                Assert.True(block.Dropped!.Rule is "doppelt" or "zustimmung" || furniture.Any(one => one.Contains(block.Text, StringComparison.Ordinal) || block.Text.Contains(one, StringComparison.Ordinal)), $"{block.Dropped.Rule}: {block.Text}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Paragraphs_and_sentences_are_those_of_the_timeline(bool fromFolder)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared("gold/timeline.json")));
        var rows = gold.RootElement.GetProperty("events").EnumerateArray().SelectMany(one => one.GetProperty("evidence").EnumerateArray())
            .Where(row => row.TryGetProperty("sentence_start", out var start) && start.ValueKind == JsonValueKind.Number).ToList();
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var article = Cleaned(row.GetProperty("file").GetString()!, fromFolder);
            var paragraph = row.GetProperty("paragraph").GetInt32();
            var first = row.GetProperty("sentence").GetInt32();
            var index = article.Blocks.IndexOf(article.Blocks.Single(block => block.Paragraph == paragraph));
            var sentences = article.Blocks[index].Sentences;
            var start = article.Source.ToCodePoints(Source(article, index, sentences[first - 1]).Start);
            Assert.Equal(row.GetProperty("sentence_start").GetInt32(), start);
            var ends = sentences.Skip(first - 1).Select(sentence => article.Source.ToCodePoints(Source(article, index, sentence).End));
            Assert.Contains(row.GetProperty("sentence_end").GetInt32(), ends);
        }
    }

    [Fact]
    public void Headlines_and_kickers_are_found()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared("gold/articles.json")));
        foreach (var expected in gold.RootElement.EnumerateArray())
        {
            var article = Cleaned(expected.GetProperty("file").GetString()!, fromFolder: true);
            Assert.Equal(Stated(expected, "headline"), article.Blocks.SingleOrDefault(block => block.Kind == BlockKind.Headline)?.Text);
            Assert.Equal(Stated(expected, "kicker"), article.Blocks.SingleOrDefault(block => block.Kind == BlockKind.Kicker)?.Text);
            Assert.Equal(Stated(expected, "metadata_date"), article.Facts.Dates.SingleOrDefault()?.Text);
        }
    }

    private static string? Stated(JsonElement row, string key) => row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static TextSpan Source(Article article, int block, Sentence sentence) => article.ToSource(new BlockSpan(block, sentence.Span.Start, sentence.Span.End));

    private static Article Cleaned(string file, bool fromFolder)
    {
        var bag = new DiagnosticBag();
        var path = Repository.Shared("articles/" + file);
        var article = fromFolder
            ? SiteLoader.Load(new LoadOptions(Path.GetDirectoryName(path)!), bag).Articles.Single(one => one.File == file)
            : SiteLoader.FromText("a", File.ReadAllText(path), null, null);
        var cleaned = Cleaner.Clean(article, bag);
        Assert.Empty(bag.Sorted());
        return cleaned;
    }
}
