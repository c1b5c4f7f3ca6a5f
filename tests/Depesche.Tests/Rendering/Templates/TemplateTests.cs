namespace Depesche.Tests.Rendering.Templates;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("a {{ 1 + 2 * 3 }} b", "a 7 b")]
    [InlineData("{{ title | html.escape }}", "M&amp;M äöü")]
    [InlineData("{{ for x in list }}{{ x | html.escape }}{{ if !for.last }}, {{ end }}{{ end }}", "a, b")]
    [InlineData("{{ if n > 2 && n < 9 }}yes{{ else if n == 1 }}one{{ else }}no{{ end }}", "yes")]
    [InlineData("{{ case n }}{{ when 1, 2 }}low{{ when 5 }}five{{ else }}?{{ end }}", "five")]
    [InlineData("{{ x = 'hi'; x }}{{ x | string.upcase }}", "hiHI")]
    [InlineData("{{ capture c }}<b>{{ title | html.escape }}</b>{{ end }}{{ c }}{{ c }}", "<b>M&amp;M äöü</b><b>M&amp;M äöü</b>")]
    [InlineData("{{ func sub; ret $0 - $1; end }}{{ sub 5 1 }} {{ 5 | sub 1 }}", "4 4")]
    [InlineData("{{ func f(a, b = 2) }}[{{ a }}{{ b }}]{{ end }}{{ f 1 }}{{ f 1 3 }}{{ f(7) }}", "[12][13][72]")]
    [InlineData("{{ for i in 1..3 }}{{ i }}{{ end }}{{ for i in 1..<3 }}{{ i }}{{ end }}", "12312")]
    [InlineData("{{ list.size }} {{ title.size }} {{ list[0] | html.escape }}", "2 7 a")]
    [InlineData("<{{- 1 -}}  \n > <{{~ 2 ~}} \n>", "<1> <2>")]
    [InlineData("{{ include 'inc' 'x' name: n }}", "(x5)")]
    [InlineData("{{ thing.name | html.escape }}{{ thing?.other?.more ?? 'none' }}", "Anna")]
    public void The_language_works(string template, string expected)
    {
        var actual = Rendered.Of(template, """{"title":"M&M äöü","list":["a","b"],"n":5,"thing":{"name":"Anna","other":null}}""", ("inc", "({{ $1 }}{{ $.name }})"));
        Assert.Equal(expected, actual.Replace("none", ""));
    }
}
