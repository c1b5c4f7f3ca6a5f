using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Gives sentences without a date to the event that they mean, or dates what was before its article by the article.</summary>
internal static class UndatedRule
{
    /// <summary>How far from its article's day an event of other articles may lie that a sentence without a date means.</summary>
    private const int NearDays = 10;

    /// <summary>How far back a report without a date may reach.</summary>
    private const int FreshDays = 4;

    /// <summary>An article that may be from any day of a longer time means no event of another one.</summary>
    private const int MostDays = 62;

    /// <summary>How many paragraphs on someone may still be speaking on the same occasion.</summary>
    private const int NearBlocks = 1;

    /// <summary>How many sentences without a date an article may give an event.</summary>
    private const int MostPerArticle = 2;

    public static void Apply(List<EventDraft> drafts, IReadOnlyList<EventMention> undated, Roster roster)
    {
        var byArticle = new DraftsByArticle(drafts);
        var byDay = drafts.Where(draft => draft.Date.IsDay).SelectMany(draft => draft.Participants.Select(id => (Key: (id, draft.Date.Last.DayNumber), draft))).ToLookup(pair => pair.Key, pair => pair.draft);
        var earlier = new List<EventMention>();
        foreach (var mention in undated.Where(mention => !mention.IsAnother && mention.Passage.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote or BlockKind.TableRow).OrderBy(mention => mention.Position))
        {
            var own = byArticle.Of(mention);
            // "vermied bei seinem Antrittsbesuch …": whoever tells what was done on a visit does not mean the one to come.
            if (mention is { IsOnOccasion: true, Role: EvidenceRole.Reports or EvidenceRole.LooksBack } && mention.Passage.Reading.Time.Last is { } printed)
            {
                own = own.FindAll(draft => draft.Date.From <= printed);
            }

            var found = Inside(own, mention, roster) ?? (mention.IsUnmoored ? null : Elsewhere(byDay, mention, roster));
            if (found is not null && ((mention.Date is { } date && !date.Overlaps(found.Date)) || IsStillAhead(found, mention) || IsOfAnotherDay(found, mention)))
            {
                continue;
            }

            if (found is not null)
            {
                var witness = mention with { Role = RoleIn(found, mention) };
                if (IsWelcome(found, witness))
                {
                    found.AddWitness(witness, ChronicleRules.Undated);
                    // "Kommende Woche wollen sich beide treffen" and "das für den 24. Februar geplante Treffen": the day says more.
                    if (mention is { HasPlannedDay: true, Date: { IsDay: true } exact } && !found.Date.IsDay && found.Date.Precision == DatePrecision.Week && found.Date.Contains(exact))
                    {
                        found.Redate(exact, exact.Rule);
                    }
                }
            }
            else if (!mention.IsUnmoored && IsWorthADate(mention, roster) && !(mention.IsNoun && HasDay(mention.Passage)))
            {
                earlier.Add(mention with { Date = Going(mention) ?? Topical(mention) ?? NotLater(mention, own) });
            }
        }

        var topical = drafts.FindAll(draft => draft.Mentions[0].IsTopicAct);
        var open = drafts.Where(draft => draft.Date.First is null).SelectMany(draft => Keys(draft, roster).Select(who => (who, draft))).GroupBy(pair => pair.who, pair => pair.draft, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (var mention in earlier.OrderBy(mention => mention.Date!.Last).ThenBy(mention => mention.Position))
        {
            var same = mention.Participants.Take(1).SelectMany(id => open.GetValueOrDefault(roster.StateOf(id) ?? id, [])).FirstOrDefault(draft => draft.Date.First is null && Compatibility.Kinds(draft, mention) && Compatibility.Shared(draft.Participants, mention.Participants, roster) >= 2
                && draft.Mentions.All(other => other.Date?.First is null) && mention.Date!.Last.DayNumber - draft.Date.Last.DayNumber <= NearDays);
            // Two papers of the same days that both begin a paragraph with it.
            same ??= mention.IsTopicAct ? topical.FindLast(draft => Compatibility.Kinds(draft, mention) && mention.Date!.Overlaps(draft.Date) && Compatibility.Places(draft.Place, mention.Place, roster) && Compatibility.Shared(draft.Participants, mention.Participants, roster) >= 2) : null;
            if (same is null)
            {
                same = new EventDraft(mention, mention.Date!);
                drafts.Add(same);
                if (mention.IsTopicAct)
                {
                    topical.Add(same);
                }

                foreach (var who in Keys(same, roster))
                {
                    (open.TryGetValue(who, out var list) ? list : open[who] = []).Add(same);
                }
            }
            else
            {
                same.Add(mention with { Date = mention.Date! with { First = null } });
            }

            same.Rules.Add(mention.Date!.Rule);
        }
    }

    // What is told as a plan is not what the same article has reported.
    private static bool IsStillAhead(EventDraft draft, EventMention mention) =>
        mention is { Role: EvidenceRole.Announces, Modality: Modality.Fact, IsUnmoored: false } && draft.Mentions.Any(other => other.Date is not null && other.Role is EvidenceRole.Reports or EvidenceRole.LooksBack && other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id);

    // "stand am Samstag am Pult und warf dem Westen das vor", "sprach vorab davon", in an entry of another day: not what was said on the event's day.
    private static bool IsOfAnotherDay(EventDraft draft, EventMention mention)
    {
        if (mention.IsNoun && !mention.Trigger.IsUtterance && !mention.Participants.IsEmpty)
        {
            return false;
        }

        if (mention.Trigger.IsUtterance && mention.IsEarlier && draft.Mentions.Any(other => other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id && !other.IsEarlier && other.Date is not null))
        {
            return true;
        }

        var own = false;
        foreach (var timex in mention.Passage.Timexes)
        {
            if (timex is { Days: { IsDay: true } day, Interval: null } && DateChooser.IsUsable(mention.Passage, timex))
            {
                if (draft.Date.From <= day.Last && day.First <= draft.Date.Last)
                {
                    return false;
                }

                own = true;
            }
        }

        return own || (mention.Trigger.IsUtterance && mention.ToldDay is { } told && !(draft.Date.From <= told && told <= draft.Date.Last));
    }

    private static IEnumerable<string> Keys(EventDraft draft, Roster roster) => draft.Participants.Select(id => roster.StateOf(id) ?? id).Distinct(StringComparer.Ordinal);

    // Two sentences without a date are enough for an article; one that doubts or calls off always counts.
    private static bool IsWelcome(EventDraft draft, EventMention mention) =>
        mention.Modality != Modality.Fact || draft.Mentions.Count(other => other.Date is null && other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id) < MostPerArticle;

    // Of those that fit the one with most of its people, told of last before it.
    private static EventDraft? Inside(List<EventDraft> own, EventMention mention, Roster roster)
    {
        var (best, most) = (default(EventDraft), default((int, int, (int, int))));
        foreach (var draft in own)
        {
            if (!Compatibility.Kinds(draft, mention) || !Compatibility.Places(draft.Place, mention.Place, roster) || !IsOfItsKind(draft, mention) || !(mention.Trigger.IsUtterance ? IsSaidNear(draft, mention) : Fits(draft, mention, roster)))
            {
                continue;
            }

            var (named, shared) = mention.Trigger.IsUtterance ? (0, 0) : (Named(draft, mention), mention.Participants.Length > 1 ? Compatibility.Shared(draft.Participants, mention.Participants, roster) : 0);
            var rank = (named, shared, LastBefore(draft, mention));
            if (best is null || rank.CompareTo(most) > 0)
            {
                (best, most) = (draft, rank);
            }
        }

        return best;
    }

    private static int Named(EventDraft draft, EventMention mention)
    {
        var count = 0;
        foreach (var id in draft.Participants)
        {
            count += mention.Participants.Contains(id) ? 1 : 0;
        }

        return count;
    }

    // By the same speaker, in the paragraph or right beside it.
    private static bool IsSaidNear(EventDraft draft, EventMention mention)
    {
        if (mention.Participants.IsEmpty || draft.Participants[0] != mention.Participants[0])
        {
            return false;
        }

        foreach (var other in draft.Mentions)
        {
            if (other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id && Math.Abs(mention.Passage.Block - other.Passage.Block) <= NearBlocks)
            {
                return true;
            }
        }

        return false;
    }

    // Two shared people name the event; one or none do only with a definite article (das Treffen).
    private static bool Fits(EventDraft draft, EventMention mention, Roster roster)
    {
        var people = mention.Participants.Where(roster.IsPerson).ToList();
        if (people.Count > 0 && !people.Any(draft.Participants.Contains))
        {
            return false;
        }

        var shared = mention.Participants.IsEmpty ? 0 : Compatibility.Shared(draft.Participants, mention.Participants, roster);
        return mention.IsUnmoored || mention.Participants.Length >= 2 ? shared >= 2
            : mention.IsAnaphor && (mention.Participants.IsEmpty ? IsTopic(draft, mention) && !IsPlural(mention) : shared > 0 && people.Count > 0);
    }

    // "die Gespräche der letzten Wochen" are more than one event.
    private static bool IsPlural(EventMention mention) => mention.Passage.Words[mention.Order].Text is [.., 'e'] or [.., 'e', 'n'] && !mention.Passage.Words[mention.Order].Text.EndsWith("reffen", StringComparison.Ordinal) && mention.Kind != EventKind.Visit;

    // "Das Treffen", "die Reise" without a name mean what the same paragraph or the one before told.
    private static bool IsTopic(EventDraft draft, EventMention mention) =>
        draft.Mentions.Any(other => other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id && other.Position.CompareTo(mention.Position) < 0 && mention.Passage.Block - other.Passage.Block <= NearBlocks + 1);

    // A journey is no meeting that is not told as a visit; who sat together in a town did not telephone.
    private static bool IsOfItsKind(EventDraft draft, EventMention mention) =>
        (mention is not { IsNoun: true, Kind: EventKind.Summit } || draft.Triggers.Any(trigger => trigger.Kind == EventKind.Summit))
        && (mention is not { IsNoun: true, Kind: EventKind.Visit } || draft.Place is not null || draft.Triggers.Any(trigger => trigger.Kind == EventKind.Visit))
        && (mention.Trigger.Loose || mention.Kind == EventKind.Call || draft.Triggers.All(trigger => trigger.Kind != EventKind.Call) || draft.Triggers.Any(trigger => trigger.IsEncounter && !trigger.Loose))
        && (mention.Place is null || !mention.Trigger.Loose || draft.Triggers.Any(trigger => trigger.Kind != EventKind.Call));

    // Events of a day with one of those people, each once, by person and day: the cost does not grow with the archive.
    private static IEnumerable<EventDraft> Of(ILookup<(string Who, int Day), EventDraft> byDay, ImmutableArray<string> people, DateOnly first, DateOnly last)
    {
        var seen = new HashSet<EventDraft>(ReferenceEqualityComparer.Instance);
        for (var day = first.DayNumber; day <= Math.Min(last.DayNumber, first.DayNumber + MostDays); day++)
        {
            foreach (var who in people)
            {
                foreach (var draft in byDay[(who, day)])
                {
                    if (seen.Add(draft))
                    {
                        yield return draft;
                    }
                }
            }
        }
    }

    private static EventDraft? Elsewhere(ILookup<(string Who, int Day), EventDraft> byDay, EventMention mention, Roster roster)
    {
        if (mention.Passage.Reading.Time is not { First: { } first, Last: { } last } || mention.Participants.IsEmpty)
        {
            return null;
        }

        if (mention.Trigger.IsUtterance)
        {
            return mention.IsNoun || last.DayNumber - first.DayNumber > 2 ? null : Of(byDay, [mention.Participants[0]], first, last).FirstOrDefault(draft => Compatibility.Kinds(draft, mention)
                && draft.Participants[0] == mention.Participants[0] && draft.Date.IsDay && draft.Date.Last >= first && draft.Date.Last <= last && Compatibility.SaysTheSame(draft, mention, roster));
        }

        // "griff am Samstag zum Hörer": the only call of hers on that day, whoever was at the other end.
        if (mention.Date is { IsDay: true } on && mention.Participants is [var lonely] && roster.IsPerson(lonely))
        {
            var there = Of(byDay, [lonely], on.Last, on.Last).Where(draft => Compatibility.Kinds(draft, mention) && IsOfItsKind(draft, mention) && Compatibility.Places(draft.Place, mention.Place, roster)).Take(2).ToList();
            return there is [var only] ? only : null;
        }

        // "bei ihrem ersten Besuch in Washington": the visit to that place which is just over.
        if (mention is { Kind: EventKind.Visit, Place: { } place, Participants: [var visitor], Role: EvidenceRole.Reports or EvidenceRole.LooksBack } && roster.IsPerson(visitor))
        {
            return Of(byDay, [visitor], first.AddDays(-FreshDays), last).Where(draft => draft.Place == place && draft.Triggers[0].Kind == EventKind.Visit).MaxBy(draft => draft.Date.Last);
        }

        if (mention.Participants.Length < 2)
        {
            return null;
        }

        // "Während A spricht, telefoniert B mit C": what goes on is of the day of the news.
        if (mention is { IsPresent: true, Role: EvidenceRole.Reports } && first == last)
        {
            return Of(byDay, mention.Participants, first, last).FirstOrDefault(draft => Compatibility.Kinds(draft, mention) && IsOfItsKind(draft, mention) && Compatibility.Places(draft.Place, mention.Place, roster) && Compatibility.Shared(draft.Participants, mention.Participants, roster) >= 2);
        }

        var ahead = mention.Role is EvidenceRole.Announces or EvidenceRole.Cancels;
        return Of(byDay, mention.Participants, ahead ? first : first.AddDays(-FreshDays), ahead ? last.AddDays(NearDays) : last).Where(draft => Compatibility.Kinds(draft, mention) && IsOfItsKind(draft, mention)
                && draft.Participants.Any(id => roster.IsPerson(id) && mention.Participants.Contains(id)) && Compatibility.Places(draft.Place, mention.Place, roster) && Compatibility.Shared(draft.Participants, mention.Participants, roster) >= 2
                && (ahead ? draft.Date.Last >= first && draft.Date.Last.DayNumber - last.DayNumber <= NearDays : draft.Date.Last <= last && first.DayNumber - draft.Date.Last.DayNumber <= FreshDays))
            .OrderBy(draft => Math.Abs(draft.Date.Last.DayNumber - last.DayNumber)).FirstOrDefault();
    }

    // In one article the sentence with the date says whether the event is ahead; a later "das Treffen" does not change that.
    private static EvidenceRole RoleIn(EventDraft draft, EventMention mention)
    {
        if (mention.Role == EvidenceRole.Cancels || mention.Modality == Modality.Doubted)
        {
            return mention.Role;
        }

        var dated = draft.Mentions.FirstOrDefault(other => other.Date is not null && other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id);
        // "22.40 Uhr: A spricht mit B" over "A hat in einem Telefonat mit B …": a headline tells in the present what the text below reports.
        if (dated is { Role: EvidenceRole.Announces, Passage: { Kind: not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableRow) } head } && mention.Role == EvidenceRole.Reports && mention.Passage.Block == head.Block + 1 && mention.IsSettingCall | !mention.IsNoun)
        {
            return EvidenceRole.Reports;
        }

        return dated?.Role ?? (mention.Passage.Reading.Time.Last is { } last && draft.Date.From > last ? EvidenceRole.Announces : mention.Role);
    }

    // "warnte am Montag während einer Videoschalte": the call is not without a date.
    private static bool HasDay(Passage passage)
    {
        foreach (var timex in passage.Timexes)
        {
            if (timex is { Days.IsDay: true, Timex.Type: TimexType.Date } && DateChooser.IsUsable(passage, timex) && passage.Reading.Time.Last is { } last && timex.Days!.Value.Last <= last)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWorthADate(EventMention mention, Roster roster) =>
        mention.Passage.Reading.Time.Range is { Days: <= MostDays } && mention.Role is EvidenceRole.Reports or EvidenceRole.LooksBack && (mention.IsEarlier || mention.Passage.IsLead || mention.IsTopicAct)
        && (mention.Trigger.IsEncounter || mention.Kind == EventKind.Call) && mention.Participants.Length >= 2 && mention.Participants.Any(roster.IsPerson);

    // "telefoniert mit": what goes on when a paper of one day is written is of that day.
    private static MentionDate? Going(EventMention mention) =>
        mention is { Passage: { } passage } && (mention is { IsPresent: true, IsEarlier: false } or { Passage: { IsLead: true, IsInEntry: true }, IsEarlier: false } || passage.Words is [{ Text: "Gerade" or "Soeben" or "Eben" }, ..] || SameTime.IsAsAnother(passage)) && mention is { Passage.Reading.Time.Range: { IsDay: true } day } ? new MentionDate(day.First, day.Last, DatePrecision.Day, null, ChronicleRules.ArticleDay) { Inferred = true, Because = "Der Text nennt keinen Tag; es ist der Tag der Meldung." } : null;

    // "Putin empfing unterdessen den Gast": the news of the day of the article, or of its days.
    private static MentionDate? Topical(EventMention mention) =>
        mention is { IsTopicAct: true, Passage.Reading.Time.Range: { } range } ? new MentionDate(range.First, range.Last, range.IsDay ? DatePrecision.Day : DatePrecision.Week, null, ChronicleRules.ArticleDay) { Inferred = true, Because = "Der Text nennt keinen Tag; ein Absatz, der damit beginnt, berichtet vom Tag der Meldung." } : null;

    // Not after the article, and not after what the article reports as done on a day: the announcement that it led to.
    private static MentionDate NotLater(EventMention mention, List<EventDraft> own)
    {
        var last = mention.Passage.Reading.Time.Last!.Value;
        var said = own.Where(draft => draft.Mentions[0].Trigger.IsUtterance && draft.Date.IsDay && draft.Mentions.Any(other => other.IsLeadAct)).Select(draft => (DateOnly?)draft.Date.Last).FirstOrDefault();
        return new MentionDate(null, said is { } day && day < last ? day : last, DatePrecision.Latest, null, ChronicleRules.NotLater)
        {
            Inferred = true,
            Because = "Der Text nennt keinen Tag; das Ereignis liegt vor der Meldung, die davon berichtet.",
        };
    }

    private static (int Block, int Sentence) LastBefore(EventDraft draft, EventMention mention)
    {
        var last = (-1, -1);
        foreach (var other in draft.Mentions)
        {
            if (other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id && other.Position.CompareTo(mention.Position) < 0)
            {
                var place = (other.Passage.Block, other.Passage.Sentence.Number);
                last = place.CompareTo(last) > 0 ? place : last;
            }
        }

        return last;
    }
}
