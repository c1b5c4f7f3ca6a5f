using System.Text.Json;

namespace Depesche.Tests;

/// <summary>From a proposal to a link: what `review` prints, pasted into the content, links the name.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Proposals_come_by_frequency_with_sentences_and_an_entry()
    {
        Write();
        var run = CommandRun.Of(["review", "--content", folder["content"]]);
        Assert.Equal(0, run.Code);
        Assert.Equal(
            """
            Unknown names: 2  paste an entry into a file such as content/entities/people.yaml, or say [names.link] in the article for a misspelt known name

            Ludwig Quendel  PER, 4 times in 2 articles  Unbekannter Name
                content/articles/a.txt(1,16): Gestern sprach Ludwig Quendel in Genf.
                content/articles/b.txt(1,12): Später kam Ludwig Quendel auch nach Kiew.
                content/articles/a.txt(3,1): Quendel lobte den Plan.
            - id: per:quendel
              type: person
              name: Ludwig Quendel

            Anna Scholz  PER, 1 time in 1 article  Anderer Vorname als Olaf Scholz
                content/articles/b.txt(3,10): Dort sah Anna Scholz ihn.
            - id: per:anna_scholz
              type: person
              name: Anna Scholz
              bare_surname: false

            """,
            run.Out[run.Out.IndexOf("Unknown names", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Doubtful_decisions_come_first_the_least_certain_on_top_each_with_the_key_that_settles_it()
    {
        folder.Write("content/articles/a.md", "---\ntitle: Reise\npublished: 2022-01\n---\n\nAm Freitag traf Annalena Baerbock in Kiew Dmytro Kuleba. Danach telefonierte sie mit Antony Blinken.\n");
        var text = CommandRun.Of(["review", "--content", folder["content"]]).Out;
        Assert.StartsWith("Doubtful decisions: ", text, StringComparison.Ordinal);
        var sure = text.Split('\n').Where(line => line.StartsWith("0.", StringComparison.Ordinal)).Select(line => double.Parse(line[..4], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.NotEmpty(sure);
        Assert.Equal(sure.Order(), sure);
        Assert.Contains("0.50  published  2022-01\n    content/articles/a.md(1,1): ", text, StringComparison.Ordinal);
        Assert.Contains("[front matter: published: YYYY-MM-DD]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Proposals_are_also_lines_of_JSON()
    {
        Write();
        var lines = CommandRun.Of(["review", "--content", folder["content"], "--json"]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Contains("unknown-name", StringComparison.Ordinal)).ToArray();
        using var first = JsonDocument.Parse(lines[0]);
        Assert.Equal("Ludwig Quendel", first.RootElement.GetProperty("name").GetString());
        Assert.Equal(4, first.RootElement.GetProperty("count").GetInt32());
        Assert.Equal(3, first.RootElement.GetProperty("examples").GetArrayLength());
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void A_pasted_entry_makes_every_mention_a_link()
    {
        Write();
        var stubs = CommandRun.Of(["review", "--content", folder["content"], "--json"]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.Contains("unknown-name", StringComparison.Ordinal)).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("stub").GetString());
        folder.Write("content/entities/people.yaml", string.Concat(stubs));
        var run = CommandRun.Of(["review", "--content", folder["content"], "--strict"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.EndsWith("Unknown names: 0\n", run.Out, StringComparison.Ordinal);

        Assert.Equal(0, CommandRun.Of(["build", "--content", folder["content"], "--output", folder["site"]]).Code);
        var page = File.ReadAllText(folder["site/artikel/a.html"]);
        Assert.InRange(page.Split("href=\"../personen/ludwig-quendel.html\"").Length - 1, 3, int.MaxValue);
    }

    private void Write()
    {
        folder.Write("content/articles/a.txt", "Gestern sprach Ludwig Quendel in Genf.\n\nQuendel lobte den Plan. Quendels Antwort kam spät.\n");
        folder.Write("content/articles/b.txt", "Später kam Ludwig Quendel auch nach Kiew.\n\nDort sah Anna Scholz ihn.\n");
    }
}
