using System.Globalization;
using System.Text.RegularExpressions;
using Depesche.Tests.Publishing.Oracles;

namespace Depesche.Tests.Web;

/// <summary>Whole sites under the eyes of programs that others made: 0 findings.</summary>
public sealed partial class SiteCheckTests
{
    // Two findings are none: read from the disk a page has no origin that 'self' could mean, and structured data is a data block, which no policy for scripts governs. The browser tests watch the policy at work.
    private const string NoFindings = "(?:Resource|Inline script) violates Content Security Policy.*";

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_is_valid_HTML_for_the_Nu_checker(string name)
    {
        using var site = new WrittenSite(name);
        NoFinding(Nu(site));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_keeps_the_rules_of_html_validate(string name)
    {
        using var site = new WrittenSite(name);
        NoFinding(HtmlValidate(site));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_link_and_fragment_leads_somewhere_for_linkinator(string name)
    {
        using var site = new WrittenSite(name);
        var (code, output) = Linkinator(site);
        Assert.True(code == 0, output);
        // More than the links of one page: it has followed them.
        Assert.InRange(int.Parse(Scanned().Match(output).Groups["links"].Value, CultureInfo.InvariantCulture), BuiltSite.Of(name).Pages.Count(), int.MaxValue);
    }

    [Fact]
    public void The_style_sheet_keeps_the_rules_of_stylelint() =>
        NoFinding(Checker.Node("stylelint/bin/stylelint.mjs", "--max-warnings", "0", Path.Combine(Repository.Root, "templates", "assets", "*.css")));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Other_programs_read_the_same_dates_entries_and_works(string name)
    {
        using var site = new WrittenSite(name);
        var (code, output) = Checker.Script("read.js", site.Path);
        Assert.True(code == 0, output);
    }

    [Fact]
    public void A_planted_fault_is_found_by_each()
    {
        using var site = new WrittenSite("sample");
        File.WriteAllText(Path.Combine(site.Path, "index.html"), "<!DOCTYPE html><html lang=\"de\"><head><title>x</title></head><body><h1 id=\"a\" id=\"b\">x</h1><a href=\"quellen.html#nirgends\">x</a></body></html>");
        File.WriteAllText(Path.Combine(site.Path, "data", "events.json"), File.ReadAllText(Path.Combine(site.Path, "data", "events.json")).Replace("\"when\": \"2022-01", "\"when\": \"2021-01", StringComparison.Ordinal));
        Assert.NotEqual(0, Nu(site).Code);
        Assert.NotEqual(0, HtmlValidate(site).Code);
        Assert.NotEqual(0, Linkinator(site).Code);
        Assert.NotEqual(0, Checker.Script("read.js", site.Path).Code);
    }

    // Whole: an equality would cut what the checker says after a line.
    private static void NoFinding((int Code, string Output) result) => Assert.True(result == (0, ""), result.Output);

    private static (int Code, string Output) Nu(WrittenSite site) => Checker.Vnu("--skip-non-html", "--Werror", "--format", "gnu", "--filterpattern", NoFindings, site.Path);

    private static (int Code, string Output) HtmlValidate(WrittenSite site) =>
        Checker.Node("html-validate/bin/html-validate.mjs", "--config", ".htmlvalidate.json", "--max-warnings", "0", Path.Combine(site.Path, "**", "*.html"));

    // It serves the folder itself and follows what lies below the address it begins with, so that is the folder; no address of another computer is asked.
    private static (int Code, string Output) Linkinator(WrittenSite site) =>
        Checker.Node("linkinator/build/src/cli.js", site.BasePath + ".", "--server-root", site.Root, "--recurse", "--check-fragments", "--concurrency", "8", "--skip", "^https?://(?!localhost|127\\.0\\.0\\.1)", "--verbosity", "error");

    [GeneratedRegex("Successfully scanned (?<links>[0-9]+) links", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Scanned();
}
