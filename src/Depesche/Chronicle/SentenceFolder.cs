namespace Depesche.Chronicle;

/// <summary>Folds the mentions of one sentence that speak of one event: reist nach Berlin, wo er Baerbock trifft.</summary>
internal static class SentenceFolder
{
    public static List<EventMention> Fold(List<EventMention> mentions, Roster roster)
    {
        if (mentions.Count < 2)
        {
            return mentions;
        }

        var result = new List<EventMention>();
        foreach (var mention in mentions)
        {
            var at = result.FindIndex(other => AreOne(other, mention, roster));
            if (at < 0)
            {
                result.Add(mention);
            }
            else
            {
                result[at] = Join(result[at], mention);
            }
        }

        // Whoever phones and promises something on the phone does one thing.
        result.RemoveAll(said => (said.Kind == EventKind.Statement || (said.Trigger.IsUtterance && said.Topic is null) || said.Trigger.Name is "zusagen" or "sich verständigen") && !said.Participants.IsEmpty && result.Any(other => !other.Trigger.IsUtterance && (other.Trigger.IsEncounter || other.Kind == EventKind.Call) && (other.Kind == EventKind.Visit || EventRelater.IsEvent(other, roster))
            && other.Role == said.Role && other.Date is { } date && said.Date is { } own && date.Last == own.Last && other.Participants.Any(id => roster.Same(id, said.Participants[0]))));
        return result;
    }

    private static bool AreOne(EventMention left, EventMention right, Roster roster)
    {
        // "In Moskau spricht A mit B, am Freitag folgt C": C comes by himself.
        if (Presence.IsFollowing(left.Trigger) != Presence.IsFollowing(right.Trigger))
        {
            return false;
        }

        // "nach seinem Telefonat mit A sprach er mit B": the one only says when the other was.
        if (left.IsUnmoored != right.IsUnmoored && left.Participants.Length > 0 && right.Participants.Length > 0 && !left.Participants.All(right.Participants.Contains) && !right.Participants.All(left.Participants.Contains))
        {
            return false;
        }

        // "In einem Telefonat haben sie vereinbart: Am Freitag wollen sie reden": what was done and what is to come are two.
        if (left.IsSettingCall != right.IsSettingCall && (left.Date is null) != (right.Date is null) && left.Role != right.Role && (!left.Clause.Overlaps(right.Clause) || AreApart(left, right)))
        {
            return false;
        }

        if ((left.IsSettingCall && right.Kind is EventKind.Talks or EventKind.Meeting && !right.IsNoun) || (right.IsSettingCall && left.Kind is EventKind.Talks or EventKind.Meeting && !left.IsNoun))
        {
            return left.Clause.Overlaps(right.Clause) && (left.Date is null || right.Date is null || left.Date.Overlaps(right.Date));
        }

        if (!Families.Related(left.Trigger, right.Trigger) || (left.Date is { } one && right.Date is { } other && !one.Overlaps(other)))
        {
            return false;
        }

        // "sein Treffen mit B; auch ein Gipfel von C und D", "A hatte mit B telefoniert, C und D sprachen am Telefon": two pairs of people make two events.
        if (left.Participants.Count(roster.IsPerson) > 1 && right.Participants.Count(roster.IsPerson) > 1 && !left.Participants.Any(right.Participants.Contains))
        {
            return false;
        }

        // "Mit A sprach er in B; in C traf er D": the same one with two others, twice.
        if (!left.IsNoun && !right.IsNoun && left.Trigger.IsEncounter && right.Trigger.IsEncounter && Others(left, right, roster) && Others(right, left, roster))
        {
            return false;
        }

        // "Ein Gespräch von A und B brachte nichts, auch C hatte mit B telefoniert": a third one with one of the two.
        if (left.IsNoun && !right.IsNoun && !left.Clause.Overlaps(right.Clause) && right.Subjects is [var third] && roster.IsPerson(third) && !left.Participants.Contains(third) && Others(left, right, roster) && Others(right, left, roster))
        {
            return false;
        }

        // "Sie sprach mit A; ein Treffen mit B wurde abgesagt": what was held and what was called off, each with another.
        if (!left.Clause.Overlaps(right.Clause) && left.Role == EvidenceRole.Cancels != (right.Role == EvidenceRole.Cancels) && Others(left, right, roster) && Others(right, left, roster))
        {
            return false;
        }

        if (left.Trigger.IsUtterance)
        {
            return left.Participants.IsEmpty || right.Participants.IsEmpty || roster.Same(left.Participants[0], right.Participants[0]);
        }

        // Two verbs with two subjects are two acts: each country sends its own ships.
        if (!left.IsNoun && !right.IsNoun && !left.Trigger.IsEncounter && left.Kind != EventKind.Call && !left.Participants.IsEmpty && !right.Participants.IsEmpty && !roster.Same(left.Participants[0], right.Participants[0]))
        {
            return false;
        }

        return left.Place is null || right.Place is null || left.Place == right.Place;
    }

    // Whether one names a person whom the other does not.
    private static bool Others(EventMention one, EventMention other, Roster roster) =>
        one.Participants.Count(roster.IsPerson) > 1 && one.Participants.Any(id => roster.IsPerson(id) && !other.Participants.Contains(id));

    // A colon or semicolon between them: what was done, and what was agreed.
    private static bool AreApart(EventMention left, EventMention right)
    {
        var words = left.Passage.Words;
        var (first, last) = (Math.Min(left.Order, right.Order), Math.Max(left.Order, right.Order));
        return words[first..last].Any(word => word.Text is ":" or ";" && !word.Quoted);
    }

    // "A und B telefonieren: A und B haben am Mittwoch telefoniert": the headline of a ticker's entry does not make a plan of its report.
    private static bool IsTold(EventMention lead, EventMention rest) =>
        lead.Role == EvidenceRole.Announces && rest is { IsNoun: false, Role: EvidenceRole.Reports, Date: { IsDay: true } day } && lead.Date is { IsDay: true } own && own.Last == day.Last && lead.Trigger == rest.Trigger;

    // A verb says more than a noun, and what was said first comes first.
    private static EventMention Join(EventMention first, EventMention second)
    {
        var lead = first.IsSettingCall != second.IsSettingCall && !first.Trigger.IsUtterance && !second.Trigger.IsUtterance ? first.IsSettingCall ? first : second
            // "entschied, die Botschaft zu verlegen": what was decided says more than that something was.
            : first.Kind == EventKind.Decision && !second.IsNoun && Families.Of(second.Kind) == 4 && (second.Kind != EventKind.Decision || first.Trigger.Name == "beschließen") ? second
            : first.IsNoun && !second.IsNoun || (first.Trigger.Loose && !second.Trigger.Loose) ? second : first;
        var rest = ReferenceEquals(lead, first) ? second : first;
        return lead with
        {
            Participants = [.. lead.Participants, .. rest.Participants.Except(lead.Participants, StringComparer.Ordinal)],
            Group = lead.Group ?? rest.Group,
            Place = lead.Place ?? rest.Place,
            Date = lead.Date ?? rest.Date,
            Modality = lead.Modality > rest.Modality ? lead.Modality : rest.Modality,
            Role = (lead.Date is null && rest.Date is not null) || IsTold(lead, rest) ? rest.Role : lead.Role,
            HasPlannedDay = lead.HasPlannedDay || (lead.Date is null && rest.HasPlannedDay),
            IsAnaphor = lead.IsAnaphor && rest.IsAnaphor,
            IsEarlier = lead.IsEarlier || rest.IsEarlier,
            IsLeadAct = lead.IsLeadAct || rest.IsLeadAct,
            IsBeforeEncounter = lead.IsBeforeEncounter || rest.IsBeforeEncounter,
            Rules = [.. lead.Rules.Union(rest.Rules, StringComparer.Ordinal)],
        };
    }
}
