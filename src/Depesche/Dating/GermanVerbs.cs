using System.Collections.Frozen;

namespace Depesche.Dating;

/// <summary>Tells what a word can be as a verb: by table for auxiliaries and strong verbs, by ending for the rest.</summary>
internal static class GermanVerbs
{
    private const int Remembered = 4096;

    /// <summary>What stands before a verb, parted from it or not.</summary>
    public static readonly string[] Prefixes = ["zusammen", "zurück", "weiter", "vorbei", "hervor", "heraus", "herein", "hinaus", "durch", "fort", "fest", "heim", "nieder", "statt", "teil", "über", "unter", "wider", "her", "hin", "los", "weg", "ein", "ent", "emp", "ver", "auf", "aus", "vor", "bei", "mit", "nach", "zer", "ab", "an", "be", "er", "um", "zu", "ge", "auseinander", "gegenüber", "entgegen", "voraus", "voran", "wieder", "hinzu", "bereit", "bekannt", "frei", "offen", "nahe"];

    // What stands before the "ge" of a participle.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeGe = Prefixes.Where(prefix => prefix is not ("be" or "er" or "ver" or "zer" or "ent" or "emp" or "ge"))
        .Concat(VerbForms.MorePrefixes.Split(' ')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordTails SeinTails = new(VerbForms.TakeSein.Concat(VerbForms.TakeSein.Select(GermanWords.Spelt)));

    private static readonly WordTails StrongParticiples = new(VerbForms.StrongParticiples);

    private static readonly WordTails UnchangedStems = new(VerbForms.UnchangedStems);

    private static readonly WordTails StemsInT = new(VerbForms.StemsInT);

    // Built by endings too, so it comes after the prefixes.
    private static readonly FrozenDictionary<string, VerbClass> Table = Build();

    private static readonly FrozenDictionary<string, VerbClass>.AlternateLookup<ReadOnlySpan<char>> BySpan = Table.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter Filter = new(Table.Keys);

    // What was found out of a word; texts use the same few thousand again and again. One for each thread, with a place for each hash, so that it never grows.
    [ThreadStatic]
    private static (string? Word, VerbClass Classes)[]? memory;

    /// <summary>The classes a word can have; none for what is no verb.</summary>
    /// <param name="word">The word.</param>
    /// <param name="first">Whether it begins its clause, so that a capital tells nothing.</param>
    public static VerbClass Of(ReadOnlySpan<char> word, bool first)
    {
        if (word.Length is < 3 or > 24 || (char.IsUpper(word[0]) && !first))
        {
            return VerbClass.None;
        }

        var places = memory ??= new (string?, VerbClass)[Remembered];
        ref var place = ref places[Place(word)];
        if (place.Word is { } known && word.SequenceEqual(known))
        {
            return place.Classes;
        }

        place = (word.ToString(), Read(word));
        return place.Classes;
    }

    private static int Place(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) % Remembered);
    }

    private static VerbClass Read(ReadOnlySpan<char> word)
    {
        if (Filter.MayHold(word) && BySpan.TryGetValue(word, out var known))
        {
            // What an act is, or sets a term, says nothing of the form.
            return known != VerbClass.None && (known & ~(VerbClass.Act | VerbClass.Prospective)) == VerbClass.None ? known | WithSein(ByEnding(word), word) : known;
        }

        if (char.IsUpper(word[0]))
        {
            return VerbClass.None;
        }

        foreach (var prefix in Prefixes)
        {
            if (word.Length > prefix.Length + 2 && word.StartsWith(prefix, StringComparison.Ordinal) && Filter.MayHold(word[prefix.Length..]) && BySpan.TryGetValue(word[prefix.Length..], out var stem)
                && (stem & (VerbClass.Preterite | VerbClass.Scheduled)) != VerbClass.None)
            {
                return WithSein((stem & ~VerbClass.Reporting) | (IsParticiple(word) ? VerbClass.Participle : VerbClass.None), word);
            }
        }

        return WithSein(ByEnding(word), word);
    }

    private static VerbClass WithSein(VerbClass classes, ReadOnlySpan<char> word) =>
        (classes & (VerbClass.Participle | VerbClass.EitherForm)) != VerbClass.None && TakesSein(word) ? classes | VerbClass.Moved : classes;

    private static bool TakesSein(ReadOnlySpan<char> word) => SeinTails.Ends(word);

    private static VerbClass ByEnding(ReadOnlySpan<char> word)
    {
        // "ge" begins a participle, save for the verbs that have it everywhere: gelten, gehört, genehmigen.
        if (Starts(word, "ge") && StartsWithAny(word, VerbForms.GeVerbs))
        {
            return Ends(word, "te") || Ends(word, "ten") && !Ends(word, "gelten") && !Ends(word, "gestalten") && !Ends(word, "gestatten") ? VerbClass.Preterite
                : word[^1] == 't' ? VerbClass.Participle | VerbClass.Present : Ends(word, "en") ? VerbClass.Infinitive : VerbClass.None;
        }

        // "zurückzutreten", "abzuhalten": an infinitive with zu.
        if (Ends(word, "en") && HasZu(word))
        {
            return VerbClass.Infinitive;
        }

        if (Ends(word, "en") && !Starts(word, "ge") && HasInseparable(word))
        {
            // besprochen, befohlen: the vowel tells the participle; übergeben, bekommen: infinitive and participle are one form; verlegten is neither.
            if (StrongParticiples.Ends(word))
            {
                return VerbClass.Participle;
            }

            if (UnchangedStems.Any(word, IsPrefix))
            {
                return VerbClass.Infinitive | VerbClass.EitherForm;
            }

            if (!Ends(word, "ten"))
            {
                return VerbClass.Infinitive;
            }
        }

        // warten, begleiten, verzichten: the t belongs to the stem; but angetreten, abgehalten are participles.
        if (Ends(word, "ten") && !HasGe(word) && StemsInT.Any(word, IsPrefix))
        {
            return VerbClass.Infinitive;
        }

        if (IsParticiple(word))
        {
            // "besucht" is "er besucht" too; only "ge" tells a participle for sure.
            return HasGe(word) ? VerbClass.Participle : word[^1] == 't' ? VerbClass.Participle | VerbClass.Present : VerbClass.Participle | VerbClass.Infinitive;
        }

        if (Ends(word, "te") || Ends(word, "ten"))
        {
            return Ends(word, "ste") || Ends(word, "sten") || word.Length < 5 || HasGe(word) ? VerbClass.None : VerbClass.Preterite;
        }

        if (Ends(word, "t") && word.Length > 3)
        {
            return Ends(word, "lich") || Ends(word, "haft") || Ends(word, "seit") || Ends(word, "mit") || Ends(word, "ent") || Ends(word, "ant") ? VerbClass.None : VerbClass.Present;
        }

        return Ends(word, "en") || Ends(word, "ern") || Ends(word, "eln") ? VerbClass.Infinitive : VerbClass.None;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> word, string[] heads)
    {
        foreach (var head in heads)
        {
            if (Starts(word, head))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is an infinitive with zu between prefix and stem: abzuhalten, vorzulegen.</summary>
    public static bool HasZu(ReadOnlySpan<char> word)
    {
        for (var at = word.IndexOf("zu"); at >= 0 && word.Length > at + 5;)
        {
            if (at >= 2 && BeforeGe.Contains(word[..at]))
            {
                return true;
            }

            var next = word[(at + 1)..].IndexOf("zu");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsParticiple(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || !(word[^1] == 't' || Ends(word, "en")))
        {
            return false;
        }

        return HasGe(word) || Ends(word, "iert") || (word[^1] == 't' && HasInseparable(word));
    }

    // gesagt, angekündigt, dargelegt: "ge" first or behind a separable prefix.
    private static bool HasGe(ReadOnlySpan<char> word)
    {
        for (var at = word.IndexOf("ge"); at >= 0 && word.Length > at + 5;)
        {
            if (at == 0 || (at >= 2 && BeforeGe.Contains(word[..at])))
            {
                return true;
            }

            var next = word[(at + 1)..].IndexOf("ge");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool HasInseparable(ReadOnlySpan<char> word)
    {
        foreach (var prefix in VerbForms.Inseparable)
        {
            if (word.Length > prefix.Length + 3 && Starts(word, prefix))
            {
                return true;
            }
        }

        // einberufen, vorenthalten: an inseparable prefix behind a separable one.
        foreach (var first in Prefixes)
        {
            if (word.Length > first.Length + 6 && Starts(word, first) && (Starts(word[first.Length..], "be") || Starts(word[first.Length..], "ent") || Starts(word[first.Length..], "er")))
            {
                return true;
            }
        }

        return false;
    }

    // "vertragen" and "tragen", but not "beantragen", which comes of a noun.
    private static bool IsPrefix(ReadOnlySpan<char> head)
    {
        if (head.IsEmpty || IsOneOf(head, VerbForms.Inseparable))
        {
            return true;
        }

        foreach (var first in Prefixes)
        {
            if (Starts(head, first) && (head.Length == first.Length || IsOneOf(head[first.Length..], VerbForms.Inseparable)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> head, string[] prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (head.SequenceEqual(prefix))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Starts(ReadOnlySpan<char> word, ReadOnlySpan<char> head) => word.StartsWith(head, StringComparison.Ordinal);

    private static bool Ends(ReadOnlySpan<char> word, ReadOnlySpan<char> tail) => word.EndsWith(tail, StringComparison.Ordinal);

    private static FrozenDictionary<string, VerbClass> Build()
    {
        var result = new Dictionary<string, VerbClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var (words, sense) in VerbForms.Rows)
        {
            foreach (var word in words.Split(' '))
            {
                result[word] = result.GetValueOrDefault(word) | sense;
                result[word.Replace("ß", "ss", StringComparison.Ordinal)] = result[word];
            }
        }

        foreach (var word in VerbForms.StrongPreterites.Split(' '))
        {
            Preterite(word);
            Preterite(word + (word[^1] == 'e' ? "n" : "en"));
        }

        foreach (var (word, sense) in result.ToArray())
        {
            // Participles of the table take "sein" like those that endings tell.
            if ((sense & VerbClass.Participle) != VerbClass.None && TakesSein(word))
            {
                result[word] = sense | VerbClass.Moved;
            }
        }

        foreach (var word in VerbForms.Prospective.Split(' '))
        {
            result[word] = result.GetValueOrDefault(word, ByEnding(word)) | VerbClass.Prospective;
        }

        foreach (var word in VerbForms.NoVerbs.Split(' '))
        {
            result[word] = VerbClass.None;
        }

        foreach (var (word, sense) in result.ToArray())
        {
            result.TryAdd(GermanWords.Spelt(word), sense);
        }

        return result.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Preterite(string word)
        {
            result[word] = result.GetValueOrDefault(word) | VerbClass.Preterite;
            result[word.Replace("ß", "ss", StringComparison.Ordinal)] = result[word];
        }
    }
}
