using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Two participles under one auxiliary: "hatte mit A telefoniert und einen Gipfel vorgeschlagen".</summary>
internal static class Coordination
{
    /// <summary>Whether a participle stands on the other side of an "und" from the verb that triggered, so that it says nothing of that verb.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="participle">Index of a word.</param>
    /// <param name="hit">The trigger.</param>
    public static bool Separates(ImmutableArray<Word> words, int participle, TriggerHit hit)
    {
        if (hit.IsNoun || participle == hit.Word || words[participle].Text is not ([.., 'e', 'n'] or [.., 't']))
        {
            return false;
        }

        var first = Math.Min(participle, hit.Word);
        return first + 1 < words.Length && words[first + 1].Text is "und" or "sowie";
    }
}
