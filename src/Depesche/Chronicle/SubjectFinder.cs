using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Finds the subject that a clause leaves to the main clause or to the sentence before: infinitives, relative clauses, coordination, pronouns.</summary>
internal static class SubjectFinder
{
    /// <summary>The participants with the subject in front, where the clause itself names none.</summary>
    public static ImmutableArray<string> Complete(ClauseView clause, ImmutableArray<string> own, Before before, Roster roster, List<string> rules)
    {
        // "Er wurde aufgefordert": what is done to someone is not that one's act.
        if (!clause.Hit.Trigger.IsEncounter && clause.Hit.Trigger.Kind != EventKind.Call && Voice.IsPassive(clause))
        {
            return own.IsEmpty ? Voice.WithAuthor(clause, before, roster) ?? own : own;
        }

        // "sagte sie", "beriet er sich mit A und B": the pronoun right behind the verb is who acts.
        if (clause.Hit.Trigger.IsUtterance && TheTwo.Both(clause, before, roster) is { } both)
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return both;
        }

        // "B wolle mitkommen, hatte dieser getwittert": the one named last.
        if (own.IsEmpty && Antecedents.Latter(clause, before, roster) is { } latter)
        {
            rules.Add(ChronicleRules.SubjectOfSentence);
            return [latter];
        }

        // "Sie bekannten sich", "Sie trafen A": a plural verb right behind means those who were told of together.
        if (own.IsEmpty && Pronouns.AreTogether(clause) && (before.Pair is not null || clause.Hit.Word == 1 || !clause.Hit.Trigger.IsUtterance))
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return before.Pair?.Participants ?? [];
        }

        // "…, wie er in Wien sagte", "A, der mit B telefoniert hatte": whom the sentence itself names before.
        if (own.IsEmpty && Antecedents.Speaker(clause, roster) is { } voice)
        {
            rules.Add(ChronicleRules.SubjectOfSentence);
            return [voice];
        }

        if (Antecedents.Resumed(clause, roster) is { } resumed)
        {
            rules.Add(ChronicleRules.SubjectOfSentence);
            return clause.Hit.Trigger.IsUtterance ? [resumed] : [resumed, .. own.Remove(resumed)];
        }

        if ((Antecedents.Relative(clause, own, roster) ?? Antecedents.Fronted(clause, own, before, roster)) is { } joined)
        {
            rules.Add(ChronicleRules.SubjectOfSentence);
            return joined;
        }

        // "Die EU … Ihre Minister berieten": the people of the body that the sentence before is on.
        if (!clause.Hit.IsNoun && own.IsEmpty && clause.Hit.Trigger.IsEncounter && Belonging.HasEnvoys(clause) && before.Passage is { } on && ParticipantChooser.Subject(on.Names, on, roster) is { } owners && roster.Find(owners) is not null && !roster.IsPerson(owners))
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return [owners];
        }

        // "Es verlangte …" behind a sentence on a ministry.
        if (clause.Hit is { IsNoun: false, Trigger.IsUtterance: true } && own.IsEmpty && clause.Has("es") && before.Passage?.Names.LastOrDefault(name => name is { IsBare: true, IsAttribute: false }) is { Link.Type: Naming.EntityType.Organisation } it
            && roster.Find(it.Id) is { } body && GermanNames.Of(body).Gender == 'n')
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return roster.IsOrgan(it.Id) ? [it.Id, roster.StateOf(it.Id)!] : [it.Id];
        }

        // "Die Minister der EU … sagte A nach ihrer Sitzung vom Montag": theirs.
        if (clause.Hit is { IsNoun: true, Trigger.Kind: EventKind.Talks } && Descriptions.IsTheirs(clause) && !own.Any(roster.IsKnownWoman) && before.Passage is { } many && many.Names.FirstOrDefault(name => name is { IsAttribute: false, Preposition: null }) is { } members
            && (members.Head < 0 || (GermanWords.IsEnvoy(many.Words[members.Head].Text) && IsPlural(many.Words[members.Head].Text))) && roster.Find(members.Id) is { Subtype: "international organisation" })
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return [members.Id];
        }

        if (own.IsEmpty && Belonging.Body(clause, before, roster) is { } convening)
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return [convening];
        }

        // "nach einer Sitzung der Außenminister": of the body that is spoken of.
        if (SessionOwner.Of(clause, own, before, roster) is { } session)
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return session;
        }

        // "Unterhändler beider Länder": of the two that were named together.
        if (!before.Lands.IsEmpty && (clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call) && own.All(roster.IsPerson) && own.Length < 2 && TwoLands.AreMeant(clause))
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return [.. before.Lands.Where(land => !own.Any(id => roster.Same(id, land))), .. own];
        }

        // "Die Unterhändler des Formats wollen ihre Gespräche fortsetzen": theirs, whom the verb names.
        if (own.IsEmpty && Descriptions.IsTheirs(clause) && clause.Names.Any(name => name.Head >= 0 && name.Head != clause.Hit.Word && GermanWords.IsEnvoy(clause.Passage.Words[name.Head].Text)))
        {
            return own;
        }

        // "In ihrem Telefonat": of the two whom the sentences before name.
        if (own.IsEmpty && Descriptions.IsTheirs(clause) && Descriptions.Two(before, roster) is { } two)
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return two;
        }

        // "Vereinbart hatten sie das am Telefon", "in einem Telefonat hatten die Minister das verabredet": the two told of last.
        if (own.IsEmpty && clause.Hit is { IsNoun: true, Trigger.Kind: EventKind.Call } && before.Pair is { Participants.Length: 2 } agreed && TheTwo.HaveAgreed(clause))
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return agreed.Participants;
        }

        // "Das Gespräch hatte am Montag sein sollen": the last one that the paragraph told of.
        if (own.IsEmpty && (clause.Hit is { IsNoun: true, Trigger.Loose: true } && Descriptions.IsAnaphor(clause) || Belonging.IsMadeUpFor(clause)) && before.Pair is { } talk && Families.Related(talk.Trigger, clause.Hit.Trigger))
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return talk.Participants;
        }

        // "A und B kündigten ein Manöver an. Die Übung soll am Montag beginnen": theirs.
        if (own.IsEmpty && Belonging.OfDrill(clause, before, roster) is { } drilling)
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return drilling;
        }

        // "A nannte das Gespräch unergiebig": the one that the sentence before told of, with all who took part.
        if (own.Length > 0 && clause.Hit is { IsNoun: true, Trigger.IsUtterance: false } && (clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call) && Descriptions.IsAnaphor(clause) && before.Mention is { Participants.Length: > 1 } told
            && Families.Related(told.Trigger, clause.Hit.Trigger) && Compatibility.Distinct(own, roster).Length < 2 && own.All(id => told.Participants.Any(other => roster.Same(id, other))))
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return told.Participants;
        }

        // "Es war ein Votum der Duma. Das Parlament hatte den Präsidenten aufgefordert": the house that the sentence before names.
        if (!clause.Hit.IsNoun && (Seats.Named(clause, own, before, roster) ?? (own.IsEmpty || clause.Hit.Trigger.IsUtterance ? Seats.HouseOf(clause, before, roster) : null)) is { } house)
        {
            rules.Add(ChronicleRules.SubjectBefore);
            var itsState = roster.StateOf(house)!;
            return clause.Hit.Trigger.IsUtterance ? [house, itsState] : [house, itsState, .. own.Where(id => id != house && id != itsState)];
        }

        // "Tags zuvor hatte die Ministerin den Präsidenten besucht": a woman or man in office who is told by that only.
        if ((Described(clause) ?? (IsOnOwnVisit(clause) ? Described(clause, isNoun: true) : null)) is { } described && !clause.Names.Any(name => name.IsBare && own.Contains(name.Id) && name.First < described))
        {
            var candidates = before.Subjects.Concat((before.Pair ?? before.Above)?.Participants.Where(roster.IsPerson) ?? []).Where(id => !own.Contains(id) && RoleFit.Fits(id, clause.Passage.Words[described].Text, before.Passage, roster)).ToList();
            // "der Premier": rather a Premierminister than a Ministerpräsident.
            var meant = candidates.Find(id => RoleFit.IsCalledSo(id, clause.Passage.Words[described].Text, roster))
                ?? (clause.Passage.Words[described].Text is "Premier" ? before.Recent?.Named.FirstOrDefault(id => !own.Contains(id) && RoleFit.IsCalledSo(id, "Premier", roster)) : null) ?? candidates.FirstOrDefault();
            rules.Add(ChronicleRules.SubjectBefore);
            return meant is null ? [] : clause.Hit.Trigger.IsUtterance ? [meant] : [meant, .. own];
        }

        var pronoun = Pronouns.At(clause);
        if (Pronouns.IsBehind(clause) && !clause.Names.Any(name => name.IsBare && own.Contains(name.Id) && name.First < pronoun))
        {
            var relative = Received(clause, roster);
            var main = ParticipantChooser.Subject(clause.Passage.Names.Where(name => name.Link.Span.Start < clause.Span.Start && name.Noun < 0 && !(name.First > 0 && clause.Passage.Words[name.First - 1].Is("wie")) && !(relative is not null && (name.Id == relative || (clause.Has("er") && roster.IsKnownWoman(name.Id))))), clause.Passage, roster);
            own = relative is not null && !own.Contains(relative) ? [.. own, relative] : own;
            // "Am Dienstag traf er B, nachdem er mit C gesprochen hatte": not B.
            main = RecentSubjects.PronounOf(clause.Passage, roster) is { } first && first.Start < clause.Span.Start ? null : main;
            var who = main is not null && roster.IsPerson(main) && !clause.Hit.Trigger.IsUtterance ? main : Pronouns.Of(clause, before, roster);
            if (clause.Hit.Trigger.IsUtterance)
            {
                own = who is null ? [] : [who];
            }
            else if (who is not null && !own.Contains(who))
            {
                rules.Add(ChronicleRules.SubjectBefore);
                return [who, .. own];
            }
        }

        // "Am Samstag bat er die Ministerin": er is who acts, whoever else is named.
        if (clause.Has("er") && !clause.Hit.IsNoun && !clause.Hit.Trigger.IsEncounter && clause.Hit.Trigger.Kind is not (EventKind.Call or EventKind.Recognition) && !(own.Length > 0 && clause.Names.Any(name => name.Id == own[0] && name.First < clause.Hit.Word)))
        {
            if (Pronouns.Of(clause, before, roster) is not { } he)
            {
                return [];
            }

            if (own.Contains(he))
            {
                return own;
            }

            rules.Add(ChronicleRules.SubjectBefore);
            return clause.Hit.Trigger.IsUtterance ? [he] : [he, .. own];
        }

        if (own.IsEmpty && (clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call) && ColonPair.Read(clause, roster) is { Length: > 1 } behind)
        {
            rules.Add(ChronicleRules.SubjectOfSentence);
            return behind;
        }

        // "Moskau wies ihn aus. Zugleich übergab das Außenministerium eine Note": the ministry is that of the state before.
        if (!clause.Hit.IsNoun && Seats.OrganOf(clause) is { } seated && Seats.SeatOf(clause, seated, roster) is { } state && !clause.Names.Any(name => name.IsBare && own.Contains(name.Id) && name.First < seated))
        {
            return clause.Hit.Trigger.IsUtterance ? [state] : [state, .. own.Remove(state)];
        }

        // "… aus London. Das Außenministerium warf Russland vor": the only state that the sentence before names.
        if (!clause.Hit.IsNoun && Seats.OrganOf(clause) is { } head && head < clause.Hit.Word && Descriptions.StateBefore(before, roster) is { } only)
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return clause.Hit.Trigger.IsUtterance ? [only] : [only, .. own.Remove(only)];
        }

        if (own.IsEmpty && !clause.Hit.IsNoun && Seats.OrganOf(clause) is not null && before.Passage is { } earlier && ParticipantChooser.Subject(earlier.Names, earlier, roster) is { } owner && (roster.IsState(owner) || roster.IsOrgan(owner)))
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return [roster.IsState(owner) ? owner : roster.StateOf(owner)!];
        }

        if (!Lacks(clause, own, roster) || (HasOtherSubject(clause) && !IsOfBody(clause, roster)))
        {
            return own;
        }

        // "Am Freitag trifft A in Genf B; die beiden haben das am Telefon verabredet": the two that the sentence has named itself.
        if (own.IsEmpty && (clause.Has("beide") || TheTwo.AreMeant(clause)) && Descriptions.TwoNamed(clause, roster) is { } here)
        {
            rules.Add(ChronicleRules.SubjectOfSentence);
            return here;
        }

        if (before is { Pair: null, Above: null } && own.IsEmpty && TheTwo.AreMeant(clause) && Descriptions.TwoNamed(before, roster) is { } couple)
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return couple;
        }

        if (own.IsEmpty && TheTwo.AreMeant(clause) && before.Mention is null && Descriptions.PronounAndNamed(before, roster) is { } last)
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return last;
        }

        // "Ein Besuch von A in B ist geplant. Die beiden hatten telefoniert": A and the head of state there who was named before.
        if (own.IsEmpty && TheTwo.AreMeant(clause) && TheTwo.GuestAndHost(before, roster) is { } guestAndHost)
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return guestAndHost;
        }

        if ((clause.Has("beide") ? before.Pair : TheTwo.AreMeant(clause) ? before.Pair ?? before.Above : null) is { } pair && !TheTwo.AreOthers(pair, before, roster) && !clause.Names.Any(name => name.IsBare && own.Contains(name.Id)))
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return [.. pair.Participants, .. own.Except(pair.Participants, StringComparer.Ordinal)];
        }

        var bare = clause.Names.Any(name => name.IsBare && own.Contains(name.Id) && !IsObject(clause, name));
        // "Die Ukraine angreifen wolle man nicht, versicherten die Gäste aus Moskau": who speaks stands behind the verb, not in what is said.
        var inverted = clause.Hit is { IsNoun: false, Trigger.IsUtterance: true, Word: > 2 } && clause.Passage.Words[clause.Hit.Word - 1].Is(",");
        if (inverted && own.IsEmpty && Seats.GuestsFrom(clause, roster) is { } home)
        {
            return [home];
        }

        var outer = inverted || (bare && !clause.Has("er", "sie", "ihn", "ihm")) ? null : ParticipantChooser.Subject(clause.Passage.Names.Where(name => name.Link.Span.Start < clause.Span.Start), clause.Passage, roster);
        if (outer is not null && !own.Any(id => roster.Same(id, outer)))
        {
            rules.Add(ChronicleRules.SubjectOfSentence);
            return [outer, .. own];
        }

        if (own.IsEmpty && before.Mention is { Participants.IsEmpty: false } mention && (mention.Kind == clause.Hit.Trigger.Kind || (clause.Hit is { IsNoun: true, Trigger.Loose: true } && mention.Kind == EventKind.Call)))
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return mention.Participants;
        }

        var spoken = Pronouns.Of(clause, before, roster);
        if (spoken is not null && !own.Any(id => roster.Same(id, spoken)))
        {
            rules.Add(ChronicleRules.SubjectBefore);
            return clause.Has("ihn", "ihm") ? [.. own, spoken] : [spoken, .. own];
        }

        return own;
    }

    // "A stand neben B, den er zum Gespräch empfangen hatte": B; null when the relative pronoun means nobody named right before it.
    private static string? Received(ClauseView clause, Roster roster)
    {
        var words = clause.Passage.Words;
        var first = clause.Passage.WordAt(clause.Span.Start);
        first += first < words.Length && words[first].Is(",") ? 1 : 0;
        if (!clause.Hit.Trigger.IsEncounter || clause.Hit.IsNoun || first < 2 || first + 1 >= words.Length || !(words[first].Text is "den" or "die" or "dem" or "der") || !(words[first + 1].Text is "er" or "sie"))
        {
            return null;
        }

        return clause.Passage.Names.LastOrDefault(name => name.First < first && !name.IsAttribute && roster.IsPerson(name.Id) && roster.IsKnownWoman(name.Id) == words[first].Text is "die" or "der")?.Id;
    }

    /// <summary>Index of a noun for someone in office without a name and without a link, as subject; null when there is none.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="isNoun">Whether its trigger may be a noun.</param>
    public static int? Described(ClauseView clause, bool isNoun = false)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Passage.WordAt(clause.Span.Start); i + 1 < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if ((clause.Hit.IsNoun && !isNoun) || words[i].Quoted || !(words[i].Is("der") || words[i].Is("die")) || (i > 0 && (GermanWords.Prepositions.Contains(words[i - 1].Text) || words[i - 1].IsCapital || words[i - 1].Is(","))))
            {
                continue;
            }

            var noun = words[i + 1].Text;
            var office = words[i].Is("die") ? Descriptions.Women : Descriptions.Men;
            if (Descriptions.EndsLike(noun, office) && (noun.EndsWith("-Politikerin", StringComparison.Ordinal) || noun.EndsWith("-Politiker", StringComparison.Ordinal) || !BareOffice.IsNamed(clause.Passage, i + 1)) && !(i + 2 < words.Length && words[i + 2].IsCapital))
            {
                return i + 1;
            }
        }

        return null;
    }

    // "hatte die Ministerin bei ihrem Besuch zugesagt", "sagte die Politikerin nach ihrem Treffen mit A": that of whoever acts.
    private static bool IsOnOwnVisit(ClauseView clause) =>
        clause.Hit is { IsNoun: true, Trigger.IsEncounter: true } && (Complement.IsSetting(clause) || Complement.IsBehind(clause)) && Descriptions.Possessive(clause) is { Length: > 0 } whose && (whose.StartsWith("ihr", StringComparison.OrdinalIgnoreCase) || whose.StartsWith("sein", StringComparison.OrdinalIgnoreCase));

    // "sollen die Berater in Berlin zusammenkommen": people in office without a name are a subject of their own.
    private static bool HasOtherSubject(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Passage.WordAt(clause.Span.Start); i + 1 < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if (!(words[i].Is("die") || words[i].Is("mehrere") || words[i].Is("alle")) || (i > 0 && GermanWords.Prepositions.Contains(words[i - 1].Text)))
            {
                continue;
            }

            var noun = i + 1;
            while (noun < words.Length && GermanWords.MayBeAdjective(words[noun]))
            {
                noun++;
            }

            if (noun < words.Length && noun != clause.Hit.Word && words[noun].IsCapital && IsPlural(words[noun].Text) && GermanWords.IsEnvoy(words[noun].Text) && !clause.Passage.Names.Any(name => name.First <= noun && noun <= name.Last)
                && !(noun + 1 < words.Length && clause.Passage.Names.Any(name => name.First == noun + 1 || name.Head == noun || name.Noun == noun)))
            {
                return true;
            }
        }

        return false;
    }

    // "Die EU hält daran fest, wie die Minister bekräftigten": its ministers.
    private static bool IsOfBody(ClauseView clause, Roster roster) =>
        ParticipantChooser.Subject(clause.Passage.Names.Where(name => name.Link.Span.Start < clause.Span.Start), clause.Passage, roster) is { } body && roster.Find(body) is { Subtype: "international organisation" };

    /// <summary>Whether a noun for people in office is in the plural.</summary>
    public static bool IsPlural(string noun) =>
        noun.EndsWith("berater", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("minister", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("sprecher", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("vertreter", StringComparison.OrdinalIgnoreCase)
        || noun.EndsWith("händler", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("botschafter", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("en", StringComparison.Ordinal) || noun.EndsWith("chefs", StringComparison.OrdinalIgnoreCase);

    // A meeting takes two; who recognises is not what is recognised.
    private static bool Lacks(ClauseView clause, ImmutableArray<string> own, Roster roster)
    {
        var trigger = clause.Hit.Trigger;
        if (trigger.Kind == EventKind.Recognition)
        {
            return !own.Any(id => roster.IsPerson(id) || roster.IsState(id) || roster.IsOrgan(id)) && !clause.Hit.IsNoun;
        }

        // "Auf der Konferenz hatte A abgerechnet": nobody else was told of.
        var alone = clause.Hit.IsNoun && trigger.Kind == EventKind.Summit && !own.IsEmpty && Complement.IsSetting(clause);
        return !alone && (clause.IsInfinitive && !trigger.IsUtterance || trigger.IsEncounter || trigger.Kind == EventKind.Call ? clause.IsInfinitive || Compatibility.Distinct(own, roster).Length < 2 : own.IsEmpty);
    }

    // "…, Moskau seine Ideen mitteilen zu können": what stands bare in an infinitive clause is its object.
    private static bool IsObject(ClauseView clause, NamedPart name) => clause.IsInfinitive || clause.Hit.Trigger.Kind == EventKind.Recognition && !name.Id.StartsWith("per:", StringComparison.Ordinal);
}
