using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>The events of the site in order, and what could not be placed.</summary>
/// <param name="Events">By day, then clock time, then id.</param>
/// <param name="Shelf">Resolved dates without an event.</param>
public sealed record Timeline(ImmutableArray<TimelineEvent> Events, ImmutableArray<ShelvedTimex> Shelf);
