using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>What an article has told up to a sentence: its events, who acted, on which days and where. It grows sentence by sentence and begins anew with each article.</summary>
internal sealed class StorySoFar(Roster roster)
{
    /// <summary>How far above a paragraph the one may stand that names whom "die beiden" means.</summary>
    private const int NearBlocks = 2;

    private readonly RecentSubjects subjects = new(roster);
    private readonly TwoLands lands = new(roster);
    private string? where;

    /// <summary>All mentions read so far, in order.</summary>
    public ImmutableArray<EventMention>.Builder Mentions { get; } = ImmutableArray.CreateBuilder<EventMention>();

    /// <summary>The day told of last.</summary>
    public ToldDays Days { get; } = new();

    /// <summary>The day under which entries stand.</summary>
    public HeadedDays Headed { get; } = new();

    /// <summary>What stands before a sentence.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="previous">The one before it in its paragraph; null when it is the first.</param>
    public Before Before(Passage passage, Passage? previous)
    {
        if (previous is null)
        {
            return new Before(null, null, null, subjects.Latest) { Above = Pair(passage.Block - NearBlocks), Lands = lands.Latest, Recent = subjects };
        }

        var last = Mentions.Count > 0 && ReferenceEquals(Mentions[^1].Passage, previous) ? Mentions[^1] : null;
        return new Before(previous, last, Pair(previous.Block), subjects.Latest) { Where = where, Lands = lands.Latest, Recent = subjects };
    }

    /// <summary>Takes notice of a sentence after it was read.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="previous">The one before it in its paragraph; null when it is the first.</param>
    public void Note(Passage passage, Passage? previous)
    {
        subjects.Note(passage);
        lands.Note(passage);
        where = PlaceChooser.There(passage) ?? (previous is null ? null : where);
        Days.Note(passage, SameTime.IsMeanwhile(passage));
    }

    // The last mention from a block on that names two or more.
    private EventMention? Pair(int block)
    {
        for (var i = Mentions.Count - 1; i >= 0 && Mentions[i].Passage.Block >= block; i--)
        {
            if (Mentions[i].Participants.Length > 1)
            {
                return Mentions[i];
            }
        }

        return null;
    }
}
