using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>The page for addresses that lead nowhere.</summary>
internal sealed record NotFoundPage(
    PageModel Page,
    IReadOnlyList<LinkModel> Months) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<NotFoundPage>(
        "404.html",
        ("page", "What every page has.", model => model.Page),
        ("months", "The months of the timeline.", model => TemplateValue.List(model.Months)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
