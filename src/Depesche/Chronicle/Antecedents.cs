using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Finds who acts in a clause that goes on from a name of its own sentence: A, der mit B telefoniert hatte; …, wie er sagte.</summary>
internal static class Antecedents
{
    private static readonly FrozenSet<string> Auxiliaries = GermanWords.Set("hat haben hatte hatten ist sind war waren will wollen wollte wollten wird werden soll sollen");

    /// <summary>"A ist überzeugt, dass B angreift, wie er am Montag sagte": the subject of the main clause; null when the clause is none of the kind or sex does not agree.</summary>
    public static string? Speaker(ClauseView clause, Roster roster)
    {
        var words = clause.Passage.Words;
        var first = First(clause);
        if (clause.Hit.IsNoun || !clause.Hit.Trigger.IsUtterance || first < 2 || first + 1 >= words.Length || !words[first].Is("wie") || !(words[first + 1].Text is "er" or "sie"))
        {
            return null;
        }

        var main = ParticipantChooser.Subject(clause.Passage.Names.Where(name => name.First < first), clause.Passage, roster);
        return main is not null && roster.IsPerson(main) && roster.IsKnownWoman(main) == words[first + 1].Is("sie") ? main : null;
    }

    /// <summary>"A will mit B reisen, hatte dieser gesagt": the man named last before it; null where "dieser" is no pronoun.</summary>
    public static string? Latter(ClauseView clause, Before before, Roster roster)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Passage.WordAt(clause.Span.Start); !clause.Hit.IsNoun && i + 1 < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if (words[i].Text is "dieser" or "Dieser" && !words[i].Quoted && words[i + 1].IsLower && !(GermanWords.MayBeAdjective(words[i + 1]) && !TriggerTable.Verbs.ContainsKey(words[i + 1].Text)))
            {
                bool IsMan(NamedPart name) => roster.IsPerson(name.Id) && !roster.IsKnownWoman(name.Id);
                return (clause.Passage.Names.LastOrDefault(name => name.Last < i && IsMan(name)) ?? before.Passage?.Names.LastOrDefault(IsMan))?.Id;
            }
        }

        return null;
    }

    /// <summary>"A, der mit B telefoniert hatte": A with those whom the relative clause itself names; null where the pronoun is no subject.</summary>
    public static ImmutableArray<string>? Relative(ClauseView clause, ImmutableArray<string> own, Roster roster)
    {
        var words = clause.Passage.Words;
        if (clause.Hit.IsNoun || !(clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call))
        {
            return null;
        }

        var comma = clause.Hit.Word - 1;
        while (comma > 0 && !words[comma].Is(",") && words[comma].IsLetters | char.IsAsciiDigit(words[comma].Text[0]))
        {
            comma--;
        }

        if (comma < 1 || comma + 2 >= clause.Hit.Word || !words[comma].Is(",") || !(words[comma + 1].Text is "der" or "die") || !IsLast(words, clause.Hit.Word) || clause.Has("er", "sie"))
        {
            return null;
        }

        var head = clause.Passage.Names.FirstOrDefault(name => name.Last == comma - 1 && !name.IsAttribute && roster.IsPerson(name.Id));
        if (head is null || roster.IsKnownWoman(head.Id) != words[comma + 1].Is("die") || clause.Passage.Names.Any(name => name.First > comma && name.First < clause.Hit.Word && name is { IsBare: true, IsAttribute: false } && roster.IsPerson(name.Id)))
        {
            return null;
        }

        var inside = own.Where(id => id != head.Id && clause.Passage.Names.Any(name => name.First > comma && name.First < clause.Hit.Word && name.Id == id));
        return [head.Id, .. inside];
    }

    /// <summary>"A, der in Wien war, warf B das vor": A, of whom the sentence goes on behind the relative clause; null when the verb does not stand there.</summary>
    public static string? Resumed(ClauseView clause, Roster roster)
    {
        var words = clause.Passage.Words;
        var verb = Finite(words, clause.Hit.Word);
        if (clause.Hit.IsNoun || verb < 5 || !words[verb].IsLower || !words[verb - 1].Is(",") || !words[verb - 2].IsLower)
        {
            return null;
        }

        var comma = verb - 2;
        while (comma > 0 && !words[comma].Is(","))
        {
            comma--;
        }

        if (comma < 1 || !(words[comma + 1].Text is "der" or "die" or "das" or "dessen" or "deren"))
        {
            return null;
        }

        foreach (var name in clause.Passage.Names)
        {
            // Nothing but titles in front: the name has the place before the verb.
            if (name is { IsBare: true, IsAttribute: false, Noun: < 0 } && name.Last == comma - 1 && (roster.IsPerson(name.Id) || roster.IsState(name.Id) || name.Link.Type == Naming.EntityType.Organisation)
                && words[..name.First].All(word => word.IsCapital || GermanWords.Determiners.Contains(word.Text) || GermanWords.MayBeAdjective(word)))
            {
                return name.Id;
            }
        }

        return null;
    }

    /// <summary>"A und B hatte er am Telefon unterrichtet": "er" is who acts, those in front of the verb are whom he told; empty when nobody is meant, null when the clause is not made so.</summary>
    public static ImmutableArray<string>? Fronted(ClauseView clause, ImmutableArray<string> own, Before before, Roster roster)
    {
        if (own.IsEmpty || clause.Hit.Trigger.IsUtterance || !(clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call))
        {
            return null;
        }

        var words = clause.Passage.Words;
        for (var i = Math.Max(2, clause.Passage.WordAt(clause.Span.Start) + 2); i < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if (words[i].Is("er") && !words[i].Quoted && words[i - 1].IsLower && (words[i - 1].Text is "hatte" or "hat" or "will" or "wollte" or "wird" || words[i - 1].Text.EndsWith("te", StringComparison.Ordinal) || TriggerTable.Verbs.ContainsKey(words[i - 1].Text))
                && clause.Names.FirstOrDefault(name => name is { IsBare: true, IsAttribute: false } && own.Contains(name.Id)) is { } whom && whom.Last < i - 1 && !words[whom.Last..i].Any(word => word.Is(",")))
            {
                return Pronouns.Of(clause, before, roster) is { } who ? own.Contains(who) ? null : [who, .. own] : [];
            }
        }

        return null;
    }

    // "…, hatte B gedroht": the auxiliary behind the comma; else the verb itself.
    private static int Finite(ImmutableArray<Word> words, int verb)
    {
        var comma = verb - 1;
        while (comma > 0 && !words[comma].Is(","))
        {
            comma--;
        }

        return comma + 1 < verb && Auxiliaries.Contains(words[comma + 1].Text) ? comma + 1 : verb;
    }

    // The verb closes its clause, alone or with its auxiliary.
    private static bool IsLast(ImmutableArray<Word> words, int verb)
    {
        var end = verb + 1;
        while (end < words.Length && words[end].IsLower && end < verb + 3)
        {
            end++;
        }

        return end >= words.Length || !words[end].IsLetters;
    }

    private static int First(ClauseView clause)
    {
        var first = clause.Passage.WordAt(clause.Span.Start);
        return first < clause.Passage.Words.Length && clause.Passage.Words[first].Is(",") ? first + 1 : first;
    }
}
