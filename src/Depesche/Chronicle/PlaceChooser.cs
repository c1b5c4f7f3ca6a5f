using System.Collections.Frozen;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Chooses where a trigger's event was: a place that in, nach or bei governs in its clause.</summary>
internal static class PlaceChooser
{
    private static readonly FrozenSet<string> Where = GermanWords.Set("in im nach bei ins");

    private static readonly FrozenSet<string> Elsewhere = GermanWords.Set("danach anschließend später zuvor vorher telefon telefonisch telefonat video hörer dann daraufhin");

    private static readonly FrozenSet<string> Matters = GermanWords.Set("Weg Rückweg Rückflug Anreise Lage Konflikt Konflikts Konfliktes Krise Krieg Kriegs Situation Spannungen Kämpfe Kämpfen Gewalt Waffenruhe Waffenstillstand Sicherheitslage Ukraine-Konflikt Frieden Eskalation Sicherheit Stabilität Putsch Wahlen Wahl");

    /// <summary>Entity id of the place; null when the clause names none.</summary>
    public static string? Choose(ClauseView clause, IReadOnlyList<ClauseView> all, Passage? before, Roster roster)
    {
        // Where a meeting is announced or decided on, the place is the meeting's.
        var meets = clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Military;
        if (!meets && all.Any(other => other.Hit.Trigger.IsEncounter && clause.Holds(other.Trigger.Span)))
        {
            return null;
        }

        if (meets && Relative(clause) is { } goal)
        {
            return goal;
        }

        NamedPart? best = null;
        foreach (var name in clause.Names)
        {
            if (clause.IsBesides(name.First) || Hearsay.IsSource(clause.Passage.Words, name) || (name.Preposition == "nach" && (clause.Hit.Trigger.Kind == EventKind.Call || IsInvited(clause))))
            {
                continue;
            }

            // "beschlossen, die Botschaft nach Lwiw zu verlegen": behind the comma is what was decided, not where.
            if (!meets && name.First > clause.Hit.Word && clause.Passage.Words[clause.Hit.Word..name.First].Any(word => word.Is(",")))
            {
                continue;
            }

            if ((IsPlace(name) || Itinerary.IsVisited(clause, name)) && (meets || name.Link.Kind == MentionKind.Metonym || name.Id.StartsWith("loc:", StringComparison.Ordinal)) && !IsRegion(name, clause, meets) && !IsMatter(name, clause.Passage) && !(!meets && IsOfOne(name, clause)) && (best is null || Weight(clause, name) < Weight(clause, best)))
            {
                best = name;
            }
        }

        // "bricht zu ihrem USA-Besuch auf".
        if (best is null && clause.Hit is { IsNoun: true, Trigger.Kind: EventKind.Visit } && clause.Names.FirstOrDefault(name => name.Noun == clause.Hit.Word && name.Link.Kind == MentionKind.Part && name.Link.Type == EntityType.Place) is { } land)
        {
            return land.Link.Entity;
        }

        return best?.Link.Entity ?? (meets ? Seat(clause, roster) : null) ?? (meets && clause.Has("dort") ? Here(clause) : null) ?? (meets && before is not null && (clause.Has("dort") || (Presence.IsAwaited(clause.Hit) && !clause.Names.Any(name => name.Preposition is "bei" or "beim" or "von"))) ? There(before) : null);
    }

    // "lud ihn in einem Telefonat nach Wien ein": where a guest is to come some day is not where they talked; "lud zu Gesprächen nach Wien ein" says where these are.
    private static bool IsInvited(ClauseView clause)
    {
        if (!(clause.Has("eingeladen", "einlud", "einluden", "einlädt", "einladen", "einzuladen") || (clause.Has("lud", "luden", "lädt", "laden") && clause.Has("ein"))))
        {
            return false;
        }

        var words = clause.Passage.Words;
        for (var i = clause.Hit.Word - 1; clause.Hit.IsNoun && i >= 0 && words[i].IsLower; i--)
        {
            if (words[i].Text is "zu" or "zum" or "zur")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a house of state stands, or which town is meant: im Kreml, in der ukrainischen Hauptstadt; null when the clause names neither.</summary>
    public static string? Seat(ClauseView clause, Roster roster) => House(clause.Names, clause.Passage, roster);

    private static string? House(IEnumerable<NamedPart> names, Passage passage, Roster roster)
    {
        foreach (var name in names.Where(name => name is { Preposition: "im" or "in" or "nach" or "ins" }))
        {
            var state = name.Noun >= 0 && passage.Words[name.Noun].Is("Hauptstadt") && roster.IsState(name.Id) ? name.Id
                : name is { Noun: < 0, Head: < 0, Preposition: "im" or "in" or "ins" } && roster.IsOrgan(name.Link.Entity!) && roster.Find(name.Link.Entity!)?.Subtype is "government" or "ministry" or "parliament" ? roster.StateOf(name.Link.Entity!) : null;
            if (state is not null && roster.CapitalOf(state) is { } town)
            {
                return town;
            }
        }

        return null;
    }

    /// <summary>Where the sentences before were, for one that goes on with them: "Er redete fünf Stunden mit B" behind "A war im Kreml", "dort"; null when nothing says so.</summary>
    public static string? Behind(ClauseView clause, Before behind, Roster roster)
    {
        if (!clause.Hit.Trigger.IsEncounter)
        {
            return null;
        }

        if (clause.Has("dort"))
        {
            return behind.Where;
        }

        return clause.Hit is { IsNoun: false, Trigger.Loose: true } && clause.Has("er", "sie") && behind.Passage is { } before && !clause.Passage.Words.Any(word => Elsewhere.Contains(word.Text)) ? House(before.Names, before, roster) : null;
    }

    // "flog nach Warschau, wo er den Minister traf": the place right before the relative clause.
    private static string? Relative(ClauseView clause)
    {
        var words = clause.Passage.Words;
        var i = clause.Hit.Word - 1;
        while (i > 0 && !words[i].Is(","))
        {
            i--;
        }

        // "braucht nicht nach Genf zu fliegen, wo er A trifft": a verb may stand between.
        return !clause.Hit.IsNoun && i > 0 && i + 1 < clause.Hit.Word && words[i + 1].Is("wo") ? clause.Passage.Names.LastOrDefault(name => name.Last < i && name.Last >= i - 3 && IsPlace(name) && words[(name.Last + 1)..i].All(word => word.IsLower))?.Link.Entity : null;
    }

    // "tagen in Wien, auch A wird dort erwartet": the place that the same sentence named before.
    private static string? Here(ClauseView clause) =>
        clause.Passage.Names.LastOrDefault(name => name.Link.Span.Start < clause.Span.Start && IsPlace(name) && !IsMatter(name, clause.Passage) && (name.Link.Actor is not null || !name.Id.StartsWith("c:", StringComparison.Ordinal)))?.Link.Entity;

    /// <summary>"In Moskau spricht A mit B, am Freitag folgt C": the last place that the sentence names before the verb; null when it names none.</summary>
    public static string? Ahead(ClauseView clause) => clause.Passage.Names.LastOrDefault(name => name.First < clause.Hit.Word && IsPlace(name) && !IsMatter(name, clause.Passage))?.Link.Entity;

    /// <summary>Where a sentence was, for the next one that says "dort"; null when it names no place.</summary>
    public static string? There(Passage before)
    {
        for (var i = before.Names.Length - 1; i >= 0; i--)
        {
            var name = before.Names[i];
            if (IsPlace(name) && !IsMatter(name, before) && (name.Link.Actor is not null || !name.Id.StartsWith("c:", StringComparison.Ordinal)))
            {
                return name.Link.Entity;
            }
        }

        return null;
    }

    /// <summary>Whether the name says where rather than who.</summary>
    public static bool IsPlace(NamedPart name) =>
        name.Link is { Type: EntityType.Place, Kind: MentionKind.Name or MentionKind.Metonym } && name.Head < 0 && name.Noun < 0 && name.Preposition is not null && Where.Contains(name.Preposition);

    // "A in Donezk und B in Luhansk riefen auf": each has a place of his own, what they did has none.
    private static bool IsOfOne(NamedPart place, ClauseView clause)
    {
        var (first, second) = (-1, -1);
        foreach (var name in clause.Names)
        {
            if (name is { IsBare: true, IsAttribute: false, Link.Type: EntityType.Person } && clause.Names.Any(other => other.First == name.Last + 2 && IsPlace(other)))
            {
                (first, second) = first < 0 ? (name.Last + 2, -1) : second < 0 ? (first, name.Last + 2) : (first, second);
            }
        }

        return second > 0 && (place.First == first || place.First == second);
    }

    // What is decided on a region is not decided in it.
    private static bool IsRegion(NamedPart name, ClauseView clause, bool meets) => !meets && clause.Passage.Words[name.First - 1].Is("der");

    // "über die Lage in der Ostukraine", "Soldaten in Belarus": what they speak of is there, not they.
    private static bool IsMatter(NamedPart name, Passage passage)
    {
        var i = name.First - 1;
        while (i >= 0 && (GermanWords.Determiners.Contains(passage.Words[i].Text) || GermanWords.MayBeAdjective(passage.Words[i]) || (name.Preposition is { } preposition && passage.Words[i].Is(preposition))))
        {
            i--;
        }

        return i >= 0 && passage.Words[i].IsCapital && i < name.First - 1 && (Matters.Contains(passage.Words[i].Text) || (GermanWords.IsForce(passage.Words[i].Text) && !TriggerTable.IsNoun(passage.Words[i].Text)));
    }

    // Towns before countries, then the nearest to the trigger; a journey's goal before where it starts.
    private static int Weight(ClauseView clause, NamedPart name)
    {
        var goal = clause.Hit.Trigger.Wording.Goal && name.Preposition == "nach" ? 0 : 1000;
        var country = name.Link.Actor is null && name.Id.StartsWith("c:", StringComparison.Ordinal) ? 500 : 0;
        // "die Führung in Moskau bei einem Treffen am Montag in Berlin": in front of the meeting, and of another noun.
        var other = clause.Hit.IsNoun && name.First > 1 && name.First < clause.Hit.Word && clause.Passage.Words[name.First - 2].IsCapital && clause.Passage.Words[name.First - 1].IsLower ? 100 : 0;
        return goal + country + other + Math.Abs(name.First - clause.Hit.Word);
    }
}
