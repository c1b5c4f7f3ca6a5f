using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Finds the subject that a clause leaves to the main clause or to the sentence before: infinitives, relative clauses, coordination, pronouns.</summary>
internal static class SubjectFinder
{
    /// <summary>The participants with the subject in front, where the clause itself names none.</summary>
    public static ImmutableArray<string> Complete(ClauseView clause, ImmutableArray<string> own, Before before, Roster roster, List<string> rules)
    {
        if (!Lacks(clause, own, roster))
        {
            return own;
        }

        if (clause.Has("beide") && before.Pair is { } pair && !clause.Names.Any(name => name.IsBare && own.Contains(name.Id)))
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return [.. pair.Participants, .. own.Except(pair.Participants, StringComparer.Ordinal)];
        }

        var bare = clause.Names.Any(name => name.IsBare && own.Contains(name.Id) && !IsObject(clause, name));
        var outer = bare && !clause.Has("er", "sie", "ihn", "ihm") ? null : ParticipantChooser.Subject(clause.Passage.Names.Where(name => name.Link.Span.Start < clause.Span.Start), clause.Passage, roster);
        if (outer is not null && !own.Any(id => roster.Same(id, outer)))
        {
            rules.Add(ChronicleRules.SubjectOfSentence);
            return [outer, .. own];
        }

        if (own.IsEmpty && before.Mention is { Participants.IsEmpty: false } mention && mention.Kind == clause.Hit.Trigger.Kind)
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return mention.Participants;
        }

        var spoken = before.Passage is { } previous && (clause.Has("er", "sie") || IsInfinitive(clause) && clause.Passage.Words.Any(word => word.Is("er") || word.Is("sie"))) ? ParticipantChooser.Subject(previous.Names, previous, roster) : null;
        if (spoken is not null && !own.Any(id => roster.Same(id, spoken)))
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return [spoken, .. own];
        }

        return own;
    }

    // A meeting takes two; who recognises is not what is recognised.
    private static bool Lacks(ClauseView clause, ImmutableArray<string> own, Roster roster)
    {
        var trigger = clause.Hit.Trigger;
        if (trigger.Kind == EventKind.Recognition)
        {
            return !own.Any(id => roster.IsPerson(id) || roster.IsState(id) || roster.IsOrgan(id)) && !clause.Hit.IsNoun;
        }

        return IsInfinitive(clause) && !trigger.IsUtterance || trigger.IsEncounter || trigger.Kind == EventKind.Call ? IsInfinitive(clause) || Compatibility.Distinct(own, roster).Length < 2 : own.IsEmpty;
    }

    // "…, Moskau seine Ideen mitteilen zu können": what stands bare in an infinitive clause is its object.
    private static bool IsInfinitive(ClauseView clause)
    {
        var words = clause.Words.Where(word => word.IsLetters).ToList();
        return words.Count > 2 && words[^2].Is("zu") && words[^1].Text.EndsWith('n') && words[^1].IsLower;
    }

    private static bool IsObject(ClauseView clause, NamedPart name) => IsInfinitive(clause) || clause.Hit.Trigger.Kind == EventKind.Recognition && !name.Id.StartsWith("per:", StringComparison.Ordinal);
}
