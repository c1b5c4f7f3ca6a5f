using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A sentence of which only the date phrase is shown.</summary>
internal sealed record PhraseModel(
    string Id,
    string Where,
    IReadOnlyList<DateModel> Phrases,
    string? Excerpt,
    IReadOnlyList<EventLineModel> Events) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<PhraseModel>(
        "phrase",
        ("id", "The sentence's anchor.", model => model.Id),
        ("where", "Abs. 3, Satz 2.", model => model.Where),
        ("phrases", "Its date phrases.", model => TemplateValue.List(model.Phrases)),
        ("excerpt", "At most 25 words of it; null when the rights do not allow it.", model => model.Excerpt),
        ("events", "The events that rest on it.", model => TemplateValue.List(model.Events)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
