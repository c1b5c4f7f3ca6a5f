using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Tells a penalty that hits someone from people who meet: ein Paket, das auch 351 Abgeordnete trifft.</summary>
internal static class Penalties
{
    private static readonly FrozenSet<string> Things = GermanWords.Set(
        "paket sanktion sanktionen sanktionspaket strafe strafen strafmaßnahme strafmaßnahmen maßnahme maßnahmen verbot verbote sperre sperren einreisesperren embargo boykott schritt vorwurf vorwürfe kritik urteil zölle zoll stopp ausschluss entscheidung beschluss krise krieg folgen");

    /// <summary>Whether the verb "treffen" has a thing as its subject.</summary>
    public static bool Hits(ClauseView clause)
    {
        if (clause.Hit is not { IsNoun: false, Trigger.IsEncounter: true } || clause.Trigger.Text is not ("trifft" or "treffen" or "traf" or "trafen" or "getroffen" or "träfe" or "träfen"))
        {
            return false;
        }

        var words = clause.Passage.Words;
        var start = clause.Passage.WordAt(clause.Span.Start);
        if (Has(words, clause.Hit.Word, "sich"))
        {
            return false;
        }

        // "Es trifft die Abgeordneten", "Betroffen …".
        if (clause.Hit.Word > 0 && words[clause.Hit.Word - 1].Text is "Es" or "es" || (clause.Hit.Word + 1 < words.Length && words[clause.Hit.Word + 1].Is("es")))
        {
            return true;
        }

        // The relative clause's noun right before its comma.
        for (var i = clause.Hit.Word - 1; i > 0 && i >= start - 2; i--)
        {
            if (words[i].Is(",") && i + 1 < words.Length && words[i + 1].Text is "das" or "die" or "der" && words[i - 1].IsCapital)
            {
                return Things.Contains(words[i - 1].Text) || EndsWithThing(words[i - 1].Text);
            }
        }

        // "Das Paket trifft", "Getroffen werden": the noun right before the verb.
        return clause.Hit.Word > 0 && words[clause.Hit.Word - 1].IsCapital && EndsWithThing(words[clause.Hit.Word - 1].Text) && !clause.Passage.Names.Any(name => name.Last == clause.Hit.Word - 1);
    }

    private static bool Has(ImmutableArray<Word> words, int verb, string word)
    {
        for (var i = Math.Max(0, verb - 6); i < words.Length && i < verb + 6; i++)
        {
            if (words[i].Is(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithThing(string noun)
    {
        var lower = noun.ToLowerInvariant();
        foreach (var thing in Things)
        {
            if (lower.EndsWith(thing, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
