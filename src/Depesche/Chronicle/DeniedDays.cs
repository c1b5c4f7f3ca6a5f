using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Tells days on which something is said not to have been: nicht am Freitag, sondern am Samstag; statt am Freitag erst am Samstag.</summary>
internal static class DeniedDays
{
    /// <summary>Whether a day is denied so.</summary>
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

        return words[before].Is("nicht") ? words.Any(word => word.Is("sondern")) : Absence.IsInPlaceOf(words, before);
    }
}
