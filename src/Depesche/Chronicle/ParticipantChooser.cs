using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Chooses who takes part: those whom the clause makes subject, object or partner of the trigger.</summary>
internal static class ParticipantChooser
{

    /// <summary>Entity ids, the acting ones first, each once; an organ brings its state along.</summary>
    public static ImmutableArray<string> Choose(ClauseView clause, Roster roster)
    {
        if (clause.Names.IsEmpty)
        {
            return [];
        }

        var own = Inside(clause, roster).ToList();
        if (clause.Hit.IsNoun && (clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call))
        {
            var named = own.Where(name => Governance.IsComplement(clause, name)).ToList();
            var between = named.Any(name => name.Preposition is "zwischen" or "von" || name.Head >= 0) && Count(named, roster) >= 2;
            // "Bei einem Treffen der G7 warnten die Minister Russland": the body's own, whoever else the clause names.
            if (between || (clause.Hit.Trigger.Kind != EventKind.Summit && named.Count > 0 && named.TrueForAll(name => (name.Head == clause.Hit.Word || (name.Noun >= 0 && name.Preposition is null)) && roster.Find(name.Id) is { Subtype: "international organisation" })))
            {
                own = named;
            }
        }

        // "Während Baerbocks Besuch in Kiew telefonierte A mit B": it is hers, and of those whom she visits.
        if (clause.Hit is { IsNoun: true, Trigger.Kind: EventKind.Visit } && own.Exists(name => name.Head == clause.Hit.Word && roster.IsPerson(name.Id)))
        {
            own.RemoveAll(name => name.Head != clause.Hit.Word && (!(name.Preposition is "bei" or "beim" or "mit" or "zu") || name.First < clause.Hit.Word || Complement.HasVerb(clause.Passage, clause.Hit.Word + 1, name.First)));
        }

        // "sagte der Ukraine bei einem Besuch Hilfe zu": whom something is promised there is no visitor.
        if (clause.Hit is { IsNoun: true, Trigger.Kind: EventKind.Visit } && Complement.IsSetting(clause) && own.Exists(name => name.IsBare && roster.IsPerson(name.Id)))
        {
            own.RemoveAll(name => name is { IsBare: true, Noun: < 0 } && roster.IsState(name.Id) && name.Id == name.Link.Entity && name.First > 0 && clause.Passage.Words[name.First - 1].Is("der"));
        }

        // "sprachen über das Treffen von A und B": those who talk of it are not those who meet.
        if (Complement.IsMatter(clause))
        {
            own.RemoveAll(name => name.First < clause.Hit.Word && name.Noun != clause.Hit.Word && name.Head != clause.Hit.Word);
        }

        // "hatten Moskau bei ihrem Treffen gedroht": the object of the verb took no part in what the rest was done at.
        if (clause.Hit is { IsNoun: true, Trigger: { IsEncounter: true, Kind: not EventKind.Visit } } && Complement.IsSetting(clause) && own.Find(name => name.Preposition is null && name.First < clause.Hit.Word && (name.IsBare || Bodies.Acts(clause.Passage, name))) is { } who)
        {
            own.RemoveAll(name => name.First > who.Last && name.First < clause.Hit.Word && name is { IsBare: true, Noun: < 0 } && !roster.IsPerson(name.Id) && name.Id != who.Id && !AreJoined(clause.Passage, who, name));
        }

        // "Die Verhandlungen bekräftigten A und B": who only speaks well of them does not sit there.
        if (clause.Hit.IsNoun && Complement.Praised(clause) is { } verb)
        {
            own.RemoveAll(name => name.IsBare && name.First > verb);
        }

        // "war der Sitzung der Minister ferngeblieben": who stays away takes no part, the conference itself remains.
        if (Absence.IsStayingAway(clause))
        {
            own.RemoveAll(name => name.Preposition is null && name.Head != clause.Hit.Word);
            own.AddRange(clause.Names.Where(name => name.First <= clause.Hit.Word && clause.Hit.Word <= name.Last && IsConvened(name, roster)).Take(own.Count == 0 ? 1 : 0));
        }

        // Where the people of a format are named, the format is only how they meet.
        if (own.Any(name => IsConvened(name, roster)) && own.Any(name => !IsConvened(name, roster)))
        {
            own.RemoveAll(name => IsConvened(name, roster));
        }

        // "das Manöver mit Russland": a partner alone holds none, but "in Belarus beginnt ein Manöver mit Russland" is theirs together.
        if (clause.Hit.Trigger.Kind == EventKind.Military && own.TrueForAll(name => name.Preposition == "mit"))
        {
            var host = own.Count == 0 || !clause.Hit.IsNoun ? null : clause.Names.FirstOrDefault(name => name.Preposition is "in" or "im" && roster.IsState(name.Link.Entity!) && own.TrueForAll(other => other.Id != name.Link.Entity));
            return host is null ? [] : [host.Link.Entity!, .. Expand(own, clause, roster)];
        }

        // "Die Antwort der USA ging in Moskau ein": whose paper it is acts.
        if (clause.Hit.Trigger.Name == "eingehen")
        {
            return Expand(clause.Names.Where(name => name.Head >= 0 && name.Head != clause.Hit.Word && CanAct(name, clause.Passage, roster, forces: false)), clause, roster);
        }

        // "Moskau erhielt die Antwort der USA": whoever receives does not act.
        if (clause.Hit.IsNoun && clause.Hit.Trigger.Kind is EventKind.Document or EventKind.Military && clause.Has("erhielt", "erhielten", "erhält", "erhalten", "bekam", "bekamen", "bekommt"))
        {
            var givers = clause.Names.Where(name => (name.Head == clause.Hit.Word || name.Preposition is "aus" or "von") && CanAct(name, clause.Passage, roster, forces: false)).ToList();
            return givers.Count == 0 ? [] : [.. Expand(givers, clause, roster).Union(Expand(own.Where(name => name.IsBare), clause, roster), StringComparer.Ordinal)];
        }

        // "Die Ukraine wurde von Russland angegriffen": who acts comes first; where the passive names nobody, nobody acted.
        if (Voice.IsPassive(clause) && !clause.Hit.Trigger.IsEncounter && clause.Hit.Trigger.Kind != EventKind.Call)
        {
            var agents = Voice.Agents(clause, roster);
            return agents.IsEmpty ? [] : Expand([.. agents, .. clause.Hit.Trigger.IsUtterance ? [] : own.Except(agents)], clause, roster);
        }

        // "hatte dem Präsidenten A Hilfe zugesagt": by its article A is no subject.
        if (clause.Hit is { IsNoun: false, Trigger.IsEncounter: false, Trigger.Kind: not (EventKind.Call or EventKind.Recognition) } && own.Exists(name => IsOblique(clause.Passage, name)))
        {
            var subjects = own.FindAll(name => !IsOblique(clause.Passage, name));
            own = clause.Hit.Trigger.IsUtterance || subjects.Count == 0 ? subjects : own;
        }

        // An answer from someone is that one's act.
        return Expand(own.Count < 2 ? own : own.OrderBy(name => (clause.Hit.Trigger.Kind == EventKind.Document && name.Preposition == "von") || !clause.Hit.IsNoun && (name.IsBare || Bodies.Acts(clause.Passage, name)) ? 0 : name.IsBare ? 1 : 2).ThenBy(name => name.First), clause, roster);
    }

    /// <summary>The subject of a clause: the first who acts without a preposition.</summary>
    public static string? Subject(IEnumerable<NamedPart> names, Passage passage, Roster roster) =>
        names.FirstOrDefault(name => name.IsBare && !name.IsAttribute && CanAct(name, passage, roster, forces: false))?.Id;

    /// <summary>Whether a stretch names a region that is no state.</summary>
    public static bool HasRegion(Passage passage, Diagnostics.TextSpan span, Roster roster) =>
        passage.Names.Any(name => span.Contains(name.Link.Span.Span) && name.Link is { Type: EntityType.Place, Kind: MentionKind.Name, Actor: null } && name.Preposition is null && roster.Find(name.Id)?.Subtype == "region");

    /// <summary>Those of the participants who are the subject together: A und B.</summary>
    public static ImmutableArray<string> Subjects(ClauseView clause, ImmutableArray<string> participants, Roster roster)
    {
        if (participants.IsEmpty)
        {
            return [];
        }

        // "wurde von A und B mit Sanktionen belegt": those whom the passive names.
        if (!clause.Hit.Trigger.IsEncounter && clause.Hit.Trigger.Kind != EventKind.Call && Voice.IsPassive(clause) && Voice.Agents(clause, roster) is { IsEmpty: false } agents)
        {
            ImmutableArray<string> acting = [.. agents.Select(agent => agent.Id).Where(id => participants.Contains(id)).Distinct(StringComparer.Ordinal)];
            return acting.IsEmpty ? [participants[0]] : acting;
        }

        var found = ImmutableArray.CreateBuilder<string>();
        NamedPart? before = null;
        foreach (var name in clause.Names.Where(name => !name.IsAttribute && (name.IsBare || (!clause.Hit.IsNoun && Bodies.Acts(clause.Passage, name))) && participants.Contains(name.Id)))
        {
            if (before is null ? name.Id != participants[0] : !AreJoined(clause.Passage, before, name))
            {
                if (before is not null)
                {
                    break;
                }

                continue;
            }

            before = name;
            if (!found.Contains(name.Id) && !(roster.IsState(name.Id) && found.Any(id => roster.Same(id, name.Id))))
            {
                found.Add(name.Id);
            }
        }

        // "Sie verurteilten": all who are meant.
        return found.Count > 0 ? found.ToImmutable() : Pronouns.AreTogether(clause) ? participants : [participants[0]];
    }

    /// <summary>"Baerbock und ihr ukrainischer Kollege Kuleba": whether a joiner stands between two names, then nothing but the rest of the second one's phrase.</summary>
    public static bool AreJoined(Passage passage, NamedPart left, NamedPart right)
    {
        var words = passage.Words;
        var i = NamedParts.BehindBracket(words, Math.Max(left.Last, left.Noun) + 1);
        if (i >= right.First || !GermanWords.Joiners.Contains(words[i].Text))
        {
            return false;
        }

        for (i++; i < right.First; i++)
        {
            if (!words[i].IsCapital && !GermanWords.Determiners.Contains(words[i].Text) && !GermanWords.MayBeAdjective(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<NamedPart> Inside(ClauseView clause, Roster roster)
    {
        if (clause.Hit.Trigger.IsSession)
        {
            foreach (var name in clause.Names.Where(name => name.IsBare && !name.IsAttribute && (IsConvened(name, roster) || (clause.Trigger.Is("ist") && name.Link.Type == EntityType.Organisation))))
            {
                yield return name;
            }

            yield break;
        }

        foreach (var name in clause.Names)
        {
            // "Nach dem Besuch von A haben sie Russland gewarnt": a state behind the verb took no part in the visit.
            if (!roster.IsPerson(name.Id) && Complement.IsOccasion(clause) && name.First > clause.Hit.Word && Complement.HasVerb(clause.Passage, clause.Hit.Word + 1, name.First))
            {
                continue;
            }

            // "hatten Russland bei einem Treffen zum Abzug aufgefordert": whom those who met called upon was not there.
            if (Complement.IsSetting(clause) && name is { IsBare: true, Noun: < 0, Head: < 0 } && roster.IsState(name.Id) && clause.Names.FirstOrDefault(other => other is { IsBare: true, IsAttribute: false }) is { } speaker && speaker != name && roster.IsPerson(speaker.Id) && name.First < clause.Hit.Word && clause.Passage.Words[(speaker.Last + 1)..name.First].Any(word => word.Text is "hat" or "haben" or "hatte" or "hatten"))
            {
                continue;
            }

            // "die Ministerin B (SPD)": her party takes no part.
            // "zur selben Zeit wie B": whom another is compared with was elsewhere.
            if (IsMembership(clause, name, roster) || IsCompared(clause, name) || clause.IsBesides(name.First) || IsElsewhere(clause, name) || (Presence.IsAwaited(clause.Hit) && name.First > clause.Hit.Word))
            {
                continue;
            }

            // "die Berater im Normandie-Format": the format meets, whoever comes for it.
            if (clause.Hit.Trigger.IsEncounter && (!clause.Hit.IsNoun || name.Head == clause.Hit.Word || name.Last >= clause.Hit.Word) && (name.IsBare || name.Preposition is "in" or "im" || name.Head == clause.Hit.Word || (name.First <= clause.Hit.Word && clause.Hit.Word <= name.Last) || (name.Head >= 0 && GermanWords.IsEnvoy(clause.Passage.Words[name.Head].Text))) && IsConvened(name, roster))
            {
                yield return name;
                continue;
            }

            // "Abgeordnete stimmten dafür, A um Hilfe zu bitten": whom the infinitive names did not vote.
            if (clause.Hit is { IsNoun: false, Trigger.Kind: EventKind.Legislature } && name.First > clause.Hit.Word && IsInInfinitive(clause, name))
            {
                continue;
            }

            // "am Rande des Rats unter schwedischer Führung": who leads it is no guest.
            if ((name is { Noun: >= 0, Preposition: "unter" } && clause.Passage.Words[name.Noun].Text is "Führung" or "Leitung" or "Vorsitz") || IsMediator(clause.Passage, name))
            {
                continue;
            }

            if (clause.Hit.Trigger.Kind == EventKind.Recognition && IsRecognised(name, clause, roster))
            {
                yield return name;
            }
            else if (!name.IsAttribute && !PlaceChooser.IsPlace(name) && !Itinerary.IsVisited(clause, name) && CanAct(name, clause.Passage, roster, clause.Hit.Trigger.Kind == EventKind.Military || (clause.Hit.Trigger.IsUtterance && !(name.Noun >= 0 && GermanWords.IsForceDeed(clause.Passage.Words[name.Noun].Text))))
                && (name.Head >= 0 ? Governance.HeadCounts(clause, name) : Governance.Governed(clause, name, roster)))
            {
                yield return name;
            }
        }
    }

    // "dem ukrainischen Präsidenten A", "den Kollegen B".
    private static bool IsOblique(Passage passage, NamedPart name)
    {
        var words = passage.Words;
        var i = name.First - 1;
        while (i >= 0 && words[i].IsCapital && words[i].Text is not ("Dem" or "Den"))
        {
            i--;
        }

        // The adjectives stand before every noun: in "vor dem Rat rügten A und B" the verb is none.
        while (i >= 0 && !words[i].IsCapital && words[i].Text.EndsWith("en", StringComparison.Ordinal) && words[i].Text != "den" && GermanWords.MayBeAdjective(words[i]))
        {
            i--;
        }

        return i >= 0 && name is { IsBare: true, Link.Type: EntityType.Person } && words[i].Text is "dem" or "den" or "Dem" or "Den";
    }

    // "sprachen sie unter Vermittlung von A und B miteinander".
    private static bool IsMediator(Passage passage, NamedPart name)
    {
        var words = passage.Words;
        var i = name.First - 1;
        while (i > 0 && !words[i].Is("Vermittlung") && (words[i].IsCapital || words[i].Text is "von" or "und" || GermanWords.Determiners.Contains(words[i].Text) || GermanWords.MayBeAdjective(words[i])))
        {
            i--;
        }

        return i > 0 && words[i].Is("Vermittlung") && words[i - 1].Is("unter");
    }

    // "die Ministerin A (Grüne)": a party in brackets is only hers.
    private static bool IsMembership(ClauseView clause, NamedPart name, Roster roster) =>
        name.First > 0 && name.Last + 1 < clause.Passage.Words.Length && clause.Passage.Words[name.First - 1].Is("(") && clause.Passage.Words[name.Last + 1].Is(")") && roster.Find(name.Id) is { Subtype: "party" };

    private static bool IsCompared(ClauseView clause, NamedPart name) =>
        name.First > 1 && clause.Passage.Words[name.First - 1].Is("wie") && (clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call) && clause.Passage.Words[name.First - 2].Text is "Zeit" or "Stunde" or "Tag" or "Ort";

    // A conference or a format is there by meeting; an agreement is not.
    private static bool IsConvened(NamedPart name, Roster roster) =>
        name.Noun < 0 && roster.Find(name.Id) is { Type: EntityType.Format, Subtype: "format" } or { Type: EntityType.Event, Subtype: "conference" or "talks" };

    // Behind a comma that opens an infinitive with zu.
    private static bool IsInInfinitive(ClauseView clause, NamedPart name)
    {
        var words = clause.Passage.Words;
        var end = name.Last + 1;
        while (end < words.Length && words[end].Text is not ("," or "." or ";" or ":"))
        {
            end++;
        }

        return words[end - 2].Is("zu") && words[clause.Hit.Word..name.First].Any(word => word.Is(","));
    }

    // "nach seinem Telefonat mit Putin sprach er mit Selenskyj": who took part in the earlier event takes no part in this one.
    private static bool IsElsewhere(ClauseView clause, NamedPart name)
    {
        var words = clause.Passage.Words;
        var i = name.First - 1;
        while (i > 0 && (words[i].IsCapital || GermanWords.MayBeAdjective(words[i]) || GermanWords.Determiners.Contains(words[i].Text) || (clause.Hit.IsNoun && i > clause.Hit.Word && words[i].Is("und"))))
        {
            i--;
        }

        var noun = name.Head >= 0 ? name.Head : i > 0 && words[i].Text is "mit" or "zwischen" or "von" ? i - 1 : -1;
        if (noun < 1 || noun == clause.Hit.Word || !words[noun].IsCapital || !TriggerTable.IsNoun(words[noun].Text))
        {
            return false;
        }

        // "Bei seinem Besuch schlug er ein Treffen mit B vor": B belongs to the noun right before it.
        if (clause.Hit.IsNoun && noun > clause.Hit.Word && ((clause.Hit.Trigger.IsEncounter && Complement.IsSetting(clause)) || Complement.IsCallSetting(clause)))
        {
            return true;
        }

        for (i = noun - 1; i > 0 && (GermanWords.MayBeAdjective(words[i]) || GermanWords.Determiners.Contains(words[i].Text)); i--)
        {
        }

        return words[i].Text.ToLowerInvariant() is "nach" or "vor" or "seit" or "über";
    }

    private static bool CanAct(NamedPart name, Passage passage, Roster roster, bool forces)
    {
        if (roster.Find(name.Id) is not { } entity || roster.IsMedium(name.Id))
        {
            return false;
        }

        if (name.Noun >= 0 && name.Id == (name.Link.Actor ?? name.Link.Entity))
        {
            // "seine europäischen Verbündeten": a part of the world sends nobody.
            if (entity.Type == EntityType.Place && !roster.IsState(name.Id) && roster.StateOf(name.Id) is null && name.Link.Actor is null)
            {
                return false;
            }

            var noun = passage.Words[name.Noun].Text;
            return GermanWords.IsEnvoy(noun) || (forces && GermanWords.IsForce(noun));
        }

        return entity.Type is EntityType.Person or EntityType.Organisation || (roster.IsState(name.Id) && name.Head >= 0 && name.Id != name.Link.Entity) || name.Link.Type == EntityType.Person || name.Link.Actor is not null || (roster.IsState(name.Id) && name.Link.Kind != MentionKind.Adjective);
    }

    // What is recognised: regions without a preposition, or as genitive of Anerkennung or of Gebiete, Republiken.
    private static bool IsRecognised(NamedPart name, ClauseView clause, Roster roster) =>
        name.Link is { Type: EntityType.Place, Kind: MentionKind.Name, Actor: null } && (name.Preposition is null or "von") && !roster.IsState(name.Id)
        && !(name.First == 0 && name.Last + 1 < clause.Passage.Words.Length && clause.Passage.Words[name.Last + 1].Text is "." or "–" or "-" or "(")
        && (name.Head < 0 || !GermanWords.IsEnvoy(clause.Passage.Words[name.Head].Text));

    private static int Count(List<NamedPart> names, Roster roster) => names.SelectMany(name => roster.MembersOf(name.Id)).Distinct(StringComparer.Ordinal).Count();

    private static ImmutableArray<string> Expand(IEnumerable<NamedPart> names, ClauseView clause, Roster roster)
    {
        var result = new List<string>();
        NamedPart? before = null;
        foreach (var name in names)
        {
            // Whoever stands behind the first speaker speaks too only where "und" joins them.
            if (before is not null && clause.Hit is { IsNoun: false, Trigger.IsUtterance: true } && !AreJoined(clause.Passage, before, name))
            {
                break;
            }

            before = name;
            foreach (var id in clause.Hit.Trigger.IsUtterance ? [name.Id] : roster.MembersOf(name.Id))
            {
                if (!result.Contains(id))
                {
                    result.Add(id);
                }
            }
        }

        var named = result.Count;
        for (var i = 0; i < named; i++)
        {
            if (roster.IsOrgan(result[i]) && roster.StateOf(result[i]) is { } state && !result.Contains(state))
            {
                result.Add(state);
            }
        }

        return [.. result];
    }
}
