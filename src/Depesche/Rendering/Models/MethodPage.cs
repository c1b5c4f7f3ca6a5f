using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>How dates, names, merges and status are decided.</summary>
internal sealed record MethodPage(
    PageModel Page,
    string Version,
    string? Commit,
    string InputCount,
    string InputsHash,
    IReadOnlyList<InputModel> Inputs,
    IReadOnlyList<FigureModel> Counts,
    IReadOnlyList<RuleGroupModel> Groups,
    IReadOnlyList<EventListModel> Lists,
    IReadOnlyList<ShelfGroupModel> Shelf,
    string Edited) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<MethodPage>(
        "verfahren.html",
        ("page", "What every page has.", model => model.Page),
        ("version", "Version of the tool.", model => model.Version),
        ("commit", "Commit it was compiled from; null when not known.", model => model.Commit),
        ("input_count", "Number of the files it was made from; empty when not known.", model => model.InputCount),
        ("inputs_hash", "SHA-256 of the list of these files, as sha256sum prints it; may be empty.", model => model.InputsHash),
        ("inputs", "The files, unless there are very many.", model => TemplateValue.List(model.Inputs)),
        ("counts", "What was counted.", model => TemplateValue.List(model.Counts)),
        ("groups", "The rules by stage.", model => TemplateValue.List(model.Groups)),
        ("lists", "The events behind the numbers at the head of the timeline.", model => TemplateValue.List(model.Lists)),
        ("shelf", "Dates that belong to no event, by article.", model => TemplateValue.List(model.Shelf)),
        ("edited", "Number of events with words of an editor, in one sentence.", model => model.Edited));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
