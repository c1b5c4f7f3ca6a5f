using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Relates what all articles report into events that rest on evidence.</summary>
public static class EventRelater
{
    private const int LongAgo = 300;

    /// <summary>The timeline of the whole archive; the result does not depend on the order of the readings.</summary>
    public static Timeline Relate(ImmutableArray<Reading> readings, KnowledgeBase knowledge, ImmutableArray<KnownEvent> knownEvents, SiteConfig config, YamlFile? registry, DiagnosticBag bag) =>
        Relate(readings, new Roster(knowledge.Entities), knownEvents, config, registry, bag);

    internal static Timeline Relate(ImmutableArray<Reading> readings, Roster roster, ImmutableArray<KnownEvent> knownEvents, SiteConfig config, YamlFile? registry, DiagnosticBag bag)
    {
        var lends = knownEvents.Any(known => KnownEventLender.Lends(known, config));
        var accounts = Accounts([.. readings.OrderBy(reading => reading.Article.Id, StringComparer.Ordinal)], roster, lends);
        ImmutableArray<EventMention> all = [.. accounts.SelectMany(account => account.Mentions).Where(mention => !mention.Passage.IsEntryHead || mention.Trigger.IsUtterance)];
        var (cancelling, rest, dated, undated) = (new List<EventMention>(), new List<EventMention>(), new List<EventMention>(), new List<EventMention>());
        foreach (var mention in all)
        {
            (mention.Role == EvidenceRole.Cancels ? cancelling : rest).Add(mention);
            if (mention.Role != EvidenceRole.Cancels)
            {
                (mention.Date is not null && IsEvent(mention, roster) ? dated : undated).Add(mention);
            }
        }

        var drafts = Merger.Merge(dated, roster);
        UndatedRule.Apply(drafts, undated, roster);
        CancellationRule.Apply(drafts, cancelling, roster);
        BeforeEventRule.Apply(drafts, rest, roster);
        EndingRule.Apply(drafts, roster);
        SilentReportRule.Apply(drafts, accounts.SelectMany(account => account.Dated), all, roster);
        ContradictionRule.Apply(drafts, roster);
        SpeakerRule.Apply(drafts, [.. accounts.SelectMany(account => account.Quotations)]);

        var end = readings.Select(reading => reading.Time.Last).Max();
        var meant = EditorEvents.Apply(drafts, knownEvents, end, roster, bag);
        var named = KnownEventRule.Apply(drafts, meant, knownEvents, accounts, end, config, roster);
        // That someone spoke is an event only where the matter can be named or an editor knows it.
        var kept = named.ToLookup(one => one.Event.Known is not null || !EventBuilder.IsEmpty(one.Draft, roster));
        var shown = kept[true].Select(one => one.Event.Known).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var unevidenced = config.ShowUnevidenced ? knownEvents.Where(one => !shown.Contains(one.Id) && KnownEventLender.Lends(one, config)).Select(KnownEventLender.Unevidenced) : [];
        var articles = new Lazy<ILookup<string, Article>>(() => readings.ToLookup(reading => reading.Article.Id, reading => reading.Article, StringComparer.Ordinal));
        var events = IdRegistry.Apply(DistinctIds.Of([.. kept[true].Select(one => one.Event), .. unevidenced], [], _ => false), registry, id => articles.Value[id].FirstOrDefault(), bag);
        var (used, spoken) = (Keys(kept[true].Select(one => one.Draft)), Keys(kept[false].Select(one => one.Draft)));
        return new Timeline(
            [.. events.OrderBy(one => one.When.SortDay).ThenBy(one => one.When.Clock ?? TimeOnly.MaxValue).ThenBy(one => one.Id, StringComparer.Ordinal)],
            [.. accounts.SelectMany(account => ShelfRule.Of(account, used, spoken))]);
    }

    // Each article is read by itself; a thread keeps its own words.
    private static ImmutableArray<Account> Accounts(Reading[] readings, Roster roster, bool keepsAll)
    {
        var accounts = new Account[readings.Length];
        using var readers = new ThreadLocal<WordReader>(() => new WordReader());
        Parallel.For(0, readings.Length, index => accounts[index] = Account.Of(readings[index], roster, readers.Value!, keepsAll));
        return ImmutableCollectionsMarshal.AsImmutableArray(accounts);
    }

    private static HashSet<(string Article, int Block, int Start)> Keys(IEnumerable<EventDraft> drafts) =>
        [.. drafts.SelectMany(draft => draft.Mentions).Where(mention => mention.Date is not null).SelectMany(mention => mention.Date!.Timexes.Select(timex => ShelfRule.Key(mention.Passage.Reading, timex)))];

    /// <summary>Whether enough take part: a meeting takes two, unless it is one body that meets; nobody speaks without a name.</summary>
    internal static bool IsEvent(EventMention mention, Roster roster)
    {
        var people = Compatibility.Distinct(mention.Participants, roster).Length;
        var lonely = people == 1 && mention.Group is null && roster.IsPerson(mention.Participants[0]) && (mention.Kind is EventKind.Meeting or EventKind.Talks or EventKind.Summit or EventKind.Call || (mention.Kind == EventKind.Visit && mention.Place is null));
        // "A hat für Montag einen Gipfel einberufen": it is the body's, whoever called it.
        var convened = mention is { Kind: EventKind.Summit, IsNoun: true, Place: not null } && Convening.IsCalled(mention.Passage);
        // "hatte zuletzt vor zweieinhalb Jahren getagt": what it is held against, not what is told.
        if (lonely || (mention is { IsAnother: true, Date: { IsDay: false } back } && mention.Passage.Reading.Time.First is { } printed && printed.DayNumber - back.Last.DayNumber > LongAgo))
        {
            return lonely && convened;
        }

        if (people == 0 || people >= mention.Trigger.Least || mention.Group is not null)
        {
            return people > 0;
        }

        return !roster.IsPerson(mention.Participants[0]) && mention.Passage.Words.Any(word => word.Is("sich"));
    }
}
