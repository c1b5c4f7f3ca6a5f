namespace Depesche.Chronicle;

/// <summary>Reads what one clause tells, step by step: when, how sure, whether it is an event at all, what the sentence does to it, who takes part, as what it counts. Each step sees what the ones before it found.</summary>
internal static class ClauseMention
{
    /// <summary>The mention; null when the clause tells no event of its own.</summary>
    public static EventMention? Read(ClauseInText text, Roster roster)
    {
        var own = OwnDay.Of(text);
        var modality = ClauseModality.Of(text.Clause, own.Date);
        var day = ClauseDay.Of(text, own, modality);
        if (NoEvent.IsOnlySpokenOf(text, day, roster))
        {
            return null;
        }

        day = day.Moored(text, modality);
        if (ClauseRole.Of(text, day, modality) is not { } role || NoEvent.IsOfNobodyKnown(text, roster))
        {
            return null;
        }

        // "Die Tagung endet am Sonntag": when it will be over does not say when it is.
        if (role.Value == EvidenceRole.Announces && text.Clause.Hit.IsNoun && text.Trigger.IsEncounter && EndingRule.IsEnding(text.Clause))
        {
            return null;
        }

        var cast = ClauseCast.Of(text, day, modality, roster);
        if (Agreement.IsMissing(text.Clause, cast, roster) || NoEvent.LacksPeople(text, day, role, cast, roster))
        {
            return null;
        }

        var trigger = MeantTrigger.Of(text, cast, roster);
        return NoEvent.IsToldWithMeeting(text, trigger, day, cast, roster) ? null : MentionMaker.Make(text, trigger, day, modality, role, cast, roster);
    }
}
