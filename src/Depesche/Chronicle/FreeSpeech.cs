using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Gives a statement the sentence behind it that goes on in indirect speech: Er erhob einen Vorwurf. Russland plane …</summary>
internal static class FreeSpeech
{
    /// <summary>Adds the sentence to the last statement of the one before, when it has no verb of saying of its own.</summary>
    public static void Note(ImmutableArray<EventMention>.Builder read, Passage previous, Passage next, bool hasOwn)
    {
        if (hasOwn || read.Count == 0 || read[^1] is not { Telling: { } telling, Trigger.IsUtterance: true, IsNoun: false } open || !ReferenceEquals(open.Passage, previous) || next.Words.Length == 0 || next.Words[0].Quoted)
        {
            return;
        }

        read[^1] = open with { Telling = telling with { After = next } };
    }
}
