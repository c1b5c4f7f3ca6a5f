using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Publishing;
using Depesche.Publishing.Exports;
using Depesche.Rendering;
using Depesche.Rendering.Search;

namespace Depesche.Tests.Rendering.Search;

/// <summary>What the index of a site holds, and what it must not.</summary>
public sealed class SearchIndexTests
{
    private static readonly Lazy<SearchIndex> Archive = new(() => Of(SearchQueries.Content));

    public static TheoryData<string, string> Queries() => [.. SearchQueries.Rows.Select(row => new TheoryDataRow<string, string>(row.Typed, row.First))];

    [Theory]
    [MemberData(nameof(Queries))]
    public void What_a_reader_types_leads_to_the_entry_by_every_word(string typed, string first)
    {
        var index = Archive.Value;
        var entries = index.Kinds.SelectMany(kind => kind.Entries.Select(entry => (Href: kind.Before + entry.Address + kind.After, entry))).ToList();
        var number = entries.FindIndex(pair => pair.Href.StartsWith(first, StringComparison.Ordinal));
        Assert.True(number >= 0, $"there is no {first}");
        if (typed.Any(char.IsDigit) || entries[number].entry.Title.Length == 0)
        {
            Assert.NotNull(entries[number].entry.First);
            return;
        }

        var keys = index.Terms.Where(term => term.Places.Any(place => place.Entry == number)
            || index.Related.Select((related, name) => (related, name)).Any(pair => pair.related.Contains(number) && term.Places.Any(place => place.Entry == pair.name && place.Field >= SearchField.Variant))).Select(term => term.Key).ToList();
        foreach (var word in SearchWords.Of(typed).Select(SearchFold.Text).Where(word => !EmptyWords.Folded.Contains(word)))
        {
            var key = SearchFold.Stem(word);
            Assert.Contains(keys, one => one.StartsWith(key, StringComparison.Ordinal) || one.EndsWith(key, StringComparison.Ordinal) || VerbKeys.OthersOf(one).Contains(key)
                || RomanisationKey.Of(one).Intersect(RomanisationKey.Of(key)).Any() || EditDistance.Of(one, key, 1) <= 1);
        }
    }

    [Fact]
    public void The_index_of_a_small_site_is_as_reviewed() => Golden.Check("suchindex.js", Script(SmallSite.Build()));

    [Fact]
    public void Of_an_article_that_may_only_be_linked_the_index_has_the_title_and_no_word_of_the_text()
    {
        var keys = Keys(SmallSite.Build());
        Assert.Contains(VerbKeys.Of("Fischerei"), keys);
        Assert.Contains(VerbKeys.Of("Jahr"), keys);
        Assert.DoesNotContain(VerbKeys.Of("wiedergegeben"), keys);
        Assert.DoesNotContain(VerbKeys.Of("Original"), keys);
    }

    [Fact]
    public void Dropped_text_is_not_found() => Assert.DoesNotContain(VerbKeys.Of("kostet"), Keys(SmallSite.Build()));

    [Fact]
    public void No_words_of_a_text_stand_in_their_order()
    {
        var script = Script(SmallSite.Build());
        var sentences = SmallSite.Build().Readings.SelectMany(reading => reading.Article.Blocks).Where(block => block.Paragraph > 0).Select(block => SearchWords.Of(block.Text).ToList());
        foreach (var words in sentences)
        {
            for (var i = 0; i + 4 <= words.Count; i++)
            {
                Assert.DoesNotContain(string.Join(' ', words.Skip(i).Take(4)), script, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public void The_order_of_articles_changes_no_byte()
    {
        var site = SmallSite.Build();
        Assert.Equal(Script(site), Script(site with { Readings = [.. site.Readings.Reverse()] }));
    }

    [Fact]
    public void In_a_large_archive_what_stands_everywhere_is_left_out_and_each_article_keeps_its_most_telling_words()
    {
        var site = SmallSite.Build();
        ImmutableArray<Reading> readings =
        [
            .. Enumerable.Range(10, 30).Select(i => SmallArticle.Of($"a{i}", "Titel", [$"Überall steht hier Gleiches, eigen{i} ist eigen{i}, " + string.Join(' ', Enumerable.Range(0, 40).Select(j => $"selten{i}x{j}")) + "."])
                .With(facts => facts with { Rights = Rights.Full }).Read(DocumentTime.Unknown)),
        ];
        var index = SiteIndex.Of(site with { Readings = readings, Timeline = new([], []) });
        var all = BodyWords.Of(index).Of(3).Select(pair => pair.Key).ToList();
        Assert.Equal(41, all.Count);
        Assert.DoesNotContain(VerbKeys.Of("Gleiches"), all);
        var few = BodyWords.Of(index, mostPlaces: 30).Of(3).ToList();
        Assert.Equal(12, few.Count);
        Assert.Equal(("eigen13", 2), few[0]);
    }

    [Fact]
    public void An_empty_archive_has_an_index_too() => Assert.StartsWith("var depescheIndex={", Script(new Site(new SiteConfig(), SmallSite.Knowledge(), [], new([], []), [], [])), StringComparison.Ordinal);

    [Fact]
    public void The_scripts_are_named_after_what_is_in_them()
    {
        ImmutableArray<OutputFile> assets = [new("assets/style.css", "a"u8.ToArray()), new("assets/suche.js", "b"u8.ToArray())];
        var (files, scripts) = SearchFiles.Add(assets, SearchIndex.Of(SiteIndex.Of(SmallSite.Build())));
        var (other, _) = SearchFiles.Add(assets.SetItem(1, new("assets/suche.js", "c"u8.ToArray())), SearchIndex.Of(SiteIndex.Of(SmallSite.Build())));
        Assert.Equal(scripts, files.Skip(1).Select(file => file.Path));
        Assert.Equal("assets/suche-3e23e81600.js", scripts[1]);
        Assert.Equal(files[1].Path, other[1].Path);
        Assert.NotEqual(files[2].Path, other[2].Path);
    }

    [Fact]
    public void The_index_of_the_five_articles_is_small()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.Shared("articles"), "*.txt"))
        {
            folder.Write("articles/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        Assert.InRange(Zipped(SearchFiles.Index("i.js", Of(folder.Path)).Bytes), 1, 10_000);
    }

    [Fact]
    public void The_program_is_small() => Assert.InRange(Zipped(File.ReadAllBytes(Path.Combine(Repository.Root, "templates", "assets", "suche.js"))), 1, 6_100);

    private static HashSet<string> Keys(Site site) => [.. SearchIndex.Of(SiteIndex.Of(site)).Terms.Select(term => term.Key)];

    private static string Script(Site site) => Encoding.UTF8.GetString(SearchFiles.Index("i.js", SearchIndex.Of(SiteIndex.Of(site))).Bytes.Span);

    private static long Zipped(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(bytes.Span);
        }

        return stream.Length;
    }

    private static SearchIndex Of(string content)
    {
        var bag = new DiagnosticBag();
        using var progress = new Progress(new Terminal(TextWriter.Null, TextWriter.Null), new Settings());
        return SearchIndex.Of(SiteIndex.Of(new SiteBuilder(bag, progress, default).Understand(new LoadOptions(content))));
    }
}
