using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>Sources that do not say the same.</summary>
internal sealed record DisputeModel(
    string Text) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<DisputeModel>(
        "dispute",
        ("text", "Both versions with their sources.", model => model.Text));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
