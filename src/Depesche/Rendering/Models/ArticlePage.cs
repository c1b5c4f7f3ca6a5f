using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>The page of one article.</summary>
internal sealed record ArticlePage(
    PageModel Page,
    string Short,
    Html Heading,
    Html? Kicker,
    string Published,
    bool Inferred,
    string Because,
    IReadOnlyList<LinkModel> Reasons,
    string? Metadata,
    string? Outlet,
    string? Author,
    string? Location,
    string Rights,
    string RightsKey,
    string RightsText,
    string? Original,
    string Language,
    IReadOnlyList<BlockModel> Blocks,
    IReadOnlyList<PhraseModel> Phrases,
    IReadOnlyList<LinkModel> Originals,
    IReadOnlyList<EventLineModel> Events,
    IReadOnlyList<DateModel> Dates,
    IReadOnlyList<LinkModel> Names,
    IReadOnlyList<DroppedModel> Dropped,
    string DroppedText,
    LinkModel? Previous,
    LinkModel? Next) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<ArticlePage>(
        "article.html",
        ("page", "What every page has.", model => model.Page),
        ("short", "Display number: S1.", model => model.Short),
        ("heading", "The headline.", model => model.Heading),
        ("kicker", "The line above it; null when there is none.", model => model.Kicker),
        ("published", "When it appeared, in words.", model => model.Published),
        ("inferred", "Whether that was concluded.", model => model.Inferred),
        ("because", "Why it is dated so.", model => model.Because),
        ("reasons", "What narrowed the date, each with its rule.", model => TemplateValue.List(model.Reasons)),
        ("metadata", "The date as the file states it; null when it states none.", model => model.Metadata),
        ("outlet", "Outlet; null when not known.", model => model.Outlet),
        ("author", "Author or agency; null when not known.", model => model.Author),
        ("location", "Where it was written; null when not known.", model => model.Location),
        ("rights", "How much is shown, in words.", model => model.Rights),
        ("rights_key", "The same as a class.", model => model.RightsKey),
        ("rights_text", "Licence and holder in one sentence; may be empty.", model => model.RightsText),
        ("original", "Address of the original; null when not known.", model => model.Original),
        ("language", "Language code of the text.", model => model.Language),
        ("blocks", "The text; empty unless it may be shown.", model => TemplateValue.List(model.Blocks)),
        ("phrases", "Sentences that are evidence or hold a date; empty when the text is shown.", model => TemplateValue.List(model.Phrases)),
        ("originals", "The same sentences in the original, where the text is shown and an address is known.", model => TemplateValue.List(model.Originals)),
        ("events", "The events it is evidence for.", model => TemplateValue.List(model.Events)),
        ("dates", "Its date expressions with their values.", model => TemplateValue.List(model.Dates)),
        ("names", "Who and what it names.", model => TemplateValue.List(model.Names)),
        ("dropped", "What cleaning took out.", model => TemplateValue.List(model.Dropped)),
        ("dropped_text", "The same in one sentence.", model => model.DroppedText),
        ("previous", "The article before it by date; null for the first.", model => model.Previous),
        ("next", "The article after it by date; null for the last.", model => model.Next));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
