using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Loading;

public sealed class TextFormatTests
{
    [Fact]
    public void Head_and_body_are_told_apart_by_their_form() => Assert.Equal("""
        Kicker: Streit um Brücke
        Headline: Rat verschiebt Entscheidung über Neubau in den Herbst
        Dateline: Stand: 12. Mai 2022, 10:15 Uhr
        Caption: Baustelle am Fluss (im April 2022 in Dresden)
        Paragraph: Der Stadtrat hat die Entscheidung am Donnerstag vertagt. Das teilte die Stadt mit.
        Subheading 2: Kosten steigen weiter
        Paragraph: Die Baukosten sind seit Januar um ein Drittel gestiegen, sagte die Bürgermeisterin.
        ListItem: Der Bund zahlt die Hälfte.

        """.ReplaceLineEndings("\n"), Shown.Of(SiteLoader.FromText("a", """
         date 2022-05 Streit um Brücke

        Rat verschiebt Entscheidung über Neubau in den Herbst

        Stand: 12. Mai 2022, 10:15 Uhr

        Baustelle am Fluss (im April 2022 in Dresden)

        Der Stadtrat hat die Entscheidung am Donnerstag vertagt. Das teilte die Stadt mit.

        Kosten steigen weiter

        Die Baukosten sind seit Januar um ein Drittel gestiegen, sagte die Bürgermeisterin.

        - Der Bund zahlt die Hälfte.
        """, null, null).Blocks));

    [Fact]
    public void Hard_wrapped_lines_become_one_paragraph()
    {
        const string text = "Rat vertagt die Entscheidung\n\nDer Rat hat am Donnerstag die Entscheidung vertagt. Die Mehrheit\nwill auf ein Gutachten warten, das im Herbst vorliegen soll und\ndas nach Angaben der Verwaltung etwa 20.000 Euro kosten wird,\nwie es hieß.\n";
        var article = SiteLoader.FromText("a", text, null, null);
        Assert.Equal("Der Rat hat am Donnerstag die Entscheidung vertagt. Die Mehrheit will auf ein Gutachten warten, das im Herbst vorliegen soll und das nach Angaben der Verwaltung etwa 20.000 Euro kosten wird, wie es hieß.", article.Blocks[^1].Text);
        var word = article.Blocks[^1].Text.IndexOf("Mehrheit will", StringComparison.Ordinal);
        Assert.Equal("Mehrheit\nwill", article.ToSource(new BlockSpan(article.Blocks.Length - 1, word, word + 13)) is var place ? text[place.Start..place.End] : "");
    }

    [Theory]
    [InlineData(" date 2022-01 Kanzler reist ab\n\nEr flog am Morgen nach Wien.", "2022-01", "Kanzler reist ab")]
    [InlineData("date 2022-01-21\nKanzler reist ab\n\nEr flog am Morgen nach Wien.", "2022-01-21", "Kanzler reist ab")]
    [InlineData("date: 21.01.2022\nKanzler reist ab\n\nEr flog am Morgen nach Wien.", "21.01.2022", "Kanzler reist ab")]
    [InlineData("---\npublished: 2022-01-20\ntitle: Abreise\n---\n date 2022-01\nKanzler reist ab\n", "2022-01-20", "Abreise")]
    public void A_header_line_is_metadata_and_gives_way_to_front_matter(string text, string? date, string title)
    {
        var read = new TextFormat().Read(new SourceText("a", text), new DiagnosticBag())!;
        Assert.Equal((date, title), (Assert.Single(read.Facts.Dates).Text, read.Title));
    }

    [Theory]
    [InlineData("Seeblatt: https://seeblatt.example/rat-vertagt", BlockKind.ListItem)]
    [InlineData("Seeblatt (AFP/dpa): https://seeblatt.example/nachrichten/der-rat-vertagt-die-entscheidung-ueber-den-neubau", BlockKind.ListItem)]
    [InlineData("Wie das Seeblatt unter https://seeblatt.example schrieb, vertagte der Rat", BlockKind.Paragraph)]
    public void A_line_with_a_full_address_is_neither_heading_nor_caption(string line, BlockKind kind) => Assert.Equal(kind,
        SiteLoader.FromText("a", $"Rat vertagt die Entscheidung\n\nDer Rat hat die Entscheidung vertagt.\n\n{line}", null, null).Blocks.Single(block => block.Text == line).Kind);

    [Theory]
    [InlineData("Stand: 21.01.2022, 14:05 Uhr", "Modified 2022-01-21")]
    [InlineData("Veröffentlicht am 21. Januar 2022", "Published 2022-01-21")]
    [InlineData("Veröffentlicht: Freitag, 21. Jan. 2022 um 9 Uhr | Zuletzt aktualisiert: 22.1.2022 – 10.30 Uhr", "Published 2022-01-21 Modified 2022-01-22")]
    [InlineData("Datum: 2022-01-21", "Published 2022-01-21")]
    [InlineData("Aktualisiert am 31. Februar 2022", "")]
    [InlineData("Stand 2022", "")]
    [InlineData("Am 21. Januar 2022", "")]
    [InlineData("21.01.2022, 14:05 Uhr", "Published 2022-01-21")]
    [InlineData("Freitag, 21. Januar 2022", "Published 2022-01-21")]
    [InlineData("21.01.2022 • 14:05 Uhr", "Published 2022-01-21")]
    [InlineData("Veröffentlicht am 21.01.2022 | Lesedauer: 3 Minuten", "Published 2022-01-21")]
    [InlineData("Freitag, 21. Januar 2022 in Wien", "")]
    [InlineData("Der Stand vom 21. Januar 2022", "")]
    [InlineData("Stand vom 21. Januar 2022 überholt", "")]
    [InlineData("Erschienen am 21. Januar 2022 in Wien.", "")]
    [InlineData("Veröffentlicht am 21. Januar 2022, Stand", "")]
    public void A_line_that_only_says_when_is_metadata(string line, string expected)
    {
        var text = $"Rat vertagt die Entscheidung\n\n{line}\n\nDer Rat hat die Entscheidung nach langer Debatte vertagt.";
        var article = SiteLoader.FromText("a", text, null, null);
        Assert.Equal(expected, string.Join(' ', article.Facts.Dates.Select(date => $"{date.Kind} {date.Text}")));
        Assert.Equal(expected.Length > 0, article.Blocks.Any(block => block.Kind == BlockKind.Dateline));
        Assert.Contains(article.Blocks, block => block.Text == line);
        Assert.All(article.Facts.Dates, date => Assert.Contains(date.Text[..4], text[date.Span.Start..date.Span.End], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("21. Jänner 2022, 17:52", "Published 2022-01-21")]
    [InlineData("21.01.2022, 14:05 Uhr", "Published 2022-01-21")]
    [InlineData("21.01.2022", "Published 2022-01-21")]
    [InlineData("21. Januar 2022", "")]
    public void A_day_with_its_time_may_stand_below_the_lead(string line, string expected) => Assert.Equal(expected, string.Join(' ', SiteLoader.FromText("a",
        $"Rat vertagt die Entscheidung\n\nNach langer Debatte hat der Rat die Entscheidung über den Neubau vertagt.\n\n{line}\n\nDer Rat tagt am Montag wieder, wie der Vorsitzende nach der Sitzung sagte.", null, null).Facts.Dates.Select(date => $"{date.Kind} {date.Text}")));

    [Theory]
    [InlineData("Von Erika Beispiel | 21.01.2022", "", "byline 2022-01-21")]
    [InlineData("Das Gespräch führte Erika Beispiel | 21.01.2022 | 14:05 Uhr", "", "byline 2022-01-21")]
    [InlineData("Mehr zum Thema | 21.01.2022", "", "")]
    [InlineData("Von Wien bis Kiew | 24.02.2022 war der Tag", "", "")]
    [InlineData("Von Erika Beispiel, 21. Januar 2022", "", "byline 2022-01-21")]
    [InlineData("Von Erika Beispiel", "Der Neubau war beschlossen (Sitzung in Wien, 21.1.2022)", "")]
    [InlineData("Von Erika Beispiel", "Foto: © dpa-infocom, dpa:191121-99-801234/3", "")]
    [InlineData("Von Erika Beispiel", "© dpa-infocom, dpa:220121-99-801234/3", "agency 2022-01-21")]
    [InlineData("Von Erika Beispiel", "dpa:229921-99-801234/3", "")]
    [InlineData("Von Erika Beispiel", "Das teilte das Amt mit. (APA, red, 21.1.2022)", "agency 2022-01-21")]
    [InlineData("Von Erika Beispiel", "Diese Nachricht wurde am 21.01.2022 im Programm des Senders gesendet.", "own-words 2022-01-21")]
    [InlineData("Von Erika Beispiel", "Der Artikel wurde am 21. Januar 2022 zuerst veröffentlicht.", "own-words 2022-01-21")]
    [InlineData("Von Erika Beispiel", "Der Text der Note wurde am 21. Januar 2022 veröffentlicht.", "")]
    [InlineData("Von Erika Beispiel", "Der Text wird am 21. Januar 2023 veröffentlicht.", "")]
    [InlineData("Von Erika Beispiel", "Der Text des Abkommens soll am 21. Januar 2022 vorliegen.", "")]
    [InlineData("Von Erika Beispiel", "Der Neubau war beschlossen (Sitzung in der Halle am Bach vom Montag, 21.1.2022).", "")]
    public void The_authors_line_or_an_agencys_mark_gives_the_day(string byline, string foot, string expected) => Assert.Equal(expected, string.Join(' ', SiteLoader.FromText("a",
        $"Rat vertagt die Entscheidung\n\n{byline}\n\nNach langer Debatte hat der Rat die Entscheidung über den Neubau vertagt.\n\n{foot}", null, null).Facts.Dates.Select(date => $"{date.Where} {date.Text}")));

    [Theory]
    [InlineData("2022-01", "Veröffentlicht am 21. Januar 2022", "Published 2022-01-21")]
    [InlineData("2022-01", "Veröffentlicht am 21. Februar 2022", "Published 2022-01")]
    [InlineData("2022-01", "Stand: 21.01.2022", "Published 2022-01 Modified 2022-01-21")]
    [InlineData("2022-01", "Stand: 21.12.2021", "Published 2022-01")]
    public void A_line_may_narrow_what_the_header_says_and_never_contradicts_it(string header, string line, string expected) => Assert.Equal(expected, string.Join(' ',
        SiteLoader.FromText("a", $" date {header} Rat vertagt\n\n{line}\n\nDer Rat hat die Entscheidung vertagt.", null, null).Facts.Dates.Select(date => $"{date.Kind} {date.Text}")));

    [Fact]
    public void A_date_given_beside_the_text_wins_over_all_it_says()
    {
        var article = SiteLoader.FromText("a", " date 2022-01 Der Rat tagte am Montag.\n\nStand: 21.01.2022", "Rat tagt", "2022-02-01");
        Assert.Equal(("2022-02-01", "argument"), (Assert.Single(article.Facts.Dates).Text, article.Facts.Dates[0].Where));
        Assert.Equal(("Der Rat tagte am Montag.", "Rat tagt"), (article.Blocks[0].Text, article.Title));
    }

    [Fact]
    public void A_text_without_a_headline_is_called_by_its_first_words()
    {
        var article = SiteLoader.FromText("a", "Der Rat der kleinen Stadt am großen Fluss hat am späten Donnerstagabend nach langer Debatte entschieden.", null, null);
        Assert.False(article.HasHeadline);
        Assert.EndsWith(" …", article.Title, StringComparison.Ordinal);
        Assert.InRange(article.Title.Length, 40, 92);
    }
}
