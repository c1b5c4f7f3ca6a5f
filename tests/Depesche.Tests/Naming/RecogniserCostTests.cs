using System.Text;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Tests.Naming;

/// <summary>What the recogniser's reused memory must not change, and how little it may take.</summary>
public sealed class RecogniserCostTests
{
    private static readonly string[] Texts =
    [
        "Sergej Lawrow traf Antony Blinken in Genf. Lawrow schwieg, Blinkens Sprecher nicht.",
        "Clemens Merz kam aus Köln. Merz lachte. Die Delegation reiste ab.",
        "Jen Psaki schwieg. Später sprach Paski doch, und Paris’ Antwort blieb aus.",
        "Die NATO tagt. Sprecher des Bündnisses warnten. Der russische Außenminister kam.",
        "Am Markt kosteten Äpfel mehr als im Vorjahr, weil ein später Frost die Blüte verdorben hatte.",
        "Der Ukrainekonflikt und die Krimkrise: Ryabkov und Zakharova sprachen mit Anna Quendel. Quendel schwieg.",
    ];

    [Fact]
    public void An_article_is_read_alike_whatever_was_read_before_and_on_any_thread()
    {
        var articles = Enumerable.Range(0, 600).Select(number => NamingHarness.Article(Texts[number % Texts.Length] + (number % 7 == 0 ? "\n" + Texts[number % 5] : ""))).ToArray();
        var alone = new string[articles.Length];
        for (var i = 0; i < articles.Length; i++)
        {
            var thread = new Thread(number => alone[(int)number!] = Shown(articles[(int)number!]));
            thread.Start(i);
            thread.Join();
        }

        var together = new string[articles.Length];
        Parallel.For(0, articles.Length, i => together[i] = Shown(articles[i]));
        Assert.Equal(alone, together);
        Assert.Contains("per:lawrow", alone[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_article_leaves_nothing_behind()
    {
        var before = Shown(NamingHarness.Article(Texts[0]));
        var found = MentionFinder.Find(NamingHarness.Article(string.Concat(Enumerable.Repeat(Texts[3] + " ", 10_000))), NamingHarness.Knowledge).Length;
        Assert.Equal(30_000, found);
        Assert.Equal(before, Shown(NamingHarness.Article(Texts[0])));
    }

    [Fact]
    public void Finding_three_names_in_a_paragraph_takes_at_most_two_bytes_of_memory_for_a_byte_of_text()
    {
        const string plain = "Am Markt kosteten die Äpfel mehr als im Vorjahr, weil ein später Frost die Blüte verdorben hatte und die Lager leer waren. ";
        Article[] articles = [.. Enumerable.Range(0, 100).Select(number => NamingHarness.Article(string.Join('\n', Enumerable.Range(0, 12).Select(line => plain + plain + plain + plain + Texts[(number + (line * line)) % Texts.Length]))))];
        var bytes = articles.Sum(article => article.Blocks.Sum(block => Encoding.UTF8.GetByteCount(block.Text)));
        Find(articles);
        var start = GC.GetAllocatedBytesForCurrentThread();
        var found = Find(articles);
        var share = (double)(GC.GetAllocatedBytesForCurrentThread() - start) / bytes;
        Assert.True(found > 1_000 && share <= 2, $"{share:0.00} bytes a byte, {found} found");
    }

    [Fact]
    public void An_apostrophe_is_a_genitive_only_where_no_single_quotation_began()
    {
        Assert.Equal("Paris’=loc:paris", NamingHarness.Said("Das war Paris’ Antwort."));
        Assert.Equal("Paris=loc:paris", NamingHarness.Said("Das war ‚Paris’ bei Nacht."));
        Assert.Equal("Paris=loc:paris | Paris’=loc:paris", NamingHarness.Said("Das war ‚Paris’ bei Nacht.\nDas war Paris’ Antwort."));
    }

    private static int Find(Article[] articles) => articles.Sum(article => MentionFinder.Find(article, NamingHarness.Knowledge).Length);

    private static string Shown(Article article) =>
        string.Join('\n', MentionFinder.Find(article, NamingHarness.Knowledge).Select(mention => $"{mention.Span} {mention.Kind} {mention.Type} {string.Join(',', mention.Candidates)} {mention.Rule} {mention.Confidence} {mention.Actor} {mention.Office}"));
}
