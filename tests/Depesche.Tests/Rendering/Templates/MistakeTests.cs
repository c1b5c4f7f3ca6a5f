using System.Text;
using Depesche.Diagnostics;
using Depesche.Rendering.Templates;

namespace Depesche.Tests.Rendering.Templates;

/// <summary>What the author of a template is told, reviewed word by word in a golden file.</summary>
public sealed class MistakeTests
{
    private static readonly string[] Templates =
    [
        "{{ if a }}",
        "{{ for x in list }}{{ if x }}{{ end }}",
        "{{ end }}",
        "{{ else }}",
        "a {{ title",
        "{{ 'text }}",
        "{%{ never closed",
        "{{ 1 + }}",
        "{{ (1 + 2 }}",
        "{{ [1, 2 }}",
        "{{ { a: 1 }}",
        "{{ { 1: 2 } }}",
        "{{ a.1 }}",
        "{{ | string.upcase }}",
        "{{ title | 5 }}",
        "{{ \"a\\q\" }}",
        "{{ a § b }}",
        "{{ x y: 1 2 }}",
        "{{ 5 = x }}",
        "{{ for x of list }}{{ end }}",
        "{{ for x in list skip: 1 }}{{ end }}",
        "{{ for 5 in list }}{{ end }}",
        "{{ break }}",
        "{{ for.indx }}",
        "{{ case title }}text{{ when 1 }}{{ end }}",
        "{{ case title }}\n{{ title | html.escape }}{{ when 1 }}{{ end }}",
        "{{ tablerow x in list skip: 1 }}{{ end }}",
        "{{ for }}",
        "{{ x = }}",
        "{{ x = (y = 1) }}",
        "{{ if title = 1 }}{{ end }}",
        "{{ { a 1 } }}",
        "{{ ret 1 2 }}",
        "{{ x. }}",
        "{{ " + new string('!', 260) + "x }}",
        "{{ func f(1) }}{{ end }}",
        "{{ capture }}{{ end }}",
        "{{ if title then }}{{ end }}",
        "{{ $\"a {b\" }}",
        "{{ readonly 5 }}",
        "{{ titel | html.escape }}",
        "{{ person.nme | html.escape }}",
        "{{ person.name.first }}",
        "{{ nothing.name }}",
        "{{ $x }}",
        "{{ string.upcse title }}",
        "{{ title | string.upcase 5 }}",
        "{{ title | string.slice }}",
        "{{ title | string.slice 1 len: 2 }}",
        "{{ title | array.first }}",
        "{{ list | array.each 5 }}",
        "{{ title | math.abs }}",
        "{{ title | date.to_string }}",
        "{{ 'morgen' | date.parse }}",
        "{{ date.now }}",
        "{{ 'a' | regex.match '(' }}",
        "{{ 'a' | regex.match '(a)\\\\1' }}",
        "{{ 5 | math.format 'Q' }}",
        "{{ 5 | math.format 'N1' 'de-XX' }} {{ 5 | math.format 'N1' 'xx' }}",
        "{{ date.parse '2022/01/05' culture: 'deutsch' }}",
        "{{ timespan.parse 'morgen' }}",
        "{{ (date.parse '2022/01/05') * 2 }}",
        "{{ 1.5 << 2 }}",
        "{{ 1 << 1000000 }}",
        "{{ 79228162514264337593543950335m * 10m }}",
        "{{ 1m / 0 }}",
        "{{ list[nothing] }}",
        "{{ list[unknown] }}",
        "{{ include_join title ',' }}",
        "{{ include_join ['hed.html'] ',' }}",
        "{{ html.escap title }}",
        "{{ include 'hed.html' }}",
        "{{ x = 'hed.html'; include x }}",
        "{{ title }}",
        "{{ list }}",
        "{{ person }}",
        "{{ 1 < 'a' }}",
        "{{ 1 // 0 }}",
        "{{ 1 - title }}",
        "{{ title 5 }}",
        "{{ for x in title }}{{ end }}",
        "{{ for x in list limit: 'a' }}{{ end }}",
        "{{ 1..'a' }}",
        "{{ with title }}{{ end }}",
        "{{ import title }}",
        "{{ wrap title }}{{ end }}",
        "{{ x = 1; readonly x; x = 2 }}",
        "{{ person.name = 'x' }}",
        "{{ this }}",
        "{{ while true }}{{ end }}",
        "{{ func f; f; end; f }}",
        "{{ f(x) = f(x) + 1; f 1 }}",
        "{{ include 'self.html' }}",
        "{{ x = 'a'; while true; x = x + x; end }}",
        "{{ x = 'abc' * 1000000000 }}",
        "{{ titel }}\n\n{{ if }}\n{{ 1 + }}{{ list.foo }}",
        "{{ titel }}\n{{ person.nme }} {{ title }}",
        "\t{{ ä }}",
    ];

    [Fact]
    public void Every_mistake_is_told_with_its_place_and_its_line()
    {
        var told = new StringBuilder();
        foreach (var template in Templates)
        {
            told.Append(template).Append('\n');
            told.Append(Rendered.Of(template, """{"title":"T","list":["a"],"person":{"name":"Anna"},"nothing":null}""", ("head.html", "x"), ("self.html", "{{ include 'self.html' }}"))).Append("\n\n");
        }

        Golden.Check("template-mistakes.txt", told.ToString());
    }

    [Fact]
    public void The_mistakes_of_all_templates_are_told_before_anything_is_rendered()
    {
        var bag = new DiagnosticBag();
        TemplateEngine.Load([new("b.html", "templates/b.html", "\n{{ if }}"), new("a.html", "templates/a.html", "{{ 1 + }} {{ include 'c.html' }}")], bag);
        Assert.Equal(["templates/a.html(1,8)", "templates/a.html(1,22)", "templates/b.html(2,4)", "templates/b.html(2,7)"], bag.Sorted().Select(one => $"{one.Path}({one.Line},{one.Column})"));
    }

    [Fact]
    public void An_unknown_template_is_told()
    {
        var bag = new DiagnosticBag();
        TemplateEngine.Load([new("article.html", "templates/article.html", "")], bag).Render("articel.html", MapModel.Of("{}"), new System.Buffers.ArrayBufferWriter<byte>(), bag);
        Assert.Equal("error DE6003: there is no template \"articel.html\"; did you mean \"article.html\"?", Assert.Single(bag.Sorted()).ToString());
    }
}
