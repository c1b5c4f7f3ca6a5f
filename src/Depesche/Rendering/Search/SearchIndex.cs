using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Naming;

namespace Depesche.Rendering.Search;

/// <summary>All that the search of a site knows: what it can lead to, and by which words.</summary>
/// <param name="Kinds">The entries by kind; their numbers run through all kinds, from 0.</param>
/// <param name="Terms">The words by key.</param>
/// <param name="Related">For every name, the numbers of the events it takes part in and of the articles that mention it: whoever searches for a name finds them too, however they spell it.</param>
internal sealed record SearchIndex(ImmutableArray<SearchKind> Kinds, ImmutableArray<SearchTerm> Terms, ImmutableArray<ImmutableArray<int>> Related)
{
    /// <summary>Reads a site.</summary>
    public static SearchIndex Of(SiteIndex index)
    {
        var terms = new SearchTerms();
        ImmutableArray<Entity> names = [.. Registers.Kinds.SelectMany(kind => SearchEntries.Names(index, kind.Type))];
        for (var i = 0; i < names.Length; i++)
        {
            Add(terms, index, i, names[i]);
        }

        var events = index.Site.Timeline.Events;
        for (var i = 0; i < events.Length; i++)
        {
            Add(terms, names.Length + i, events[i]);
        }

        var (first, body) = (names.Length + events.Length, BodyWords.Of(index));
        for (var i = 0; i < index.ByDate.Length; i++)
        {
            terms.Add(first + i, SearchField.Name, index.ByDate[i].Article.Title);
            terms.Add(first + i, SearchField.Said, index.ByDate[i].Article.Facts.Source ?? "");
            foreach (var (key, times) in body.Of(i))
            {
                terms.AddKey(first + i, times == 1 ? SearchField.Once : SearchField.Often, key);
            }
        }

        return new SearchIndex(SearchEntries.Of(index), terms.All, Relations(index, names));
    }

    private static void Add(SearchTerms terms, SiteIndex index, int entry, Entity entity)
    {
        terms.Add(entry, SearchField.Name, entity.Name);
        var links = index.LinksTo(entity.Id).Select(pair => (pair.Link.Kind, Text: pair.Reading.Article.TextOf(pair.Link.Span))).Distinct().ToList();
        foreach (var name in entity.Variants.Append(entity.Native ?? "").Concat(links.Where(one => one.Kind == MentionKind.Name).Select(one => one.Text)))
        {
            terms.Add(entry, SearchField.Variant, name);
        }

        // Kremlchef, Außenminister: of a paraphrase the nouns.
        terms.Add(entry, SearchField.Said, $"{Registers.Role(index, entity)} {string.Join(' ', entity.Roles)}");
        foreach (var word in links.Where(one => one.Kind == MentionKind.Role).SelectMany(one => SearchWords.Of(one.Text)).Where(word => char.IsUpper(word[0])))
        {
            terms.Add(entry, SearchField.Said, word);
        }
    }

    private static void Add(SearchTerms terms, int entry, TimelineEvent one)
    {
        terms.Add(entry, SearchField.Name, one.Title);
        terms.Add(entry, SearchField.Said, $"{EventWords.Of(one.Kind)} {one.Summary}");
        if (one.Status != EventStatus.Happened)
        {
            terms.Add(entry, SearchField.Said, EventWords.Of(one.Status));
        }
    }

    private static ImmutableArray<ImmutableArray<int>> Relations(SiteIndex index, ImmutableArray<Entity> names)
    {
        var events = index.Site.Timeline.Events.Select((one, i) => (one.Id, Number: names.Length + i)).ToDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
        var articles = names.Length + events.Count - 1;
        return [.. names.Select(entity => Numbers(entity).Distinct().Order().ToImmutableArray())];

        IEnumerable<int> Numbers(Entity entity) =>
            index.EventsOf(entity.Id).Select(one => events[one.Id]).Concat(Spellings.ArticlesOf(index, entity.Id).Select(reading => articles + index.Number(reading.Article.Id)));
    }
}
