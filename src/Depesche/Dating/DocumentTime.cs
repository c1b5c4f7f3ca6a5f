using System.Collections.Immutable;

namespace Depesche.Dating;

/// <summary>The first and last day on which an article can have appeared, where that comes from, and every reason that narrowed it.</summary>
/// <param name="First">First possible day; null when open.</param>
/// <param name="Last">Last possible day; null when open.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Reasons">What narrowed it, strongest first.</param>
public sealed record DocumentTime(DateOnly? First, DateOnly? Last, DocumentTimeSource Source, ImmutableArray<DatingReason> Reasons)
{
    /// <summary>Nothing is known.</summary>
    public static DocumentTime Unknown { get; } = new(null, null, DocumentTimeSource.Unknown, []);

    /// <summary>The date as the file states it, EDTF; null when it states none.</summary>
    public string? Metadata { get; init; }

    /// <summary>Expressions that known events, or dates of other articles, put on one day.</summary>
    internal ImmutableArray<DayAnchor> Anchors { get; init; } = [];

    /// <summary>Both ends, when both are known.</summary>
    public DateRange? Range => First is { } first && Last is { } last ? new DateRange(first, last) : null;

    /// <summary>EDTF level 1: a day, a month, an interval, or <c>../2022-01-18</c>; null when unknown.</summary>
    public string? Edtf { get; init; }

    /// <summary>One German sentence that a reader can check; never empty.</summary>
    public string Because { get; init; } = "unbekannt: Die Datei nennt keinen Tag, und der Text lässt ihn offen.";
}
