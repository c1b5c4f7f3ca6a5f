using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One choice of a filter.</summary>
internal sealed record PillModel(
    string Id,
    string Label,
    int Count,
    bool Checked) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<PillModel>(
        "pill",
        ("id", "Id of its input.", model => model.Id),
        ("label", "Its words.", model => model.Label),
        ("count", "How many events it leaves.", model => model.Count),
        ("checked", "Whether it is the choice at the start.", model => model.Checked));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
