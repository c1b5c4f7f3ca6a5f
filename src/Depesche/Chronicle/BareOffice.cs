using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Finds whom a partner is who has an office and no name: war mit dem Chefdiplomaten zusammengetroffen, sprach mit dem Präsidenten, wurde der Gast aus Wien empfangen.</summary>
internal static class BareOffice
{
    /// <summary>The participants with the one whom the office means, where the sentences before were on such a one.</summary>
    public static ImmutableArray<string> Add(ClauseView clause, ImmutableArray<string> own, Before before, Roster roster)
    {
        return (clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call) && People(own, roster) == 1 ? WithPartner(clause, own, before, roster) : own;
    }

    private static int People(ImmutableArray<string> own, Roster roster)
    {
        var count = 0;
        foreach (var id in own)
        {
            count += roster.IsPerson(id) ? 1 : 0;
        }

        return count;
    }

    private static ImmutableArray<string> WithPartner(ClauseView clause, ImmutableArray<string> own, Before before, Roster roster)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Passage.WordAt(clause.Span.Start); i + 1 < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if (words[i].Quoted || i + 1 == clause.Hit.Word || !words[i + 1].IsCapital || IsNamed(clause.Passage, i + 1))
            {
                continue;
            }

            var guest = Guest(clause, i, roster);
            var partner = i > 0 && words[i - 1].Text is "mit" or "von" && words[i].Text is "dem" or "der" && !(i + 2 < words.Length && words[i + 2].Text is "aus" or "von" or "des" or "der");
            // "Danach wurde der Gast von B empfangen": whom the sentences before are on.
            var visitor = guest is null && words[i].Text is "der" or "den" or "dem" or "die" && words[i + 1].Text is "Gast" or "Besucher" or "Besucherin" && !(i + 2 < words.Length && words[i + 2].Text is "aus" or "des" or "der");
            if (visitor && Visitor(own, before, roster) is { } who)
            {
                return [who, .. own];
            }

            if (guest is null && !partner)
            {
                continue;
            }

            if (Meant(own, before, guest, Bare(words[i + 1].Text), words[i].Is("der") && guest is null, roster) is { } meant)
            {
                return [.. own.Where(id => roster.IsPerson(id) || !roster.Same(id, meant)), meant];
            }
        }

        return own;
    }

    // The only one of another land whom the sentence before tells of; of several, whom it tells by a pronoun.
    private static string? Visitor(ImmutableArray<string> own, Before before, Roster roster)
    {
        bool IsForeign(string id) => roster.IsPerson(id) && !own.Any(other => roster.StateOf(other) == roster.StateOf(id));
        var told = before.Mention is { Trigger.IsEncounter: true } met ? met.Subjects.Concat(met.Participants) : before.Subjects.Take(1);
        var named = told.Where(IsForeign).Distinct(StringComparer.Ordinal).ToList();
        if (named.Count < 2)
        {
            return named.FirstOrDefault();
        }

        return before.Passage is { } passage && passage.Words.Any(word => word.Text is "ihm" or "ihn" or "er" or "ihr") ? before.Subjects.FirstOrDefault(id => IsForeign(id) && !passage.Names.Any(name => name.Id == id)) : null;
    }

    // The latest subject who is from there, or holds that office.
    private static string? Meant(ImmutableArray<string> own, Before before, string? guest, string noun, bool woman, Roster roster)
    {
        foreach (var id in before.Subjects)
        {
            if (!own.Contains(id) && (guest is not null ? roster.StateOf(id) == guest : roster.IsKnownWoman(id) == woman && Holds(id, noun, roster)))
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>Whether a name, its noun or what it qualifies stands at a word or begins right behind it.</summary>
    public static bool IsNamed(Passage passage, int noun)
    {
        foreach (var name in passage.Names)
        {
            if ((name.First <= noun + 1 && noun <= name.Last) || name.Head == noun || name.Noun == noun)
            {
                return true;
            }
        }

        return false;
    }

    // "der Gast aus Wien": the state of that town.
    private static string? Guest(ClauseView clause, int article, Roster roster)
    {
        var words = clause.Passage.Words;
        return words[article].Text is "der" or "den" or "dem" or "Der" && words[article + 1].Text is "Gast" or "Besucher" && article + 3 < words.Length && words[article + 2].Is("aus")
            && clause.Passage.Names.FirstOrDefault(name => name.First == article + 3) is { } from ? roster.IsState(from.Id) ? from.Id : roster.StateOf(from.Id) : null;
    }

    private static string Bare(string noun) => noun.EndsWith("ten", StringComparison.Ordinal) ? noun[..^2] : noun;

    private static bool Holds(string id, string noun, Roster roster)
    {
        var office = noun is "Chefdiplomat" or "Chefdiplomatin" ? noun.EndsWith("in", StringComparison.Ordinal) ? "Außenministerin" : "Außenminister" : noun;
        return roster.Find(id) is { } person && GermanWords.IsEnvoy(noun.EndsWith("iplomat", StringComparison.Ordinal) ? "diplomat" : noun) && person.Offices.Any(held => held.Role.EndsWith(office, StringComparison.OrdinalIgnoreCase) || (office.Length > 5 && office.EndsWith(held.Role, StringComparison.OrdinalIgnoreCase)));
    }
}
