using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>The page of one person, organisation or place.</summary>
internal sealed record EntityPage(
    PageModel Page,
    string Name,
    string Kind,
    string Class,
    string? Native,
    string NativeLanguage,
    IReadOnlyList<LinkModel> Roles,
    string Intro,
    IReadOnlyList<SpellingModel> Spellings,
    IReadOnlyList<SpellingModel> Paraphrases,
    IReadOnlyList<EventModel> Events,
    IReadOnlyList<MetModel> Met,
    IReadOnlyList<SourceModel> Articles,
    string? Wikidata,
    string? Position,
    Html? Map,
    string Coast) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<EntityPage>(
        "entity.html",
        ("page", "What every page has.", model => model.Page),
        ("name", "The name.", model => model.Name),
        ("kind", "Person, Organisation or Ort.", model => model.Kind),
        ("class", "Colour of the delegation as a class.", model => model.Class),
        ("native", "The name in its own script; null when that is Latin.", model => model.Native),
        ("native_language", "Language code of the native name.", model => model.NativeLanguage),
        ("roles", "Offices with their time.", model => TemplateValue.List(model.Roles)),
        ("intro", "Events and articles counted, in one sentence.", model => model.Intro),
        ("spellings", "Forms of the name with their articles.", model => TemplateValue.List(model.Spellings)),
        ("paraphrases", "Other words for it with their articles.", model => TemplateValue.List(model.Paraphrases)),
        ("events", "Its events by date.", model => TemplateValue.List(model.Events)),
        ("met", "With whom it has events in common.", model => TemplateValue.List(model.Met)),
        ("articles", "The articles that name it.", model => TemplateValue.List(model.Articles)),
        ("wikidata", "Wikidata id; null when none is verified.", model => model.Wikidata),
        ("position", "Latitude and longitude in words; null when not known.", model => model.Position),
        ("map", "The place on the map, above the coast; null for what is no place or lies nobody knows where.", model => model.Map),
        ("coast", "Address of the picture of coast and borders.", model => model.Coast));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
