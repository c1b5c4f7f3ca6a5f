using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>Makes what templates see of events; one object a page, so that no anchor is given twice.</summary>
/// <param name="index">The site.</param>
/// <param name="page">Path of the page that shows them.</param>
/// <param name="cites">Whether each event says in full how to cite it; elsewhere a link leads to the page of its month, which does.</param>
internal sealed class EventModels(SiteIndex index, string page, bool cites = false)
{
    private const string CitationAnchor = "zit-";

    // How often each anchor was asked for.
    private readonly Dictionary<string, int> anchors = new(StringComparer.Ordinal);

    /// <summary>One event in full.</summary>
    /// <param name="one">The event.</param>
    /// <param name="facets">Classes that the filter goes by; may be empty.</param>
    public EventModel Of(TimelineEvent one, string facets)
    {
        var place = one.Place is { } id ? index.Site.Knowledge.Find(id) : null;
        var reason = one.When.Inferred && one.DateBecause.Length > 0 ? Typographer.Set(one.DateBecause) : null;
        anchors.TryAdd(one.Id, 1);
        return new EventModel(
            Id: one.Id,
            Aliases: one.Aliases,
            Classes: string.Join(' ', new[] { "ev", EventWords.Key(one.Status), one.Main ? "haupt" : "", facets }.Where(part => part.Length > 0)),
            Kind: EventWords.Key(one.Kind),
            KindLine: Typographer.Set(KindLine(one.Kind, place)),
            Permalink: Addresses.Link(page, $"{Addresses.Index}#{one.Id}"),
            Status: EventWords.Of(one.Status),
            StatusKey: EventWords.Key(one.Status),
            Date: Typographer.Set(DateWords.Long(one.When)),
            ShortDate: TimeMarkup.Spine(one.When),
            Clock: one.When.Clock is { } clock ? Typographer.Set(clock.Minute == 0 ? $"{clock.Hour} Uhr" : $"{clock.Hour}.{clock.Minute:00} Uhr") : null,
            Title: Typographer.Set(one.Title),
            Summary: one.Summary is { } summary ? Typographer.Set(summary) : null,
            People: [.. one.Participants.Select(index.Site.Knowledge.Find).OfType<Entity>().Select(Chip)],
            Disputes: [.. one.Disagreements.Select(dispute => new DisputeModel(Typographer.Set(dispute.Text)))],
            Evidence: [.. one.Evidence.Select((evidence, i) => Of(evidence) with { Continues = i > 0 && Continues(one.Evidence[i - 1], evidence) })],
            DateReason: reason,
            RuleHref: Addresses.Link(page, $"{Addresses.Method}#{(Rule(one) is { } rule ? Rules.Anchor(Rules.Dates, rule) : "daten")}"),
            Citation: cites ? Citations.Of(index, one, page) : null,
            CitationHref: Addresses.Link(page, $"{Addresses.Month(one.When.SortDay)}#{CitationAnchor}{one.Id}"),
            Unevidenced: one.Evidence.IsEmpty,
            Edited: one.Edited.Contains("title") || one.Edited.Contains("summary"));
    }

    /// <summary>One event in a list.</summary>
    public EventLineModel Line(TimelineEvent one, bool withYear = true, string note = "") => new(
        TimeMarkup.Words(one.When, withYear ? DateWords.Long(one.When) : DateWords.Register(one.When)), Typographer.Set(one.Title),
        Addresses.Link(page, $"{Addresses.Index}#{one.Id}"), EventWords.Of(one.Status), EventWords.Key(one.Status), note);

    /// <summary>A name with its link and the colour of its delegation.</summary>
    public LinkModel Chip(Entity entity) => new(
        Typographer.Set(entity.Name), index.Addresses.Entity(entity.Id) is { } path ? Addresses.Link(page, path) : null, false, index.Colour(entity), "");

    /// <summary>Kind and place in one phrase; a visit leads somewhere, all else is somewhere.</summary>
    public static string KindLine(EventKind kind, Entity? place)
    {
        var word = EventWords.Of(kind);
        return place is null ? word
            : place.Type != EntityType.Place || place.Subtype is "water" or "site" || (place.Name.Contains(' ', StringComparison.Ordinal) && place.Subtype is not ("city" or "country")) ? $"{word}, {place.Name}"
            : kind == EventKind.Visit ? $"{word} {GermanPlaces.To(place.Name)}" : $"{word} {GermanPlaces.In(place.Name)}";
    }

    private EvidenceModel Of(Evidence one)
    {
        var article = index.Reading(one.Article).Article;
        var number = index.Number(one.Article);
        return new EvidenceModel(
            Id: Unique(one.Id),
            Short: $"S{number}",
            Article: $"Artikel {number}",
            Title: Typographer.Set(article.Title),
            Href: Addresses.Link(page, $"{index.Addresses.Article(one.Article)}#{MarkedText.Anchor(article, one)}"),
            Phrase: one.PhraseText is { } phrase ? Typographer.Set(phrase) : null,
            Note: Typographer.Set(one.Note.Length > 0 ? one.Note : one.PhraseText is null ? "ohne Datum" : ""),
            Role: EventWords.Of(one.Role),
            Announces: one.Role == EvidenceRole.Announces,
            Where: Typographer.Set(EventWords.Place(article.Blocks[one.Place.Block].Kind, one.Paragraph, one.Sentence)));
    }

    // A second sentence without a date that does the same in the same article: only its place is news.
    private static bool Continues(Evidence before, Evidence one) =>
        one.Article == before.Article && one.Role == before.Role && one.PhraseText is null && before.PhraseText is null && one.Note == before.Note;

    private string Unique(string id)
    {
        var number = anchors[id] = anchors.GetValueOrDefault(id) + 1;
        return number == 1 ? id : $"{id}-{number}";
    }

    // The rule of the first expression that gave the day: one whose days are the event's, else any that was concluded.
    private string? Rule(TimelineEvent one)
    {
        string? second = null;
        foreach (var evidence in one.Evidence)
        {
            foreach (var timex in evidence.Phrase is { } phrase ? Timexes(evidence.Article, phrase) : [])
            {
                if (timex.Days is { } days && days.Last == one.When.Last && days.First == (one.When.First ?? days.First))
                {
                    return timex.Timex.Rule;
                }

                second ??= timex.Inferred ? timex.Timex.Rule : null;
            }
        }

        return second;
    }

    private IEnumerable<ResolvedTimex> Timexes(string article, BlockSpan phrase)
    {
        var timexes = index.Reading(article).Timexes;
        var (low, high) = (0, timexes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var span = timexes[middle].Timex.Span;
            (low, high) = span.Block < phrase.Block || (span.Block == phrase.Block && span.End <= phrase.Start) ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < timexes.Length && timexes[i].Timex.Span.Block == phrase.Block && timexes[i].Timex.Span.Start < phrase.End; i++)
        {
            yield return timexes[i];
        }
    }
}
