using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Reads in the next sentence what an event lacks: its day, or its people.</summary>
internal static class Sequel
{
    private static readonly FrozenSet<string> Therein = GermanWords.Set("darin dabei hierbei");

    private static readonly FrozenSet<string> Joined = GermanWords.Set("zugeschaltet teilnehmer teilgenommen zugegen beteiligt");

    private static readonly FrozenSet<string> Denials = GermanWords.Set("nicht kein keine keinen keiner keinem weder ohne nie niemals fern abwesend weg verhindert verpasste verpassten verzichtete verzichteten");

    /// <summary>"Am Vortag war auch ein Telefonat der Außenminister zu Ende gegangen": a talk with a day whose people the next sentence may name.</summary>
    public static bool MayFollow(ClauseView clause, MentionDate? date, EvidenceRole role) =>
        clause.Hit.IsNoun && (clause.Hit.Trigger.Kind is EventKind.Meeting or EventKind.Talks or EventKind.Call) && date is { IsDay: true, Phrase: not null } && role is EvidenceRole.Reports or EvidenceRole.LooksBack;

    /// <summary>"A forderte darin den Rückzug, B beharrte auf …": the two who act in the sentence behind a talk without names; null when it does not go on with the talk, denies that they were there or tells of one in another's words.</summary>
    public static ImmutableArray<string>? PeopleOf(EventMention open, Passage next, Roster roster)
    {
        if (!(open is { IsNoun: true, Date: { IsDay: true, Phrase: not null }, Role: EvidenceRole.Reports or EvidenceRole.LooksBack, Group: null } && open.Kind is EventKind.Meeting or EventKind.Talks or EventKind.Call) || !GoesOn(next) || IsDenied(next))
        {
            return null;
        }

        var found = ImmutableArray.CreateBuilder<string>(2);
        foreach (var name in next.Names)
        {
            if (name is { IsBare: true, IsAttribute: false, Noun: < 0, Link.Type: EntityType.Person } && roster.IsPerson(name.Id) && !next.Words[name.First].Quoted && !found.Contains(name.Id))
            {
                if (found.Count == 2 || !MainActors.Acts(next, name) || !Holds(open, name.Id, roster))
                {
                    return null;
                }

                found.Add(name.Id);
            }
        }

        return found.Count == 2 && roster.StateOf(found[0]) != roster.StateOf(found[1]) ? found.ToImmutable() : null;
    }

    /// <summary>"Zugeschaltet waren A und B" right behind a talk with a group: those of the group who are named.</summary>
    public static ImmutableArray<string> Joining(EventMention open, Passage next, Roster roster)
    {
        if (open.Group is null || !(open.Kind == EventKind.Call || open.Trigger.IsEncounter) || !Joined.Contains(next.Words[0].Text) || IsDenied(next))
        {
            return [];
        }

        return [.. next.Names.Where(name => !name.IsAttribute && (name.IsBare || name.Preposition is "unter") && roster.IsPerson(name.Id) && !open.Participants.Contains(name.Id)).Select(name => name.Id).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>"sprach sich in einer Videokonferenz ab; zugeschaltet waren A und B": those whom the same sentence names as taking part in the call.</summary>
    public static ImmutableArray<string> SwitchedIn(ClauseView clause, ImmutableArray<string> own, Roster roster)
    {
        return clause.Hit.Trigger.Kind == EventKind.Call || clause.Hit.Trigger.Loose ? WithNamed(clause, own, roster) : own;
    }

    private static ImmutableArray<string> WithNamed(ClauseView clause, ImmutableArray<string> own, Roster roster)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Hit.Word + 1; i + 1 < words.Length; i++)
        {
            if (words[i].Is("zugeschaltet") && !words[i].Quoted && words[i - 1].Text is ";" or "," or "–" or ":" && words[i + 1].Text is "war" or "waren" or "wurde" or "wurden" or "sind" or "ist")
            {
                var end = i;
                while (end < words.Length && words[end].Text is not (";" or ":" or "–"))
                {
                    end++;
                }

                if (words[i..end].Any(word => Denials.Contains(word.Text)))
                {
                    return own;
                }

                // "mit den europäischen Verbündeten": they are named now.
                return [.. own.Where(roster.IsPerson), .. clause.Passage.Names.Where(name => name.First > i && name.Last < end && !name.IsAttribute && (name.IsBare || name.Preposition is "unter") && roster.IsPerson(name.Id) && !own.Contains(name.Id)).Select(name => name.Id).Distinct(StringComparer.Ordinal)];
            }
        }

        return own;
    }

    // "Dabei war weder A noch B", "A und B fehlten dabei".
    private static bool IsDenied(Passage next)
    {
        foreach (var word in next.Words)
        {
            if (!word.Quoted && (Denials.Contains(word.Text) || word.Text.StartsWith("fehl", StringComparison.OrdinalIgnoreCase) || word.Text.StartsWith("fern", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    // "Telefonat der Außenminister": who talks in it holds or held that office; "Gespräch der Unterhändler": no head of state does.
    private static bool Holds(EventMention open, string id, Roster roster)
    {
        var words = open.Passage.Words;
        for (var i = open.Order + 1; i < words.Length && i < open.Order + 7 && words[i].IsLetters; i++)
        {
            var noun = words[i].Text;
            if (OfficeNouns.Find(noun.AsSpan(noun.LastIndexOf('-') + 1)) is { Office: not ("Chef" or "Minister" or "Sprecher" or "Botschafter") } office)
            {
                return roster.Find(id) is { } person && person.Offices.Any(held => OfficeNouns.Canonical(held.Role) == office.Office);
            }

            if (GermanWords.IsStaff(noun))
            {
                return !roster.IsHead(id);
            }
        }

        return true;
    }

    // "darin", "in dem Gespräch".
    private static bool GoesOn(Passage next)
    {
        for (var i = 0; i < next.Words.Length; i++)
        {
            if (next.Words[i].Quoted)
            {
                continue;
            }

            if (Therein.Contains(next.Words[i].Text) || (i > 1 && next.Words[i].IsCapital && next.Words[i - 1].Text is "dem" or "der" && next.Words[i - 2].Text is "in" or "In" or "bei" or "Bei" && TriggerTable.IsNoun(next.Words[i].Text)) || (i > 0 && next.Words[i].IsCapital && next.Words[i - 1].Text is "im" or "Im" or "beim" or "Beim" && TriggerTable.IsNoun(next.Words[i].Text)))
            {
                return true;
            }
        }

        return false;
    }

    // "Frostig verlief die Begegnung von A mit B. A nannte das Gespräch am Donnerstag …": the day of the second is that of the first.
    /// <summary>Whether a sentence says the day of what the one before told without.</summary>
    public static bool Dates(EventMention mention, EventMention open) =>
        mention is { IsNoun: true, IsAnaphor: true, IsEnding: false, Date: { IsDay: true, Phrase: not null }, Role: EvidenceRole.Reports or EvidenceRole.LooksBack } && open is { Participants.Length: > 1, Role: EvidenceRole.Reports or EvidenceRole.LooksBack, IsEarlier: false }
        && (open.Trigger.IsEncounter || open.Kind == EventKind.Call) && Families.Related(mention.Trigger, open.Trigger) && mention.Participants.All(open.Participants.Contains);

    // "Die USA haben geantwortet. Ihr Botschafter übergab das Papier am Mittwoch", "hat bei einem Besuch in Kiew Hilfe zugesagt. Er traf dort am Mittwoch …": the lead in its details.
    /// <summary>Whether a sentence tells the lead in its details.</summary>
    public static bool Completes(EventMention mention, EventMention open, Roster roster) =>
        mention is { Date: { IsDay: true, Rule: ChronicleRules.SameClause }, Role: EvidenceRole.Reports or EvidenceRole.LooksBack, Participants.IsEmpty: false } && open is { Passage.IsLead: true, Role: EvidenceRole.Reports, Participants.IsEmpty: false } && roster.Same(open.Participants[0], mention.Participants[0])
        && ((open.IsLeadAct && Families.Of(open.Kind) == Families.Of(mention.Kind) && (!open.Trigger.IsUtterance || open.Participants[0] == mention.Participants[0])) || (IsOnVisit(open) && (mention.Trigger.IsEncounter || mention.Trigger.IsUtterance)));

    private static bool IsOnVisit(EventMention open) =>
        open is { IsOnOccasion: true, Kind: EventKind.Visit, Place: not null } || (open.Trigger.IsUtterance && open.Passage.Words.Any(word => word.Text is "Besuch" or "Antrittsbesuch") && open.Passage.Words.Any(word => word.Is("bei")));
}
