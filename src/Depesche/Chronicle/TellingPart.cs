using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>The part of a sentence that may tell of a known event: "A saß in Paris, während B in Moskau spielte" has two, each with people and a place of its own.</summary>
internal static class TellingPart
{
    /// <summary>The part that holds the day of a date; the first one where the sentence names no day.</summary>
    public static TextSpan Of(Passage passage, MentionDate date)
    {
        var (words, sentence) = (passage.Words, passage.Sentence.Span);
        var day = date.Timexes is [var timex, ..] ? timex.Timex.Span.Start : sentence.Start;
        var start = sentence.Start;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Quoted || !IsCut(passage, i))
            {
                continue;
            }

            if (words[i].Start > day)
            {
                return new TextSpan(start, words[i].Start);
            }

            start = words[i].Start;
        }

        return new TextSpan(start, sentence.End);
    }

    /// <summary>Whether the part names the place of the event; false where it names another town as that of the act ("in Budapest" for what was in Moskau), null where neither.</summary>
    public static bool? IsThere(Passage passage, TextSpan part, KnownEntry entry, Roster roster)
    {
        if (entry.Event.Place is not { } known)
        {
            return null;
        }

        var elsewhere = false;
        foreach (var name in passage.Names)
        {
            if (!part.Contains(name.Link.Span.Span) || passage.Words[name.First].Quoted)
            {
                continue;
            }

            // The house of a state stands in its capital: im Kreml.
            if (name.Link.Entity == known || name.Id == known || (roster.IsOrgan(name.Id) && roster.StateOf(name.Id) is { } state && roster.CapitalOf(state) == known))
            {
                return true;
            }

            elsewhere |= PlaceChooser.IsPlace(name) && name.Preposition is "in" or "bei" && roster.Find(name.Link.Entity ?? name.Id) is { Type: EntityType.Place, Subtype: "city" } town && !Compatibility.Places(town.Id, known, roster) && !entry.Tells(town.Id, roster);
        }

        return elsewhere ? false : null;
    }

    /// <summary>Whether the part tells that people met or talked: it names two of them, or one who came to the place, and says so or shares two telling words of the event.</summary>
    public static bool IsEncounter(Passage passage, TextSpan part, KnownEntry entry, int people, int others, bool there, HashSet<string> said, HashSet<string> tails, Roster roster)
    {
        var shared = 0;
        foreach (var (stem, _) in entry.Words)
        {
            shared += said.Contains(stem) || tails.Contains(stem) || ContentWords.EndsWithOne(stem, said) ? 1 : 0;
        }

        var all = people > 1 || (people == 0 && others > 1) || (people == 1 && entry.Event.Participants.Count(roster.IsPerson) == 1);
        return all || (there && IsGuest(passage, part, entry, roster)) ? shared > 1 || HasEncounter(passage, part, onlyNouns: false) : people + others > 0 && shared > 1 && HasEncounter(passage, part, onlyNouns: true);
    }

    // "Macron in Moskau", "bei Putin im Kreml": who is at home there says nothing of a guest.
    private static bool IsGuest(Passage passage, TextSpan part, KnownEntry entry, Roster roster)
    {
        foreach (var name in passage.Names)
        {
            if (part.Contains(name.Link.Span.Span) && entry.Event.Participants.Contains(name.Id) && name.Id != entry.Event.Place && (name.Preposition is "bei" or "mit" || roster.StateOf(name.Id) is not { } home || home != roster.StateOf(entry.Event.Place!)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEncounter(Passage passage, TextSpan part, bool onlyNouns)
    {
        foreach (var word in passage.Words)
        {
            if (word.Quoted || !part.Contains(word.Span))
            {
                continue;
            }

            if (word.IsCapital ? TriggerTable.IsNoun(word.Text) : !onlyNouns && TriggerTable.Verbs.TryGetValue(word.Text, out var rows) && rows.Any(row => row.Trigger.IsEncounter || row.Trigger.Kind == EventKind.Call))
            {
                return true;
            }
        }

        // "verbrachte fünf Stunden bei Putin".
        foreach (var name in passage.Names)
        {
            if (name.Preposition == "bei" && name.Link.Type == EntityType.Person && part.Contains(name.Link.Span.Span))
            {
                return true;
            }
        }

        return false;
    }

    // ";", ", während B spielte", ", B lachte in Moskau"; behind "Während A spielte," the comma.
    private static bool IsCut(Passage passage, int at)
    {
        var words = passage.Words;
        // "; weitere Übungen kämen" goes on with what A said, "; B blieb fern" tells of another.
        if (words[at].Is(";"))
        {
            return passage.Names.Length > 0 && passage.Names[^1].First > at;
        }

        if (!words[at].Is(",") || at + 2 >= words.Length)
        {
            return false;
        }

        return words[at + 1].Text is "während" or "wohingegen" or "indes" || (words[0].Text is "Während" && IsVerb(words, at - 1) && IsVerb(words, at + 1)) || OpensAct(passage, at);
    }

    private static bool IsVerb(ImmutableArray<Word> words, int at) => at > 0 && words[at].IsLower && (TriggerTable.Verbs.ContainsKey(words[at].Text) || (GermanVerbs.Of(words[at].Text, first: false) & VerbClass.Finite) != VerbClass.None);

    // ", B lachte in Moskau": a subject with its verb and a town of its own.
    private static bool OpensAct(Passage passage, int comma)
    {
        var (low, high) = (0, passage.Names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = passage.Names[middle].First <= comma ? (middle + 1, high) : (low, middle);
        }

        if (low >= passage.Names.Length || passage.Names[low] is not { Link.Type: EntityType.Person } name || !NamedParts.OpensClause(passage.Words, name, comma) || name.First != comma + 1)
        {
            return false;
        }

        for (var i = low + 1; i < passage.Names.Length && i < low + 4; i++)
        {
            if (PlaceChooser.IsPlace(passage.Names[i]))
            {
                return true;
            }
        }

        return false;
    }
}
