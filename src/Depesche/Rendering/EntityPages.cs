using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Naming;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>The registers of persons, organisations and places, and a page for each of them.</summary>
internal static class EntityPages
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Page> All(SiteIndex index) => Registers.Kinds.SelectMany(kind =>
    {
        var own = index.Entities.Where(entity => entity.Type == kind.Type).ToList();
        return own.Count == 0 ? [] : own.Select(entity => Of(index, entity, kind.Path, kind.Heading)).Prepend(Register(index, kind.Type, kind.Path, kind.Heading));
    });

    private static Page Register(SiteIndex index, EntityType type, string path, string heading)
    {
        var entries = Registers.Of(index, new EventModels(index, path), path, entity => entity.Type == type);
        var intro = "Schreibweisen sind zusammengeführt; Abweichungen stehen mit ihrem Artikel dabei.";
        return new Page(path, "register.html", new RegisterPage(Frame.Of(index, path, "register", heading, $"{heading} im Archiv: {Count.InDigits(entries.Count, "Eintrag", "Einträge")}.", null, PageFormat.Twin(path)), heading, intro, entries));
    }

    private static Page Of(SiteIndex index, Entity entity, string register, string registerName)
    {
        var path = index.Addresses.Entity(entity.Id)!;
        var models = new EventModels(index, path);
        var events = index.EventsOf(entity.Id).ToList();
        var articles = Spellings.ArticlesOf(index, entity.Id);
        var name = Typographer.Set(entity.Name);
        var intro = Typographer.Set(Intro(events.Count, articles.Count, scene: entity.Type == EntityType.Place && events.TrueForAll(one => !one.Participants.Contains(entity.Id))));
        return new Page(path, "entity.html", new EntityPage(
            Page: Frame.Of(index, path, "eintrag", entity.Name, $"{name}: {intro}", (register, registerName), [PageFormat.Twin(path), .. events.Count > 0 ? PageFormat.Feeds(path) : []]) with { JsonLd = StructuredData.Of(index, entity) },
            Name: name,
            Kind: Kind(entity),
            Class: index.Colour(entity),
            Native: entity.Native,
            NativeLanguage: NativeLanguage(entity),
            Roles: [.. Registers.Offices(index, entity).Select(office => new LinkModel(Typographer.Set(Registers.OfficeWords(index, office)), null, false, "", Typographer.Set(Term(office))))],
            Intro: intro,
            Spellings: Spellings.Names(index, entity, path),
            Paraphrases: Spellings.Paraphrases(index, entity, path),
            Events: [.. events.Select(one => models.Of(one, ""))],
            Met: Met(index, models, entity, events),
            Articles: Registers.Sources(index, path, articles),
            Wikidata: entity.Wikidata,
            Position: entity.Geo is { } geo ? Typographer.Set($"{Degrees(geo.Latitude, "nördlicher", "südlicher")} Breite, {Degrees(geo.Longitude, "östlicher", "westlicher")} Länge") : null,
            Map: entity.Type == EntityType.Place ? MapDrawing.Draw(entity) : null,
            Coast: Addresses.Link(path, Addresses.Coast)));
    }

    private static string Intro(int events, int articles, bool scene) => (events, articles) switch
    {
        (0, _) => $"{(scene ? "Kein Schauplatz eines Ereignisses" : "An keinem Ereignis des Archivs beteiligt")}, genannt in {Articles(articles)}.",
        (_, 0) => $"{(scene ? "Schauplatz von" : "Beteiligt an")} {Events(events)}.",
        _ => $"{(scene ? "Schauplatz von" : "Beteiligt an")} {Events(events)}, genannt in {Articles(articles)}.",
    };

    private static string Events(int count) => Count.Of(count, "einem Ereignis", "Ereignissen");

    private static string Articles(int count) => Count.Of(count, "einem Artikel", "Artikeln");

    private static string Kind(Entity entity) => entity.Subtype switch
    {
        "country" => "Staat",
        "city" => "Stadt",
        "region" => "Region",
        "water" => "Gewässer",
        "ministry" => "Ministerium",
        "party" => "Partei",
        "parliament" => "Parlament",
        "agency" => "Nachrichtenagentur",
        "medium" => "Medium",
        "company" => "Unternehmen",
        "international organisation" => "Internationale Organisation",
        _ => EventWords.Of(entity.Type),
    };

    // The knowledge says which country, not which language: Cyrillic there is Russian but for Ukraine, Belarus, Bulgaria and Serbia.
    private static string NativeLanguage(Entity entity) => entity.Country switch { "UA" => "uk", "BY" => "be", "BG" => "bg", "RS" => "sr", _ => "ru" };

    private static string Term(Office office) => (office.From, office.To) switch
    {
        ({ } from, { } to) => $"{Known(from, office.FromPrecision)} bis {Known(to, office.ToPrecision)}",
        ({ } from, null) => $"seit {Known(from, office.FromPrecision)}",
        (null, { } to) => $"bis {Known(to, office.ToPrecision)}",
        _ => "",
    };

    // No more is printed than is known.
    private static string Known(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => $"{day.Year}",
        DatePrecision.Month => $"{GermanDates.Month(day.Month)} {day.Year}",
        _ => GermanDates.Day(day),
    };

    // Whoever takes part in the same event; the most frequent first.
    private static List<MetModel> Met(SiteIndex index, EventModels models, Entity entity, List<TimelineEvent> events) =>
    [
        .. events.Where(one => Encounter.IsKind(one.Kind))
            .SelectMany(one => one.Participants.Where(id => id != entity.Id).Distinct(StringComparer.Ordinal).Select(id => (id, one))).GroupBy(pair => pair.id, pair => pair.one, StringComparer.Ordinal)
            .Select(group => (Other: index.Site.Knowledge.Find(group.Key), Events: group.ToList())).Where(pair => pair.Other is not null && entity.Type != EntityType.Place)
            .OrderByDescending(pair => pair.Events.Count).ThenBy(pair => GermanOrder.Key(pair.Other!.Sort), StringComparer.Ordinal)
            .Select(pair => (Chip: models.Chip(pair.Other!), pair.Events))
            .Select(pair => new MetModel(pair.Chip.Text, pair.Chip.Href, pair.Chip.Class, [.. pair.Events.Select(one => models.Line(one, note: EventWords.Of(one.Kind)))])),
    ];

    private static string Degrees(double value, string positive, string negative) =>
        $"{Math.Abs(value).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',')}° {(value < 0 ? negative : positive)}";
}
