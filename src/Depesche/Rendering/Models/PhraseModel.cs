using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A sentence that is evidence or holds a date phrase.</summary>
internal sealed record PhraseModel(
    string Id,
    string Where,
    IReadOnlyList<DateModel> Phrases,
    string? Excerpt,
    IReadOnlyList<EventLineModel> Events,
    string? Original) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<PhraseModel>(
        "phrase",
        ("id", "The sentence's anchor.", model => model.Id),
        ("where", "Abs. 3, Satz 2.", model => model.Where),
        ("phrases", "Its date phrases.", model => TemplateValue.List(model.Phrases)),
        ("excerpt", "At most 25 words of it; null when the rights do not allow it.", model => model.Excerpt),
        ("events", "The events that rest on it.", model => TemplateValue.List(model.Events)),
        ("original", "Address of the original, opened at the sentence; null when not known.", model => model.Original));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
