using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>What may be done with one article.</summary>
internal sealed record LicenceModel(
    string Title,
    string Href,
    string Rights,
    string Licence) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<LicenceModel>(
        "licence",
        ("title", "Its title.", model => model.Title),
        ("href", "Its page.", model => model.Href),
        ("rights", "How much is shown.", model => model.Rights),
        ("licence", "Licence and holder; may be empty.", model => model.Licence));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
