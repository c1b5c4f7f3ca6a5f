using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Reads the event mentions of one article, sentence by sentence.</summary>
internal static class MentionReader
{
    private static readonly FrozenSet<string> Continuations = GermanWords.Set(
        "danach anschließend daraufhin dabei dort zudem außerdem ebenfalls später gleichzeitig zugleich weiter zusätzlich daneben darüber parallel unterdessen ferner");

    /// <summary>How far above a paragraph the one may stand that names whom "die beiden" means.</summary>
    private const int NearBlocks = 2;

    private static readonly FrozenSet<string> Earlier = GermanWords.Set("zuvor vorher vorab zuletzt kürzlich");

    private static readonly FrozenSet<string> Afterwards = GermanWords.Set("danach anschließend anschliessend hinterher Anschluss");

    // Told of often: no single event, unless a day stands beside it.
    private static readonly FrozenSet<string> Often = GermanWords.Set("zweimal dreimal viermal mehrmals mehrfach wiederholt immer regelmäßig häufig stets ständig");

    private static readonly FrozenSet<string> Definite = GermanWords.Set("das dem des die der den beim vom zum zur im am diesem dieses diese dieser jenem ihrem ihr ihre seinem sein seine");

    private static readonly FrozenSet<string> Ahead = GermanWords.Set("will wollen wollte wollten wird werden soll sollen sollte sollten möchte möchten plant planen geplant vorgesehen angesetzt erwartet muss müssen");

    /// <summary>What a statement is on when nothing names its matter.</summary>
    public const string Situation = "zur Lage";

    /// <summary>All mentions of an article in reading order, dated or not.</summary>
    public static ImmutableArray<EventMention> Read(ImmutableArray<Passage> passages, Roster roster)
    {
        var result = ImmutableArray.CreateBuilder<EventMention>();
        var (subjects, told, headed, lands) = (new RecentSubjects(roster), new ToldDays(), new HeadedDays(), new TwoLands(roster));
        string? where = null;
        for (var i = 0; i < passages.Length; i++)
        {
            var previous = i > 0 && passages[i - 1].Block == passages[i].Block ? passages[i - 1] : null;
            var before = result.Count > 0 && previous is not null && ReferenceEquals(result[^1].Passage, previous) ? result[^1] : null;
            var pair = previous is null ? null : Pair(result, previous.Block);
            headed.Note(passages[i]);
            if (passages[i].Kind is BlockKind.Caption)
            {
                result.AddRange(CaptionReader.Read(passages[i], roster));
            }
            else if (passages[i].Kind is not (BlockKind.Kicker or BlockKind.Dateline))
            {
                var found = ReadSentence(passages[i], new Before(previous, before, pair, subjects.Latest) { Above = previous is null ? Pair(result, passages[i].Block - NearBlocks) : null, Where = previous is null ? null : where, Lands = lands.Latest }, told, headed, roster);
                for (var last = result.Count - 1; last >= 0 && previous is not null && ReferenceEquals(result[last].Passage, previous); last--)
                {
                    var open = result[last];
                    if (open.Participants.IsEmpty && Sequel.PeopleOf(open, passages[i], roster) is { } people)
                    {
                        result[last] = open = open with { Participants = people, Subjects = people, Rules = open.Rules.Add(ChronicleRules.SubjectBefore) };
                        found.RemoveAll(mention => mention.Trigger.IsUtterance && mention.Date is null);
                    }

                    // "stimmte sich per Video mit den Regierungschefs ab. Zugeschaltet waren A und B."
                    if (Sequel.Joining(open, passages[i], roster) is { IsEmpty: false } joining)
                    {
                        result[last] = open = open with { Participants = [.. open.Participants, .. joining] };
                    }

                    // "wollten am Montag telefonieren. Daraus wurde nichts."
                    if (open is { IsIntended: true, Role: EvidenceRole.Announces, Date: not null } && Intentions.GivenUp(passages[i].Words, 0, isSentence: true) is { } off && !found.Exists(mention => mention.Role is EvidenceRole.Reports or EvidenceRole.Announces && mention.Date is not null))
                    {
                        result[last] = open = open with { Role = EvidenceRole.Cancels, Modality = off, HasPlannedDay = true };
                        found.RemoveAll(mention => mention.Role == EvidenceRole.Cancels);
                    }

                    if (open.Date is null && found.Find(mention => Sequel.Dates(mention, open) || Sequel.Completes(mention, open, roster)) is { } dating)
                    {
                        result[last] = open with { Date = dating.Date! with { Phrase = null, Timexes = [], Rule = ChronicleRules.NextSentence, Inferred = true, Because = "Der nächste Satz nennt den Tag." }, Rules = open.Rules.Add(ChronicleRules.NextSentence) };
                    }
                }

                // "lud zu einem Gipfel ein. Er soll am Donnerstag stattfinden".
                if (previous is not null && found.TrueForAll(mention => mention.Date is null) && HeldLater.Read(passages[i], previous, [.. result.Where(mention => ReferenceEquals(mention.Passage, previous))], roster) is { } held)
                {
                    result.RemoveAll(mention => ReferenceEquals(mention.Passage, previous) && mention.Trigger == held.Trigger && mention.Role == EvidenceRole.Announces && mention.Date is not { IsDay: true });
                    found = [held];
                }

                if (previous is not null)
                {
                    FreeSpeech.Note(result, previous, passages[i], found.Exists(mention => mention.Trigger.IsUtterance));
                }

                result.AddRange(found);
                subjects.Note(passages[i]);
                lands.Note(passages[i]);
                where = PlaceChooser.There(passages[i]) ?? (previous is null ? null : where);
                told.Note(passages[i], SameTime.IsMeanwhile(passages[i]));
            }
        }

        return result.ToImmutable();
    }

    private static EventMention? Pair(ImmutableArray<EventMention>.Builder read, int block)
    {
        for (var i = read.Count - 1; i >= 0 && read[i].Passage.Block >= block; i--)
        {
            if (read[i].Participants.Length > 1)
            {
                return read[i];
            }
        }

        return null;
    }

    private static List<EventMention> ReadSentence(Passage passage, Before before, ToldDays told, HeadedDays headed, Roster roster)
    {
        var hits = TriggerFinder.Find(passage.Words, span => ClauseFinder.SpanOf(passage, span), span => ParticipantChooser.HasRegion(passage, span, roster));
        hits.RemoveAll(hit => hit.Trigger.IsPresence && !Presence.IsPossible(passage, hit, before, roster));
        var clauses = hits.ConvertAll(hit => ClauseFinder.Of(passage, hit));
        clauses.RemoveAll(clause => (clause.Hit.Trigger.IsPresence && !Presence.Fits(Gapping.Split(clause, [])[0], roster)) || ParticipleAttribute.IsUndated(clause));
        // "veröffentlichte die Antwort": the paper is the object of the deed.
        clauses.RemoveAll(noun => noun.Hit is { IsNoun: true, Trigger.Kind: EventKind.Document } && clauses.Exists(verb => verb.Hit is { IsNoun: false, Trigger.Kind: EventKind.Document } && verb.Holds(noun.Trigger.Span)));
        if (clauses.Count == 0)
        {
            return [.. CaptionReader.ReadVerbless(passage, roster)];
        }

        var found = new List<EventMention>();
        foreach (var clause in clauses)
        {
            EventMention? lead = null;
            foreach (var piece in Gapping.Split(clause, clauses))
            {
                if (ReadClause(piece, clauses, before, told, headed, lead, roster) is { } mention)
                {
                    found.AddRange(Itinerary.Split(piece, mention).SelectMany(one => Apportioning.Split(piece, one, roster)));
                    lead ??= mention;
                }
            }
        }

        var folded = SentenceFolder.Fold(found, roster);
        MadeUpFor.Complete(folded, passage);
        return folded;
    }

    private static EventMention? ReadClause(ClauseView clause, List<ClauseView> all, Before behind, ToldDays days, HeadedDays headed, EventMention? lead, Roster roster)
    {
        var (passage, trigger, before) = (clause.Passage, clause.Hit.Trigger, behind.Mention);
        var rules = new List<string> { ChronicleRules.TriggerWord };
        var modality = ModalityReader.Read(passage.Words, clause.Span, clause.Hit);
        // "hat bei einem Besuch seine Hilfe angeboten": the visit is no offer.
        modality = modality == Modality.Hypothetical && Complement.IsSetting(clause) ? Modality.Fact : modality;

        var held = RelativeDay.Of(clause);
        var date = held ?? DateChooser.Choose(clause, all) ?? ColonDay.Of(clause);
        if (date is not null)
        {
            date = days.Story(clause, Itinerary.InOrder(date, lead?.Date, passage.Reading.Time.Last));
        }

        var under = headed.For(clause, date);
        date = under ?? date;
        var summons = modality == Modality.Hypothetical && Convening.IsSummons(clause, date);
        modality = summons || (modality == Modality.Hypothetical && Convening.IsAppointed(clause, date)) ? Modality.Fact : modality;
        var continues = before is not null && before.Date is not null && date is null && Continues(clause, before);
        if (continues)
        {
            date = before!.Date! with { Phrase = null, Timexes = [], Rule = ChronicleRules.PreviousSentence };
        }

        // "Danach sprach er von …" behind a meeting with a day.
        if (date is null && trigger.IsUtterance && !clause.Hit.IsNoun && before is { Date: { IsDay: true } meeting, Role: EvidenceRole.Reports or EvidenceRole.LooksBack } && (before.Trigger.IsEncounter || before.Kind == EventKind.Call) && passage.Timexes.IsEmpty && clause.HasAny(Afterwards))
        {
            (date, continues) = (meeting with { Phrase = null, Timexes = [], Rule = ChronicleRules.PreviousSentence }, true);
        }

        var over = Complement.IsJustBefore(clause, all);
        var pledged = !trigger.IsUtterance && Complement.IsPledged(clause);
        var anchor = date is not null && held is null && !trigger.IsUtterance && Complement.IsAnchor(clause, date) && !over;
        // "sagte das für Montag geplante Telefonat ab", printed on a Monday or Tuesday: that Monday.
        if (date is not null && PlannedDays.Of(clause, date, modality) is { } meant)
        {
            date = meant;
        }

        // "Zur selben Zeit" at the head of a paragraph: the day told of before it.
        date ??= !trigger.IsUtterance && (SameTime.IsMeanwhile(passage) || clause.Has("gleichentags")) ? days.Meanwhile() : null;

        // "Ein geplantes Treffen mit A wurde abgesagt" behind a sentence with a day: it was to be then.
        var dropped = date is null && modality is Modality.Cancelled or Modality.Postponed && clause.Hit.IsNoun && passage.Timexes.IsEmpty ? days.Just(passage) ?? (PlannedDays.IsOff(clause) ? days.Here(passage) : null) : null;
        date ??= dropped ?? (continues ? null : days.JustBefore(clause));

        // A report without a day right behind one with a day goes on telling of that day.
        if (date is null && !continues && days.For(clause, over) is { } same)
        {
            date = same;
        }

        // "die Woche, in der dreimal verhandelt wird": the day of another clause is none of these times.
        if (!clause.Hit.IsNoun && clause.HasAny(Often) && (date?.Rule != ChronicleRules.SameClause || IsApart(clause, date)))
        {
            return null;
        }

        // "Drei Tage nach seinem Telefonat mit A sprach er mit B": the day is that of the talk with B.
        if (anchor || (date is null && Complement.IsMeasuredFrom(clause)) || Complement.IsMatterOfAnother(clause) || Complement.IsStage(clause, all) || (held is null && Complement.IsTalkedOf(clause, date)))
        {
            return null;
        }

        // "ist überzeugt, dass A angreift", "ein Paket, das B trifft", "sich zu Republiken erklärt haben".
        if (Claims.IsClaimed(clause, date, roster) || Penalties.Hits(clause) || (trigger.IsUtterance && clause.Trigger.Text is "erklärt" or "erklären" or "erklärte" or "erklärten" && clause.Has("sich") && clause.Has("zu", "zum", "zur")))
        {
            return null;
        }

        // "…, dass er das versprochen habe": what is said in what is said is no news.
        if (trigger.IsUtterance && !clause.Hit.IsNoun && passage.WordAt(clause.Span.Start) is var opening && opening < passage.Words.Length && passage.Words[opening].Is("dass"))
        {
            return null;
        }

        var unmoored = false;
        if (date is not null && !trigger.IsUtterance && pledged && modality is not (Modality.Cancelled or Modality.Postponed) && (!(passage.Reading.Time.Last is { } published && date.From > published) || Complement.IsOpenWhen(clause, date)))
        {
            (date, unmoored) = (null, true);
        }

        // "dementierte, dass …": to deny is to say.
        var denies = trigger.IsUtterance && clause.Tense == Tense.Hypothetical && ModalityReader.IsDenial(clause.Trigger);
        var tense = denies || Complement.IsBegun(clause) || Hearsay.IsOfThePast(clause) || clause.IsPerfect || under is not null ? Tense.Past : clause.Tense;
        if ((!trigger.IsUtterance && Complement.IsDemanded(clause)) || RoleChooser.Choose(modality, tense, date, passage.Reading.Time, trigger, clause.Has("hat", "haben", "worden")) is not { } told)
        {
            return null;
        }

        // "A kündigt am Dienstag ein Treffen an", "droht mit dem Aus": only a modal verb puts what is said itself ahead.
        if (trigger.IsUtterance && told == EvidenceRole.Announces && !clause.HasAny(Ahead))
        {
            if (date is null || (passage.Reading.Time.Last is { } issued && date.Last > issued))
            {
                return null;
            }

            told = EvidenceRole.Reports;
        }

        // What should have been on a day cannot be called off for a day to come, unless the sentence says that it was.
        if (modality is Modality.Cancelled or Modality.Postponed && clause.Has("hätte", "hätten") && !passage.Words.Any(word => !word.Quoted && ModalityReader.IsCallingOff(word)) && date is not null && passage.Reading.Time.Last is { } printed && date.From > printed)
        {
            return null;
        }

        // "lud für Donnerstag zu einem Gipfel ein": it is still to come, on the very day too.
        // "wollte am Montag telefonieren", "war für Montag geplant": that it was meant to be does not say that it was.
        var (begin, end) = (passage.WordAt(clause.Span.Start), Math.Min(passage.WordAt(clause.Span.End), passage.Words.Length) - 1);
        var intended = (trigger.IsEncounter || trigger.Kind == EventKind.Call) && ((tense is Tense.Future or Tense.Scheduled || clause.Hit.IsNoun) && Intentions.Are(passage.Words, begin, end, clause.Hit) || Intentions.AreWished(passage.Words, begin, end, clause.Hit));
        var role = (pledged || summons || intended) && told != EvidenceRole.Cancels ? EvidenceRole.Announces : told;

        // "…, so seine Begründung": who speaks must be named behind it.
        if (trigger.Name == "so" && !clause.Names.Any(name => name.First > clause.Hit.Word && name is { IsAttribute: false, Preposition: null }))
        {
            return null;
        }

        if (UnknownSubjects.Has(clause) && !(passage.Words[clause.Hit.Word - 1].Text.EndsWith("ministerium", StringComparison.Ordinal) && Descriptions.StateBefore(behind, roster) is not null))
        {
            return null;
        }

        var participants = BareOffice.Add(clause, ParticipantChooser.Choose(clause, roster), behind, roster);
        var anaphor = clause.Hit.IsNoun && IsDefinite(clause);
        participants = lead is not null ? Gapping.Fill(participants, lead.Participants, clause) : SubjectFinder.Complete(clause, participants, behind, roster, rules);
        participants = BareOffice.Add(clause, Descriptions.Personal(clause, participants, behind, roster), behind, roster);
        participants = JointSubject.Add(clause, Sequel.SwitchedIn(clause, participants, roster), roster);
        // "ein Manöver, das am Donnerstag beginnt": only bodies and conferences are in session.
        participants = trigger.IsSession ? participants.RemoveAll(id => roster.IsPerson(id) || roster.IsState(id)) : participants;
        if (clause.Hit.IsNoun && trigger.Kind is EventKind.Summit && Convening.IsCalled(passage) && Convening.BodyOf(clause, participants, roster) is { } body)
        {
            // "Michel lud die Regierungschefs zu einem Gipfel ein": it is the body's, whoever called it.
            participants = [body];
        }

        if (HostFinder.Of(clause, participants, behind, modality, dropped is not null, date is not null, roster) is { } host)
        {
            participants = participants.Insert(0, host);
        }
        // "Die Duma gab dem Präsidenten freie Hand": it is the parliament that lets another act.
        if (Mandate.Is(trigger) && (participants = Mandate.Of(clause, roster)).IsEmpty)
        {
            return null;
        }

        if (date is not null)
        {
            rules.Add(date.Rule);
        }

        var place = Presence.IsFollowing(clause.Hit) ? PlaceChooser.Ahead(clause) ?? before?.Place : PlaceChooser.Choose(clause, all, behind.Passage, roster) ?? RelativeDay.PlaceOf(clause) ?? PlaceChooser.Behind(clause, behind, roster);
        if (!MentionChecks.Suffices(trigger, participants, place, date, roster))
        {
            return null;
        }

        if (participants.Length == 0 && !anaphor && !Sequel.MayFollow(clause, date, role))
        {
            return null;
        }

        // "schaltete sich mit den Verbündeten zusammen. 80 Minuten lang sprach er mit A, B und C": the same call.
        if (trigger.Loose && before is { Kind: EventKind.Call, Group: not null, Participants: [var caller] } && participants.Length > 1 && participants[0] == caller
            || (trigger.Loose && anaphor && before is { Kind: EventKind.Call } && participants.SequenceEqual(before.Participants, StringComparer.Ordinal)))
        {
            trigger = before.Trigger;
        }

        trigger = Mandate.Is(trigger) && !participants.Any(roster.IsPerson) ? trigger with { Wording = Mandate.Assent } : Absence.SessionOf(clause, participants, roster) ?? trigger;
        // "Die Duma fordert …": a parliament speaks by its vote.
        if (trigger.Kind == EventKind.Demand && !participants.IsEmpty && roster.IsParliament(participants[0]))
        {
            trigger = trigger with { Kind = EventKind.Legislature };
        }

        // "Die Minister der NATO beraten per Video": a body that meets on a screen is in session.
        if (trigger.Kind == EventKind.Call && participants is [var sole] && roster.Find(sole) is { Subtype: "international organisation" })
        {
            trigger = CallTriggers.Session;
        }

        // "Bei der Konferenz wird A nicht vertreten sein": it is the conference that sits.
        trigger = trigger.Kind == EventKind.Summit && participants is [var conference] && roster.Find(conference)?.Type == Naming.EntityType.Event ? trigger with { Wording = EncounterTriggers.Conference } : trigger;

        // "**2. Dezember:** A und B begegnen sich. Der Amerikaner warnt …": under a day what is said at a meeting is told with it.
        if (trigger.IsUtterance && !clause.Hit.IsNoun && date is { Rule: ChronicleRules.Heading, IsDay: true } && behind.Pair is { Trigger.IsUtterance: false, Date: { IsDay: true } headedDay } met && (met.Trigger.IsEncounter || met.Kind == EventKind.Call) && headedDay.Last == date.Last
            && participants is [var voice, ..] && met.Participants.Any(id => roster.Same(id, voice)))
        {
            return null;
        }

        var subjects = ParticipantChooser.Subjects(clause, participants, roster);
        var telling = modality == Modality.Fact && role != EvidenceRole.Announces && !clause.Hit.IsNoun && !trigger.IsEncounter && trigger.Kind != EventKind.Call ? new Telling(clause, date, subjects, behind.Passage) : null;
        // That someone stood before the press is no news without what was said.
        if (trigger.Name == "vor die Presse treten" && telling?.Read(roster) is null or [])
        {
            return null;
        }

        return new EventMention(passage, trigger, clause.Hit.IsNoun, clause.Hit.Word, date, role, participants, place)
        {
            Group = GroupReader.Read(clause),
            Modality = modality,
            Subjects = subjects,
            Telling = telling,
            IsAnaphor = anaphor,
            Clause = clause.Span,
            IsJoint = trigger.Kind == EventKind.Visit && clause.Has("zusammen", "gemeinsam", "Klinke"),
            IsAnother = clause.IsAnother,
            IsHosting = trigger.Kind == EventKind.Visit && clause.Hit is { IsNoun: true, Word: > 0 } && (passage.Words[clause.Hit.Word - 1].Is("zu") || (clause.Hit.Word + 1 < passage.Words.Length && passage.Words[clause.Hit.Word + 1].Text is "von" or "vom")) && clause.Has("hat", "hatte", "haben", "hatten"),
            IsSettingCall = Complement.IsCallSetting(clause),
            IsUnmoored = unmoored,
            IsOnOccasion = Complement.IsSetting(clause),
            IsDayOfCall = modality is Modality.Cancelled or Modality.Postponed && date is { Rule: ChronicleRules.SameClause } && CancellationRule.IsDayOfCall(clause, date),
            IsIntended = intended,
            IsEnding = EndingRule.IsEnding(clause),
            HasPlannedDay = dropped is not null || Complement.PlannedDay(clause) is not null || PlannedDays.IsNamed(clause, date, modality),
            IsPresent = !clause.Hit.IsNoun && (tense == Tense.Present || (clause.Trigger.Text.EndsWith("iert", StringComparison.Ordinal) && !clause.Has("hat", "haben", "hatte", "hatten", "habe", "wird", "wurde", "wurden", "werden", "worden"))),
            ToldDay = days.Latest(passage),
            IsJustOver = over,
            IsEarlier = clause.Tense == Tense.Pluperfect || clause.HasAny(Earlier) || Hearsay.IsOfThePast(clause),
            IsLeadAct = passage.IsLead && !clause.Hit.IsNoun && (MentionChecks.IsDeed(clause, tense, passage, participants) || clause.Hit.Word == all.Where(other => other.Hit.Trigger.IsUtterance && !other.Hit.IsNoun).Select(other => other.Hit.Word).DefaultIfEmpty(-1).Last()),
            IsTopicAct = date is null && modality == Modality.Fact && TopicAct.Is(clause, tense, days, participants, roster),
            IsBeforeEncounter = trigger.IsUtterance && date is null && (SameTime.IsBeforeEncounter(passage) || (before is { IsBeforeEncounter: true } && !passage.Timexes.Any())),
            IsLikewise = date is { Phrase: not null } && SameTime.Likewise(passage, date),
            Topic = TopicReader.Read(clause, all, behind.Passage, participants.FirstOrDefault(), roster),
            Matter = trigger.IsUtterance && trigger.Name != "vor die Presse treten" ? StatementTopic.Read(passage, behind.Passage, participants.FirstOrDefault(), roster) ?? (MentionChecks.IsSaid(clause, date) ? StatementTopic.Around(behind.Passage) ?? (passage.Words.Any(word => word.Is("reisen") || word.Is("fliegen")) ? "zu einer Reise" : Situation) : null) : null,
            Rules = [.. rules],
        };
    }

    private static bool Continues(ClauseView clause, EventMention before) =>
        (clause.Passage.Timexes.IsEmpty && clause.Passage.Words.Take(6).Any(word => Continuations.Contains(word.Text)) || SameTime.IsMeanwhile(clause.Passage)) && before.Trigger.IsUtterance == clause.Hit.Trigger.IsUtterance;

    // Whether a comma stands between the day and the trigger.
    private static bool IsApart(ClauseView clause, MentionDate date)
    {
        var at = date.Phrase is { } phrase ? clause.Passage.WordAt(phrase.Start) : clause.Hit.Word;
        return clause.Passage.Words[Math.Min(at, clause.Hit.Word)..Math.Max(at, clause.Hit.Word)].Any(word => word.Is(","));
    }

    private static bool IsDefinite(ClauseView clause)
    {
        var i = clause.Hit.Word - 1;
        while (i >= 0 && clause.Passage.Words[i].IsLower && GermanWords.MayBeAdjective(clause.Passage.Words[i]))
        {
            i--;
        }

        return i >= 0 && Definite.Contains(clause.Passage.Words[i].Text);
    }
}
