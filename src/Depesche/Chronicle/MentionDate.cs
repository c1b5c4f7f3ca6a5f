using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>When a mention says its event was.</summary>
/// <param name="First">First day; null when open.</param>
/// <param name="Last">Last day.</param>
/// <param name="Precision">How exactly.</param>
/// <param name="Edtf">EDTF of exactly these days; null to compose it.</param>
/// <param name="Rule">Name of the rule that found the date for this mention.</param>
internal sealed record MentionDate(DateOnly? First, DateOnly Last, DatePrecision Precision, string? Edtf, string Rule)
{
    /// <summary>The expressions it rests on; empty when the sentence has none.</summary>
    public ImmutableArray<ResolvedTimex> Timexes { get; init; } = [];

    /// <summary>The phrase with its preposition in the mention's own sentence; null when the date comes from elsewhere.</summary>
    public BlockSpan? Phrase { get; init; }

    public TimeOnly? Clock { get; init; }

    /// <summary>The weekday that it names where the day itself is open; null when none.</summary>
    public DayOfWeek? Weekday { get; init; }

    public bool Inferred { get; init; }

    /// <summary>German sentence why these days.</summary>
    public string Because { get; init; } = "";

    public bool IsDay => First == Last;

    /// <summary>First day, or far back when open.</summary>
    public DateOnly From => First ?? DateOnly.MinValue;

    public bool Contains(MentionDate other) => From <= other.From && other.Last <= Last;

    /// <summary>Whether the weekday that one names can be the day, or the weekday, that the other gives.</summary>
    public bool AgreesWith(MentionDate other) => Agree(this, other) && Agree(other, this);

    public bool Overlaps(MentionDate other) => From <= other.Last && other.From <= Last;

    private static bool Agree(MentionDate one, MentionDate other) =>
        one.Weekday is not { } weekday || (other.IsDay ? other.Last.DayOfWeek == weekday : other.Weekday is not { } same || same == weekday);
}
