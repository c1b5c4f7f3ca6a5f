using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Says whether a clause is told in the passive and who acts in it: wurde von A verhängt, ist durch A gestoppt worden, bekam von A Hilfe zugesagt, das von A vereinbarte Paket.</summary>
internal static class Voice
{
    private static readonly FrozenSet<string> Modals = GermanWords.Set("soll sollen sollte sollten kann können könnte könnten muss müssen musste mussten darf dürfen");

    private static readonly string[] Inseparable = ["be", "emp", "ent", "er", "ge", "miss", "über", "unter", "ver", "zer"];

    /// <summary>Whether what the trigger says is done to its subject.</summary>
    public static bool IsPassive(ClauseView clause)
    {
        if (clause.Hit.IsNoun || clause.Hit.Closing is not null)
        {
            return false;
        }

        // "Der Diplomat muss Russland verlassen", "Die Sanktionen der EU traten in Kraft": another did it.
        if (clause.Hit.Trigger.Name is "verlassen müssen" or "in Kraft treten" || (clause.Hit.Trigger.Name == "Veto" && clause.Trigger.Text.Contains("scheiter", StringComparison.Ordinal)))
        {
            return true;
        }

        return ParticipleAttribute.Is(clause.Passage.Words, clause.Hit.Word) || (IsParticiple(clause.Trigger.Text) && Auxiliary(clause) >= 0);
    }

    /// <summary>Who acts in a passive clause, in reading order; empty when it names nobody.</summary>
    public static ImmutableArray<NamedPart> Agents(ClauseView clause, Roster roster)
    {
        var found = ImmutableArray.CreateBuilder<NamedPart>();
        var auxiliary = Auxiliary(clause);
        NamedPart? before = null;
        foreach (var name in clause.Names)
        {
            // "von A und B", "von A, B und C": the preposition stands once.
            if (!name.IsAttribute && (IsAgent(clause, name, auxiliary, roster) || (before is not null && ParticipantChooser.AreJoined(clause.Passage, before, name))))
            {
                found.Add(name);
                before = name;
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>"Die Vorschläge waren der US-Seite am Dienstag übergeben worden": those who take part where the sentence before says whose paper it is; null where it does not.</summary>
    public static ImmutableArray<string>? WithAuthor(ClauseView clause, Before before, Roster roster)
    {
        if (clause.Hit.Trigger.Kind != EventKind.Document || before.Passage is not { } passage)
        {
            return null;
        }

        var author = before.Mention is { Kind: EventKind.Document, Participants: [var first, ..] } ? first : ParticipantChooser.Subject(passage.Names, passage, roster);
        author = author is null || roster.IsPerson(author) ? null : roster.IsState(author) ? author : roster.StateOf(author);
        if (author is null)
        {
            return null;
        }

        return [author, .. clause.Names.Where(name => name is { IsBare: true, IsAttribute: false } && !roster.Same(name.Id, author)).Select(name => name.Id).Where(id => roster.IsState(id) || roster.IsPerson(id)).Distinct(StringComparer.Ordinal)];
    }

    // "verhängt", "aufgefordert", but also "übergeben", "beschlossen" without ge-.
    private static bool IsParticiple(string form) =>
        (GermanVerbs.Of(form, first: false) & VerbClass.Participle) != VerbClass.None || (form.EndsWith("en", StringComparison.Ordinal) && Inseparable.Any(prefix => form.StartsWith(prefix, StringComparison.Ordinal)));

    // Index of the form of werden (or bekommen) that the participle belongs to; -1 when there is none.
    private static int Auxiliary(ClauseView clause)
    {
        var words = clause.Passage.Words;
        var (first, at) = (clause.Passage.WordAt(clause.Span.Start), clause.Hit.Word);
        if (at + 1 < words.Length && at + 1 < clause.Passage.WordAt(clause.Span.End) && words[at + 1].Text is "worden" or "werden" or "wurde" or "wurden" or "wird")
        {
            // "befassen wird", "sich treffen werden" is the future, "soll verhängt werden" is not.
            return words[at + 1].Text is "wird" or "werden" && !IsSurely(clause.Trigger.Text) && !HasAgent(words, first, at) && !(words[at + 1].Is("werden") && clause.HasAny(Modals)) ? -1 : at + 1;
        }

        for (var i = at - 1; i >= first; i--)
        {
            if (words[i].Quoted)
            {
                continue;
            }

            switch (words[i].Text)
            {
                case "wurde" or "wurden" or "Wurde" or "Wurden":
                case "bekam" or "bekamen" or "bekommt" or "bekommen" when HasAgent(words, i, at):
                    return i;
                // "wird … empfangen" may be the future; "wird … verhängt" is not.
                case "wird" or "werden" when IsSurely(clause.Trigger.Text) || HasAgent(words, i, at):
                    return i;
            }
        }

        return -1;
    }

    // Participles that are no infinitive: verhängt, beschlossen, aufgerufen.
    private static bool IsSurely(string form) => form.EndsWith('t') || (GermanVerbs.Of(form, first: false) & VerbClass.Participle) != VerbClass.None;

    private static bool HasAgent(ImmutableArray<Word> words, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (words[i].Text is "von" or "vom" or "durch" or "seitens" && !words[i].Quoted)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAgent(ClauseView clause, NamedPart name, int auxiliary, Roster roster)
    {
        var words = clause.Passage.Words;
        var trigger = clause.Hit.Trigger;
        if (name is { Head: < 0, Preposition: "von" or "vom" or "durch" or "seitens" })
        {
            // "von Belarus aus": from there.
            if (name.Last + 1 < words.Length && words[name.Last + 1].Text is "aus" or "her")
            {
                return false;
            }

            return (roster.IsPerson(name.Id) || roster.IsState(name.Id) || name.Link.Type == EntityType.Organisation || name.Noun >= 0) && IsOwn(words, Opening(words, name.First), clause, auxiliary);
        }

        // "von den Außenministern der EU".
        if (name.Head >= 0 && GermanWords.IsEnvoy(words[name.Head].Text) && Opening(words, name.Head) is var opening && opening >= 0 && words[opening].Text is "von" or "vom" or "durch" or "Von" or "Vom" or "Durch")
        {
            return IsOwn(words, opening, clause, auxiliary);
        }

        // "das am Dienstag vereinbarte Paket der EU-Minister": whose it is.
        if (name.Head == clause.Hit.Word + 1 && trigger.Kind is EventKind.Decision or EventKind.Sanction or EventKind.Document && ParticipleAttribute.Is(words, clause.Hit.Word))
        {
            return true;
        }

        return trigger.Kind switch
        {
            // "aus Russland ausgewiesen": that state did it; "ins Außenministerium in Wien einbestellt": that ministry.
            EventKind.Decision => (trigger.Name == "verlassen müssen" && name is { IsBare: true, Noun: < 0 } && roster.IsState(name.Link.Entity!)) || (trigger.Name == "ausweisen" && name is { Preposition: "aus", Head: < 0 } && roster.IsState(name.Link.Entity!)) || (trigger.Name == "Veto" && (name.Head >= 0 ? words[name.Head].Is("Veto") : name.First > 0 && words[name.First - 1].Is("Veto"))) || (trigger.Name is "räumen" or "abziehen" or "Botschaft verlegen" && IsAuthor(words, name, trigger)) || (trigger.Name is "einbestellen" or "zitieren" && name is { Preposition: "in" or "ins" or "im", Head: < 0 } && (roster.IsOrgan(name.Id) || name.Noun >= 0)),
            EventKind.Sanction => trigger.Name == "in Kraft treten" && IsAuthor(words, name, trigger),
            // "im Senat abgelehnt".
            EventKind.Legislature => name is { Preposition: "in" or "im", Head: < 0 } && roster.IsParliament(name.Id),
            // "Die russische Antwort wurde übergeben", "Das Schreiben aus Moskau wurde überreicht": its author's.
            EventKind.Document => IsAuthor(words, name, trigger),
            // "Russische Truppen wurden verlegt": they are led by their state.
            EventKind.Military => (name.Noun >= 0 && GermanWords.IsForce(words[name.Noun].Text) || name.Head >= 0 && GermanWords.IsForce(words[name.Head].Text)) && trigger.Name != "Angriff beginnen",
            _ => false,
        };
    }

    private static bool IsAuthor(ImmutableArray<Word> words, NamedPart name, Trigger trigger)
    {
        var noun = name.Noun >= 0 ? name.Noun : name.Head >= 0 ? name.Head : name.Preposition is "aus" or "von" ? Opening(words, name.First) - 1 : -1;
        return noun >= 0 && words[noun].IsCapital && trigger.WithStems.Any(stem => words[noun].Text.Contains(stem, StringComparison.OrdinalIgnoreCase));
    }

    // Index of the preposition before a name or noun with its articles, adjectives and titles; -1 when none stands there.
    private static int Opening(ImmutableArray<Word> words, int noun)
    {
        for (var i = noun - 1; i >= 0 && words[i].IsLetters; i--)
        {
            if (GermanWords.Prepositions.Contains(words[i].Text))
            {
                return i;
            }

            if (!words[i].IsCapital && words[i].Text is not ("und" or "sowie") && !GermanWords.Determiners.Contains(words[i].Text) && !GermanWords.MayBeAdjective(words[i]) && !char.IsAsciiDigit(words[i].Text[0]))
            {
                return -1;
            }
        }

        return -1;
    }

    // "Der Vorschlag von A wurde verworfen": not what belongs to a noun in front of the verb. "Von A wurde …" opens the clause.
    private static bool IsOwn(ImmutableArray<Word> words, int preposition, ClauseView clause, int auxiliary)
    {
        if (preposition < 0)
        {
            return true;
        }

        var opens = preposition == 0 || preposition == clause.Passage.WordAt(clause.Span.Start);
        var noun = preposition > 0 && words[preposition - 1].IsCapital && !clause.Passage.Timexes.Any(timex => timex.Timex.Span.Span.Overlaps(words[preposition - 1].Span)) && !clause.Passage.Names.Any(name => name.First <= preposition - 1 && preposition - 1 <= name.Last && PlaceChooser.IsPlace(name));
        return opens || !noun || (preposition > auxiliary && auxiliary < clause.Hit.Word && !GermanWords.IsEnvoy(words[preposition - 1].Text));
    }
}
