using System.Globalization;
using Depesche.Rendering.Templates;

namespace Depesche.Benchmarks;

/// <summary>The page that the template engines are compared on.</summary>
public sealed record ArticleModel(string Title, string Site, string Lead, ThingModel[] Paragraphs, ThingModel[] Entities, ThingModel[] Dates) : TemplateModel
{
    private static readonly ModelType Members = ModelType.Of<ArticleModel>(
        "article",
        ("title", "Its title.", one => one.Title),
        ("site", "The site.", one => one.Site),
        ("lead", "Its first sentence.", one => one.Lead),
        ("paragraphs", "Its text.", one => TemplateValue.List(one.Paragraphs)),
        ("entities", "Who is named.", one => TemplateValue.List(one.Entities)),
        ("dates", "When.", one => TemplateValue.List(one.Dates)));

    public override ModelType Type => Members;

    public static ArticleModel Sample()
    {
        ThingModel[] Things(string kind, int count) =>
            [.. Enumerable.Range(1, count).Select(i => new ThingModel($"{kind} & Nummer {i}", $"/{kind}/{i.ToString(CultureInfo.InvariantCulture)}/", i, i % 3 == 0, new Html($"<p id=\"s{i}\">Ein <em>Satz</em> über {kind} Nummer {i}, so lang wie Sätze nun einmal sind, wenn man sie nicht kürzt.</p>")))];
        return new ArticleModel("Ein „Titel“ mit <Zeichen>", "Depesche", "Der Vorspann der Seite, ein Satz.", Things("absatz", 12), Things("person", 30), Things("tag", 30));
    }
}
