using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Knows that a body met by what its people in office did together on the day, or by a speech before it.</summary>
internal static class OfficesAtWork
{
    /// <summary>"Die NATO-Verteidigungsminister billigten am Mittwoch die Planung": those offices of that body were to meet then.</summary>
    /// <param name="draft">What was announced.</param>
    /// <param name="passage">A sentence of its day.</param>
    /// <param name="clause">The clause that has the day.</param>
    /// <param name="roster">Who is who.</param>
    public static bool Act(EventDraft draft, Passage passage, TextSpan clause, Roster roster)
    {
        if (BodyOf(draft, roster) is not { } body || IsElsewhere(draft, passage, clause, roster))
        {
            return false;
        }

        var words = passage.Words;
        for (var i = passage.WordAt(clause.Start); i < words.Length && words[i].Span.Start < clause.End; i++)
        {
            if (IsSubject(words, i) && Office(words[i].Text) is { } office && WhoseIs(passage, i, body, draft.Place) && WereToMeet(draft, office))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"sagte am Donnerstag vor dem Rat": whoever speaks before a body speaks while it sits; "warnte vor dem Rat" alone says what is feared.</summary>
    /// <inheritdoc cref="Act" />
    public static bool Listen(EventDraft draft, Passage passage, TextSpan clause, Roster roster)
    {
        if (BodyOf(draft, roster) is not { } body || IsElsewhere(draft, passage, clause, roster) || !passage.Names.Any(name => name.Preposition == "vor" && name.Link.Entity == body && clause.Contains(name.Link.Span.Span)))
        {
            return false;
        }

        foreach (var hit in TriggerFinder.Find(passage))
        {
            if (hit is { IsNoun: false, Trigger.IsUtterance: true } && clause.Contains(passage.Words[hit.Word].Span))
            {
                return hit.Trigger.Kind != EventKind.Warning || passage.Words.Any(word => word.Span.Start >= clause.End - 1 && word.Text is "," or ":");
            }
        }

        return false;
    }

    private static string? BodyOf(EventDraft draft, Roster roster) =>
        draft.Triggers[0] is { IsEncounter: true, Kind: not EventKind.Visit } or { Kind: EventKind.Call } && Compatibility.Distinct(draft.Participants, roster) is [var body] && roster.Find(body) is { Type: EntityType.Organisation, Subtype: "international organisation" } ? body : null;

    // "die Außenminister", "Ihre Verteidigungsminister", "EU-Außenminister": in the plural and no object of a preposition.
    private static bool IsSubject(ImmutableArray<Word> words, int at)
    {
        if (words[at].Quoted || !words[at].IsCapital || !SubjectFinder.IsPlural(words[at].Text))
        {
            return false;
        }

        var i = at - 1;
        while (i >= 0 && (GermanWords.MayBeAdjective(words[i]) || char.IsAsciiDigit(words[i].Text[0]) || words[i].Is("und") || words[i].Text.EndsWith('-')))
        {
            i--;
        }

        return i >= 0 && words[i].Text is "die" or "Die" or "ihre" or "Ihre" or "alle" or "Alle" && !(i > 0 && GermanWords.Prepositions.Contains(words[i - 1].Text));
    }

    private static string? Office(string noun) => OfficeNouns.Find(noun.AsSpan(noun.LastIndexOf('-') + 1)) is { Office: not ("Minister" or "Chef" or "Sprecher") } office ? office.Office : null;

    // Of the body by name, or nobody's by name at the place where it was to meet.
    private static bool WhoseIs(Passage passage, int noun, string body, string? place)
    {
        var (owned, there) = (false, false);
        foreach (var name in passage.Names)
        {
            if (name.Head == noun || name.Noun == noun || (name.First <= noun && noun <= name.Last))
            {
                if (name.Link.Entity != body)
                {
                    return false;
                }

                owned = true;
            }

            there |= name.Link.Entity == place && PlaceChooser.IsPlace(name);
        }

        return owned || there;
    }

    private static bool WereToMeet(EventDraft draft, string office)
    {
        foreach (var mention in draft.Mentions)
        {
            foreach (var word in mention.Passage.Words)
            {
                if (word.IsCapital && Office(word.Text) == office)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsElsewhere(EventDraft draft, Passage passage, TextSpan clause, Roster roster)
    {
        foreach (var name in passage.Names)
        {
            if (draft.Place is not null && name.Preposition is "in" or "im" && PlaceChooser.IsPlace(name) && clause.Contains(name.Link.Span.Span) && !Compatibility.Places(draft.Place, name.Link.Entity, roster))
            {
                return true;
            }
        }

        return false;
    }
}
