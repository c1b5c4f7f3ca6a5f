using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Tells the "so" that names a speaker behind what was said from every other one: "…, so Kremlsprecher A am Donnerstag".</summary>
internal static class Attribution
{
    private static readonly FrozenSet<string> Finite = GermanWords.Set(
        "ist sind war waren sei seien hat haben hatte hatten habe wird werden wurde wurden werde will wollen wollte wollten wolle soll sollen sollte kann können könne muss müssen müsse dass wie als viel lange");

    /// <summary>Whether nothing but a comma stands before it and nothing but who said it, when and where behind it.</summary>
    public static bool Is(ImmutableArray<Word> words, int so)
    {
        if (so < 3 || so + 1 >= words.Length || !words[so].Is("so") || words[so].Quoted || !(words[so - 1].Is(",") || words[so - 1].Text is "“" or "«" or "\""))
        {
            return false;
        }

        var i = so + 1;
        while (i < words.Length && words[i].IsLower && (words[i].Text is "der" or "die" or "das" || GermanWords.MayBeAdjective(words[i])))
        {
            i++;
        }

        if (i >= words.Length || !words[i].IsCapital || i > so + 4)
        {
            return false;
        }

        for (; i < words.Length && words[i].Text is not ("," or ";" or ":" or "–"); i++)
        {
            if (words[i].IsLower && (Finite.Contains(words[i].Text) || TriggerTable.Verbs.ContainsKey(words[i].Text)))
            {
                return false;
            }
        }

        return true;
    }
}
