using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>The page at an address whose page has another one now.</summary>
internal sealed record MovedPage(
    PageModel Page,
    string Href,
    string Target) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<MovedPage>(
        "umgezogen.html",
        ("page", "What every page has.", model => model.Page),
        ("href", "Where the page is now.", model => model.Href),
        ("target", "Headline of that page.", model => model.Target));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
