using Depesche.Chronicle;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>The German words for what data says in English.</summary>
internal static class EventWords
{
    /// <summary>What kind of event it is, singular.</summary>
    public static string Of(EventKind kind) => kind switch
    {
        EventKind.Meeting => "Treffen",
        EventKind.Visit => "Reise",
        EventKind.Talks => "Gespräche",
        EventKind.Summit => "Gipfel",
        EventKind.Call => "Telefonat",
        EventKind.Statement => "Erklärung",
        EventKind.Warning => "Warnung",
        EventKind.Demand => "Forderung",
        EventKind.Document => "Dokument",
        EventKind.Decision => "Entscheidung",
        EventKind.Recognition => "Anerkennung",
        EventKind.Sanction => "Sanktion",
        EventKind.Legislature => "Parlament",
        EventKind.Military => "Militär",
        _ => "Ereignis",
    };

    /// <summary>The kind as data and classes name it: the enum's name in lower case.</summary>
    public static string Key(EventKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>What the archive knows of it.</summary>
    public static string Of(EventStatus status) => status switch
    {
        EventStatus.Happened => "berichtet",
        EventStatus.Announced => "nur angekündigt",
        EventStatus.Cancelled => "abgesagt",
        EventStatus.Postponed => "verschoben",
        EventStatus.Open => "Ausgang offen",
        _ => "",
    };

    /// <summary>The status as data and classes name it.</summary>
    public static string Key(EventStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>What a sentence does to an event.</summary>
    public static string Of(EvidenceRole role) => role switch
    {
        EvidenceRole.Announces => "kündigt an",
        EvidenceRole.Reports => "berichtet",
        EvidenceRole.LooksBack => "blickt zurück",
        EvidenceRole.Cancels => "sagt ab",
        EvidenceRole.Denies => "bestreitet",
        _ => "",
    };

    /// <summary>Where a sentence stands: <c>Abs. 3, Satz 2</c>, <c>Bildunterschrift</c>.</summary>
    public static string Place(BlockKind kind, int paragraph, int sentence) => paragraph > 0 ? $"Abs. {paragraph}, Satz {sentence}" : kind switch
    {
        BlockKind.Kicker => "Dachzeile",
        BlockKind.Headline => "Überschrift",
        BlockKind.Subheading => "Zwischenüberschrift",
        BlockKind.Caption => "Bildunterschrift",
        BlockKind.Dateline => "Ortsmarke",
        _ => "außerhalb des Fließtexts",
    };

    /// <summary>How much of an article is shown.</summary>
    public static string Of(Rights rights) => rights switch
    {
        Rights.Full => "Volltext",
        Rights.Excerpt => "Auszug",
        _ => "nur Nachweis",
    };

    /// <summary>The kind of an entity, singular.</summary>
    public static string Of(EntityType type) => type switch
    {
        EntityType.Person => "Person",
        EntityType.Organisation => "Organisation",
        EntityType.Place => "Ort",
        _ => "Name",
    };

    /// <summary>How many of each status: <c>3 berichtet, 1 nur angekündigt</c>.</summary>
    public static string Counts(IEnumerable<TimelineEvent> events) =>
        string.Join(", ", events.GroupBy(one => one.Status).OrderBy(group => group.Key).Select(group => $"{Count.Digits(group.Count())} {Of(group.Key)}"));
}
