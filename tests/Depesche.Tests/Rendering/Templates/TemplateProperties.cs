using System.Text;
using AngleSharp.Html.Parser;
using Depesche.Diagnostics;
using Depesche.Rendering.Templates;
using FsCheck;
using FsCheck.Fluent;

namespace Depesche.Tests.Rendering.Templates;

/// <summary>What holds for every template and every text.</summary>
public sealed class TemplateProperties
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "if", "else", "end", "for", "x", "in", "while", "case", "when", "capture", "func", "ret", "include", "'a'", "wrap", "with", "do",
        "$x", "$0", "$", "$$", "1", "2.5", "..", "(", ")", "[", "]", "{", "}", ":", ",", ".", "?.", "|", "+", "-", "*", "//", "%", "==", "<", "&&", "||", "!", "?", "??", "@", "^", "=", "+=", "++", "#", "##",
        "string.upcase", "array.each", "html.escape", "date.parse", "regex.match", "object.keys", "math.round", "for.index", "title", "list", "person.name", "\"", "'", "`", "$\"{", "\\", "\n", ";", " ", " ", " ", "readonly", "import", "break", "this", "empty", "null", "ä",
    ];

    private const string Model = """{"title":"T","list":["a"],"person":{"name":"Anna"}}""";

    [Fact]
    public void No_template_of_random_pieces_makes_the_engine_throw()
    {
        var templates = Gen.Elements(Pieces).ArrayOf().Resize(60).Select(string.Concat).ToArbitrary();
        Prop.ForAll(templates, template => Rendered.Of(template, Model, ("a", "x")) is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
    }

    [Fact]
    public void No_random_text_makes_the_parser_throw() =>
        Prop.ForAll<string>(text =>
        {
            var bag = new DiagnosticBag();
            TemplateEngine.Load([new("a", "a", text ?? ""), new("b", "b", "{{ " + text)], bag);
            return bag.Sorted().All(one => one.Line >= 1 && one.Column >= 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_template_renders_the_same_twice()
    {
        var templates = Gen.Elements(Pieces).ArrayOf().Resize(40).Select(pieces => "{{ " + string.Join(' ', pieces) + " }}").ToArbitrary();
        Prop.ForAll(templates, template => Rendered.Of(template, Model, ("a", "x")) == Rendered.Of(template, Model, ("a", "x"))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Text_without_braces_is_written_as_it_is() =>
        Prop.ForAll<string>(text =>
        {
            var plain = WellFormed((text ?? "").Replace('{', '('));
            return Rendered.Of(plain) == plain;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_browser_reads_escaped_text_back_unchanged()
    {
        var parser = new HtmlParser();
        Prop.ForAll<string>(text =>
        {
            // HTML itself cannot hold NUL, and reads a carriage return as a line feed.
            var wanted = WellFormed((text ?? "").Replace("\0", "", StringComparison.Ordinal).Replace('\r', ' ')) + "<&\"'>&amp;";
            var html = Rendered.Of("<p title=\"{{ t | html.escape }}\" lang='{{ t | html.escape }}'>x{{ t | html.escape }}</p>", System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { ["t"] = wanted }));
            var paragraph = parser.ParseDocument(html).QuerySelector("p")!;
            return paragraph.TextContent == "x" + wanted && paragraph.GetAttribute("title") == wanted && paragraph.GetAttribute("lang") == wanted;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Escaping_by_blocks_gives_what_escaping_one_by_one_gives()
    {
        var texts = Gen.Elements("a", "b", " ", "abcdefgh", "<", ">", "&", "\"", "'", "ä", "€", "😀", "\ud83d", "\udc00", "\0").ArrayOf().Resize(40).Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var wanted = string.Concat(WellFormed(text).Select(unit => unit switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", '\'' => "&#39;", _ => unit.ToString() }));
            var bytes = new byte[text.Length * HtmlEscape.MostBytes];
            return Encoding.UTF8.GetString(bytes, 0, HtmlEscape.Write(text, bytes)) == wanted && WellFormed(HtmlEscape.Of(text)) == wanted;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Fact]
    public void No_random_bytes_make_the_engine_throw()
    {
        var random = new Random(20_220_105);
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            var text = Encoding.UTF8.GetString(bytes);
            Assert.NotNull(Rendered.Of(text));
            Assert.NotNull(Rendered.Of("{{ " + text + " }}", Model));
            Assert.NotNull(Rendered.Of("{{" + Encoding.Latin1.GetString(bytes) + "}}", Model));
        }
    }

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
