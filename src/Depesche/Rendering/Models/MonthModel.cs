using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One month of the timeline.</summary>
internal sealed record MonthModel(
    string Id,
    string Name,
    int Year,
    int Count,
    string Href,
    IReadOnlyList<EntryModel> Entries) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<MonthModel>(
        "month",
        ("id", "Its anchor: m-2022-01.", model => model.Id),
        ("name", "Name of the month.", model => model.Name),
        ("year", "Its year.", model => model.Year),
        ("count", "Number of its events.", model => model.Count),
        ("href", "Address of its page, relative to the start page.", model => model.Href),
        ("entries", "Days and runs of empty days in order.", model => TemplateValue.List(model.Entries)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
