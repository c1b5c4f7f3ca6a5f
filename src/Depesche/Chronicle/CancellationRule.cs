using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Gives a cancellation to the event it calls off: the next one ahead with the same people.</summary>
internal static class CancellationRule
{
    /// <summary>How far ahead the event may lie that is called off.</summary>
    private const int MostDays = 60;

    /// <summary>How far back what other papers tell as called off may lie for one that says it without a day.</summary>
    private const int FreshDays = 3;

    public static void Apply(List<EventDraft> drafts, IEnumerable<EventMention> cancelling, Roster roster)
    {
        var byArticle = new DraftsByArticle(drafts);
        var byDay = new EventIndex(roster);
        drafts.ForEach(byDay.Add);
        var order = drafts.Select((draft, index) => (draft, index)).ToDictionary(pair => pair.draft, pair => pair.index);
        foreach (var mention in cancelling.OrderBy(mention => mention.Date is null).ThenBy(mention => mention.Position))
        {
            var said = mention.Date?.From ?? mention.Passage.Reading.Time.First;
            var near = Near(byArticle, byDay, mention, said).Where(draft => draft.Date.First is not null && Compatibility.Kinds(draft, mention) && Compatibility.Places(draft.Place, mention.Place, roster) && Means(draft, mention, roster))
                .OrderBy(draft => draft.Date.From).ThenBy(draft => order.GetValueOrDefault(draft, int.MaxValue)).ToList();
            // "Das Treffen mit A entfalle", without a day: what others tell as called off just then.
            var told = mention.Date is null && said is { } today ? near.Find(draft => draft.Date.Last.DayNumber >= today.DayNumber - FreshDays && draft.Date.From.DayNumber - today.DayNumber <= FreshDays && draft.Mentions.Any(other => other.Role == EvidenceRole.Cancels)) : null;
            var target = told ?? near.Find(draft => (!mention.HasPlannedDay || mention.Date is null || draft.Date.Overlaps(mention.Date))
                    && (said is not { } day || (draft.Date.Last >= day && draft.Date.From.DayNumber - day.DayNumber <= MostDays)));
            // "Das Gespräch war am Montag verschoben worden": what has been held since is not called off.
            if (target is not null && mention.Date is { } then && then.Last < target.Date.From && target.Mentions.Any(other => other.Role == EvidenceRole.Reports && other.Date is not null && other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id))
            {
                continue;
            }

            if (target is not null)
            {
                target.AddWitness(mention, ChronicleRules.Undated);
                // "Kommende Woche wollen sich beide treffen", then "das für den 24. Februar geplante Treffen".
                if (mention is { HasPlannedDay: true, IsDayOfCall: false, Date: { IsDay: true } exact } && !target.Date.IsDay && target.Date.Precision == DatePrecision.Week && target.Date.Contains(exact))
                {
                    target.Redate(exact, exact.Rule);
                }
            }
            else if (mention is { Date: not null, IsDayOfCall: false } && (mention.Participants.Length >= 2 || IsSession(mention, roster) || IsPlannedVisit(mention, roster) || mention is { Trigger.Name: "Manöver", Date.First: not null, Participants.IsEmpty: false }))
            {
                var called = new EventDraft(mention, mention.Date);
                drafts.Add(called);
                byArticle.Add(called);
                byDay.Add(called);
            }
        }
    }

    /// <summary>"sagte am Dienstag das Treffen ab": a day of the past in front of what was called off, by whoever did so, is the day on which he did.</summary>
    public static bool IsDayOfCall(ClauseView clause, MentionDate date)
    {
        var words = clause.Passage.Words;
        if (!clause.Hit.IsNoun || date.Timexes is not [var timex, ..] || timex.Timex.Span.Start > clause.Trigger.Span.Start || Complement.PlannedDay(clause) is not null || clause.Passage.Reading.Time.Last is { } printed && date.From > printed)
        {
            return false;
        }

        var at = clause.Passage.WordAt(timex.Timex.Span.Start);
        return !(at > 0 && words[at - 1].Text is "für" or "Für" or "vom") && !clause.Has("kurzfristig", "wollte", "wollten", "wollen", "sollte", "sollten", "sollen", "war", "waren", "geplant", "vorgesehen")
            && (clause.Has("strich", "strichen", "verschob", "vertagte") || (clause.Has("sagte", "sagten") && clause.Has("ab")) || (clause.Has("abgesagt", "gestrichen", "verschoben", "vertagt", "abgeblasen", "storniert") && clause.Has("hat", "haben", "hatte", "hatten", "wurde", "wurden", "worden")));
    }

    // "Der Gipfel der EU am Donnerstag findet nicht statt": a body alone.
    private static bool IsSession(EventMention mention, Roster roster) =>
        mention is { Kind: EventKind.Summit or EventKind.Talks or EventKind.Call, HasPlannedDay: true, Date.IsDay: true, Participants: [var body] } && !roster.IsPerson(body) && !roster.IsState(body);

    // "sagte seinen für Montag geplanten Besuch in Wien ab".
    private static bool IsPlannedVisit(EventMention mention, Roster roster) => mention is { Kind: EventKind.Visit, Place: not null, HasPlannedDay: true, Date: { First: not null } } && mention.Participants.Any(roster.IsPerson);

    // Those of its own article and those of the same people in the days ahead, so that the cost does not grow with the archive.
    private static IEnumerable<EventDraft> Near(DraftsByArticle byArticle, EventIndex byDay, EventMention mention, DateOnly? said)
    {
        var own = byArticle.Of(mention);
        return said is { } day ? own.Concat(byDay.Near(new MentionDate(mention.Date is null ? day.AddDays(-FreshDays) : day, day.AddDays(MostDays), DatePrecision.Span, null, ""), mention.Participants)).Distinct() : own;
    }

    private static bool Means(EventDraft draft, EventMention mention, Roster roster)
    {
        var shared = mention.Participants.IsEmpty ? 0 : Compatibility.Shared(draft.Participants, mention.Participants, roster);
        var sameArticle = draft.Mentions.Any(other => other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id);
        // Who was to meet someone else called off something else.
        if (mention.Participants.Any(id => roster.IsPerson(id) && !draft.Participants.Any(other => roster.Same(id, other))))
        {
            return false;
        }

        // "Das Treffen mit A entfalle" is not that of delegations of which another paper tells.
        if (!sameArticle && mention.Participants.Where(roster.IsPerson).ToList() is [var one] && !draft.Participants.Contains(one))
        {
            return false;
        }

        return shared >= 2 || (shared == 1 && (draft.Place is not null && draft.Place == mention.Place)) || (sameArticle && ((shared > 0 && draft.Mentions.Any(other => other.Passage.Block == mention.Passage.Block && other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id)) || (mention.IsAnaphor && mention.Participants.IsEmpty)));
    }
}
