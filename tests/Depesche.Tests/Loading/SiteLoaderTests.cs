using System.Text;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Loading;

/// <summary>Whole content folders, and everything that can be wrong with them.</summary>
public sealed class SiteLoaderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("depesche-load-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_bare_folder_is_a_site()
    {
        Write("b.txt", "Zweiter Text steht hier.");
        Write("a/Größe.md", "Erster Text.");
        Write("a/c.HTML", "<p>Dritter Text.");
        var source = Load(out var told);
        Assert.Equal("", told);
        Assert.Equal(["a-groesse a/Größe.md", "a-c a/c.HTML", "b b.txt"], source.Articles.Select(article => $"{article.Id} {article.File}"));
        Assert.Equal(Rights.Full, source.Articles[0].Facts.Rights);
        Assert.Equal("content/b.txt", source.Articles[2].Source.Path);
        Assert.Equal(64, source.Articles[0].Hash.Length);
    }

    [Fact]
    public void Folders_have_their_meaning()
    {
        Write("site.yaml", "title: Archiv\nbase_url: https://x.example/repo\nrights: link\nfirst_day: 2022-01-01\noperator: {name: E. Muster, address: \"Weg 1\\nDorf\", email: e@muster.example}\n");
        Write("articles/2022/a.md", "Text.");
        Write("entities/people.yaml", "- id: per:x\n");
        Write("events/2022.yaml", "- id: e\n");
        Write("events/ids.yaml", "e: 1\n");
        Write("pages/methode.md", "# Wie wir arbeiten\n\nSorgfältig.");
        Write(".git/x.md", "nein");
        Write("a.md~", "nein");
        Write("bild.png", "nein");
        var source = Load(out var told);
        Assert.Equal("content/a.md~: info DE1014: left out: a backup of an editor or a system file", told);
        Assert.Equal("2022-a", Assert.Single(source.Articles).Id);
        Assert.Equal((1, 1, "methode", "Wie wir arbeiten"), (source.Entities.Length, source.Events.Length, source.Pages[0].Slug, source.Pages[0].Title));
        Assert.NotNull(source.EventIds);
        Assert.Equal(("Archiv", "https://x.example/repo/", "Weg 1\nDorf", new DateOnly(2022, 1, 1)), (source.Config.Title, source.Config.BaseUrl, source.Config.Operator!.Address, source.Config.FirstDay));
    }

    [Theory]
    [InlineData("host: github-pages\naccessibility_audit: 2023-05-04", "")]
    [InlineData("host: elsewhere", "content/site.yaml(2,7): error DE1")]
    [InlineData("accessibility_audit: gestern", "content/site.yaml(2,22): error DE1")]
    public void The_host_and_the_audit_are_said_or_told_to_be_wrong(string said, string expected)
    {
        Write("a.txt", "Ein Text.");
        Write("site.yaml", "title: Archiv\n" + said);
        var config = Load(out var told).Config;
        Assert.StartsWith(expected, told, StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0, told.Length == 0);
        Assert.Equal((expected.Length == 0, expected.Length == 0 ? new DateOnly(2023, 5, 4) : (DateOnly?)null), (config.IsOnGitHub, config.Audited));
    }

    [Fact]
    public void A_text_of_more_than_two_million_letters_is_refused_by_its_name()
    {
        Write("a.txt", string.Concat(Enumerable.Repeat("Ein Satz über nichts, der sich oft wiederholt.\n", 45_000)));
        Write("b.txt", "Kurzer Text.");
        Assert.Equal("b", Assert.Single(Load(out var told).Articles).Id);
        Assert.Equal("content/a.txt(1,1): error DE1015: this passes the limit of 2 million letters of text; split it", told);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("http://localhost:8080/x", null)]
    [InlineData("http://127.0.0.1/", null)]
    [InlineData("http://[::1]:80", null)]
    [InlineData("file:///tmp/x", null)]
    [InlineData("https://x.example", "https://x.example/")]
    [InlineData("https://x.example/repo", "https://x.example/repo/")]
    public void An_address_on_this_computer_makes_a_local_build(string? given, string? expected)
    {
        Write("a.md", "---\nrights: link\n---\nText.");
        Assert.Equal(expected, SiteLoader.Load(new LoadOptions(Content) { BaseUrl = given, OperatorName = "E", OperatorAddress = "W", OperatorEmail = "e@x.example" }, new DiagnosticBag()).Config.BaseUrl);
    }

    [Fact]
    public void All_facts_of_front_matter_are_read()
    {
        Write("a.md", "---\nid: mein-text\ntitle: Titel\ndate: 2022-01-21\nsource: Blatt\nlang: de-AT\nauthor: E. M.\nlocation: Wien\nimage: bilder/x.jpg\ntags: eins\npersons: [Erika Muster]\nplaces:\n  - Wien\norganisations: []\nentities:\n  - {name: Muster-Format, type: FMT}\n  - {name: Muster-Fest, type: event}\nurl: https://x.example/\nslug: titel\nrights: excerpt\nlicence: CC0\nrights_holder: E\nnames: {link: {Lawrow: per:lawrow}, unlink: [Genf]}\ndrop: Weg damit\nkeep: [Bleib da]\n---\nText.");
        var article = Assert.Single(Load(out var told).Articles);
        var facts = article.Facts;
        Assert.Equal("", told);
        Assert.Equal(("mein-text", "Titel", "2022-01-21", "Blatt", "de-AT", "titel", Rights.Excerpt), (article.Id, article.Title, facts.Dates[0].Text, facts.Source, facts.Lang, facts.Slug!.Value, facts.Rights));
        Assert.Equal([new NameHint("Erika Muster", "PER"), new NameHint("Wien", "LOC"), new NameHint("Muster-Format", "FMT"), new NameHint("Muster-Fest", "EVT")], facts.Names);
        Assert.Equal((("Lawrow", "per:lawrow"), "Genf", "Weg damit", "Bleib da"), (facts.LinkOverrides[0].Value, facts.Unlink[0].Value, facts.Drop[0].Value, facts.Keep[0].Value));
    }

    [Fact]
    public void Every_mistake_is_told_at_its_place_in_one_run()
    {
        Write("site.yaml", "titel: x\nrights: alles\nlast_day: gestern\n");
        Write("keys.md", "---\ntitel: x\ndate: 2022-01-01\npublished: 2022-01-02\ntags: {a: b}\nexclude: vielleicht\n---\nText.");
        Write("values.md", "---\nrights: fulll\nslug: Ä B\nurl: javascript:x\nimage: ../x\nlang: Deutsch!\nentities:\n  - {name: X, type: persn}\n---\nText.");
        Write("tab.md", "---\ntitle: x\ntags:\n\t- a\n---\nText.");
        Write("open.md", "---\ntitle: x\n\nText.");
        Write("list.md", "---\n- a\n---\nText.");
        Write("broken.md", "---\ntitle: \"offen\n---\nText.");
        Write("deep.md", "---\nx: " + new string('[', 1000) + "\n---\nText.");
        Write("alias.md", "---\na: &x 1\nb: *x\n---\nText.");
        Write("empty.md", "");
        Write("blank.txt", " \n\n");
        Write("same.md", "Text.");
        Write("same.txt", "Text.");
        Write("slug1.md", "---\nslug: gleich\n---\nText.");
        Write("slug2.md", "---\nslug: gleich\n---\nText.");
        File.WriteAllBytes(Path.Combine(Content, "bytes.md"), [.. "ü\n"u8, 0xE4, 0x0A]);
        File.CreateSymbolicLink(Path.Combine(Content, "link.md"), "/etc/passwd");
        Load(out var told);
        Golden.Check("loading-errors.txt", told + "\n");
    }

    [Fact]
    public void A_public_site_must_say_rights_licence_and_operator()
    {
        Write("site.yaml", "base_url: https://x.example/\n");
        Write("a.md", "Text.");
        Write("b.md", "---\nrights: full\n---\nText.");
        Write("c.md", "---\nrights: full\nlicence: CC0\nrights_holder: E\n---\nText.");
        Load(out var told);
        Golden.Check("loading-rights.txt", told + "\n");
    }

    [Fact]
    public void A_missing_and_an_empty_folder_are_told()
    {
        var bag = new DiagnosticBag();
        SiteLoader.Load(new LoadOptions(Path.Combine(root, "fehlt")), bag);
        Directory.CreateDirectory(Content);
        SiteLoader.Load(new LoadOptions(Content), bag);
        Assert.Equal(["DE1008", "DE1010"], bag.Sorted().Select(one => one.Problem.Code));
    }

    [Fact]
    public void Files_under_names_that_are_not_read_are_told()
    {
        Write("a.md", "Text.");
        Write("site.yml", "title: X");
        Write("entities/x.yml", "- id: per:x");
        Write("articles/brief.docx", "x");
        Load(out var told);
        Assert.Equal("content/articles/brief.docx: warning DE1036: files of this kind are not read; save it as .txt, .md or .html\ncontent/entities/x.yml: warning DE1032: this file is not read; call it \"x.yaml\"\ncontent/site.yml: warning DE1032: this file is not read; call it \"site.yaml\"", told);
    }

    [Fact]
    public void A_folder_of_excluded_articles_and_a_page_without_text_are_told()
    {
        Write("a.md", "---\nexclude: true\n---\nText.");
        Load(out var told);
        Assert.Contains("DE1033", told, StringComparison.Ordinal);
        Write("b.md", "Text.");
        Write("c.htm", "<script>x()</script>");
        Load(out told);
        Assert.StartsWith("content/c.htm(1,1): warning DE1034", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Registries_grow_beyond_what_an_editor_writes()
    {
        const int Pieces = 600_000;
        Write("a.md", "Text.");
        Write("events/ids.yaml", $"e: [{string.Join(", ", Enumerable.Range(0, Pieces).Select(number => $"b-{number:x10} ein-artikel-mit-namen s1-1"))}]\n");
        Write("entities/x.yaml", new string('#', Limits.FileBytes + 1));
        var source = Load(out var told);
        Assert.Equal("content/entities/x.yaml: error DE1015: this passes the limit of 20 MB; split it", told);
        Assert.True(source.EventIds!.Source.Text.Length > Limits.FileBytes);
        Assert.Equal(Pieces, ((YamlNode.List)((YamlNode.Map)source.EventIds.Root).Entries[0].Value).Items.Length);
    }

    [Fact]
    public void Of_two_pages_with_one_address_the_second_is_told_and_left_out()
    {
        Write("a.md", "Text.");
        Write("pages/ueber-uns.md", "# Eins\n\nText.");
        Write("pages/Über uns.md", "# Zwei\n\nText.");
        Assert.Equal("Eins", Assert.Single(Load(out var told).Pages).Title);
        Assert.Equal("content/pages/Über uns.md: error DE1037: the page \"ueber-uns.html\" is also that of content/pages/ueber-uns.md; give one of the files another name", told);
    }

    [Fact]
    public void A_slug_that_is_the_name_of_a_folders_own_page_is_told()
    {
        Write("a.md", "---\nslug: index\n---\nText.");
        Load(out var told);
        Assert.Equal("content/a.md(2,7): error DE1031: the slug \"index\" cannot be an address; write lower-case letters, digits and hyphens, for example \"index-seite\"", told);
    }

    [Fact]
    public void A_link_to_another_file_is_told()
    {
        Write("a.md", "Siehe [dort](andere.md) und [hier](https://x.example/).");
        Load(out var told);
        Assert.Equal("content/a.md(1,7): warning DE1035: the link to \"andere.md\" is shown as text; links lead to addresses that begin with https:// or http://", told);
    }

    [Fact]
    public void A_title_that_the_text_repeats_is_its_headline()
    {
        Write("a.md", "---\ntitle: Rat tagt\n---\n# Rat tagt\n\nText.");
        Assert.Equal(BlockKind.Headline, Load(out _).Articles[0].Blocks[0].Kind);
    }

    [Fact]
    public void An_article_that_the_editor_excludes_is_left_out()
    {
        Write("a.md", "Text.");
        Write("b.md", "---\nexclude: true\n---\nText.");
        Assert.Single(Load(out _).Articles);
    }

    private string Content => Path.Combine(root, "content");

    private void Write(string path, string text)
    {
        var full = Path.Combine(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
    }

    private SiteSource Load(out string told)
    {
        var bag = new DiagnosticBag();
        var source = SiteLoader.Load(new LoadOptions(Content) { CurrentFolder = root }, bag);
        told = string.Join('\n', bag.Sorted());
        return source;
    }
}
