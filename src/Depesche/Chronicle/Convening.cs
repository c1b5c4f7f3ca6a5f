using System.Collections.Frozen;

namespace Depesche.Chronicle;

/// <summary>Tells a summit or session that is called together for a day from a mere invitation: lud die Regierungschefs für Donnerstag zu einem Sondergipfel ein.</summary>
internal static class Convening
{
    private static readonly FrozenSet<string> Verbs = GermanWords.Set("einberufen einberief beruft berief berufen beriefen lud luden lädt laden eingeladen zusammenrief zusammengerufen rief ruft zusammentrommelte trommelte trommelt");

    /// <summary>Whether the sentence calls people together.</summary>
    public static bool IsCalled(Passage passage)
    {
        foreach (var word in passage.Words)
        {
            if (!word.Quoted && Verbs.Contains(word.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Wenn am Donnerstag die Regierungschefs zusammenkommen, …": with a day to come and a plain present it says when, not whether.</summary>
    public static bool IsAppointed(ClauseView clause, MentionDate? date)
    {
        var words = clause.Passage.Words;
        var first = clause.Passage.WordAt(clause.Span.Start);
        while (first < words.Length && !words[first].IsLetters)
        {
            first++;
        }

        return first < words.Length && words[first].Text is "wenn" or "Wenn" && (clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call) && clause.Tense is Dating.Tense.Present or Dating.Tense.Scheduled
            && date is { IsDay: true, Phrase: not null, Rule: ChronicleRules.SameClause } && clause.Passage.Reading.Time.Last is { } published && date.From > published
            && !clause.Has("nicht", "könnte", "könnten", "sollte", "sollten", "würde", "würden", "überhaupt", "doch", "tatsächlich", "wirklich");
    }

    /// <summary>"lud die Staats- und Regierungschefs für Donnerstag zu einem Sondergipfel ein": whoever heads a body calls its members, who need not accept first.</summary>
    public static bool IsSummons(ClauseView clause, MentionDate? date)
    {
        if (date is not { Phrase: { } phrase, Timexes.IsEmpty: false } || clause.Hit is not { IsNoun: true, Trigger.Kind: EventKind.Summit or EventKind.Talks or EventKind.Meeting } || !IsCalled(clause.Passage)
            || !(clause.Hit.Trigger.Kind == EventKind.Summit || IsExtraordinary(clause.Trigger.Text)))
        {
            return false;
        }

        var words = clause.Passage.Words;
        var at = clause.Passage.WordAt(phrase.Start);
        var dated = at < words.Length && (words[at].Is("für") || words[at].Is("am") || words[at].Is("auf"));
        if (!dated)
        {
            return false;
        }

        for (var i = clause.Passage.WordAt(clause.Span.Start); i < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if (words[i].IsCapital && GermanWords.IsEnvoy(words[i].Text) && SubjectFinder.IsPlural(words[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The body whose members come: of those who are invited, else that of the one who calls them; null when none is known.</summary>
    public static string? BodyOf(ClauseView clause, System.Collections.Immutable.ImmutableArray<string> participants, Roster roster)
    {
        foreach (var name in clause.Names)
        {
            if (name.Link.Entity is { } id && roster.Find(id) is { Subtype: "international organisation" })
            {
                return id;
            }
        }

        foreach (var id in participants)
        {
            if (roster.BodyOf(id) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    private static bool IsExtraordinary(string noun) => noun.StartsWith("Sonder", StringComparison.Ordinal) || noun.StartsWith("Krisen", StringComparison.Ordinal) || noun.StartsWith("Dringlichkeits", StringComparison.Ordinal);
}
