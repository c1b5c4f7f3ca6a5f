using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One block of an article.</summary>
internal sealed record BlockModel(
    string Kind,
    string Id,
    int Level,
    Html Content,
    bool FirstItem,
    bool LastItem) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<BlockModel>(
        "block",
        ("kind", "paragraph, kicker, headline, subheading, list_item, quote, caption, table_row or dateline.", model => model.Kind),
        ("id", "Anchor of the block; may be empty.", model => model.Id),
        ("level", "Level of a subheading on its page.", model => model.Level),
        ("content", "The text.", model => model.Content),
        ("first_item", "Whether a list begins here.", model => model.FirstItem),
        ("last_item", "Whether a list ends here.", model => model.LastItem));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
