using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Tells whether whoever was found can be the subject at all: a verb in the plural has no single person for its subject, and "niemand" is nobody.</summary>
internal static class Agreement
{
    /// <summary>"Am Mittwoch lobten die Abgeordneten Putin", "Niemand rügte Russland": whoever is named is only the object.</summary>
    public static bool IsMissing(ClauseView clause, ClauseCast cast, Roster roster)
    {
        if (clause.Hit.IsNoun || !clause.Hit.Trigger.IsUtterance)
        {
            return false;
        }

        var words = clause.Passage.Words;
        var first = clause.Passage.WordAt(clause.Span.Start);
        if (first < words.Length && words[first].Text is "Niemand" or "Keiner" or "Jemand" or "niemand" or "keiner")
        {
            return true;
        }

        return cast.Participants is [var one] && roster.IsPerson(one) && IsPlural(clause) && clause.Names.FirstOrDefault(name => name.Id == one) is { IsBare: true, IsAttribute: false } name
            && !(name.Last + 1 < words.Length && words[name.Last + 1].Text is "und" or "sowie" or "," or "(") && !(name.First > 0 && words[name.First - 1].Text is "und" or "sowie") && !Pronouns.AreTogether(clause) && !clause.Has("beide", "beiden", "sie");
    }

    private static bool IsPlural(ClauseView clause)
    {
        var form = clause.Trigger.Text;
        var classes = GermanVerbs.Of(form, first: false);
        return (classes & VerbClass.Participle) != VerbClass.None && !form.EndsWith("ten", StringComparison.Ordinal) ? clause.Has("haben", "hatten") : form.EndsWith("en", StringComparison.Ordinal) && (classes & VerbClass.Preterite) != VerbClass.None;
    }
}
