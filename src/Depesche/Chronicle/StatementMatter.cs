namespace Depesche.Chronicle;

/// <summary>Says what a statement is on, from the nouns of its sentence or of the one before.</summary>
internal static class StatementMatter
{
    /// <summary>What a statement is on when nothing names its matter.</summary>
    public const string Situation = "zur Lage";

    /// <summary>The matter as it stands behind "äußert sich"; null when it is no statement or there is nothing that it must be on.</summary>
    public static string? Of(ClauseInText text, Trigger trigger, ClauseDay day, ClauseCast cast, Roster roster)
    {
        if (!trigger.IsUtterance || IsOnlyAppearance(trigger))
        {
            return null;
        }

        var before = text.Before.Passage;
        return StatementTopic.Read(text.Passage, before, cast.Participants.FirstOrDefault(), roster)
            ?? (MentionChecks.IsSaid(text.Clause, day.Date) ? StatementTopic.Around(before) ?? (IsOfJourney(text.Passage) ? "zu einer Reise" : Situation) : null);
    }

    /// <summary>"trat vor die Presse": that someone stood there says nothing without what was said.</summary>
    public static bool IsOnlyAppearance(Trigger trigger) => trigger.Name == "vor die Presse treten";

    private static bool IsOfJourney(Passage passage)
    {
        foreach (var word in passage.Words)
        {
            if (word.Is("reisen") || word.Is("fliegen"))
            {
                return true;
            }
        }

        return false;
    }
}
