using System.Security.Cryptography;
using System.Text;
using Depesche.Publishing;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

/// <summary>The start page carries its rules, unless they would mean something else there.</summary>
public sealed class StyleSheetTests
{
    [Theory]
    [InlineData("a{color:red}", false)]
    [InlineData("", true)]
    [InlineData("a{fill:url(#shade)}", false)]
    [InlineData("a{background:url( \"data:image/png;base64,AA==\")}", false)]
    [InlineData("a{background:url(paper.png)}", true)]
    [InlineData("a{fill:url(#shade)}b{background:URL('paper.png')}", true)]
    [InlineData("@import 'other.css';a{color:red}", true)]
    public void A_sheet_that_names_files_beside_it_stays_where_it_is(string rules, bool linked)
    {
        var (isLinked, element, hash) = new StyleSheet("assets/style.css", rules).With("b{display:none}");
        Assert.Equal(linked, isLinked);
        var inside = (linked ? "" : rules) + "b{display:none}";
        Assert.Equal($"<style>{inside}</style>", element.Markup);
        Assert.Equal(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inside))), hash);
    }

    [Fact]
    public void Nothing_in_a_sheet_ends_the_element() =>
        Assert.Equal("<style>a::before{content:\"<\\/style>\"}</style>", new StyleSheet("s.css", "a::before{content:\"</style>\"}").With("").Element.Markup);

    [Fact]
    public void Without_any_rules_there_is_no_element() => Assert.Equal((true, "", ""), (StyleSheet.Empty.With("").Linked, StyleSheet.Empty.With("").Element.Markup, StyleSheet.Empty.With("").Hash));

    [Theory]
    [InlineData("a { color : red ; }\n\n/* why */\nb,\nc { d: e }", "a{color :red;}b,c{d:e}")]
    [InlineData("a :hover { x: y }", "a :hover{x:y}")]
    [InlineData("a  >  b{margin:calc(1px + 2px) -1px}", "a > b{margin:calc(1px + 2px) -1px}")]
    [InlineData("@media (width < 40rem) { a { b: c } }", "@media (width < 40rem){a{b:c}}")]
    [InlineData("q { quotes: \"„\" \"“\"; content: \" ;  /* kept */ \" }", "q{quotes:\"„\" \"“\";content:\" ;  /* kept */ \"}")]
    [InlineData("a { content: 'it\\'s  ; ' }", "a{content:'it\\'s  ; '}")]
    [InlineData("a/**/b { c: d }", "a b{c:d}")]
    [InlineData("a { b: c } /* never closed", "a{b:c}")]
    [InlineData("a { b: \"never closed", "a{b:\"never closed")]
    public void Spacing_goes_and_nothing_else(string css, string expected) => Assert.Equal(expected, StyleSpacing.Squeeze(css));
}
