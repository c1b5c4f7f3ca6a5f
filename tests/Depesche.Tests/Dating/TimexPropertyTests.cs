using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using FsCheck;
using FsCheck.Fluent;

namespace Depesche.Tests.Dating;

/// <summary>What must hold for every text.</summary>
public sealed class TimexPropertyTests
{
    private static readonly string[] Words =
    [
        "am", "im", "Freitag", "Dienstagabend", "21.", "Januar", "2022", "wird", "hatte", "vor", "zwei", "Jahren", "bis", "und", "der", "vergangenen", "Woche", "Ende", "halb", "zwölf", "Uhr", "14.30",
        "heute", "gestern", "Abend", "jeden", "alle", "paar", "90er", "Jahre", "1989", ",", ".", "-", "/", "„", "“", "diesem", "Winter", "Ostern", "Nacht", "zum", "drei", "Tage", "später", "x", "Mitte", "letzter", "Zeit", "20.", "Jahrhundert",
    ];

    private static readonly string[] Sentences =
    [
        "Das Treffen wird am Freitag stattfinden.", "Am Montag hatte er telefoniert, am Dienstag sprach er.", "Vom Montag bis Donnerstag wurde beraten.", "Der Rat tagt am Mittwochabend.", "Bis Sonntag wird gezählt.",
    ];

    [Fact]
    public void Expressions_never_overlap_and_keep_their_order()
    {
        Prop.ForAll(Text(), text =>
        {
            var end = (Block: 0, End: 0);
            foreach (var timex in TimexTagger.Tag(Texts.Of(text)))
            {
                Assert.True(timex.Span.Length > 0 && (timex.Span.Block > end.Block || timex.Span.Start >= end.End), text);
                end = (timex.Span.Block, timex.Span.End);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_text_makes_it_throw_whatever_the_day()
    {
        Prop.ForAll(Text(), ArbMap.Default.ArbFor<int>(), (text, number) =>
        {
            var day = DateOnly.FromDayNumber(Math.Abs(number % 3_652_000));
            Assert.All(Texts.Resolve(text, day), one => Assert.True(one.Value.Length > 0 && one.Because.Length > 0));
            Assert.All(Texts.Resolve(text), one => Assert.True(one.Edtf is null || Edtf.Parse(one.Edtf) is not null, one.Edtf));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_characters_at_all_are_read()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => _ = Texts.Resolve(text ?? "", Texts.Tuesday)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_break_spaces_change_nothing()
    {
        foreach (var example in TimexRules.All.SelectMany(rule => rule.Right))
        {
            var text = TimexRule.Read(example).Text;
            foreach (var blank in new[] { '\u00A0', '\u202F', '\u2009' })
            {
                Assert.Equal(Texts.Resolve(text, Texts.Tuesday).Select(one => one.Value), Texts.Resolve(text.Replace(' ', blank), Texts.Tuesday).Select(one => one.Value));
            }
        }
    }

    [Fact]
    public void Umlauts_in_two_letters_and_Swiss_spelling_change_nothing()
    {
        foreach (var example in TimexRules.All.SelectMany(rule => rule.Right).Where(example => example.AsSpan().ContainsAny("äöüß")))
        {
            var text = TimexRule.Read(example).Text;
            var plain = text.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
            Assert.Equal(Texts.Resolve(text, Texts.Tuesday).Select(one => one.Value), Texts.Resolve(plain, Texts.Tuesday).Select(one => one.Value));
        }
    }

    [Fact]
    public void Seven_days_later_every_weekday_is_seven_days_later()
    {
        foreach (var text in Sentences)
        {
            var before = Texts.Resolve(text, Texts.Tuesday).Select(one => one.Days!.Value.First.AddDays(7));
            Assert.Equal(before, Texts.Resolve(text, Texts.Tuesday.AddDays(7)).Select(one => one.Days!.Value.First));
        }
    }

    [Fact]
    public void A_wider_date_of_the_article_makes_no_answer_false()
    {
        foreach (var text in TimexRules.All.SelectMany(rule => rule.Right).Select(example => TimexRule.Read(example).Text))
        {
            var exact = Texts.Resolve(text, Texts.Tuesday);
            var wide = Texts.Resolve(text, new DateOnly(2022, 1, 1), new DateOnly(2022, 1, 31));
            Assert.Equal(exact.Length, wide.Length);
            Assert.All(exact.Zip(wide), pair => Assert.True(pair.Second.Days is null || pair.First.Days is not { } days || pair.Second.Days.Value.Contains(days), $"{text}: {pair.First.Edtf} {pair.Second.Edtf}"));
        }
    }

    [Fact]
    public void Any_number_of_threads_gives_what_one_gives()
    {
        var texts = TimexRules.All.SelectMany(rule => rule.Right.Concat(rule.Wrong)).Select(example => TimexRule.Read(example).Text).ToArray();
        string Answer(int i) => string.Join('|', Texts.Resolve(texts[i], Texts.Tuesday).Select(one => $"{one.Timex.Span} {one.Value} {one.Edtf} {one.Because}"));
        var alone = Enumerable.Range(0, texts.Length).Select(Answer).ToArray();
        var together = new string[texts.Length];
        Parallel.For(0, texts.Length * 8, i => together[i % texts.Length] = Answer(i % texts.Length));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Every_span_leads_back_to_its_words_in_the_text_as_read()
    {
        foreach (var text in TimexRules.All.SelectMany(rule => rule.Right).Select(example => TimexRule.Read(example).Text))
        {
            // Decomposed umlauts, soft hyphens and blanks of any kind in the file shift nothing.
            var file = "Kopfzeile\r\n\r\n" + text.Replace("ä", "a\u0308", StringComparison.Ordinal).Replace("ü", "u\u0308", StringComparison.Ordinal).Replace("ö", "o\u0308", StringComparison.Ordinal)
                .Replace(" ", "  ", StringComparison.Ordinal).Replace("tag", "\u00ADtag", StringComparison.Ordinal);
            var article = Clean(file);
            foreach (var timex in TimexTagger.Tag(article))
            {
                var read = article.ToSource(timex.Span);
                Assert.Equal(article.TextOf(timex.Span), TextNormalizer.Words(article.Source.Text[read.Start..read.End]));
            }
        }
    }

    private static Article Clean(string file)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("a.txt", file);
        var parsed = new TextFormat().Read(source, bag);
        return Cleaner.Clean(new Article("a", "a.txt", source, "a", parsed!.Blocks, ArticleFacts.None), bag);
    }

    [Fact]
    public void A_text_of_a_million_characters_without_a_full_stop_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("am Freitag und vor zwei Jahren ", 32_000));
        Assert.Equal(64_000, Texts.Resolve(text, Texts.Tuesday).Length);
    }

    private static Arbitrary<string> Text() =>
        Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary();
}
