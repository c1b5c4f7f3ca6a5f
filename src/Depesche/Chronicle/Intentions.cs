using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Tells what was meant to be from what was, and reads whether it was given up: wollten am Montag telefonieren. Daraus wurde nichts.</summary>
internal static class Intentions
{
    private static readonly FrozenSet<string> Meant = GermanWords.Set("wollte wollten sollte sollten");

    private static readonly FrozenSet<string> Plans = GermanWords.Set("geplant vorgesehen angesetzt vereinbart verabredet anberaumt");

    private static readonly FrozenSet<string> Pointers = GermanWords.Set("es sie ihn dieses diese diesen das dieser der termin plan vorhaben daraus dazu");

    /// <summary>Whether a clause says that something was to be: wollten telefonieren, war für Montag geplant.</summary>
    public static bool Are(ImmutableArray<Word> words, int first, int last, TriggerHit hit)
    {
        var (meant, planned, was) = (false, false, false);
        for (var i = first; i <= last; i++)
        {
            meant |= !words[i].Quoted && Meant.Contains(words[i].Text);
            // "war kürzer als angesetzt", "war wie geplant lang": held against the plan.
            planned |= !words[i].Quoted && Plans.Contains(words[i].Text) && !(i > first && words[i - 1].Text is "als" or "wie" or "Wie");
            was |= !words[i].Quoted && words[i].Text is "war" or "waren";
        }

        return hit.IsNoun ? planned && was : meant || AreWished(words, first, last, hit);
    }

    /// <summary>"hatte am Montag mit ihm telefonieren wollen": the bracket of the verb holds what was wished, not what was.</summary>
    public static bool AreWished(ImmutableArray<Word> words, int first, int last, TriggerHit hit)
    {
        if (hit.IsNoun || hit.Word + 1 > last || !words[hit.Word].Text.EndsWith('n') || !words[hit.Word + 1].Is("wollen"))
        {
            return false;
        }

        for (var i = first; i < hit.Word; i++)
        {
            if (!words[i].Quoted && words[i].Text is "hatte" or "hatten" or "Hatte" or "Hatten")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Eigentlich hatte er ihn treffen wollen, doch ein Streik kam dazwischen": what came of the wish is told with it.</summary>
    public static bool AreCrossed(ImmutableArray<Word> words, int first, int last, TriggerHit hit)
    {
        if (!AreWished(words, first, last, hit))
        {
            return false;
        }

        for (var i = first; i < words.Length; i++)
        {
            if (!words[i].Quoted && (i <= hit.Word ? words[i].Text is "eigentlich" or "Eigentlich" or "ursprünglich" or "Ursprünglich" : words[i].Text is "dazwischen" or "dazwischengekommen" or "dazwischenkam"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the rest of a sentence, or the next one, says of it; null when it is not given up.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="from">Where it begins to speak of that.</param>
    /// <param name="isSentence">Whether it is a sentence of its own, which must point back.</param>
    public static Modality? GivenUp(ImmutableArray<Word> words, int from, bool isSentence)
    {
        var (points, not, nothing, came, became, said, fell, held) = (false, false, false, false, false, false, false, false);
        Modality? result = null;
        for (var i = from; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Quoted)
            {
                continue;
            }

            points |= Pointers.Contains(word.Text) && !(word.Is("das") && i + 1 < words.Length && words[i + 1].IsCapital && !TriggerTable.IsNoun(words[i + 1].Text)) || (word.IsCapital && TriggerTable.IsNoun(word.Text));
            not |= word.Is("nicht");
            nothing |= word.Is("nichts");
            came |= word.Text is "kam" or "kamen";
            became |= word.Text is "wurde" or "wird" or "geworden";
            said |= word.Text is "sagte" or "sagten";
            fell |= word.Text is "fiel" or "fielen";
            held |= word.Text is "fand" or "fanden";
            var off = (nothing && became && words.Any(other => other.Text is "daraus" or "Daraus")) || (not && came && words.Any(other => other.Text is "dazu" or "Dazu")) || (not && came && word.Is("zustande"))
                || (said && word.Is("ab")) || (fell && word.Is("aus")) || (held && not && word.Is("statt")) || (came && word.Is("dazwischen"));
            points |= came && word.Is("dazwischen");
            result ??= ModalityReader.IsCallingOff(word) ? ModalityReader.IsPuttingOff(word) ? Modality.Postponed : Modality.Cancelled : off ? Modality.Cancelled : null;
        }

        // "musste aber absagen", "doch der Gastgeber sagte ab": within the sentence nothing else can be meant.
        return points || (!isSentence && words[from..].Any(word => word.Text is "aber" or "doch" or "jedoch" or "dann" or "musste" or "mussten")) ? result : null;
    }
}
