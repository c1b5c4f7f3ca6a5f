using Depesche.Rendering.Templates;

namespace Depesche.Benchmarks;

/// <summary>The same page as templates of two languages.</summary>
internal static class ArticleTemplates
{
    public const string HandlebarsPage = """
        {{> head}}<main><h1>{{Title}}</h1>
        <p class="lead">{{Lead}}</p>
        {{#each Paragraphs}}{{{Markup.Markup}}}
        {{/each}}<ul>
        {{#each Entities}}{{> entity}}{{/each}}</ul>
        <ol>
        {{#each Dates}}<li><time datetime="2022-01-{{Count}}">{{Name}}</time>{{#if Sure}} <span class="sure">sicher</span>{{/if}}</li>
        {{/each}}</ol></main>
        {{> foot}}
        """;

    public static TemplateFile[] Scriban =>
    [
        new("article.html", "templates/article.html", """
            {{ include 'head.html' }}<main><h1>{{ title | html.escape }}</h1>
            <p class="lead">{{ lead | html.escape }}</p>
            {{ for p in paragraphs }}{{ p.markup }}
            {{ end }}<ul>
            {{ for e in entities }}{{ include 'entity.html' e }}{{ end }}</ul>
            <ol>
            {{ for d in dates }}<li><time datetime="2022-01-{{ d.count }}">{{ d.name | html.escape }}</time>{{ if d.sure }} <span class="sure">sicher</span>{{ end }}</li>
            {{ end }}</ol></main>
            {{ include 'foot.html' }}
            """),
        new("head.html", "templates/head.html", """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{{ title | html.escape }} – {{ site | html.escape }}</title></head><body><header><a href="/">{{ site | html.escape }}</a></header>"""),
        new("entity.html", "templates/entity.html", """<li><a href="{{ $1.url | html.escape }}">{{ $1.name | html.escape }}</a> <span>{{ $1.count }} {{ if $1.count == 1 }}Nennung{{ else }}Nennungen{{ end }}</span></li>"""),
        new("foot.html", "templates/foot.html", """<footer><p>{{ site | html.escape }}</p></footer></body></html>"""),
    ];

    public static (string Name, string Text)[] HandlebarsParts =>
    [
        ("head", """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{{Title}} – {{Site}}</title></head><body><header><a href="/">{{Site}}</a></header>"""),
        ("entity", """<li><a href="{{Url}}">{{Name}}</a> <span>{{Count}} {{#if One}}Nennung{{else}}Nennungen{{/if}}</span></li>"""),
        ("foot", """<footer><p>{{Site}}</p></footer></body></html>"""),
    ];
}
