using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One event in the feed.</summary>
internal sealed record FeedEntryModel(
    string Id,
    string Title,
    string Href,
    string Updated,
    string Summary,
    string Kind,
    string Status) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<FeedEntryModel>(
        "feed_entry",
        ("id", "A tag URI that never changes.", model => model.Id),
        ("title", "Date and headline.", model => model.Title),
        ("href", "The event.", model => model.Href),
        ("updated", "Day of the event or of its latest evidence, as the feed wants it.", model => model.Updated),
        ("summary", "What the archive knows of it, in one or two sentences.", model => model.Summary),
        ("kind", "Kind of the event, in words.", model => model.Kind),
        ("status", "What the archive knows of it, in words.", model => model.Status));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
