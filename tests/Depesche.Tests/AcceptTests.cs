using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests;

/// <summary>What `review --accept-ids` registers is kept: ids of events and addresses of pages, whatever is written later.</summary>
public sealed class AcceptTests : IDisposable
{
    private const string Article = "US-Außenminister Antony Blinken hat am 21. Januar 2022 in Genf den russischen Außenminister Sergej Lawrow getroffen.\n";

    private readonly TemporaryFolder folder = new();

    public AcceptTests() => folder.Write("content/articles/treffen.txt", Article);

    private string Ids => File.ReadAllText(folder["content/events/ids.yaml"]);

    private string Addresses => File.ReadAllText(folder["content/addresses.yaml"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Both_registries_are_written_and_read_back_without_a_word()
    {
        var run = Accept();
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("ids.yaml: 1 event, 1 new\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n2022-01-21-treffen-blinken-lawrow-genf: [b-", Ids, StringComparison.Ordinal);
        Assert.Contains("\nartikel/treffen.html: treffen\n", Addresses, StringComparison.Ordinal);
        Assert.Contains("\npersonen/sergej-lawrow.html: per:lawrow\n", Addresses, StringComparison.Ordinal);
        Assert.Contains("\nmonate/2022-01.html: 2022-01\n", Addresses, StringComparison.Ordinal);
        Assert.Contains("\ntage/2022-01-21.html: 2022-01-21\n", Addresses, StringComparison.Ordinal);
        Assert.Equal("", Build("--strict", "--verbose").Error);

        var before = folder.Tree("content");
        Assert.Contains("addresses.yaml: " + Addresses.Split('\n').Count(line => line.Contains(": ", StringComparison.Ordinal) && line[0] != '#') + " addresses, 0 new\n", Accept().Out, StringComparison.Ordinal);
        Assert.Equal(before, folder.Tree("content"));
    }

    [Fact]
    public void A_new_article_changes_no_address_and_is_told_only_to_whoever_asks()
    {
        Accept();
        var before = Addresses;
        folder.Write("content/articles/neu.txt", "Am 24. Januar 2022 telefonierte Olaf Scholz mit Emmanuel Macron.\n");
        Assert.Equal("", Build("--strict").Error);
        var told = Build("--verbose").Error;
        Assert.Contains("content/events/ids.yaml: info DE5008: the event \"2022-01-24-telefonat-scholz-macron\" is not registered yet", told, StringComparison.Ordinal);
        Assert.Contains("content/addresses.yaml: info DE6028: the page \"artikel/neu.html\" is not registered yet", told, StringComparison.Ordinal);
        Accept();
        Assert.Equal(before.Split('\n'), Addresses.Split('\n').Intersect(before.Split('\n')));
        Assert.Contains("\nartikel/neu.html: neu\n", Addresses, StringComparison.Ordinal);
        Assert.Equal("", Build("--strict", "--verbose").Error);
    }

    [Fact]
    public void What_an_editor_wrote_stays_and_a_slug_that_was_changed_is_registered_as_a_move()
    {
        Accept();
        folder.Write("content/addresses.yaml", Addresses.Replace("artikel/treffen.html", "# Never printed.\nartikel/flugblatt.html: index.html # by hand\nartikel/treffen.html", StringComparison.Ordinal) + "zuletzt.html: suche.html\n# The end.\n");
        folder.Write("content/articles/treffen.txt", "---\nslug: genf\n---\n\n" + Article);
        Assert.Equal("", Accept().Error);
        Assert.Contains("\n# Never printed.\nartikel/flugblatt.html: index.html # by hand\nartikel/genf.html: treffen\nartikel/treffen.html: artikel/genf.html\n", Addresses, StringComparison.Ordinal);
        Assert.EndsWith("\nzuletzt.html: suche.html\n# The end.\n", Addresses, StringComparison.Ordinal);

        // Without the slug the address stays: it is the one that was published last.
        folder.Write("content/articles/treffen.txt", Article);
        var before = Addresses;
        Assert.Equal("", Accept().Error);
        Assert.Equal(before, Addresses);
        Assert.Equal("", Build("--strict").Error);
        Assert.Contains("url=genf.html", File.ReadAllText(folder["site/artikel/treffen.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_stays_in_the_registry_and_content_with_errors_registers_nothing()
    {
        Accept();
        var before = folder.Tree("content");
        File.Move(folder["content/articles/treffen.txt"], folder["content/articles/anderes.txt"]);
        var run = Accept();
        Assert.Equal(0, run.Code);
        Assert.Contains("warning DE6023: \"artikel/treffen.html\" was published", run.Error, StringComparison.Ordinal);
        Assert.Contains("\nartikel/anderes.html: anderes\nartikel/treffen.html: treffen\n", Addresses, StringComparison.Ordinal);

        folder.Write("content/addresses.yaml", before["addresses.yaml"] + "x.html: nirgends.html\n");
        Assert.Equal(1, Accept().Code);
        Assert.Equal(before["addresses.yaml"] + "x.html: nirgends.html\n", Addresses);
        Assert.DoesNotContain(folder.Tree("content").Keys, path => path.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_names_another_page_is_put_right()
    {
        folder.Write("content/articles/anruf.txt", "Am 24. Januar 2022 telefonierte Olaf Scholz mit Emmanuel Macron.\n");
        folder.Write("content/pages/kontakt.md", "# Kontakt\n\nBriefe.");
        folder.Write("content/pages/team.md", "# Team\n\nNamen.");
        folder.Write("content/addresses.yaml", "team.html: kontakt\ntage/2022-01-21.html: 2022-01-24\ntage/2022-01-24.html: 2022-01-21\n");
        Assert.Equal(0, Accept().Code);
        Assert.Contains("\nkontakt.html: kontakt\n", Addresses, StringComparison.Ordinal);
        Assert.Contains("\ntage/2022-01-21.html: 2022-01-21\ntage/2022-01-24.html: 2022-01-24\nteam.html: team\n", Addresses, StringComparison.Ordinal);
        Assert.Equal("", Build("--strict", "--verbose").Error);
    }

    [Theory]
    [InlineData("a: 1\nb: 2\nc: 3\n", null)]
    [InlineData("b: 2\nc: 3\n", "the entry \"a\" is lost")]
    [InlineData("# nothing\n", "the entry \"a\" is lost")]
    [InlineData("a: 1\n---\nb: 2\n", "a second document is not allowed here; write plain keys, texts and lists")]
    [InlineData("- a\n- b\n", "it is no map")]
    public void What_a_later_build_could_not_read_is_not_written(string text, string? reason)
    {
        var bag = new DiagnosticBag();
        var before = new SourceText("r.yaml", "a: 1\nb: 2\n");
        var read = AcceptCommand.ReadBack(new SourceText("r.yaml", text), new YamlFile(before, YamlReader.Read(before, YamlLimits.Registry, bag)!), bag);
        Assert.Equal(reason is null, read is not null);
        Assert.Equal(reason is null ? "" : $"r.yaml: error DE9012: what would be written here cannot be read back ({reason}), and no registry was changed; please report it with the file", string.Join('\n', bag.Sorted()));
    }

    private CommandRun Accept() => CommandRun.Of(["review", "--accept-ids", "--content", folder["content"]]);

    private CommandRun Build(params string[] options) => CommandRun.Of(["build", "--content", folder["content"], "--output", folder["site"], .. options]);
}
