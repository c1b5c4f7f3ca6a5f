using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Finds what governs each linked name of a sentence: preposition, genitive, or the noun it qualifies.</summary>
internal static class NamedParts
{
    /// <summary>From this confidence on a link counts; below it the name is plain text.</summary>
    private const double LeastConfidence = 0.6;

    public static ImmutableArray<NamedPart> Of(ImmutableArray<Word> words, ImmutableArray<Link> links, ImmutableArray<TextSpan> dates, Roster roster)
    {
        var parts = new List<NamedPart>();
        var word = 0;
        foreach (var link in links)
        {
            if (link.Entity is null || link.Confidence < LeastConfidence)
            {
                continue;
            }

            while (word < words.Length && words[word].Span.End <= link.Span.Start)
            {
                word++;
            }

            if (word == words.Length)
            {
                break;
            }

            var last = word;
            while (last + 1 < words.Length && words[last + 1].Span.Start < link.Span.End)
            {
                last++;
            }

            var id = link.Actor ?? link.Entity;
            if (parts.Count > 0 && parts[^1].First == word && parts[^1].Last == last)
            {
                parts.Add(parts[^1] with { Link = link, Id = id });
                continue;
            }

            var part = Govern(words, parts, new NamedPart(link, id, word, last, null, -1, NounOf(words, link, word, last)), dates, roster);
            parts.Add(Absence.Is(words, part, parts, dates) ? part with { Preposition = "ohne", Head = -1, IsServed = false } : IsDenied(words, part) ? part with { IsAttribute = true } : part);
        }

        Towns(words, parts);
        return [.. parts];
    }

    // "die Woche von Genf, Brüssel und Wien": where one of a list is only a town, all are.
    private static void Towns(ImmutableArray<Word> words, List<NamedPart> parts)
    {
        for (var first = 0; first < parts.Count;)
        {
            var (end, plain) = (first + 1, IsTown(parts[first]));
            while (end < parts.Count && parts[end].First == parts[end - 1].Last + 2 && words[parts[end].First - 1].Text is "," or "und" or "sowie" && parts[end].Preposition == parts[first].Preposition && parts[end].Link is { Type: EntityType.Place, Kind: MentionKind.Name or MentionKind.Metonym })
            {
                plain |= IsTown(parts[end++]);
            }

            for (var i = first; plain && parts[first].Preposition is not null && i < end; i++)
            {
                if (parts[i].Link is { Kind: MentionKind.Metonym, Type: EntityType.Place, Entity: { } town } link)
                {
                    parts[i] = parts[i] with { Id = town, Link = link with { Kind = MentionKind.Name, Actor = null } };
                }
            }

            first = end;
        }
    }

    private static bool IsTown(NamedPart part) => part is { Noun: < 0, Head: < 0, Link: { Type: EntityType.Place, Kind: MentionKind.Name, Actor: null } } && part.Id.StartsWith("loc:", StringComparison.Ordinal);

    private static NamedPart Govern(ImmutableArray<Word> words, List<NamedPart> before, NamedPart part, ImmutableArray<TextSpan> dates, Roster roster)
    {
        var previous = before.Count > 0 ? before[^1] : null;
        var i = part.First - 1;
        if (previous is not null && roster.IsPerson(part.Id) && Apposes(words, previous, part, roster))
        {
            before[^1] = previous with { IsAttribute = true };
            if (previous.Head < 0 || previous.Noun >= 0)
            {
                return part with { Preposition = previous.Preposition, Head = previous.Head };
            }

            i = previous.Head;
        }

        // "der Berater von A, B,": B is the adviser; whom he serves takes no part.
        if (previous is { IsServed: true } && i == previous.Last + 1 && words[i].Is(",") && roster.IsPerson(part.Id))
        {
            for (var k = before.Count - 1; k >= 0 && before[k].IsServed; k--)
            {
                before[k] = before[k] with { IsAttribute = true };
            }

            return part with { Preposition = previous.Preposition, Head = previous.Head };
        }

        if (previous is not null && Continues(words, previous, i) && !OpensClause(words, part, i))
        {
            return Inherit(part, previous, roster);
        }

        // A role brings its own article (des Außenministeriums), a name in brackets stands for the one before it.
        var opens = GermanWords.Determiners.Contains(words[part.First].Text) && part.Last > part.First;
        if (previous is not null && i > 0 && words[i].Is("(") && i - 1 == previous.Last)
        {
            // "A (SPD)": of which party someone is.
            return roster.IsPerson(previous.Id) && !roster.IsPerson(part.Id) ? Inherit(part, previous, roster) with { IsAttribute = true } : Inherit(part, previous, roster);
        }

        var fence = previous is { Link.Kind: not (MentionKind.Adjective or MentionKind.Part) } ? previous.Last : -1;
        while (!opens && i > fence && i > part.First - 6 && words[i].IsCapital && (!IsSentenceStartFunction(words[i]) || IsCounterpart(words, i)) && !IsIn(dates, words[i]) && !IsOccasion(words, i, part, roster))
        {
            i--;
        }

        var title = i;
        // "…, sagte Kirby": a verb behind the comma is no adjective of the name.
        while (!opens && i >= 0 && ((GermanWords.MayBeAdjective(words[i]) && !(i > 0 && words[i - 1].Is(",") && TriggerTable.Verbs.ContainsKey(words[i].Text))) || (i > 0 && char.IsAsciiDigit(words[i].Text[0]) && GermanWords.GenitiveDeterminers.Contains(words[i - 1].Text))))
        {
            i--;
        }

        var determiner = opens ? words[part.First].Text : i >= 0 && GermanWords.Determiners.Contains(words[i].Text) ? words[i--].Text : null;
        if (i >= 0 && determiner is not null && GermanWords.Determiners.Contains(words[i].Text))
        {
            i--;
        }

        if (previous is not null && Continues(words, previous, i) && !OpensClause(words, part, i))
        {
            return Inherit(part, previous, roster);
        }

        // Russlands Präsident: a genitive before its noun.
        if (IsGenitive(words, part, roster) && part.Last + 1 < words.Length && words[part.Last + 1].IsCapital)
        {
            part = part with { Noun = part.Last + 1, IsAttribute = FollowedByPerson(words, part.Last + 1) };
        }

        // Putins Besuch, Bidens Sprecherin: the act is his, what his staff says is not.
        if (IsPersonsGenitive(words, part, roster))
        {
            var noun = part.Last + 1;
            return GermanWords.IsEnvoy(words[noun].Text) && roster.StateOf(part.Id) is { } state ? part with { Id = state, Noun = noun, IsAttribute = FollowedByPerson(words, noun) } : part with { Head = noun };
        }

        // The adviser of a chancellor speaks for the state, not as the chancellor.
        if (i > 0 && words[i].Is("von") && Serves(words[i - 1], part, roster))
        {
            return part with { Id = roster.StateOf(part.Id)!, Head = -1, Preposition = GovernedBy(words, i - 1), IsServed = true };
        }

        // Delegationen aus Russland: like a genitive of the delegation.
        if (i > 0 && words[i].Is("aus") && words[i - 1].IsCapital && GermanWords.IsEnvoy(words[i - 1].Text))
        {
            return part with { Head = i - 1, Id = ForState(part, roster) };
        }

        // ", während A mit B zusammensaß", ", während der russische Präsident": in front of a subject behind a comma a conjunction.
        if (i >= 0 && words[i].Is("während") && (i == 0 || words[i - 1].Is(",")) && (roster.IsPerson(part.Id) || (determiner is null && roster.IsState(part.Id)) || (part.Noun >= 0 && determiner is "der" or "die" && words[part.Last].Text.EndsWith('e') && GermanWords.IsEnvoy(words[part.Noun].Text))))
        {
            return part;
        }

        if (i >= 0 && GermanWords.Prepositions.Contains(words[i].Text) && !IsCounterpart(words, i) && !IsIn(dates, words[i]))
        {
            return part with { Preposition = words[i].Text.ToLowerInvariant() };
        }

        // "in New York der Sicherheitsrat", "am Mittwoch der Präsident": behind a place or a day stands a subject, no genitive.
        var apart = IsIn(dates, words[Math.Max(i, 0)]) || (previous is { Link: { Type: EntityType.Place, Kind: MentionKind.Name or MentionKind.Metonym } } && previous.Last == i);
        if (determiner is not null && GermanWords.GenitiveDeterminers.Contains(determiner) && i > 0 && words[i].IsCapital && !apart)
        {
            return Serves(words[i], part, roster) ? part with { Head = i, Id = roster.StateOf(part.Id)!, IsServed = true } : part with { Head = i };
        }

        // Außenminister Russlands: a bare genitive stands behind its noun.
        return IsGenitive(words, part, roster) && title < part.First - 1 ? part with { Head = part.First - 1 } : part;
    }

    // "Unterhändler aus Kiew und Moskau": the capital stands for its state.
    private static string ForState(NamedPart part, Roster roster) => part.Link.Actor is null && roster.StateOf(part.Id) is { } state && roster.CapitalOf(state) == part.Id ? state : part.Id;

    private static bool Serves(Word noun, NamedPart part, Roster roster) =>
        noun.IsCapital && GermanWords.IsStaff(noun.Text) && roster.IsPerson(part.Id) && roster.StateOf(part.Id) is not null;

    // "nicht der Kanzler, sondern der Präsident": the first one is denied.
    private static bool IsDenied(ImmutableArray<Word> words, NamedPart part)
    {
        var i = part.First - 1;
        while (i >= 0 && i > part.First - 5 && (words[i].IsCapital || GermanWords.MayBeAdjective(words[i]) || GermanWords.Determiners.Contains(words[i].Text)) && !words[i].Is("nicht"))
        {
            i--;
        }

        if (i < 0 || !words[i].Is("nicht"))
        {
            return false;
        }

        for (var j = part.Last + 1; j < words.Length; j++)
        {
            if (words[j].Is("sondern"))
            {
                return true;
            }
        }

        return false;
    }

    // The preposition before a noun with its determiner and adjectives.
    private static string? GovernedBy(ImmutableArray<Word> words, int noun)
    {
        var i = noun - 1;
        while (i >= 0 && (GermanWords.MayBeAdjective(words[i]) || GermanWords.Determiners.Contains(words[i].Text)))
        {
            i--;
        }

        return i >= 0 && GermanWords.Prepositions.Contains(words[i].Text) ? words[i].Text.ToLowerInvariant() : null;
    }

    // "begegnen sich am Rande eines Treffens A und B": a meeting in the genitive is no title of A.
    private static bool IsOccasion(ImmutableArray<Word> words, int i, NamedPart part, Roster roster) =>
        i == part.First - 1 && i > 0 && words[i].Text[^1] == 's' && words[i - 1].Text is "eines" or "des" or "ihres" or "seines" && part.Link.Kind == MentionKind.Name && roster.IsPerson(part.Id) && TriggerTable.IsNoun(words[i].Text);

    // The noun that an adjective or the first part of a compound belongs to.
    private static int NounOf(ImmutableArray<Word> words, Link link, int first, int last)
    {
        if (link.Kind == MentionKind.Part)
        {
            // EU-Staats- und Regierungschefs: the noun stands behind the joiner.
            return words[first].Text.EndsWith('-') && first + 2 < words.Length && words[first + 1].Is("und") && words[first + 2].IsCapital ? first + 2 : first;
        }

        if (link.Kind != MentionKind.Adjective)
        {
            return -1;
        }

        for (var i = last + 1; i < words.Length && i <= last + 3; i++)
        {
            if (words[i].IsCapital)
            {
                return i;
            }

            if (!GermanWords.MayBeAdjective(words[i]) && !words[i].Is("und") && !words[i].Is(","))
            {
                return -1;
            }
        }

        return -1;
    }

    // "die Sprecherin des Kremls[,] Maria Sacharowa", "der russische Außenminister Sergej Lawrow", "US-Präsident Joe Biden".
    private static bool Apposes(ImmutableArray<Word> words, NamedPart previous, NamedPart part, Roster roster)
    {
        // "schlug der türkische Präsident Selenskyj ein Treffen vor": whoever is of another state is another one.
        if (previous.Noun >= 0 && roster.IsState(previous.Id) && roster.StateOf(part.Id) is { } state && state != previous.Id)
        {
            return false;
        }

        var from = Math.Max(previous.Last, previous.Noun) + 1;
        if (from < part.First && words[from].Is(",") && (previous.Head >= 0 || previous.Noun >= 0))
        {
            from++;
        }

        for (var i = from; i < part.First; i++)
        {
            if (!words[i].IsCapital)
            {
                return false;
            }
        }

        return previous.Head >= 0 ? GermanWords.IsEnvoy(words[previous.Head].Text)
            : previous.Noun >= 0 ? (previous.Link.Kind is MentionKind.Adjective or MentionKind.Part || previous.Noun == previous.Last + 1) && GermanWords.IsEnvoy(words[previous.Noun].Text)
            : (previous.Link.Kind == MentionKind.Role && previous.Id == part.Id)
            // "den Polen Andrzej Duda"
            || (previous.Last == part.First - 1 && previous.First > 0 && roster.IsState(previous.Id) && roster.StateOf(part.Id) == previous.Id && (previous.Link.Kind == MentionKind.Demonym || words[previous.First - 1].Text is "den" or "dem"));
    }

    private static bool Continues(ImmutableArray<Word> words, NamedPart previous, int joiner) =>
        joiner > 0 && GermanWords.Joiners.Contains(words[joiner].Text) && joiner - 1 >= previous.Last && joiner - 1 <= Math.Max(previous.Last + (words[joiner - 1].Is(")") && joiner - 2 == previous.Last ? 1 : 0), previous.Noun);

    /// <summary>Index behind a bracket that opens at an index: "A (SPD) und B"; the index itself where none does.</summary>
    public static int BehindBracket(ImmutableArray<Word> words, int at)
    {
        if (at >= words.Length || !words[at].Is("("))
        {
            return at;
        }

        var end = at;
        while (end < words.Length && !words[end].Is(")"))
        {
            end++;
        }

        return Math.Min(end + 1, words.Length);
    }

    // "nach Litauen, Spanien entsendet Schiffe": behind the comma a new clause begins with its subject and verb.
    public static bool OpensClause(ImmutableArray<Word> words, NamedPart part, int joiner) =>
        joiner >= 0 && words[joiner].Is(",") && part.Last + 1 < words.Length && words[part.Last + 1] is { IsLower: true } next && (TriggerTable.Verbs.ContainsKey(next.Text) || (GermanVerbs.Of(next.Text, first: false) & (VerbClass.Preterite | VerbClass.PerfectAuxiliary | VerbClass.PastAuxiliary | VerbClass.Modal | VerbClass.PastModal)) != VerbClass.None);

    private static NamedPart Inherit(NamedPart part, NamedPart previous, Roster roster) =>
        // "A in Donezk und B in Luhansk": B is not in the first town.
        previous is { Preposition: "in" or "im" or "aus" or "nach", Head: < 0, Link: { Type: EntityType.Place, Kind: MentionKind.Name } } && roster.IsPerson(part.Id) ? part
            : previous is { Head: >= 0, Link.Entity: { } town } && previous.Id != town && previous.Id == roster.StateOf(town) && previous.Link.Actor is null ? part with { Head = previous.Head, Id = ForState(part, roster) }
            : previous.IsServed && roster.IsPerson(part.Id) && roster.StateOf(part.Id) is { } state ? part with { Preposition = previous.Preposition, Head = previous.Head, Id = state, IsServed = true }
            : part with { Preposition = previous.Preposition, Head = previous.Head };

    /// <summary>Whether a word belongs to one of the days.</summary>
    public static bool IsIn(ImmutableArray<TextSpan> dates, Word word)
    {
        foreach (var date in dates)
        {
            if (date.Overlaps(word.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGenitive(ImmutableArray<Word> words, NamedPart part, Roster roster) =>
        roster.IsState(part.Id) && part.Link.Kind is MentionKind.Name or MentionKind.Metonym && words[part.Last].Text.EndsWith('s') && !part.Link.Name.EndsWith('s');

    private static bool IsPersonsGenitive(ImmutableArray<Word> words, NamedPart part, Roster roster) =>
        roster.IsPerson(part.Id) && part.Link.Kind == MentionKind.Name && words[part.Last].Text is [.., not 's', 's'] && !part.Link.Name.EndsWith('s') && part.Last + 1 < words.Length && words[part.Last + 1] is { IsCapital: true, IsLetters: true };

    // "sein Gegenüber A": the noun, no preposition.
    private static bool IsCounterpart(ImmutableArray<Word> words, int i) => words[i].Text == "Gegenüber" && i > 0 && words[i - 1].IsLetters;

    private static bool IsSentenceStartFunction(Word word) => GermanWords.Prepositions.Contains(word.Text) || GermanWords.Determiners.Contains(word.Text);

    private static bool FollowedByPerson(ImmutableArray<Word> words, int noun) => noun + 1 < words.Length && words[noun + 1].IsCapital && GermanWords.IsEnvoy(words[noun].Text);
}
