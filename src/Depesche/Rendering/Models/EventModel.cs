using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One event as the timeline shows it.</summary>
internal sealed record EventModel(
    string Id,
    IReadOnlyList<string> Aliases,
    string Classes,
    string Kind,
    string KindLine,
    string Permalink,
    string Status,
    string StatusKey,
    string Date,
    Html ShortDate,
    string? Clock,
    string Title,
    string? Summary,
    IReadOnlyList<LinkModel> People,
    IReadOnlyList<DisputeModel> Disputes,
    IReadOnlyList<EvidenceModel> Evidence,
    string? DateReason,
    string RuleHref,
    CitationModel? Citation,
    string CitationHref,
    bool Unevidenced,
    bool Edited) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<EventModel>(
        "event",
        ("id", "Its anchor.", model => model.Id),
        ("aliases", "Anchors of events that are part of it now.", model => TemplateValue.List(model.Aliases)),
        ("classes", "Classes for status, weight and filter.", model => model.Classes),
        ("kind", "Its kind, as the icons name it.", model => model.Kind),
        ("kind_line", "Kind and place: Treffen in Genf.", model => model.KindLine),
        ("permalink", "Address of this event on the start page.", model => model.Permalink),
        ("status", "What the archive knows of it, in words.", model => model.Status),
        ("status_key", "The same as a class.", model => model.StatusKey),
        ("date", "The date in words, with year.", model => model.Date),
        ("short_date", "The date for narrow screens.", model => model.ShortDate),
        ("clock", "Clock time in words; null when not known.", model => model.Clock),
        ("title", "Headline.", model => model.Title),
        ("summary", "At most three sentences of the editor; null when there are none.", model => model.Summary),
        ("people", "Who takes part.", model => TemplateValue.List(model.People)),
        ("disputes", "Where sources differ.", model => TemplateValue.List(model.Disputes)),
        ("evidence", "The sentences it rests on.", model => TemplateValue.List(model.Evidence)),
        ("date_reason", "Why the day is the day; null when it was written out.", model => model.DateReason),
        ("rule_href", "Where the rule of the date is explained.", model => model.RuleHref),
        ("citation", "How to cite it; null where only a link leads there.", model => model.Citation),
        ("citation_href", "Where it is said how to cite it: on the page of its month.", model => model.CitationHref),
        ("unevidenced", "Whether it is known from outside the archive only.", model => model.Unevidenced),
        ("edited", "Whether title or summary are an editor's words.", model => model.Edited));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
