using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A day or a month: its events, what may belong to it, the articles of that time.</summary>
internal sealed record PeriodPage(
    PageModel Page,
    string Heading,
    string Intro,
    IReadOnlyList<LinkModel> Steps,
    IReadOnlyList<WeekModel> Weeks,
    IReadOnlyList<EntryModel> Entries,
    IReadOnlyList<EntryModel> Rough,
    IReadOnlyList<SourceModel> Sources) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<PeriodPage>(
        "zeitraum.html",
        ("page", "What every page has.", model => model.Page),
        ("heading", "Headline: Freitag, 21. Januar 2022.", model => model.Heading),
        ("intro", "One sentence below it.", model => model.Intro),
        ("steps", "The period before, the one above and the next, as far as they have something.", model => TemplateValue.List(model.Steps)),
        ("weeks", "The calendar of a month; empty for a day.", model => TemplateValue.List(model.Weeks)),
        ("entries", "Days with their events and runs of empty days.", model => TemplateValue.List(model.Entries)),
        ("rough", "Events dated only roughly that may belong here.", model => TemplateValue.List(model.Rough)),
        ("sources", "Articles that appeared, or may have, in that time.", model => TemplateValue.List(model.Sources)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
