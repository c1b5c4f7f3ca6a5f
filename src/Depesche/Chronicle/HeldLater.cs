using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Reads in the next sentence when what was called together or agreed on is to be: lud zu einem Gipfel ein. Er soll am Donnerstag in Brüssel stattfinden.</summary>
internal static class HeldLater
{
    private static readonly FrozenSet<string> Held = GermanWords.Set("stattfinden statt beginnen beginnt abgehalten geplant vorgesehen angesetzt anberaumt nachgeholt nachholen");

    private static readonly FrozenSet<string> Ahead = GermanWords.Set("soll sollen wird werden findet finden ist sind beginnt dürfte");

    private static readonly string[] Masculine = ["gipfel", "termin", "besuch", "anruf", "austausch"];

    private static readonly string[] Neuter = ["treffen", "gespräch", "telefonat", "manöver", "telefongespräch"];

    private static readonly string[] Feminine = ["sitzung", "begegnung", "zusammenkunft", "konferenz", "reise", "schalte", "runde", "unterredung", "beratung"];

    /// <summary>The event of the sentence before with the day and place of this one; null when this one tells something else.</summary>
    public static EventMention? Read(Passage passage, Passage before, ImmutableArray<EventMention>.Builder told, Roster roster)
    {
        if (passage.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || passage.Words.IsEmpty || Endings(PronounOf(passage)) is not { } endings || !IsOfIt(passage) || passage.Names.Any(name => !PlaceChooser.IsPlace(name)))
        {
            return null;
        }

        var days = passage.Timexes.Where(timex => timex is { Days.IsDay: true } && DateChooser.IsUsable(passage, timex)).ToList();
        if (days is not [var day] || !(passage.Reading.Time.First is { } printed && day.Days!.Value.First >= printed))
        {
            return null;
        }

        foreach (var hit in TriggerFinder.Find(before).Where(hit => hit.IsNoun && (hit.Trigger.IsEncounter || hit.Trigger.Kind == EventKind.Call) && endings.Any(ending => before.Words[hit.Word].Text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))).Reverse())
        {
            var clause = ClauseFinder.Of(before, hit);
            var known = told.FirstOrDefault(mention => mention.Order == hit.Word && ReferenceEquals(mention.Passage, before));
            known ??= IsMadeUp(passage) ? told.LastOrDefault(mention => mention.Passage.Block == before.Block && mention.Participants.Length > 1 && Families.Related(mention.Trigger, hit.Trigger)) : null;
            var people = known?.Participants ?? ParticipantChooser.Choose(clause, roster);
            if (hit.Trigger.Kind == EventKind.Summit && Convening.IsCalled(before) && Convening.BodyOf(clause, people, roster) is { } body)
            {
                people = [body];
            }

            // "wurde verschoben. Nachgeholt werden soll es am Mittwoch": another day for what was called off.
            if (people.IsEmpty || known is { Role: not (EvidenceRole.Announces or EvidenceRole.Cancels) } || (known is { Role: EvidenceRole.Cancels } && !IsMadeUp(passage)))
            {
                continue;
            }

            var on = day.Days!.Value.First;
            return (known ?? new EventMention(passage, hit.Trigger, true, hit.Word, null, EvidenceRole.Announces, people, null)) with
            {
                Passage = passage,
                Order = passage.WordAt(day.Timex.Span.Start),
                Date = new MentionDate(on, on, DatePrecision.Day, day.Edtf, ChronicleRules.SameClause) { Timexes = [day], Phrase = DaysOf.Phrase(passage, [day]), Inferred = day.Inferred, Because = day.Inferred ? day.Because : "" },
                Role = EvidenceRole.Announces,
                Modality = Modality.Fact,
                HasPlannedDay = false,
                Participants = people,
                Subjects = people,
                Place = passage.Names.FirstOrDefault(PlaceChooser.IsPlace)?.Link.Entity ?? known?.Place,
                Clause = passage.Sentence.Span,
                Rules = [ChronicleRules.TriggerWord, ChronicleRules.SameClause, ChronicleRules.SubjectBefore],
            };
        }

        return null;
    }

    private static bool IsMadeUp(Passage passage) => passage.Words.Any(word => !word.Quoted && (word.Is("nachgeholt") || word.Is("nachholen")));

    // "Er soll …", "Nachgeholt werden soll es …".
    private static string PronounOf(Passage passage)
    {
        var words = passage.Words;
        // "Nun soll es am Mittwoch nachgeholt werden".
        if (!words[0].Is("nachgeholt") && !words[0].Is("stattfinden") && !(words[0].Text is "Nun" or "Jetzt" or "Stattdessen" or "Voraussichtlich" && words.Length > 2 && words[1].Text is "soll" or "sollen" or "wird" or "werden"))
        {
            return words[0].Text;
        }

        foreach (var word in words)
        {
            if (word.Text is "es" or "er" or "sie" && !word.Quoted)
            {
                return char.ToUpperInvariant(word.Text[0]) + word.Text[1..];
            }
        }

        return "";
    }

    private static string[]? Endings(string pronoun) => pronoun switch
    {
        "Er" or "Dieser" => Masculine,
        "Es" or "Dieses" => Neuter,
        "Sie" or "Diese" => Feminine,
        _ => null,
    };

    private static bool IsOfIt(Passage passage)
    {
        var (held, ahead) = (false, false);
        foreach (var word in passage.Words)
        {
            if (word.Text is "nicht" or "kein" or "keine" or "könnte" or "sollte" or "," && !word.Quoted)
            {
                return false;
            }

            held |= Held.Contains(word.Text) && !word.Quoted;
            ahead |= Ahead.Contains(word.Text) && !word.Quoted;
        }

        return held && ahead;
    }
}
