using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>Finds the words of a sentence that say that something happened.</summary>
internal static class TriggerFinder
{
    private const int ShortestFirstPart = 2;

    /// <summary>How many words a noun with its attributes may have in front of its relative clause.</summary>
    private const int LongestNoun = 6;

    /// <summary>All hits outside quotation marks, in order.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="roster">Who is who; null when it does not matter whether a region is named.</param>
    public static List<TriggerHit> Find(Passage passage, Roster? roster = null) => Find(passage.Words, new Setting(passage, roster, default));

    /// <summary>All hits outside quotation marks, in order, in words that are one clause.</summary>
    /// <param name="words">The words.</param>
    /// <param name="clause">Their stretch.</param>
    public static List<TriggerHit> Find(ImmutableArray<Word> words, TextSpan clause) => Find(words, new Setting(null, null, clause));

    private static List<TriggerHit> Find(ImmutableArray<Word> words, in Setting setting)
    {
        var hits = new List<TriggerHit>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Quoted || !words[i].IsLetters)
            {
                continue;
            }

            var hit = (words[i].IsCapital ? Noun(words, i, setting) : null) ?? (words[i].IsLower || i == 0 ? Verb(words, i, setting) : null);
            if (hit is not null)
            {
                hits.Add(hit);
            }
        }

        return hits;
    }

    private static TriggerHit? Verb(ImmutableArray<Word> words, int i, in Setting setting)
    {
        var form = i == 0 ? words[i].Text.ToLowerInvariant() : words[i].Text;
        if ((!TriggerTable.Verbs.TryGetValue(form, out var rows) && !(ParticipleAttribute.Uninflected(words, i) is { } participle && TriggerTable.Verbs.TryGetValue(participle, out rows))) || (form == "so" && !Attribution.Is(words, i)))
        {
            return null;
        }

        TextSpan? clause = null;
        foreach (var (trigger, particle) in rows)
        {
            var closing = particle.Length == 0 ? null : ParticleOf(words, i, particle);
            if ((particle.Length == 0 || closing is not null) && (IsFree(trigger) || Fits(words, i, clause ??= setting.ClauseOf(words[i].Span), trigger, setting)))
            {
                return new TriggerHit(trigger, i, IsNoun: false) { Closing = closing };
            }
        }

        return null;
    }

    private static TriggerHit? Noun(ImmutableArray<Word> words, int i, in Setting setting)
    {
        var text = words[i].Text;
        if (!TriggerTable.MayBeNoun(text))
        {
            return null;
        }

        var lookup = TriggerTable.Nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start <= text.Length - TriggerTable.ShortestNoun; start++)
        {
            if ((start > 0 && start < ShortestFirstPart) || !lookup.TryGetValue(text.AsSpan(start), out var rows) || IsFalse(text))
            {
                continue;
            }

            var clause = setting.ClauseOf(words[i].Span);
            foreach (var (trigger, whole) in rows)
            {
                if ((!whole || start == 0) && Follows(words, i, trigger) && Fits(words, i, clause, trigger, setting))
                {
                    return new TriggerHit(trigger, i, IsNoun: true);
                }
            }
        }

        return null;
    }

    private static bool IsFalse(string text)
    {
        foreach (var word in TriggerTable.FalseCompounds)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A separated prefix closes its clause: the next word is a mark, a conjunction or nothing.
    private static int? ParticleOf(ImmutableArray<Word> words, int verb, string particle)
    {
        for (var i = verb + 1; i < words.Length; i++)
        {
            if (words[i].Text == particle && (i + 1 == words.Length || !words[i + 1].IsLetters || words[i + 1].Text is "und" or "oder" or "nach" or "als" or "wie"))
            {
                return i;
            }

            // "griff zum Hörer und rief sie an": the prefix is that of the nearer verb.
            if (words[i].Text is ";" or ":" or "–" || (words[i].IsLower && Takes(words[i].Text, particle)))
            {
                return null;
            }
        }

        return null;
    }

    private static bool Takes(string verb, string particle)
    {
        if (TriggerTable.Verbs.TryGetValue(verb, out var rows))
        {
            foreach (var row in rows)
            {
                if (row.Particle == particle)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Most rows ask for no companion: their clause need not be known.
    private static bool IsFree(Trigger trigger) => trigger.With.Length + trigger.Also.Length + trigger.Without.Length == 0;

    private static bool Follows(ImmutableArray<Word> words, int at, Trigger trigger) =>
        trigger.After.Length == 0 || (at > 0 && trigger.AfterWords.Any(words[at - 1].Is));

    private static bool Fits(ImmutableArray<Word> words, int at, TextSpan span, Trigger trigger, in Setting setting) =>
        Agrees(words, at, trigger.Reaches && Infinitive(words, span) is { } further ? new TextSpan(span.Start, further) : span, trigger, setting);

    // End of the infinitive clause right behind a clause; null when none follows.
    private static int? Infinitive(ImmutableArray<Word> words, TextSpan clause)
    {
        for (var i = 0; i + 2 < words.Length; i++)
        {
            if (words[i].Span.Start < clause.End || !words[i].Is(","))
            {
                continue;
            }

            for (var j = i + 1; j + 1 < words.Length && words[j].IsLetters; j++)
            {
                if (words[j].Is("zu") && words[j + 1].IsLower)
                {
                    return words[j + 1].Span.End;
                }
            }

            return null;
        }

        return null;
    }

    private static bool Agrees(ImmutableArray<Word> words, int at, TextSpan clause, Trigger trigger, in Setting setting) =>
        (trigger.With.Length == 0 || Stands(words, -1, clause, trigger.WithStems, trigger.TakesObject) || (!words[at].IsCapital && IsMeant(words, at, clause, trigger.WithStems)) || (trigger.OrRegion && setting.HasRegion(clause)))
        && (trigger.Also.Length == 0 || Stands(words, at, clause, trigger.AlsoStems)) && !Stands(words, at, clause, trigger.WithoutStems);

    private static bool Stands(ImmutableArray<Word> words, int except, TextSpan clause, ImmutableArray<string> stems, bool isObject = false)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i == except || words[i].Span.End <= clause.Start || words[i].Span.Start >= clause.End)
            {
                continue;
            }

            if (Matches(words[i], stems) && !(isObject && IsGoverned(words, i)))
            {
                return true;
            }
        }

        return false;
    }

    // "Kritik an den Truppen", "die Löhne der Soldaten": behind a preposition, or as a genitive.
    private static bool IsGoverned(ImmutableArray<Word> words, int noun)
    {
        var i = noun - 1;
        while (i > 0 && (GermanWords.MayBeAdjective(words[i]) || char.IsAsciiDigit(words[i].Text[0])) && !GermanWords.Prepositions.Contains(words[i].Text))
        {
            i--;
        }

        var genitive = i > 0 && words[i].Text is "der" or "des" && words[i - 1].IsCapital;
        i -= i > 0 && GermanWords.Determiners.Contains(words[i].Text) ? 1 : 0;
        return genitive || (i >= 0 && words[i].Text is not "für" && GermanWords.Prepositions.Contains(words[i].Text));
    }

    private static bool Matches(Word word, ImmutableArray<string> stems)
    {
        foreach (var stem in stems)
        {
            if (word.Is(stem) || (stem.Length >= 5 && word.Text.Contains(stem, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    // "zwei Entwürfe, die Moskau veröffentlicht hatte", "die Antwort der USA, die er übergab": the noun that the relative pronoun at the head of a verb's clause means.
    private static bool IsMeant(ImmutableArray<Word> words, int verb, TextSpan clause, ImmutableArray<string> stems)
    {
        var first = verb;
        while (first > 0 && words[first - 1].Span.Start >= clause.Start)
        {
            first--;
        }

        first += first < verb && words[first].Is(",") ? 1 : 0;
        if (first < 2 || first >= verb || !(words[first].Text is "die" or "das" or "den" or "der" or "welche" or "welches") || !words[first - 1].Is(","))
        {
            return false;
        }

        // "Schiffe, die Niederlande verlegen Flugzeuge": a relative clause ends with its verb.
        var end = verb + 1;
        while (end < words.Length && words[end].IsLower && end < verb + 3)
        {
            end++;
        }

        if (end < words.Length && words[end].IsLetters)
        {
            return false;
        }

        for (var i = first - 2; i >= 0 && i > first - 2 - LongestNoun && words[i].IsLetters; i--)
        {
            if (words[i].IsCapital ? Matches(words[i], stems) : !GermanWords.Determiners.Contains(words[i].Text) && !GermanWords.Prepositions.Contains(words[i].Text) && !GermanWords.MayBeAdjective(words[i]))
            {
                return words[i].IsCapital;
            }
        }

        return false;
    }

    /// <summary>Where words stand: a sentence with its clauses and names, or one clause alone.</summary>
    private readonly record struct Setting(Passage? Passage, Roster? Roster, TextSpan Whole)
    {
        public TextSpan ClauseOf(TextSpan place) => Passage is null ? Whole : ClauseFinder.SpanOf(Passage, place);

        public bool HasRegion(TextSpan stretch) => Passage is not null && Roster is not null && ParticipantChooser.HasRegion(Passage, stretch, Roster);
    }
}
