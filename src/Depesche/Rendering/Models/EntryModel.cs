using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One entry of a month: a day with its events, or a run of empty days.</summary>
internal sealed record EntryModel(
    string? Anchor,
    string Classes,
    Html Date,
    IReadOnlyList<EventModel> Events,
    Html Ticks,
    string GapText,
    bool LongGap,
    int Height,
    int HeightInLines) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<EntryModel>(
        "entry",
        ("anchor", "Anchor of the day; null for what is no single day.", model => model.Anchor),
        ("classes", "Classes for imprecise and inferred dates.", model => model.Classes),
        ("date", "The date beside the spine.", model => model.Date),
        ("events", "Its events; empty for a run of empty days.", model => TemplateValue.List(model.Events)),
        ("ticks", "One tick for each empty day; empty for a day with events.", model => model.Ticks),
        ("gap_text", "The run of empty days in words; empty for a day with events.", model => model.GapText),
        ("long_gap", "Whether the words are printed rather than only read out.", model => model.LongGap),
        ("height", "How tall the day is on a phone, in steps of 16rem from 1 to 24; 0 for a run of empty days.", model => model.Height),
        ("height_in_lines", "The same where each event has one line.", model => model.HeightInLines));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
