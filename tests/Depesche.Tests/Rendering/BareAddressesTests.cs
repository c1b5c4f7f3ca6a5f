using Depesche.Dating;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

public sealed class BareAddressesTests
{
    [Theory]
    [InlineData("SPIEGEL: https://a.example/b-1-2?c=d#e", "https://a.example/b-1-2?c=d#e")]
    [InlineData("Siehe https://a.example/b. Dann http://c.example, und Schluss.", "https://a.example/b http://c.example")]
    [InlineData("(https://a.example/b) und https://a.example/b_(c)", "https://a.example/b https://a.example/b_(c)")]
    [InlineData("(siehe https://a.example/b_(c))", "https://a.example/b_(c)")]
    [InlineData("„https://a.example/b“", "https://a.example/b")]
    [InlineData("xhttps://a.example", "")]
    [InlineData("https:// und httpd", "")]
    [InlineData("https://user:pass@a.example/", "")]
    [InlineData("javascript:alert(1)", "")]
    public void Addresses_in_plain_text_are_found_without_the_marks_around_them(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', BareAddresses.In(text).Select(span => text[span.Start..span.End])));

    [Fact]
    public void An_address_is_a_link_and_its_characters_stay()
    {
        var article = SmallArticle.Of("a", "Titel", ["US-Rat: https://a.example/US-Rat/10-13 heute."]);
        var html = new MarkedText(SiteIndex.Of(SmallSite.Build()), article.Read(DocumentTime.Unknown), "artikel/a.html").Block(1).ToString();
        Assert.Contains("US\u2011Rat: <a href=\"https://a.example/US-Rat/10-13\">https://a.example/US-Rat/10-13</a>", html, StringComparison.Ordinal);
    }
}
