using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Tells who acts in a main clause from who is only spoken of: "A drohte, B wies das zurück" has two who act, "A kritisierte, B sei …" one.</summary>
internal static class MainActors
{
    private const VerbClass Finite = VerbClass.Preterite | VerbClass.Present | VerbClass.Scheduled | VerbClass.Announcing | VerbClass.PerfectAuxiliary | VerbClass.PastAuxiliary | VerbClass.Modal | VerbClass.PastModal | VerbClass.OtherModal | VerbClass.Werden | VerbClass.Wurde | VerbClass.Reporting;

    // "B sei gegangen", "B wolle reden": another's words.
    private static readonly FrozenSet<string> Indirect = GermanWords.Set("sei seien habe werde müsse könne wolle solle dürfe möge hätte hätten wäre wären könnte könnten würde würden");

    /// <summary>Whether a name is the subject of a verb in the second place of a main clause.</summary>
    public static bool Acts(Passage passage, NamedPart name)
    {
        var words = passage.Words;
        var first = StartOf(words, name);
        // "A und B stritten", "A und B": each of a list has the verb of the list.
        var last = name.Last;
        if (last + 2 < words.Length && words[last + 1].Is("und") && Next(passage, last + 2) is { } other)
        {
            last = other.Last;
        }

        if (IsFinite(words, last + 1))
        {
            return Opens(passage, first);
        }

        // "Darin drohte A", "im Gespräch forderten A und B": behind the verb.
        return first > 1 && IsFinite(words, first - 1) && !IsSubordinate(words, first - 1) && !EndsInVerbs(words, last);
    }

    // "der Kanzler A", "US-Präsident A", "sein Gegenüber A": the word with which the phrase begins.
    private static int StartOf(ImmutableArray<Word> words, NamedPart name)
    {
        var first = name.First;
        while (first > 0 && words[first - 1].IsLetters && ((words[first - 1].IsCapital && (GermanWords.IsEnvoy(words[first - 1].Text) || (first > 1 && GermanWords.Determiners.Contains(words[first - 2].Text)))) || GermanWords.Determiners.Contains(words[first - 1].Text) || (first > 1 && words[first].IsCapital && GermanWords.Determiners.Contains(words[first - 2].Text) && GermanWords.MayBeAdjective(words[first - 1]))))
        {
            first--;
        }

        return first;
    }

    private static NamedPart? Next(Passage passage, int word)
    {
        foreach (var name in passage.Names)
        {
            if (name.IsBare && StartOf(passage.Words, name) == word)
            {
                return name;
            }
        }

        return null;
    }

    // Behind nothing, a comma, a semicolon or "und", or behind the first of a list that stands so.
    private static bool Opens(Passage passage, int first)
    {
        var words = passage.Words;
        if (first == 0 || words[first - 1].Text is ";" or ":" or "," or "aber" or "doch")
        {
            return true;
        }

        if (words[first - 1].Text is not "und")
        {
            return false;
        }

        foreach (var name in passage.Names)
        {
            if (name.Last == first - 2)
            {
                return !name.IsBare || Opens(passage, StartOf(words, name));
            }
        }

        return true;
    }

    private static bool IsFinite(ImmutableArray<Word> words, int at) =>
        at >= 0 && at < words.Length && words[at] is { IsLower: true, Quoted: false } verb && !Indirect.Contains(verb.Text)
        && !(verb.Text.EndsWith('e') && !verb.Text.EndsWith("te", StringComparison.Ordinal) && !verb.Text.EndsWith("rde", StringComparison.Ordinal))
        && (TriggerTable.Verbs.ContainsKey(verb.Text) || (GermanVerbs.Of(verb.Text, first: false) & Finite) != VerbClass.None);

    // "dass darin A", "während A": a word that sends the verb to the end stands between the comma and it.
    private static bool IsSubordinate(ImmutableArray<Word> words, int verb)
    {
        for (var i = verb - 1; i >= 0 && words[i].IsLetters; i--)
        {
            if (words[i].Text is "dass" or "weil" or "während" or "wenn" or "ob" or "nachdem" or "obwohl" or "als" or "der" or "die" or "das" && i > 0 && words[i - 1].Is(","))
            {
                return true;
            }
        }

        return false;
    }

    // "habe darin A gelogen": what the verb in front opens is closed behind the name.
    private static bool EndsInVerbs(ImmutableArray<Word> words, int last) => last + 1 < words.Length && IsFinite(words, last + 1);
}
