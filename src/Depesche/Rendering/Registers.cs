using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Naming;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>Lists of persons, organisations, places and articles.</summary>
internal static class Registers
{
    /// <summary>The kinds of entity that have pages: register, heading, and how many of them are said.</summary>
    public static readonly (EntityType Type, string Path, string Heading, string One, string Many)[] Kinds =
    [
        (EntityType.Person, "personen/index.html", "Personen", "eine Person", "Personen"),
        (EntityType.Organisation, "organisationen/index.html", "Organisationen", "eine Organisation", "Organisationen"),
        (EntityType.Place, "orte/index.html", "Orte", "ein Ort", "Orte"),
    ];

    private static readonly string[] Prepositions = [" für ", " in ", " im ", " bei ", " beim ", " am ", " zur ", " zum "];

    /// <summary>The entries of one kind.</summary>
    public static IReadOnlyList<RegisterModel> Of(SiteIndex index, EventModels models, string page, Func<Entity, bool> fits, bool withEvents = true) =>
        [.. index.Entities.Where(entity => index.Addresses.Entity(entity.Id) is not null && fits(entity)).Select(entity => Entry(index, models, page, entity, withEvents))];

    /// <summary>The articles by date.</summary>
    public static IReadOnlyList<SourceModel> Sources(SiteIndex index, string page, IEnumerable<Reading> readings) => [.. readings.Select(reading => Source(index, page, reading))];

    /// <summary>The anchor of an article in a list of sources, from its address.</summary>
    public static string Anchor(string article) => $"a-{Path.GetFileNameWithoutExtension(article)}";

    /// <summary>When an article appeared, as a sentence part, and whether that was concluded.</summary>
    public static (string Words, bool Inferred) Published(DocumentTime time) => (Typographer.Set(DateWords.Window(time)), time.Source == DocumentTimeSource.Inferred);

    /// <summary>Offices held at the time of the archive, in one phrase; empty when none is known.</summary>
    public static string Role(SiteIndex index, Entity entity) => string.Join(", ", Offices(index, entity).Select(office => OfficeWords(index, office)).Distinct(StringComparer.Ordinal));

    /// <summary>Offices held at the time of the archive, as far as the knowledge says.</summary>
    public static IEnumerable<Office> Offices(SiteIndex index, Entity entity)
    {
        var events = index.Site.Timeline.Events;
        var first = index.Site.Config.FirstDay ?? (events.IsEmpty ? DateOnly.MinValue : events.Min(one => one.When.SortDay));
        var last = index.Site.Config.LastDay ?? (events.IsEmpty ? DateOnly.MaxValue : events.Max(one => one.When.Last));
        return entity.Offices.Where(office => (office.From ?? DateOnly.MinValue) <= last && (office.To ?? DateOnly.MaxValue) >= first);
    }

    /// <summary><c>Außenminister Russlands</c>, <c>Botschafter in Deutschland, Ukraine</c>, <c>Sprecherin (Weißes Haus)</c>.</summary>
    public static string OfficeWords(SiteIndex index, Office office) => index.Site.Knowledge.Find(office.Of) is not { } body ? office.Role
        : body.Type == EntityType.Place ? GoesOn(office.Role) ? $"{office.Role}, {body.Name}" : $"{office.Role} {GermanPlaces.Of(body.Name)}" : $"{office.Role} ({body.Name})";

    // After "für Europa" a genitive would belong to Europe.
    private static bool GoesOn(string role) => Prepositions.Any(word => role.Contains(word, StringComparison.Ordinal));

    private static RegisterModel Entry(SiteIndex index, EventModels models, string page, Entity entity, bool withEvents)
    {
        var events = index.EventsOf(entity.Id).ToList();
        var articles = Spellings.ArticlesOf(index, entity.Id).Count;
        var others = Spellings.Names(index, entity, page).Where(spelling => spelling.Text != entity.Name && !entity.Name.EndsWith(" " + spelling.Text, StringComparison.Ordinal)).Take(4)
            .Select(spelling => $"{spelling.Text} ({string.Join(", ", spelling.Places.Select(place => place.Text))})");
        return new RegisterModel(
            Anchor: $"p-{index.Addresses.EntityKey(entity.Id)}",
            Name: Typographer.Set(entity.Sort),
            Href: Addresses.Link(page, index.Addresses.Entity(entity.Id)!),
            Class: index.Colour(entity),
            Role: Typographer.Set(Count.AtStart(Role(index, entity))),
            Variants: string.Join(", ", others),
            Events: [.. (withEvents ? events : []).Select(one => models.Line(one, withYear: false))],
            Summary: Typographer.Set((events.Count == 0 ? "" : $"{Count.InDigits(events.Count, "Ereignis", "Ereignisse")}, ") + Count.InDigits(articles, "Artikel", "Artikel")));
    }

    private static SourceModel Source(SiteIndex index, string page, Reading reading)
    {
        var (words, inferred) = Published(reading.Time);
        var events = index.EventsFrom(reading.Article.Id).Count();
        var facts = reading.Article.Facts;
        return new SourceModel(
            Anchor: Anchor(index.Addresses.Article(reading.Article.Id)),
            Short: $"S{index.Number(reading.Article.Id)}",
            Title: Typographer.Set(reading.Article.Title),
            Href: Addresses.Link(page, index.Addresses.Article(reading.Article.Id)),
            Published: words,
            Inferred: inferred,
            Outlet: Typographer.Set(string.Join(", ", new[] { facts.Source, facts.Author }.OfType<string>().Distinct(StringComparer.Ordinal))),
            Events: events == 0 ? "belegt kein Ereignis" : $"belegt {Count.Of(events, "ein Ereignis", "Ereignisse")}",
            Because: Typographer.Set(Count.AtStart(reading.Time.Because)));
    }
}
