namespace Depesche.Chronicle;

/// <summary>Reads from a sentence that something was at the same time as what was told before, likewise on its day, or before talks.</summary>
internal static class SameTime
{
    /// <summary>"Zur gleichen Zeit …": on the day of the sentence before.</summary>
    public static bool IsMeanwhile(Passage passage)
    {
        if (!IsAtThatTime(passage) && !BeginsTogether(passage))
        {
            return false;
        }

        foreach (var timex in passage.Timexes)
        {
            if (DateChooser.IsUsable(passage, timex))
            {
                return false;
            }
        }

        return true;
    }

    private static bool BeginsTogether(Passage passage)
    {
        for (var i = 0; i < passage.Words.Length && i < 3; i++)
        {
            if (passage.Words[i].Is("zeitgleich") || passage.Words[i].Is("parallel"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAtThatTime(Passage passage)
    {
        for (var i = 0; i + 2 < passage.Words.Length; i++)
        {
            if (passage.Words[i].Is("zur") && passage.Words[i + 2].Text is "Zeit" or "Stunde" && passage.Words[i + 1].Text is "gleichen" or "selben" && !passage.Words[i].Quoted)
            {
                return !(i + 3 < passage.Words.Length && passage.Words[i + 3].Is("wie"));
            }
        }

        return false;
    }

    /// <summary>"Zur selben Zeit wie A in Wien …": at the time of the day's other news, not of another year.</summary>
    public static bool IsAsAnother(Passage passage)
    {
        for (var i = 1; i + 2 < passage.Words.Length; i++)
        {
            if (passage.Words[i].Text is "Zeit" or "Stunde" && passage.Words[i - 1].Text is "gleichen" or "selben" && passage.Words[i + 1].Is("wie") && !passage.Words[i].Quoted)
            {
                foreach (var name in passage.Names)
                {
                    if (name.First == i + 2 && name.Id.StartsWith("per:", StringComparison.Ordinal))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>"vor dem Treffen".</summary>
    public static bool IsBeforeEncounter(Passage passage)
    {
        for (var i = 0; i + 2 < passage.Words.Length; i++)
        {
            if (passage.Words[i].Is("vor") && !passage.Words[i].Quoted && GermanWords.Determiners.Contains(passage.Words[i + 1].Text))
            {
                for (var j = i + 2; j < passage.Words.Length && j < i + 5; j++)
                {
                    if (passage.Words[j].IsCapital)
                    {
                        var noun = passage.Words[j].Text;
                        return noun.EndsWith("reffen", StringComparison.Ordinal) || noun.EndsWith("espräch", StringComparison.Ordinal) || noun.EndsWith("espräche", StringComparison.Ordinal)
                            || noun.EndsWith("esprächen", StringComparison.Ordinal) || noun.EndsWith("ipfel", StringComparison.Ordinal);
                    }
                }
            }
        }

        return false;
    }

    /// <summary>"ebenfalls am Dienstag".</summary>
    public static bool Likewise(Passage passage, MentionDate date)
    {
        var phrase = date.Phrase!.Value;
        return passage.Words.Any(word => word.Span.Start >= phrase.Start && word.Span.End <= phrase.End && (word.Is("ebenfalls") || word.Is("auch")));
    }
}
