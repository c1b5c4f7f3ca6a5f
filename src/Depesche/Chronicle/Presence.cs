using System.Collections.Frozen;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Tells a visit from other things that are or come: war in Kiew, ist in Wien zu Gast, wird in Genf erwartet, kommt nach Berlin.</summary>
internal static class Presence
{
    private static readonly FrozenSet<string> Fillers = GermanWords.Set(
        "auch noch dann bereits schon ebenfalls dort wieder selbst erneut zuletzt zuvor vorher nun gerade kurz gewesen persönlich nur erst tags darauf danach anschließend mit und dagegen hingegen aber ist sind war waren gast besuch zusammen gemeinsam allein zeit");

    private static readonly FrozenSet<string> Pronouns = GermanWords.Set("er sie dieser diese");

    /// <summary>Whether the sentence can say who is where at all.</summary>
    public static bool IsPossible(Passage passage, TriggerHit hit, Before behind, Roster roster) =>
        // "Am Mittwoch folgte B": where the one told of before was.
        IsFollowing(hit) ? behind.Mention is { Trigger.IsEncounter: true, Place: not null } : IsPossible(passage, hit, behind.Passage, behind.Where, roster);

    private static bool IsPossible(Passage passage, TriggerHit hit, Passage? before, string? where, Roster roster) =>
        passage.Names.Any(name => PlaceChooser.IsPlace(name) || IsHost(name) || name is { Preposition: "im" or "in", Noun: >= 0 } || (name.Preposition is "im" or "in" && roster.IsOrgan(name.Link.Entity!))) || (hit.Trigger.Name is "Gast" or "Gast von" && passage.Names.Count(name => name is { IsBare: true, Link.Type: EntityType.Person }) > 1) || ((IsAwaited(hit) || passage.Words.Any(word => word.Is("dort"))) && before is not null && (PlaceChooser.There(before) ?? (passage.Words.Any(word => word.Is("dort")) ? where : null)) is not null);

    /// <summary>Whether the clause says who is where, and of the bare verb nothing else.</summary>
    public static bool Fits(ClauseView clause, Roster roster)
    {
        var trigger = clause.Hit.Trigger;
        var names = clause.Names;
        // "Am Freitag geht es für A nach B".
        if (!names.Any(name => IsNamedOfficer(clause.Passage, name)) && !names.Any(name => (name.IsBare || (name.Preposition == "für" && trigger.Name == "gehen für")) && name is { IsAttribute: false, Link.Type: EntityType.Person }) && !clause.HasAny(Pronouns) && SubjectFinder.Described(clause) is null)
        {
            return false;
        }

        return trigger.Name switch
        {
            // "Am Samstag wird sie erwartet": where the sentence before was.
            "erwarten" => true,
            "folgen" => !names.Any(PlaceChooser.IsPlace) && IsNothingElse(clause),
            "Gespräche führen" => names.Any(PlaceChooser.IsPlace) || clause.Has("dort"),
            "kommen" => names.Any(name => PlaceChooser.IsPlace(name) && IsGoal(clause.Passage, name)),
            "Gast" or "aufhalten" or "Platz nehmen" or "Station machen" or "Klinke" => names.Any(name => PlaceChooser.IsPlace(name) || IsHost(name)) || PlaceChooser.Seat(clause, roster) is not null || names.Count(name => name is { IsBare: true, IsAttribute: false, Link.Type: EntityType.Person }) > 1,
            "sitzen bei" => names.Any(IsHost),
            "gehen für" => names.Any(name => PlaceChooser.IsPlace(name) && name.Preposition is "nach"),
            "Gast von" => names.Any(name => IsHost(name) || name is { Preposition: "von", Link.Type: EntityType.Person }),
            "sein" => names.Any(name => PlaceChooser.IsPlace(name) || IsHost(name)) && IsNothingElse(clause),
            _ => names.Any(PlaceChooser.IsPlace),
        };
    }

    /// <summary>Whether it says that someone is awaited, which may leave out where.</summary>
    public static bool IsAwaited(TriggerHit hit) => hit.Trigger.Name == "erwarten";

    /// <summary>Whether it says that someone came after someone else.</summary>
    public static bool IsFollowing(TriggerHit hit) => IsFollowing(hit.Trigger);

    /// <summary>Whether a trigger says that someone came after someone else.</summary>
    public static bool IsFollowing(Trigger trigger) => trigger.Name == "folgen";

    // "die Berater des Kanzlers, A und B,".
    private static bool IsNamedOfficer(Passage passage, NamedPart name) =>
        name is { Preposition: null, Link.Type: EntityType.Person, First: > 1 } && passage.Words[name.First - 1].Is(",") && passage.Names.Any(other => other.Last == name.First - 2 || other.Noun == name.First - 2 || other.Last == name.First - 3);

    private static bool IsHost(NamedPart name) => name is { Preposition: "bei" or "beim", Link.Type: EntityType.Person };

    private static bool IsGoal(Passage passage, NamedPart name) =>
        name.Preposition == "nach" || (name.Preposition is "in" or "ins" && (name.Preposition == "ins" || (name.First > 0 && passage.Words[name.First - 1].Text is "die" or "den")));

    // "war in Kiew": beside who, where and when only adverbs.
    private static bool IsNothingElse(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Passage.WordAt(clause.Span.Start); i < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            var named = clause.Passage.Names.Any(name => name.First <= i && i <= name.Last) || clause.Passage.Timexes.Any(timex => timex.Timex.Span.Span.Overlaps(words[i].Span));
            if (!words[i].IsLetters || named || i == clause.Hit.Word || Fillers.Contains(words[i].Text) || Pronouns.Contains(words[i].Text)
                || GermanWords.Prepositions.Contains(words[i].Text) || GermanWords.Determiners.Contains(words[i].Text))
            {
                continue;
            }

            var office = words[i].IsCapital && GermanWords.IsEnvoy(words[i].Text);
            if (!office && !(GermanWords.MayBeAdjective(words[i]) && i + 1 < words.Length && words[i + 1].IsCapital))
            {
                return false;
            }
        }

        return true;
    }
}
