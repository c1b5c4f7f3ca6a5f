using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Says whether what governs a name, a preposition or a noun, makes it take part in the event: sprach mit A, Gipfel von A und B, unter Leitung von C.</summary>
internal static class Governance
{
    private static readonly FrozenSet<string> Partner = GermanWords.Set("mit zwischen von vom durch samt seitens unter");
    private static readonly FrozenSet<string> Host = GermanWords.Set("bei beim zu zum zur");
    private static readonly FrozenSet<string> Recipient = GermanWords.Set("an ans von vom durch");
    private static readonly FrozenSet<string> Target = GermanWords.Set("gegen durch von");
    private static readonly FrozenSet<string> Attendances = GermanWords.Set("Leitung Führung Vorsitz Federführung Augen Vermittlung Beteiligung Beisein Anwesenheit Gegenwart Mitwirkung Schirmherrschaft");
    private static readonly FrozenSet<string> Agent = GermanWords.Set("durch von seitens");

    /// <summary>A genitive: of the triggering noun or a delegation it takes part, of any other noun it does not.</summary>
    public static bool HeadCounts(ClauseView clause, NamedPart name)
    {
        var head = clause.Passage.Words[name.Head];
        // "der Ständige Rat der OSZE", "der Rat der EU": the body sits in its council.
        return name.Head == clause.Hit.Word || (head.Is("Rat") && clause.Hit.Trigger.Kind == EventKind.Talks && IsForum(name, clause)) || clause.Hit.Trigger.Name == "gefolgt" || (head.Is("Rahmen") && IsForum(name, clause)) || (Attendances.Contains(head.Text) && clause.Hit.Trigger.IsEncounter && IsAttendance(clause.Passage.Words, name.Head)) || GermanWords.IsEnvoy(head.Text) || (clause.Hit.Trigger.Kind == EventKind.Military && GermanWords.IsForce(head.Text));
    }

    // "unter Leitung der Minister A und B", "unter den Augen ihrer deutschen Kollegen", "im Beisein der Präsidentin".
    private static bool IsAttendance(ImmutableArray<Word> words, int noun)
    {
        var i = noun - 1;
        i -= i > 0 && GermanWords.Determiners.Contains(words[i].Text) ? 1 : 0;
        return i >= 0 && (words[i].Is("unter") || words[i].Is("in") || words[i].Is("im"));
    }

    /// <summary>Whether the preposition in front of a name makes it take part in what the trigger tells.</summary>
    public static bool Governed(ClauseView clause, NamedPart name, Roster roster)
    {
        if (name.Preposition is not { } preposition)
        {
            return true;
        }

        // "berieten über den Umgang mit Russland": Russia is what they spoke of.
        if (preposition == "mit" && IsMatter(clause, name))
        {
            return false;
        }

        var trigger = clause.Hit.Trigger;
        return trigger.Kind switch
        {
            EventKind.Meeting or EventKind.Visit or EventKind.Talks or EventKind.Summit or EventKind.Call =>
                Partner.Contains(preposition) || (preposition == "auf" && clause.Hit is { IsNoun: false, Trigger.Name: "treffen" or "einwirken" }) || (preposition == "für" && trigger.Name is "sich Zeit nehmen" or "gehen für" && roster.IsPerson(name.Id)) || (preposition is "in" or "im" && IsForum(name, clause) && !roster.IsOrgan(name.Id)) || preposition == "gegenüber" || (preposition == "neben" && clause.Has("auch")) || (Host.Contains(preposition) && (roster.IsPerson(name.Id) || (trigger.Kind == EventKind.Talks && clause.Has("wird", "wurde", "worden") && roster.Find(name.Id) is { Subtype: "international organisation" }))),
            EventKind.Document => Recipient.Contains(preposition) || preposition == "mit",
            EventKind.Sanction => Target.Contains(preposition),
            EventKind.Military => Agent.Contains(preposition) || preposition is "mit" or "an" || (preposition == "aus" && IsOfForces(clause.Passage.Words, name)) || (preposition is "auf" or "gegen" && trigger.Name == "Angriff beginnen"),
            EventKind.Statement or EventKind.Warning or EventKind.Demand => clause.Hit.IsNoun && preposition is "durch" or "von",
            _ => Agent.Contains(preposition),
        };
    }

    // "Truppen aus A und B".
    private static bool IsOfForces(ImmutableArray<Word> words, NamedPart name)
    {
        var i = name.First - 1;
        while (i > 0 && !words[i].Is("aus"))
        {
            i--;
        }

        return i > 0 && GermanWords.IsForce(words[i - 1].Text);
    }

    // A noun right before "mit" that über, um or gegen governs.
    private static bool IsMatter(ClauseView clause, NamedPart name)
    {
        var words = clause.Passage.Words;
        var i = name.First - 1;
        while (i > 0 && !words[i].Is("mit"))
        {
            i--;
        }

        var noun = --i;
        if (noun < 1 || !words[noun].IsCapital || noun == clause.Hit.Word || TriggerTable.IsNoun(words[noun].Text) || clause.Passage.Names.Any(other => other.Last == noun))
        {
            return false;
        }

        for (i--; i > 0 && (GermanWords.Determiners.Contains(words[i].Text) || GermanWords.MayBeAdjective(words[i])); i--)
        {
        }

        return words[i].Text is "über" or "um" or "gegen" or "Über" or "zum" or "zur";
    }

    // Talks in the OSCE are talks with it; a palace is only where they are.
    private static bool IsForum(NamedPart name, ClauseView clause) => name.Link.Type == EntityType.Organisation && clause.Hit.Trigger.IsEncounter;

    /// <summary>Whether a name belongs to the triggering noun: das Treffen von A und B.</summary>
    public static bool IsComplement(ClauseView clause, NamedPart name) =>
        name.First > clause.Hit.Word && (name.Head == clause.Hit.Word || IsForum(name, clause) || (name.Preposition is not null && Partner.Contains(name.Preposition)) || (name.Head > clause.Hit.Word && GermanWords.IsEnvoy(clause.Passage.Words[name.Head].Text)));
}
