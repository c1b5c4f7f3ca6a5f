using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Finds the sentences that tell of a known event on its day without any word of the trigger table: they name its people and share its telling words.</summary>
internal static class RecognitionRule
{
    private static readonly FrozenSet<string> Doubts = GermanWords.Set(
        "nicht kein keine keinen keiner keinem niemand könnte könnten dürfte dürften würde würden wäre wären hätte hätten falls ob sollte sollten wollte wollten abgesagt abgesagte ausgefallen verschoben geplatzt angeblich");

    /// <summary>Points of shared words beside one person, beside a person and the place, beside two people, and without any person.</summary>
    private const int BesideOne = 6, BesidePlace = 4, BesideTwo = 3, Alone = 10;

    /// <summary>Points by which the best must lead the next one.</summary>
    private const int Lead = 2;

    /// <param name="matches">Which known event each event is; new ones are added.</param>
    /// <param name="passages">All sentences with time expressions.</param>
    /// <param name="drafts">All events.</param>
    /// <param name="index">The known events that may be told of.</param>
    /// <param name="lends">Whether a known event may be recognised so.</param>
    /// <param name="roster">Who is who.</param>
    /// <returns>The events that gained evidence.</returns>
    public static HashSet<EventDraft> Apply(Dictionary<EventDraft, KnownEntry> matches, IEnumerable<Passage> passages, List<EventDraft> drafts, KnownEventIndex index, Func<KnownEvent, bool> lends, Roster roster)
    {
        var told = new HashSet<(string, int, int)>();
        foreach (var draft in drafts)
        {
            foreach (var mention in draft.Mentions)
            {
                foreach (var timex in mention.Date?.Timexes ?? [])
                {
                    told.Add(ShelfRule.Key(mention.Passage.Reading, timex));
                }
            }
        }

        var byEntry = matches.ToDictionary(pair => pair.Value.Event.Id, pair => pair.Key, StringComparer.Ordinal);
        var changed = new HashSet<EventDraft>(ReferenceEqualityComparer.Instance);
        foreach (var passage in passages)
        {
            if (passage.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableRow) || passage.Words is [.., { Text: "?" }])
            {
                continue;
            }

            foreach (var timex in passage.Timexes)
            {
                if (timex.Days is not { } days || !DateChooser.IsUsable(passage, timex) || told.Contains(ShelfRule.Key(passage.Reading, timex)) || Best(passage, timex, timex.IntervalDays ?? days, index, lends, roster) is not { } entry || RoleOf(passage, timex, days) is not { } role)
                {
                    continue;
                }

                if (!byEntry.TryGetValue(entry.Event.Id, out var draft))
                {
                    if (role == EvidenceRole.Announces && Families.Of(entry.Kind) > 1)
                    {
                        continue;
                    }

                    var mention = Mention(passage, timex, entry, role, roster);
                    draft = new EventDraft(mention, mention.Date!);
                    draft.Rules.Add(ChronicleRules.Recognised);
                    byEntry[entry.Event.Id] = draft;
                    matches[draft] = entry;
                }
                else if (draft.Mentions.Any(mention => ReferenceEquals(mention.Passage, passage)))
                {
                    continue;
                }
                else
                {
                    draft.AddWitness(Mention(passage, timex, entry, role, roster), ChronicleRules.Recognised);
                }

                changed.Add(draft);
            }
        }

        return changed;
    }

    private static KnownEntry? Best(Passage passage, ResolvedTimex timex, DateRange days, KnownEventIndex index, Func<KnownEvent, bool> lends, Roster roster)
    {
        if (days.Days > 2 || index.On(days.Last) is not { Count: > 0 } near)
        {
            return null;
        }

        var said = new HashSet<string>(StringComparer.Ordinal);
        ContentWords.Add(said, passage.Text.AsSpan(passage.Sentence.Span.Start, passage.Sentence.Span.Length));
        var tails = ContentWords.Tails(said);
        var (best, points, second) = (default(KnownEntry), 0, 0);
        foreach (var entry in near)
        {
            if (!lends(entry.Event) || !entry.When.Contains(days.First))
            {
                continue;
            }

            var own = Points(passage, entry, entry.Matter(said, tails), roster);
            if (own > points)
            {
                (best, points, second) = (entry, own, points);
            }
            else
            {
                second = Math.Max(second, own);
            }
        }

        return points - second >= Lead ? best : null;
    }

    // 0 unless who and what together name the event.
    private static int Points(Passage passage, KnownEntry entry, int matter, Roster roster)
    {
        var (people, others, there) = (0, 0, false);
        foreach (var id in entry.Event.Participants)
        {
            foreach (var name in passage.Names)
            {
                if (name.Id == id && !name.IsAttribute && !passage.Words[name.First].Quoted)
                {
                    (people, others) = roster.IsPerson(id) ? (people + 1, others) : (people, others + 1);
                    break;
                }
            }
        }

        foreach (var name in passage.Names)
        {
            there |= entry.Event.Place is { } place && (name.Link.Entity == place || name.Id == place);
        }

        var enough = people > 1 ? matter >= BesideTwo : people == 1 ? matter >= (there ? BesidePlace : BesideOne) : others > 0 && matter >= Alone;
        return enough ? matter + people * 4 + others + (there ? 2 : 0) : 0;
    }

    // Null where the clause of the day doubts or denies.
    private static EvidenceRole? RoleOf(Passage passage, ResolvedTimex timex, DateRange day)
    {
        var (clause, tense) = ClauseReader.Read(passage.Text, passage.Sentence.Span, timex.Timex.Span.Span);
        foreach (var word in passage.Words)
        {
            if (!word.Quoted && clause.Overlaps(word.Span) && Doubts.Contains(word.Text))
            {
                return null;
            }
        }

        var time = passage.Reading.Time;
        if ((time.Last is { } last && day.First > last) || tense is Tense.Future)
        {
            return EvidenceRole.Announces;
        }

        return tense == Tense.Hypothetical ? null : tense == Tense.Pluperfect || (time.First is { } first && first.DayNumber - day.Last.DayNumber > 2) ? EvidenceRole.LooksBack : EvidenceRole.Reports;
    }

    private static EventMention Mention(Passage passage, ResolvedTimex timex, KnownEntry entry, EvidenceRole role, Roster roster)
    {
        var days = timex.IntervalDays ?? timex.Days!.Value;
        ImmutableArray<string> named = [.. entry.Event.Participants.Where(id => passage.Names.Any(name => name.Id == id && !name.IsAttribute))];
        return new EventMention(passage, TriggerTable.All.First(trigger => trigger.Kind == entry.Kind), IsNoun: true, passage.WordAt(timex.Timex.Span.Start),
            new MentionDate(days.First, days.Last, days.IsDay ? DatePrecision.Day : DatePrecision.Span, timex.IntervalDays is null ? timex.Edtf : timex.Interval, ChronicleRules.SameSentence) { Timexes = [timex], Phrase = DateChooser.Phrase(passage, [timex]), Inferred = timex.Inferred },
            role, named, passage.Names.Any(name => name.Link.Entity == entry.Event.Place) ? entry.Event.Place : null)
        {
            Rules = [ChronicleRules.Recognised],
        };
    }
}
