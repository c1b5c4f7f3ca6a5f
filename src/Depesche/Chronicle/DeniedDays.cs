using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Tells days on which something is said not to have been: nicht am Freitag, sondern am Samstag; statt am Freitag erst am Samstag.</summary>
internal static class DeniedDays
{
    public static bool Has(Passage passage, ResolvedTimex timex)
    {
        var words = passage.Words;
        var before = passage.WordAt(timex.Timex.Span.Start) - 1;
        while (before > 0 && DateChooser.PhraseWords.Contains(words[before].Text))
        {
            before--;
        }

        if (before < 0)
        {
            return false;
        }

        return words[before].Is("nicht") ? words.Any(word => word.Is("sondern")) : words[before].Text is "Statt" or "statt" or "Anstatt" or "anstatt" && !IsHolding(passage, before);
    }

    // "fand statt am Montag": the prefix of a verb.
    private static bool IsHolding(Passage passage, int statt)
    {
        for (var i = 0; i < statt; i++)
        {
            if (passage.Words[i].Text is "findet" or "finden" or "fand" or "fanden")
            {
                return true;
            }
        }

        return false;
    }
}
