using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Says whether what was read of a clause is enough for an event, and what may date it.</summary>
internal static class MentionChecks
{
    private static readonly FrozenSet<string> Judgements = GermanWords.Set("nannte nannten bezeichnete bezeichneten bezeichnet kritisierte kritisierten kritisiert verurteilte verurteilten verurteilt begrüßte begrüßten verteidigte verteidigten");

    /// <summary>A verb of saying with a subject, a day and what is said: an event, even when no noun names the matter.</summary>
    public static bool IsSaid(ClauseView clause, MentionDate? date) =>
        !clause.Hit.IsNoun && date is { IsDay: true, Phrase: not null, Rule: ChronicleRules.SameClause } && clause.Names.Any(name => name is { IsBare: true, IsAttribute: false })
        && (clause.Hit.Trigger.IsJudgement || Judgements.Contains(clause.Trigger.Text) || clause.Passage.Words.Any(word => word.Text is "," or ":" || word.Quoted));

    /// <summary>What says who is where, or who talks to whom, says nothing without people, place and day.</summary>
    public static bool Suffices(Trigger trigger, ImmutableArray<string> participants, string? place, MentionDate? date, Roster roster) =>
        (!trigger.IsPresence || (date is not null && participants.Any(roster.IsPerson) && (place is not null || participants.Length > 1)))
        && (!trigger.IsPair || (date is not null && place is not null && participants.Count(roster.IsPerson) > 1))
        && (!trigger.IsSession || (date is not null && participants.Length > 0));

    /// <summary>"Die EU hat Sanktionen verhängt": what the lead reports as done without any day was done when it was reported.</summary>
    public static bool IsDeed(ClauseView clause, Tense tense, Passage passage, ImmutableArray<string> participants) =>
        tense == Tense.Past && clause.Hit.Trigger.Kind is EventKind.Decision or EventKind.Sanction or EventKind.Recognition or EventKind.Legislature or EventKind.Document or EventKind.Military
        && !passage.Timexes.Any(timex => timex.Days is not null) && passage.Names.Any(name => name.IsBare && name.First < clause.Hit.Word && (clause.Holds(name.Link.Span.Span) || participants.Contains(name.Id)));
}
