using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A file of the content folder, as the site was made from it.</summary>
internal sealed record InputModel(string Path, string Sha256) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<InputModel>(
        "input",
        ("path", "Its path.", model => model.Path),
        ("sha256", "SHA-256 of its bytes.", model => model.Sha256));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
