using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>A known event with the words by which a sentence shows that it tells of it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Words">Stems of its title and summary with what each is worth: rare ones more, those of the title double.</param>
internal sealed record KnownEntry(KnownEvent Event, EventKind Kind, ImmutableArray<(string Stem, int Worth)> Words)
{
    /// <summary>People who are on the list of hardly any other known event.</summary>
    public ImmutableHashSet<string> Rare { get; init; } = [];

    /// <summary>People who take part in no other known event of its days.</summary>
    public ImmutableHashSet<string> Alone { get; init; } = [];

    /// <summary>Its title and summary.</summary>
    public string Told { get; init; } = "";

    /// <summary>Whether its title or summary names a place: Johnson berät in Brüssel und Warschau.</summary>
    public bool Tells(string? place, Roster roster) => place is not null && roster.Find(place) is { Subtype: not "country" } there && Told.Contains(there.Name, StringComparison.Ordinal);

    /// <summary>Days that it lasted; one for most.</summary>
    public DateRange When => Event.When;

    /// <summary>What the words that a text shares with it are worth; the last part of a compound counts half.</summary>
    public int Matter(HashSet<string> said, HashSet<string> tails)
    {
        var sum = 0;
        foreach (var (stem, worth) in Words)
        {
            sum += said.Contains(stem) ? worth : tails.Contains(stem) || ContentWords.EndsWithOne(stem, said) ? worth / 2 : 0;
        }

        return sum;
    }
}
