using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>Says whether a body or state acts by its people: die Außenminister der G7, Vertreter der 30 Mitgliedstaaten der NATO.</summary>
internal static class Bodies
{
    /// <summary>Whether a genitive belongs to people in office who are subject or object themselves: no preposition governs them, and they are no genitive of anything else.</summary>
    public static bool Acts(Passage passage, NamedPart name)
    {
        if (name.Head < 0 || name.IsAttribute || name.Preposition is not null)
        {
            return false;
        }

        var words = passage.Words;
        for (var head = name.Head; head >= 0 && GermanWords.IsEnvoy(words[head].Text);)
        {
            var i = head - 1;
            while (i >= 0 && (GermanWords.MayBeAdjective(words[i]) || char.IsAsciiDigit(words[i].Text[0])))
            {
                i--;
            }

            // "Staats- und Regierungschefs": the first part stands before the joiner.
            if (i > 0 && words[i].Text is "und" or "sowie" && words[i - 1].Text.EndsWith('-'))
            {
                i -= 2;
            }

            var determiner = i >= 0 && GermanWords.Determiners.Contains(words[i].Text) ? words[i--].Text : null;
            if (i < 0)
            {
                return true;
            }

            if (determiner is not null && GermanWords.GenitiveDeterminers.Contains(determiner) && words[i].IsCapital && !IsDateOrPlace(passage, words[i].Span))
            {
                head = i;
                continue;
            }

            // "A, die Sprecherin des Ministeriums,": A acts.
            return !GermanWords.Prepositions.Contains(words[i].Text) && !(words[i].Is(",") && passage.Names.Any(other => other.Last == i - 1));
        }

        return false;
    }

    // "am Dienstag der Sprecher": behind a day or a town stands a subject.
    private static bool IsDateOrPlace(Passage passage, TextSpan word)
    {
        foreach (var timex in passage.Timexes)
        {
            if (timex.Timex.Span.Span.Overlaps(word))
            {
                return true;
            }
        }

        foreach (var name in passage.Names)
        {
            if (name.Link.Span.Span.Overlaps(word) && PlaceChooser.IsPlace(name))
            {
                return true;
            }
        }

        return false;
    }
}
