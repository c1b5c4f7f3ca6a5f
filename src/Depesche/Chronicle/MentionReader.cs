using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>
/// Reads the event mentions of one article, sentence by sentence: each sentence for itself (<see cref="SentenceMentions"/>),
/// then what it adds to the one before (<see cref="NextSentence"/>), then what the ones behind it must know (<see cref="StorySoFar"/>).
/// </summary>
internal static class MentionReader
{
    /// <summary>All mentions of an article in reading order, dated or not.</summary>
    public static ImmutableArray<EventMention> Read(ImmutableArray<Passage> passages, Roster roster)
    {
        var story = new StorySoFar(roster);
        for (var i = 0; i < passages.Length; i++)
        {
            var passage = passages[i];
            var previous = i > 0 && passages[i - 1].Block == passage.Block ? passages[i - 1] : null;
            story.Headed.Note(passage);
            switch (passage.Kind)
            {
                case BlockKind.Caption:
                    story.Mentions.AddRange(CaptionReader.Read(passage, roster));
                    break;
                case BlockKind.Kicker or BlockKind.Dateline:
                    break;
                default:
                    ReadSentence(passage, previous, story, roster);
                    break;
            }
        }

        return story.Mentions.ToImmutable();
    }

    private static void ReadSentence(Passage passage, Passage? previous, StorySoFar story, Roster roster)
    {
        var found = SentenceMentions.Read(passage, story.Before(passage, previous), story, roster);
        if (previous is not null)
        {
            NextSentence.Complete(story.Mentions, previous, passage, found, roster);
        }

        story.Mentions.AddRange(found);
        story.Note(passage, previous);
    }
}
