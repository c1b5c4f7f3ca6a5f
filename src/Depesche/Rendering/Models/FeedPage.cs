using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A feed: of the whole timeline, of a person, organisation or place, of a month.</summary>
internal sealed record FeedPage(
    string Page,
    string Id,
    string Title,
    string Subtitle,
    string Home,
    string Self,
    string Updated,
    string Author,
    IReadOnlyList<FeedEntryModel> Entries) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<FeedPage>(
        "feed.xml",
        ("page", "Path of the page it belongs to.", model => model.Page),
        ("id", "A tag URI that never changes.", model => model.Id),
        ("title", "Title of the feed.", model => model.Title),
        ("subtitle", "One sentence.", model => model.Subtitle),
        ("home", "Address of the page it belongs to.", model => model.Home),
        ("self", "Address of the feed.", model => model.Self),
        ("updated", "The latest day in it.", model => model.Updated),
        ("author", "Whose feed it is.", model => model.Author),
        ("entries", "The events, latest first.", model => TemplateValue.List(model.Entries)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
