using System.Collections.Immutable;
using System.Globalization;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Computes the stable id of an event from its day, kind, people and place.</summary>
internal static class EventId
{
    private const int MostPeople = 3;

    /// <summary><c>2022-01-21-treffen-blinken-lawrow-genf</c>; ids of entities without their prefix stand for the names, since spellings may change.</summary>
    public static string Of(MentionDate date, EventKind kind, ImmutableArray<string> participants, string? place)
    {
        var day = date.First ?? date.Last;
        var when = date.Precision is DatePrecision.Month or DatePrecision.Within or DatePrecision.About ? day.ToString("yyyy-MM", CultureInfo.InvariantCulture) : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Join('-', [when, Word(kind), .. participants.Take(MostPeople).Select(Local), .. place is null ? [] : (string[])[Local(place)]]);
    }

    private static string Local(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..].Replace('_', '-');

    private static string Word(EventKind kind) => kind switch
    {
        EventKind.Meeting => "treffen",
        EventKind.Visit => "reise",
        EventKind.Talks => "gespraeche",
        EventKind.Summit => "gipfel",
        EventKind.Call => "telefonat",
        EventKind.Statement => "erklaerung",
        EventKind.Warning => "warnung",
        EventKind.Demand => "forderung",
        EventKind.Document => "dokument",
        EventKind.Decision => "entscheidung",
        EventKind.Recognition => "anerkennung",
        EventKind.Sanction => "sanktion",
        EventKind.Legislature => "parlament",
        _ => "militaer",
    };
}
