using System.Text.RegularExpressions;
using Depesche.Dating;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

public sealed partial class MarkedTextTests
{
    [Fact]
    public void A_sentence_a_date_and_a_name_get_their_marks()
    {
        var text = Mark(SmallArticle.Of("a", "Titel", ["Ada Berg kommt am Freitag.", "Sie bleibt."]).Name("Ada Berg", SmallSite.Berg).Date("Freitag", "2023-05-12", "2023-05-12", "2023-05-12", DatePrecision.Day, "weekday"));
        Assert.Equal(
            "<span class=\"s\" id=\"s1-1\"><a class=\"n c0\" href=\"../personen/ada-berg.html\" title=\"Name im Archiv bekannt.\">Ada Berg</a> kommt am "
            + "<time class=\"z ersch\" datetime=\"2023-05-12\" title=\"12.\u00A0Mai 2023, erschlossen: Nächster solcher Tag nach dem Erscheinen.\">Freitag</time>.</span> <span class=\"s\" id=\"s1-2\">Sie bleibt.</span>",
            text);
    }

    [Fact]
    public void What_html_cannot_say_is_no_time_element()
    {
        var text = Mark(SmallArticle.Of("a", "Titel", ["Mitte April war es so."]).Date("Mitte April", "2023-04-11~/2023-04-20~", "2023-04-11", "2023-04-20", DatePrecision.About, "third-of-month", inferred: false));
        Assert.Contains("<span class=\"z\" data-edtf=\"2023-04-11~/2023-04-20~\" title=\"Mitte April 2023\">Mitte April</span>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<time", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_that_overlap_are_split_and_nest()
    {
        var text = Mark(SmallArticle.Of("a", "Titel", ["Der Seerat tagt am Freitag in Hafenstadt."]).Name("Seerat", SmallSite.Seerat).Date("am Freitag in", "2023-05-12", "2023-05-12", "2023-05-12", DatePrecision.Day, "weekday")
            .With(1, new InlineMark(InlineKind.Emphasis, new(4, 21)), new InlineMark(InlineKind.Strong, new(16, 40))));
        AssertNested(text);
        Assert.Equal("Der Seerat tagt am Freitag in Hafenstadt.", Tag().Replace(text, ""));
        Assert.Single(Regex.Matches(text, "id=\"s1-1\"", RegexOptions.NonBacktracking));
    }

    [Fact]
    public void A_link_of_the_author_wins_over_a_name_and_a_script_is_no_link()
    {
        var text = Mark(SmallArticle.Of("a", "Titel", ["Ada Berg und Jon Falk."]).Name("Ada Berg", SmallSite.Berg)
            .With(1, new InlineMark(InlineKind.Link, new(0, 12), "https://example.org/?a=1&b=\"2"), new InlineMark(InlineKind.Link, new(13, 21), "java\tscript:alert(1)")));
        Assert.Contains("<a href=\"https://example.org/?a=1&amp;b=&quot;2\">Ada Berg und</a> Jon Falk.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("personen/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("script", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Doubtful_names_are_dotted_and_adjectives_are_plain()
    {
        var text = Mark(SmallArticle.Of("a", "Titel", ["Der Seerat, südländische Boote und Falk."]).Name("Seerat", SmallSite.Seerat, confidence: 0.7).Name("südländische", SmallSite.Sued, MentionKind.Adjective).Name("Falk", SmallSite.Falk, confidence: 0.4));
        Assert.Contains("<a class=\"n org zw\" href=\"../organisationen/seerat.html\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("orte/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("personen/", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_persons_behind_one_phrase_get_no_link_that_would_be_half_right()
    {
        var text = Mark(SmallArticle.Of("a", "Titel", ["Die beiden Minister reisten ab."]).Name("beiden Minister", SmallSite.Berg, MentionKind.Role).Name("beiden Minister", SmallSite.Falk, MentionKind.Role));
        Assert.Contains("<span class=\"n c0\" title=\"Ada Berg und Jon Falk\">beiden Minister</span>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_mean_something_to_html_are_escaped_everywhere()
    {
        var text = Mark(SmallArticle.Of("a", "Titel", ["<b> & 'x' am Freitag."]).Date("Freitag", "2023-05-12", "2023-05-12", "2023-05-12", DatePrecision.Day, "weekday", because: "Weil \"<x>\" & so."));
        Assert.Contains("&lt;b&gt; &amp; ‚x‘ am", text, StringComparison.Ordinal);
        Assert.Contains("„&lt;x&gt;“ &amp; so.", text, StringComparison.Ordinal);
        AssertNested(text);
    }

    // The first body block of an article on its page.
    private static string Mark(SmallArticle article)
    {
        var reading = article.Read(DocumentTime.Unknown);
        var site = SmallSite.Build() with { Readings = [reading], Timeline = new([], []) };
        return new MarkedText(SiteIndex.Of(site), reading, "artikel/a.html").Block(1).Markup;
    }

    private static void AssertNested(string markup)
    {
        var open = new Stack<string>();
        foreach (var tag in Tag().Matches(markup).Select(match => match.Value))
        {
            if (tag[1] == '/')
            {
                Assert.Equal(open.Pop(), tag[2..^1]);
            }
            else
            {
                open.Push(tag[1..].Split(' ', '>')[0]);
            }
        }

        Assert.Empty(open);
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
