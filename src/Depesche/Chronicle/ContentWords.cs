using System.Collections.Frozen;

namespace Depesche.Chronicle;

/// <summary>Cuts a text to the stems of its telling words, so that an editor's title can be held against what the archive says.</summary>
internal static class ContentWords
{
    private const int ShortestWord = 4;

    private const int StemLength = 6;

    // Words that almost every title or sentence of the news has: they say nothing of this one.
    private static readonly FrozenSet<string> Empty = GermanWords.Set(
        "über nach gegen unter zwischen ohne wegen während erneut weiter weitere weiteren wieder erste ersten erster neue neuen seine seiner seinen ihre ihrer ihren einen einer eines dass nicht mehr noch auch sich wird werden wurde haben hatte waren sind"
        + " sagt sagte erklärt erklärte äußert äußerte kündigt kündigte warnt warnte fordert forderte verlangt verlangte ruft meldet meldete nennt nannte hält beschließt beschloss beschlossen verhängt verhängte sanktion sanktionen russische russischen russischer ukrainische ukrainischen"
        + " präsident präsidenten präsidentin minister ministerin außenminister außenministerin regierung kanzler bundeskanzler sprecher sprecherin montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar dezember märz jahr jahren woche wochen tage tagen stunden minuten uhr");

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

    private static string Stem(string word) => word.ToLowerInvariant() is var lower && lower.Length > StemLength ? lower[..StemLength] : lower;
}
