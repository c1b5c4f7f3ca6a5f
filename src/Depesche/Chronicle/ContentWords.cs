using System.Collections.Frozen;

namespace Depesche.Chronicle;

/// <summary>Cuts a text to the stems of its telling words, so that an editor's title can be held against what the archive says.</summary>
internal static class ContentWords
{
    private const int ShortestWord = 4;

    private const int ShortestStem = 4;

    /// <summary>The last part of a compound counts from so many letters on: Botschaftspersonal.</summary>
    private const int ShortestTail = 6;

    // Endings of nouns, verbs and adjectives, the longest first.
    private static readonly string[] Endings = ["innen", "ungen", "enden", "sten", "ung", "end", "ten", "tes", "ter", "tem", "te", "et", "en", "em", "er", "es", "e", "n", "s", "t"];

    // Words that almost every title or sentence of the news has: they say nothing of this one.
    private static readonly FrozenSet<string> Empty = GermanWords.Set(
        "über nach gegen unter zwischen ohne wegen während erneut weiter weitere weiteren wieder erste ersten erster neue neuen seine seiner seinen ihre ihrer ihren einen einer eines einem dass nicht mehr noch auch sich wird werden wurde haben hatte waren sind oder aber"
        + " diese dieser dieses diesem diesen jede jeder jedes alle allen sehr schon dann dort danach davor damit dabei darüber bereits etwa rund fast knapp weil wenn könne könnte könnten sollte sollten wollte wollten wolle müsse müssen habe seien worden"
        + " sagt sagte erklärt erklärte äußert äußerte kündigt kündigte warnt warnte fordert forderte verlangt verlangte ruft meldet meldete nennt nannte hält beschließt beschloss beschlossen verhängt verhängte"
        + " teilte nannten sprach sprachen spricht angaben russische russischen russischer russisches ukrainische ukrainischen ukrainischer amerikanische amerikanischen deutsche deutschen deutscher französische französischen britische britischen"
        + " präsident präsidenten präsidentin minister ministerin außenminister außenministerin außenministers aussenminister regierung kanzler bundeskanzler sprecher sprecherin sprechers land staat staaten"
        + " montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar dezember märz jahr jahren woche wochen tage tagen stunden minuten uhr montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend abend morgen nacht");

    private static readonly FrozenSet<string> EmptyStems = Empty.Select(Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stems of a text's words and numbers.</summary>
    public static HashSet<string> Of(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Add(found, text);
        return found;
    }

    public static void Add(HashSet<string> found, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            var word = text[start..i];
            if (word.Length >= ShortestWord || (word.Length > 1 && word.IndexOfAnyExceptInRange('0', '9') < 0))
            {
                var stem = Stem(word.ToString());
                if (!EmptyStems.Contains(stem))
                {
                    found.Add(stem);
                }
            }

            i += i == start ? 1 : 0;
        }
    }

    /// <summary>The last parts of the longer stems: what a compound is a kind of.</summary>
    public static HashSet<string> Tails(HashSet<string> stems)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stem in stems)
        {
            for (var start = 3; start <= stem.Length - ShortestTail; start++)
            {
                found.Add(stem[start..]);
            }
        }

        return found;
    }

    /// <summary>Whether a compound ends with one of some stems.</summary>
    public static bool EndsWithOne(string stem, HashSet<string> stems)
    {
        for (var start = 3; start <= stem.Length - ShortestTail; start++)
        {
            if (stems.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem.AsSpan(start)))
            {
                return true;
            }
        }

        return false;
    }

    // "Verlegung", "verlegt" and "verlegen" have one stem.
    private static string Stem(string word)
    {
        var lower = word.ToLowerInvariant().Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u').Replace("ß", "ss", StringComparison.Ordinal);
        if (char.IsAsciiDigit(lower[0]))
        {
            return lower;
        }

        foreach (var ending in Endings)
        {
            if (lower.Length - ending.Length >= ShortestStem && lower.EndsWith(ending, StringComparison.Ordinal))
            {
                return lower[..^ending.Length];
            }
        }

        return lower;
    }
}
