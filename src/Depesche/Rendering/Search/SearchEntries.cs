using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Naming;

namespace Depesche.Rendering.Search;

/// <summary>What the search of a site can lead to, kind by kind: names as the registers list them, events and articles by date, months, days.</summary>
internal static class SearchEntries
{
    private static readonly string[] KindKeys = ["person", "organisation", "ort"];

    /// <summary>The kinds of which the site has an entry; names come first.</summary>
    public static ImmutableArray<SearchKind> Of(SiteIndex index)
    {
        var kinds = Registers.Kinds.Select((kind, i) => new SearchKind(KindKeys[i], EventWords.Of(kind.Type), kind.Heading, Addresses.Folder(kind.Type)!, ".html", [.. Names(index, kind.Type).Select(entity => Name(index, entity))]));
        return
        [
            .. kinds,
            new("ereignis", "Ereignis", "Ereignisse", Addresses.Index + "#", "", [.. index.Site.Timeline.Events.Select(Event)]),
            new("artikel", "Artikel", "Artikel", "artikel/", ".html", [.. index.ByDate.Select(reading => Article(index, reading))]),
            new("monat", "Monat", "Monate", "monate/", ".html", [.. index.Months.Select(month => new SearchEntry("", month.Edtf, "") { First = month.Range.First, Last = month.Range.Last })]),
            new("tag", "Tag", "Tage", "tage/", ".html", [.. index.Days.Select(day => new SearchEntry("", day.Edtf, "") { First = day.Range.First, Last = day.Range.Last })]),
        ];
    }

    /// <summary>The entities of one type that have a page.</summary>
    public static IEnumerable<Entity> Names(SiteIndex index, EntityType type) => index.Entities.Where(entity => entity.Type == type);

    private static SearchEntry Name(SiteIndex index, Entity entity)
    {
        var role = Count.AtStart(Registers.Role(index, entity));
        var others = Spellings.OtherNames(index, entity).Take(3).ToList();
        var parts = new[] { role, others.Count == 0 ? "" : $"auch {string.Join(", ", others)}" }.Where(part => part.Length > 0);
        return new SearchEntry(Typographer.Set(entity.Name), index.Addresses.EntityKey(entity.Id)!, Typographer.Set(string.Join(" · ", parts)));
    }

    private static SearchEntry Event(TimelineEvent one) => new(Typographer.Set(one.Title), one.Id, one.When.Precision == DatePrecision.Day ? "" : Typographer.Set(DateWords.Long(one.When)))
    {
        First = one.When.First ?? one.When.Last,
        Last = one.When.Last,
        Status = EventWords.Key(one.Status),
    };

    private static SearchEntry Article(SiteIndex index, Reading reading)
    {
        var outlet = reading.Article.Facts.Source is { } source ? " · " + source : "";
        var path = index.Addresses.Article(reading.Article.Id);
        return new SearchEntry(Typographer.Set(reading.Article.Title), Path.GetFileNameWithoutExtension(path), Typographer.Set(Registers.Published(reading.Time).Words + outlet)) { First = reading.Time.First, Last = reading.Time.Last };
    }
}
