using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Depesche.Tests.Rendering;

/// <summary>The legal pages and the one on the method say what is true of this site.</summary>
public sealed class PlainPageTests
{
    [Theory]
    [InlineData("https://name.github.io/archiv/", false, true)]
    [InlineData("https://archiv.example/", true, true)]
    [InlineData("https://archiv.example/", false, false)]
    [InlineData(null, true, false)]
    public void The_privacy_notice_names_the_host(string? address, bool said, bool expected)
    {
        var site = SmallSite.Build(address);
        var text = RenderedSite.Of(site with { Config = site.Config with { IsOnGitHub = said } })["datenschutz.html"];
        Assert.Equal(expected, text.Contains("GitHub Inc.", StringComparison.Ordinal));
        Assert.Equal(address is not null && !expected, text.Contains("von dem Server archiv.example", StringComparison.Ordinal));
    }

    [Fact]
    public void The_statement_on_accessibility_has_day_checks_and_result_of_the_last_audit()
    {
        var site = SmallSite.Build();
        var text = RenderedSite.Of(site with { Config = site.Config with { Audited = new DateOnly(2023, 5, 4) } })["barrierefreiheit.html"];
        Assert.Contains("Zuletzt geprüft: 4.\u00A0Mai 2023. Ergebnis: kein Verstoß", text, StringComparison.Ordinal);
        Assert.All((string[])["axe", "WCAG 2.0, 2.1 und 2.2", "bewährten Regeln", "Mit der Tastatur", "Kontraste", "24 mal 24 Pixel"], check => Assert.Contains(check, text, StringComparison.Ordinal));
        Assert.Contains("Für diese Ausgabe ist keine Prüfung eingetragen", RenderedSite.Small["barrierefreiheit.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void No_rule_of_the_style_frames_the_legal_pages_as_a_badge()
    {
        Assert.Contains("<body class=\"recht\">", RenderedSite.Small["impressum.html"], StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex(@"\.recht[^a-z-]", RegexOptions.NonBacktracking), File.ReadAllText(Path.Combine(Repository.Root, "templates/assets/style.css")));
        Assert.Contains("class=\"rechte link\"", RenderedSite.Small["artikel/rueckblick.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_method_prints_the_hashes_of_the_input()
    {
        var (one, other) = (new string('a', 64), new string('b', 64));
        var text = RenderedSite.Of(SmallSite.Build() with { Inputs = [("articles/a.md", one), ("site.yaml", other)] })["verfahren.html"];
        var all = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{one}  articles/a.md\n{other}  site.yaml\n")));
        Assert.All((string[])["2 Dateien", all, $"articles/a.md <code class=\"summe\">{one}</code>", $"site.yaml <code class=\"summe\">{other}</code>"], words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_very_many_inputs_only_their_common_hash_is_printed()
    {
        var text = RenderedSite.Of(SmallSite.Build() with { Inputs = [.. Enumerable.Range(0, 600).Select(i => ($"{i:000}.md", new string('c', 64)))] })["verfahren.html"];
        Assert.Contains("600 Dateien", text, StringComparison.Ordinal);
        Assert.DoesNotContain("599.md", text, StringComparison.Ordinal);
    }
}
