using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>How to cite a page or an event.</summary>
internal sealed record CitationModel(
    string Text,
    string Address,
    string Href,
    string? Edition,
    string Bibtex) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<CitationModel>(
        "citation",
        ("text", "The citation in German, up to the address.", model => model.Text),
        ("address", "The lasting address: absolute, or the path in the archive for a local build.", model => model.Address),
        ("href", "The same as a link from this page.", model => model.Href),
        ("edition", "Day of the last article, in words; null when none has one.", model => model.Edition),
        ("bibtex", "An entry for citation programs, in lines.", model => model.Bibtex));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
