using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Loading;

public sealed class MarkdownFormatTests
{
    private const string Sample = """
        ---
        published: 2022-05-12
        ---

        # Rat vertagt

        Der **Rat** hat am
        *Donnerstag* [vertagt](https://beispiel.example/a?b=1) und weiter. Siehe [hier](javascript:alert(1)) &amp; `dort` \*nicht\*.

        ## Kosten & Folgen

        > Das ist feige.
        >
        > - Wirklich.

        1. Erster Punkt
        2. Zweiter <b>Punkt</b>

        ![Die Brücke im Bau](bruecke.jpg)

        <script>alert(1)</script>

        <https://beispiel.example/x> und [Post](mailto:a@beispiel.example)
        """;

    [Fact]
    public void Markdown_becomes_blocks_and_markup_inside_it_is_text() => Assert.Equal("""
        Headline: Rat vertagt
        Paragraph: Der Rat hat am Donnerstag vertagt und weiter. Siehe hier & dort *nicht*. {Strong Rat} {Emphasis Donnerstag} {Link vertagt https://beispiel.example/a?b=1} {Code dort}
        Subheading 2: Kosten & Folgen
        Quote: Das ist feige.
        ListItem: Wirklich.
        ListItem: Erster Punkt
        ListItem: Zweiter <b>Punkt</b>
        Caption: Die Brücke im Bau
        Paragraph: <script>alert(1)</script>
        Paragraph: https://beispiel.example/x und Post {Link https://beispiel.example/x https://beispiel.example/x} {Link Post mailto:a@beispiel.example}

        """.ReplaceLineEndings("\n"), Shown.Read(new MarkdownFormat(), Sample.ReplaceLineEndings("\n")));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_word_leads_back_to_its_place_in_the_file(string lineEnd)
    {
        var file = new SourceText("a", Sample.ReplaceLineEndings(lineEnd));
        foreach (var block in new MarkdownFormat().Read(file, new DiagnosticBag())!.Blocks)
        {
            for (int start = 0, end; start < block.Text.Length; start = end + 1)
            {
                end = block.Text.AsSpan(start).IndexOf(' ') is >= 0 and var length ? start + length : block.Text.Length;
                var place = block.Map.ToSource(start, end);
                var words = file.Text[place.Start..place.End].Replace("&amp;", "&", StringComparison.Ordinal).Replace("\\*", "*", StringComparison.Ordinal);
                Assert.Contains(block.Text[start..end].Trim('*'), words.Replace("**", "", StringComparison.Ordinal), StringComparison.Ordinal);
                Assert.InRange(place.Length, end - start, end - start + 12);
            }
        }
    }

    [Theory]
    [InlineData("a&#1;b&#x1B;c&#127;d", "Paragraph: abcd\n")]
    [InlineData("a&#x202E;b&shy;c&zwnj;d", "Paragraph: abcd\n")]
    [InlineData("`a\u0001b`", "Paragraph: ab {Code ab}\n")]
    [InlineData("a&#32;&#9;b&nbsp;c", "Paragraph: a b c\n")]
    [InlineData("u&#x308;ber", "Paragraph: über\n")]
    public void No_character_reference_puts_an_invisible_character_into_a_block(string text, string expected) => Assert.Equal(expected, Shown.Read(new MarkdownFormat(), text));

    [Theory]
    [InlineData("https://gut.example/a", true)]
    [InlineData("http://gut.example", true)]
    [InlineData("mailto:a@gut.example", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//boese.example/x", false)]
    [InlineData("\\\\boese.example\\x", false)]
    [InlineData("https://gut.example@boese.example/", false)]
    [InlineData("https://gut.example/\u0001", false)]
    [InlineData("https:boese.example", false)]
    [InlineData("mailto:a@gut.example?cc=b", false)]
    [InlineData("/absolut", false)]
    public void A_link_leads_to_the_web_or_is_words_only(string address, bool allowed) => Assert.Equal(allowed ? address : null, LinkTarget.Allowed(address));

    [Fact]
    public void The_title_of_the_front_matter_wins() => Assert.Equal("Stadtrat", new MarkdownFormat().Read(new SourceText("a", "---\ntitle: Stadtrat\n---\n# Rat\n\nText."), new DiagnosticBag())!.Title);
}
