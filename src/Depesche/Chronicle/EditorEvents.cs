using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>What an editor says of single events: which of them are one (<c>same_as</c>), which sentences belong to another (<c>not_same_as</c>), and what an event found by its id is called.</summary>
/// <remarks>An entry means an event by its id or by the id of one of its sentences (<c>b-…</c>); both stand on the page and in <c>explain</c>.</remarks>
internal static class EditorEvents
{
    /// <summary>Parts and joins the drafts, and gives those that an entry means, and whether by <c>same_as</c>; entries that mean nothing any more are told.</summary>
    public static Dictionary<EventDraft, (KnownEvent Entry, bool Stated)> Apply(List<EventDraft> drafts, ImmutableArray<KnownEvent> known, DateOnly? archiveEnd, Roster roster, DiagnosticBag bag)
    {
        var meant = new Dictionary<EventDraft, (KnownEvent, bool)>(ReferenceEqualityComparer.Instance);
        var entries = known.Where(one => !one.SameAs.IsEmpty || !one.NotSameAs.IsEmpty || !one.Builtin).ToList();
        if (entries.Count == 0)
        {
            return meant;
        }

        // Ids are those that the events have without any entry, so that an entry never changes what it means.
        var byId = drafts.ToLookup(draft => EventBuilder.Build(draft, archiveEnd, roster).Id, StringComparer.Ordinal);
        var bySentence = entries.Any(one => one.SameAs.Concat(one.NotSameAs).Any(IsSentence))
            ? drafts.SelectMany(draft => draft.Mentions.Select(mention => (Id: EvidenceMaker.IdOf(mention), draft))).ToLookup(pair => pair.Id, pair => pair.draft, StringComparer.Ordinal)
            : null;
        foreach (var entry in entries)
        {
            var named = entry.SameAs.SelectMany(id => Find(id, byId, bySentence)).Concat(byId[entry.Id].Take(1)).Distinct().Where(draft => !meant.ContainsKey(draft)).ToList();
            Tell(entry, entry.SameAs.Where(id => !Find(id, byId, bySentence).Any()), "same_as", bag);
            Tell(entry, entry.NotSameAs.Where(id => !Find(id, byId, bySentence).Any()), "not_same_as", bag);
            foreach (var draft in entry.NotSameAs.Where(IsSentence).SelectMany(id => Find(id, byId, bySentence)).Distinct().Where(draft => named.Contains(draft) || IsOfDay(draft, entry)).ToList())
            {
                Part(drafts, draft, entry.NotSameAs, roster);
            }

            if (named.Count == 0)
            {
                continue;
            }

            var first = named.OrderBy(draft => draft.Date.Last.DayNumber - draft.Date.From.DayNumber).ThenBy(draft => drafts.IndexOf(draft)).First();
            foreach (var other in named.Where(draft => draft != first))
            {
                foreach (var mention in other.Mentions.ToList())
                {
                    first.Add(mention);
                }

                first.Rules.Add(ChronicleRules.Joined);
                drafts.Remove(other);
            }

            meant[first] = (entry, !entry.SameAs.IsEmpty || (!entry.Builtin && byId[entry.Id].Contains(first)));
        }

        return meant;
    }

    private static void Part(List<EventDraft> drafts, EventDraft draft, ImmutableArray<string> sentences, Roster roster)
    {
        var (leaving, staying) = (draft.Mentions.Where(mention => sentences.Contains(EvidenceMaker.IdOf(mention))).ToList(), draft.Mentions.Where(mention => !sentences.Contains(EvidenceMaker.IdOf(mention))).ToList());
        if (leaving.Count == 0 || staying.All(mention => mention.Date is null) || leaving.All(mention => mention.Date is null))
        {
            return;
        }

        var at = drafts.IndexOf(draft);
        drafts.RemoveAt(at);
        foreach (var part in (List<EventMention>[])[leaving, staying])
        {
            var made = Merger.Merge(part.Where(mention => mention.Date is not null), roster);
            made[0].Rules.Add(ChronicleRules.Parted);
            foreach (var mention in part.Where(mention => mention.Date is null))
            {
                made[0].AddWitness(mention, ChronicleRules.Undated);
            }

            drafts.InsertRange(at, made);
        }
    }

    private static bool IsOfDay(EventDraft draft, KnownEvent entry) => draft.Date.From <= entry.When.Last && draft.Date.Last >= entry.When.First;

    private static IEnumerable<EventDraft> Find(string id, ILookup<string, EventDraft> byId, ILookup<string, EventDraft>? bySentence) => IsSentence(id) ? bySentence![id] : byId[id];

    private static bool IsSentence(string id) => id.StartsWith("b-", StringComparison.Ordinal);

    private static void Tell(KnownEvent entry, IEnumerable<string> ids, string key, DiagnosticBag bag)
    {
        foreach (var id in ids)
        {
            if (entry.Origin is { } origin)
            {
                bag.Add(ChronicleProblems.NoEffect, origin.File, origin.Span, key, entry.Id, id);
            }
        }
    }
}
