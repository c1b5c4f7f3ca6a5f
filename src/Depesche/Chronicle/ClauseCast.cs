using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Who takes part in what a clause tells, and where.</summary>
/// <param name="Participants">Entity ids, the acting ones first.</param>
/// <param name="Place">Entity id, or null.</param>
/// <param name="Rules">Names of the rules by which those were found whom the clause does not name.</param>
internal readonly record struct ClauseCast(ImmutableArray<string> Participants, string? Place, ImmutableArray<string> Rules)
{
    public static ClauseCast Of(ClauseInText text, ClauseDay day, ClauseModality modality, Roster roster)
    {
        var rules = new List<string>();
        var people = Told(text, rules, roster);
        people = HostFinder.Of(text.Clause, people, text.Before, modality.Value, day.IsOfPlan, day.Date is not null, roster) is { } host ? people.Insert(0, host) : people;
        // "Die Duma gab dem Präsidenten freie Hand": it is the parliament that lets another act.
        people = Mandate.Is(text.Trigger) ? Mandate.Of(text.Clause, roster) : people;
        return new ClauseCast(people, Where(text, roster), [.. rules]);
    }

    // Those whom the clause names, then those whom it means by a pronoun, an office or not at all.
    private static ImmutableArray<string> Told(ClauseInText text, List<string> rules, Roster roster)
    {
        var (clause, before) = (text.Clause, text.Before);
        var people = BareOffice.Add(clause, ParticipantChooser.Choose(clause, roster), before, roster);
        people = text.Lead is { } lead ? Gapping.Fill(people, lead.Participants, clause) : SubjectFinder.Complete(clause, people, before, roster, rules);
        people = BareOffice.Add(clause, Descriptions.Personal(clause, people, before, roster), before, roster);
        people = JointSubject.Add(clause, Sequel.SwitchedIn(clause, people, roster), roster);
        people = Pronouns.WithOther(clause, people, before, roster);
        // "beim Besuch des Kanzlers hatte A das vorhergesagt": it was the chancellor's, whoever that is.
        people = IsOfOffice(clause) ? [] : people;
        // "ein Manöver, das am Donnerstag beginnt": only bodies and conferences are in session.
        people = text.Trigger.IsSession ? people.RemoveAll(id => roster.IsPerson(id) || roster.IsState(id)) : people;
        // "Michel lud die Regierungschefs zu einem Gipfel ein": it is the body's, whoever called it.
        return clause.Hit is { IsNoun: true, Trigger.Kind: EventKind.Summit } && Convening.IsCalled(text.Passage) && Convening.BodyOf(clause, people, roster) is { } body ? [body] : people;
    }

    // A visit with an office without a name right behind it: Besuch des Kanzlers.
    private static bool IsOfOffice(ClauseView clause)
    {
        var (words, noun) = (clause.Passage.Words, clause.Hit.Word);
        return clause.Hit is { IsNoun: true, Trigger.Kind: EventKind.Visit } && noun + 2 < words.Length && words[noun + 1].Text is "des" or "der" && words[noun + 2].IsCapital && GermanWords.IsEnvoy(words[noun + 2].Text)
            && !clause.Passage.Names.Any(name => (name.First <= noun + 2 && noun + 2 <= name.Last) || name.Noun == noun + 2 || name.Head == noun + 2);
    }

    // "In Moskau spricht A mit B, am Freitag folgt C": where the one before was, unless the clause says it.
    private static string? Where(ClauseInText text, Roster roster) =>
        Presence.IsFollowing(text.Trigger) ? PlaceChooser.Ahead(text.Clause) ?? text.Before.Mention?.Place
            : PlaceChooser.Choose(text.Clause, text.All, text.Before.Passage, roster) ?? RelativeDay.PlaceOf(text.Clause) ?? PlaceChooser.Behind(text.Clause, text.Before, roster);
}
