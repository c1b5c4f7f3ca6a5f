using Depesche.Rendering.Templates;

namespace Depesche.Benchmarks;

/// <summary>One entry of the lists of <see cref="ArticleModel"/>.</summary>
public sealed record ThingModel(string Name, string Url, int Count, bool Sure, Html Markup) : TemplateModel
{
    private static readonly ModelType Members = ModelType.Of<ThingModel>(
        "thing",
        ("name", "Its name.", one => one.Name),
        ("url", "Its page.", one => one.Url),
        ("count", "How often.", one => one.Count),
        ("sure", "Whether it is certain.", one => one.Sure),
        ("markup", "Its text.", one => one.Markup));

    /// <summary>For the language without comparisons.</summary>
    public bool One => Count == 1;

    public override ModelType Type => Members;
}
