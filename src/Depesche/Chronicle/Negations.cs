using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Tells what a negation denies: the event, or only how, where or how long it was.</summary>
internal static class Negations
{
    private static readonly FrozenSet<string> Degrees = GermanWords.Set("nur lange lang einmal allein zuletzt ganz viel sehr weniger");

    private static readonly FrozenSet<string> Preventions = GermanWords.Set("verhindert verhinderte verhinderten verhindern vereitelt vereitelte vereitelten vereiteln unterband unterbanden unterbunden");

    private static readonly FrozenSet<string> Requests = GermanWords.Set("bat baten bittet bitten gebeten ersucht ersuchte ersuchten");

    /// <summary>"nicht nur mit A", "nicht lange", "nicht mehr als eine Stunde", "nicht in Wien, sondern in Genf": the event itself is not denied.</summary>
    public static bool IsOfPart(ImmutableArray<Word> words, int not)
    {
        if (not + 1 >= words.Length)
        {
            return false;
        }

        return Degrees.Contains(words[not + 1].Text) || (words[not + 1].Is("mehr") && not + 2 < words.Length && words[not + 2].Is("als"))
            || (GermanWords.Prepositions.Contains(words[not + 1].Text) && words.Any(word => word.Is("sondern") && !word.Quoted));
    }

    /// <summary>"liefert keine Waffen", "kein Minister reist nach Wien": what a verb asks for beside it, or whoever would meet or travel, is denied.</summary>
    public static bool IsOfOwn(ImmutableArray<Word> words, int no, int last, TriggerHit hit)
    {
        if (words[no].Text is not ("kein" or "keine" or "keinen" or "keiner" or "keinem" or "Kein" or "Keine" or "Keiner" or "keinerlei"))
        {
            return false;
        }

        var noun = no + 1;
        while (noun <= last && noun <= no + 3 && GermanWords.MayBeAdjective(words[noun]))
        {
            noun++;
        }

        if (noun > last || !words[noun].IsCapital)
        {
            return false;
        }

        if (hit.Trigger.IsEncounter || hit.Trigger.Kind == EventKind.Call)
        {
            return GermanWords.IsEnvoy(words[noun].Text) && !(no > 0 && GermanWords.Prepositions.Contains(words[no - 1].Text) && !words[no - 1].Is("mit"));
        }

        foreach (var stem in hit.Trigger.WithStems)
        {
            if (words[noun].Text.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"verhinderte ein Telefonat von A und B": it did not come to that.</summary>
    public static bool IsPrevented(ImmutableArray<Word> words, int i, TriggerHit hit) => hit is { IsNoun: true, Trigger.IsUtterance: false } && Preventions.Contains(words[i].Text) && words[hit.Word - 1 is >= 0 and var before ? before : 0].Text is "ein" or "eine" or "das" or "die" or "den" or "einen" or "jedes";

    /// <summary>"bat um ein Treffen", "das Gespräch ist in weite Ferne gerückt": nothing more than a wish.</summary>
    public static bool IsAskedFor(ImmutableArray<Word> words, int i, TriggerHit hit)
    {
        if (words[i].Is("Ferne") && i > 1 && words[i - 1].Is("weite"))
        {
            return true;
        }

        if (!Requests.Contains(words[i].Text) || hit.Trigger.IsUtterance)
        {
            return false;
        }

        for (var at = hit.Word - 1; at >= 0 && at >= hit.Word - 4 && words[at].IsLower; at--)
        {
            if (words[at].Is("um"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"anders als geplant nicht", "nicht wie vorgesehen", "wird ihn nicht mehr treffen": there was a plan.</summary>
    public static bool IsAgainstPlan(ImmutableArray<Word> words, int not)
    {
        if (not + 1 < words.Length && words[not + 1].Is("mehr") && words.Any(word => !word.Quoted && word.Text is "will" or "wollen" or "wird" or "werden"))
        {
            return true;
        }

        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (!words[i].Quoted && words[i + 1].Text is "geplant" or "vorgesehen" or "vereinbart" or "angekündigt" && ((words[i].Is("als") && i > 0 && i < not && words[i - 1].Text is "anders" or "Anders") || (words[i].Is("wie") && i == not + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"schloss nicht aus, Sanktionen zu verhängen": whether what stands behind the comma may only come to that.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="first">Index of the first word of the clause.</param>
    public static bool IsNotExcluded(ImmutableArray<Word> words, int first)
    {
        for (var i = first; i > 0; i--)
        {
            if (words[i].Is(",") && words[i - 1].Is("aus"))
            {
                return words[..i].Any(word => word.Text is "schloss" or "schlossen" or "schließt" or "schließen" or "schliesst" or "schliessen");
            }
        }

        return false;
    }
}
