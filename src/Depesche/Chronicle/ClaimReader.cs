using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Reads what someone said, to the letter: a quotation, indirect speech before or behind the verb of saying, or the sentence that "Das teilte … mit" points to.</summary>
internal static class ClaimReader
{
    private const int LeastWords = 3;

    /// <summary>Within so many words a sentence shows that it is indirect speech.</summary>
    private const int OpeningWords = 6;

    // Forms that show indirect speech and are no other form of the verb.
    private static readonly FrozenSet<string> Indirect = GermanWords.Set(
        "sei seien habe hätte hätten werde würde würden könne könnte könnten müsse müsste müssten wolle wollten solle sollten dürfe dürften dürfte gebe gehe stehe komme bleibe liege halte bedeute brauche bestehe drohe führe schade nütze nehme lasse gelte sehe wisse plane arbeite suche fehle zähle treffe reise erwarte rechne verlange fordere lehne"
        + " handle diene unterstütze trage stelle setze bringe mache finde laufe sprechen spreche zeige wäre wären gehöre verfüge verstoße verletze gefährde entscheide betreffe spiele steige wachse sinke reiche teile glaube hoffe wünsche biete liefere schicke ziehe kehre begrüße");

    private static readonly FrozenSet<string> NoVerbs = GermanWords.Set("alle eine keine seine ihre beide heute gerade lange diese jene ohne viele einige mehrere solche gerne beinahe nahe unsere erste zweite sowie");

    private static readonly FrozenSet<string> Finite = GermanWords.Set("ist sind war waren hat haben hatte hatten wird werden wurde wurden will wollen wollte soll sollen sollte kann können muss müssen darf dürfen gibt geht steht bleibt liegt kommt");

    // A part that may be left out without turning the rest into something else.
    private static readonly FrozenSet<string> Loose = GermanWords.Set("denn weil da und während");

    /// <summary>Wordings from the longest to the shortest, each true by itself; empty when nothing can be quoted.</summary>
    /// <param name="clause">A clause with a verb of saying as trigger.</param>
    /// <param name="before">The sentence before.</param>
    /// <param name="speaker">Id of the speaker.</param>
    /// <param name="roster">Who is who.</param>
    public static ImmutableArray<Retold> Read(ClauseView clause, Passage? before, string? speaker, Roster roster)
    {
        if (clause.Hit.IsNoun || speaker is null)
        {
            return [];
        }

        var (passage, words, verb) = (clause.Passage, clause.Passage.Words, clause.Hit.Word);
        if (Quoted(passage, verb) is { } quote)
        {
            return [Retold.Quoting($"„{quote}“")];
        }

        var found = ImmutableArray.CreateBuilder<Retold>();
        var comma = Comma(clause);
        if (Opening(clause) is { } opening)
        {
            // "Er habe eine Eskalation verhindert, sagte er": A sagt, er habe …
            if (Own(clause, opening.First, speaker, roster) is { } pronoun && PresentForms.Of(clause) is { } saying && opening.End - opening.First > LeastWords && PlainWords.Of(passage, opening.First + 1, opening.End) is { } own)
            {
                found.Add(Saying(saying, $"{pronoun} {own}"));
            }

            AddIfPlain(found, passage, opening.First, opening.End);
            foreach (var end in Firsts(words, opening.First, opening.End))
            {
                AddIfPlain(found, passage, opening.First, end);
            }
        }
        else if (comma > 0 && words[comma].Is(":") && IsIndirect(words, comma + 1, words.Length))
        {
            AddIfPlain(found, passage, comma + 1, words.Length);
        }
        else if (comma > 0 && words[comma].Is(",") && comma + 1 < words.Length && IsIndirect(words, comma + 1, StopOf(words, comma + 1)) && !IsSubordinate(words, comma + 1, StopOf(words, comma + 1)))
        {
            Behind(found, clause, comma + 1, speaker, roster);
        }
        else if (words[0].Text is "Das" or "Dies" && words.Length > 1 && words[1].IsLower && (verb == 1 || words[1].Text is "hat" or "haben" or "hatte" or "hatten") && before is not null)
        {
            foreach (var end in Mains(before.Words))
            {
                AddIfPlain(found, before, 0, end);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>"A erhob einen Vorwurf. B plane …": what a sentence of its own in indirect speech says; empty when it is none.</summary>
    public static ImmutableArray<Retold> Free(Passage passage)
    {
        var (words, found) = (passage.Words, ImmutableArray.CreateBuilder<Retold>());
        if (words.Length > LeastWords && IsReported(words) && !IsSubordinate(words, 0, words.Length))
        {
            AddIfPlain(found, passage, 0, words.Length);
            foreach (var end in Firsts(words, 0, words.Length))
            {
                AddIfPlain(found, passage, 0, end);
            }

            for (var i = LeastWords; i < words.Length - 1; i++)
            {
                // ", um …": what it is for may be left out.
                if (words[i].Is(",") && words[i + 1].Is("um"))
                {
                    AddIfPlain(found, passage, 0, i);
                    break;
                }
            }
        }

        return found.ToImmutable();
    }

    // The first finite verb is a subjunctive of reported speech: "plane", "seien", no preterite.
    private static bool IsReported(ImmutableArray<Word> words)
    {
        for (var i = 1; i < Math.Min(words.Length, OpeningWords); i++)
        {
            if (words[i].IsLower && IsIndirect(words, 0, i + 1))
            {
                return Indirect.Contains(words[i].Text) || !words[i].Text.EndsWith("te", StringComparison.Ordinal);
            }

            if (IsFinite(words[i]))
            {
                return false;
            }
        }

        return false;
    }

    // "Soldaten würden verlegt, weitere wechselten …": the first of several main clauses, the fullest part first.
    private static IEnumerable<int> Firsts(ImmutableArray<Word> words, int first, int stop)
    {
        for (var i = stop - 3; i > first + LeastWords; i--)
        {
            if (words[i].Is(",") && IsIndirect(words, first, i) && !IsSubordinate(words, i + 1, stop) && !GermanWords.Prepositions.Contains(words[i + 1].Text)
                && words[(i + 1)..Math.Min(stop, i + 6)].Any(word => word.IsLower && (Indirect.Contains(word.Text) || IsFinite(word) || word.Text.EndsWith("te", StringComparison.Ordinal) || word.Text.EndsWith("ten", StringComparison.Ordinal))))
            {
                yield return i;
            }
        }
    }

    // "sagte am Freitag, die Antwort sei unbefriedigend": all of it, else up to a mark behind which another thought begins.
    private static void Behind(ImmutableArray<Retold>.Builder found, ClauseView clause, int first, string speaker, Roster roster)
    {
        var (passage, words) = (clause.Passage, clause.Passage.Words);
        var pronoun = (roster.IsPerson(speaker) ? words[first].Is(roster.IsKnownWoman(speaker) ? "sie" : "er") : words[first].Is("es") && roster.Find(speaker) is { } body && GermanNames.Of(body).Gender == 'n') && passage.Names.Any(name => name.Id == speaker && name.First < first);
        var verb = PresentForms.Of(clause);
        foreach (var end in Ends(words, first))
        {
            if (PlainWords.Of(passage, pronoun ? first + 1 : first, end) is { } rest)
            {
                if (end - first < LeastWords)
                {
                    continue;
                }

                if (pronoun && verb is not null)
                {
                    found.Add(Saying(verb, $"{words[first].Text} {rest}"));
                }
                else if (!pronoun)
                {
                    if (verb is not null && IsColoured(clause))
                    {
                        found.Add(Saying(verb, rest));
                    }

                    found.Add(Retold.Quoting(Capital(rest)));
                }
            }
        }
    }

    private static Retold Saying(PresentForms verb, string claim)
    {
        var particle = verb.Particle.Length > 0 ? " " + verb.Particle : "";
        return new Retold($"{verb.Singular}{particle}, {claim}", $"{verb.Plural}{particle}, {claim}");
    }

    // A warning, demand or denial is told as one; what is only said stands behind a colon.
    private static bool IsColoured(ClauseView clause) => clause.Hit.Trigger.Kind != EventKind.Statement || clause.Hit.Trigger.Name is "vorwerfen" or "drohen" || clause.Trigger.Text is "behauptete" or "behaupteten" or "bestritt" or "bestritten" or "dementierte" or "versprach" or "beklagte" or "beklagten";

    private static void AddIfPlain(ImmutableArray<Retold>.Builder found, Passage passage, int first, int end)
    {
        // "Da sei etwas durcheinandergeraten": the da of speech points nowhere.
        if (end - first > LeastWords && passage.Words[first].Text is "Da" or "Hier" && passage.Words[first + 1].Text is "sei" or "seien" or "habe" or "werde" or "gebe" && PlainWords.Of(passage, first + 1, end) is { } rest)
        {
            found.Add(Retold.Quoting($"{passage.Words[first].Text} {rest}"));
            return;
        }

        // "Zum Dialog, erklärten sie, sei man bereit": its beginning stands elsewhere.
        if (end - first >= LeastWords && passage.Words[first].Text is not ("sei" or "seien" or "habe" or "werde" or "wolle" or "könne" or "müsse") && (PlainWords.Of(passage, first, end) ?? PlainWords.Without(passage, first, end)) is { } text)
        {
            found.Add(Retold.Quoting(Capital(text)));
        }
    }

    // The pronoun at the head of what is said, where the same one stands right behind the verb of saying; null when someone else is meant.
    private static string? Own(ClauseView clause, int first, string speaker, Roster roster)
    {
        var (words, verb) = (clause.Passage.Words, clause.Hit.Word);
        var pronoun = roster.IsPerson(speaker) ? roster.IsKnownWoman(speaker) ? "sie" : "er" : null;
        return pronoun is not null && words[first].Text.Equals(pronoun, StringComparison.OrdinalIgnoreCase) && verb + 1 < words.Length && words[verb + 1].Is(pronoun) ? pronoun : null;
    }

    // "Russland werde nicht warten, sagte er": all that stands before the verb that its comma closes.
    private static (int First, int End)? Opening(ClauseView clause)
    {
        var (words, verb) = (clause.Passage.Words, clause.Hit.Word);
        // "…, hatte sie am Freitag gesagt": the comma stands before the auxiliary.
        for (var i = verb - 1; i > 3 && words[verb].Text.StartsWith("ge", StringComparison.Ordinal); i--)
        {
            if (words[i].Text is "hat" or "hatte" or "haben" or "hatten")
            {
                verb = words[i - 1].Is(",") ? i : verb;
                break;
            }
        }

        if (verb < 4 || !words[verb - 1].Is(","))
        {
            return null;
        }

        var first = 0;
        for (var i = 0; i < Math.Min(verb, 10); i++)
        {
            first = words[i].Text is "–" or "-" or ":" ? i + 1 : first;
        }

        return IsIndirect(words, first, verb - 1) && !words[first..(verb - 1)].Any(word => word.Text is ";" or ":") && !words[first].Is("wie") ? (first, verb - 1) : null;
    }

    // The comma or colon that closes the clause of the verb.
    private static int Comma(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Hit.Word + 1; i < words.Length; i++)
        {
            if (words[i].Text is "," or ":" && !words[i].Quoted)
            {
                return i;
            }
        }

        return -1;
    }

    private static int StopOf(ImmutableArray<Word> words, int first)
    {
        var end = first;
        while (end < words.Length && words[end].Text is not (";" or ":"))
        {
            end++;
        }

        return end;
    }

    private static IEnumerable<int> Ends(ImmutableArray<Word> words, int first)
    {
        var stop = StopOf(words, first);
        yield return stop;
        for (var i = stop - 2; i > first + LeastWords; i--)
        {
            if (words[i].Is(",") && (Loose.Contains(words[i + 1].Text) || IsIndirect(words, i + 1, Math.Min(stop, i + 4))) && IsIndirect(words, first, i))
            {
                yield return i;
            }
        }
    }

    // All of a sentence, then what stands before a comma behind which another main clause begins.
    private static IEnumerable<int> Mains(ImmutableArray<Word> words)
    {
        yield return words.Length;
        for (var i = words.Length - 3; i > LeastWords; i--)
        {
            if (words[i].Is(",") && !IsSubordinate(words, i + 1, words.Length) && !GermanWords.Prepositions.Contains(words[i + 1].Text) && words[(i + 2)..Math.Min(words.Length, i + 6)].Any(IsFinite) && words[..i].Any(IsFinite))
            {
                yield return i;
            }
        }
    }

    private static bool IsFinite(Word word) => word.IsLower && !word.Quoted && (Finite.Contains(word.Text) || (TriggerTable.Verbs.ContainsKey(word.Text) && !word.Text.StartsWith("ge", StringComparison.Ordinal)));

    private static bool IsIndirect(ImmutableArray<Word> words, int first, int end)
    {
        for (var i = first; i < end && i < words.Length; i++)
        {
            // Behind a noun no adjective stands: "Putin verdiene Respekt".
            var behind = i > first && i - first < 5 && !GermanWords.Prepositions.Contains(words[first].Text) && !words[first..Math.Min(end, words.Length)].Any(word => word.Is("zu")) && words[i - 1].IsCapital && words[i].Text.Length > 3 && words[i].Text.EndsWith('e') && !NoVerbs.Contains(words[i].Text);
            if (!words[i].Quoted && words[i].IsLower && (behind || Indirect.Contains(words[i].Text)))
            {
                return true;
            }
        }

        return false;
    }

    // "die im Osten steht", "wenn …": no clause that could stand by itself.
    private static bool IsSubordinate(ImmutableArray<Word> words, int first, int stop) =>
        words[first].Text is "dass" or "wenn" or "weil" or "ob" or "wie" or "was" or "wer" or "wo" or "als" or "um" or "obwohl" or "falls" or "damit" or "aber" or "und" or "sondern" or "so"
        || (words[first].Text is "die" or "das" or "den" or "dem" or "der" && stop - first > 4 && Indirect.Contains(words[stop - 1].IsLetters ? words[stop - 1].Text : words[stop - 2].Text) && !IsIndirect(words, first, stop - 2))
        || (words[first].Text is "der" or "die" or "das" or "den" or "dem" or "deren" or "dessen" && first + 1 < words.Length && !words[first + 1].IsCapital && !GermanWords.MayBeAdjective(words[first + 1]));

    // Words between quotation marks that the verb of saying governs: a whole sentence, no mere word.
    private static string? Quoted(Passage passage, int verb)
    {
        var words = passage.Words;
        var (first, end) = (-1, -1);
        if (words[0].Quoted)
        {
            first = 0;
        }
        else if (verb + 1 < words.Length)
        {
            var colon = words.IndexOf(words.FirstOrDefault(word => word.Is(":") && !word.Quoted), 0);
            first = colon > verb && colon + 1 < words.Length && words[colon + 1].Quoted ? colon + 1 : -1;
        }

        if (first < 0)
        {
            return null;
        }

        for (end = first; end < words.Length && words[end].Quoted; end++)
        {
        }

        var whole = first > 0 || (end + 1 < words.Length && words[end].Is(",") && verb == end + 1);
        if (!whole || end - first < LeastWords + 2 || words[(first + 1)..(end - 2)].Any(word => word.Text is "." or "!" or "?" or "…") || !words[first + 1].IsCapital)
        {
            return null;
        }

        var last = end - 1;
        return PlainWords.Of(passage, first + 1, last, quoted: true);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
