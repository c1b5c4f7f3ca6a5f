using System.Security.Cryptography;
using System.Text;
using Depesche.Chronicle;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>How dates, names, merges and status are decided: every rule that was used, with an example of the archive, and the lists behind the numbers.</summary>
internal static class MethodPages
{
    // Beyond these the list stands in the data only; their common hash covers all.
    private const int MostInputs = 500;

    /// <summary>The page.</summary>
    public static Page Of(SiteIndex index)
    {
        const string path = Addresses.Method;
        var site = index.Site;
        var models = new EventModels(index, path);
        var events = site.Timeline.Events;
        EventListModel List(string id, string title, string intro, Func<TimelineEvent, bool> fits) => new(id, title, intro, [.. events.Where(fits).Select(one => models.Line(one))]);
        var edited = events.Count(one => !one.Edited.IsEmpty);
        return new Page(path, "verfahren.html", new MethodPage(
            Page: Frame.Of(index, path, "verfahren", "Verfahren", "Wie Daten, Namen, Ereignisse und ihr Stand bestimmt werden, mit jeder Regel und ihren Fundstellen.", null, new PageFormat(Addresses.Build, "application/json", "Daten (JSON)")),
            Version: site.Version,
            Commit: site.Commit,
            InputCount: site.Inputs.IsEmpty ? "" : Count.InDigits(site.Inputs.Length, "Datei", "Dateien"),
            InputsHash: site.Inputs.IsEmpty ? "" : Hash(site),
            Inputs: site.Inputs.Length > MostInputs ? [] : [.. site.Inputs.Select(file => new InputModel(file.Path, file.Sha256))],
            Counts: Counts(index),
            Groups: RuleGroups.Of(index),
            Lists:
            [
                List("erschlossen", "Erschlossene Daten", "Der Tag steht nicht im Text, sondern folgt aus ihm. Den Grund nennt die Chronik bei jedem Ereignis.", TimelinePages.IsInferred),
                List("ungefaehr", "Nur ungefähr datiert", "Bekannt ist nur ein Zeitraum. Ein Tag wird nirgends eingesetzt.", TimelinePages.IsVague),
                List("unbestaetigt", "Nicht bestätigt", "Kein Artikel berichtet, dass es so gekommen ist.", TimelinePages.IsUnconfirmed),
                List("widersprueche", "Widersprüche", "Die Quellen sagen Verschiedenes. Beide Angaben bleiben stehen.", one => !one.Disagreements.IsEmpty),
            ],
            Shelf: Shelf(index, path),
            Edited: edited == 0 ? "Alle Titel sind aus den Angaben der Artikel zusammengesetzt." : Typographer.Set($"Bei {Count.Of(edited, "einem Ereignis", "Ereignissen")} stammen Titel oder Zusammenfassung von der Redaktion.")));
    }

    // What sha256sum gives of its own lines for these files.
    private static string Hash(Site site) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(site.Inputs.Select(file => $"{file.Sha256}  {file.Path}\n")))));

    private static List<FigureModel> Counts(SiteIndex index)
    {
        const string path = Addresses.Method;
        FigureModel Figure(int number, string one, string many, string target) => new(Count.Digits(number), number == 1 ? one : many, Addresses.Link(path, target));
        return
        [
            Figure(index.ByDate.Length, "Artikel", "Artikel", Addresses.Sources),
            Figure(index.ByDate.Sum(reading => reading.Timexes.Length), "Zeitangabe", "Zeitangaben", $"{path}#daten"),
            Figure(index.ByDate.Sum(reading => reading.Links.Count(MarkedText.IsShown)), "Nennung von Namen", "Nennungen von Namen", $"{path}#namen"),
            .. Registers.Kinds.Select(kind => (kind, Number: index.Entities.Count(entity => entity.Type == kind.Type))).Where(pair => pair.Number > 0).Select(pair => Figure(pair.Number, pair.kind.One[(pair.kind.One.IndexOf(' ') + 1)..], pair.kind.Many, pair.kind.Path)),
            .. TimelinePages.Figures(index, path),
            Figure(index.Site.Timeline.Shelf.Length, "Zeitangabe ohne Ereignis", "Zeitangaben ohne Ereignis", $"{path}#ohne-ereignis"),
        ];
    }

    // Article by article in the order of their dates, each from its first sentence to its last.
    private static List<ShelfGroupModel> Shelf(SiteIndex index, string page) =>
    [
        .. index.Site.Timeline.Shelf.GroupBy(shelved => shelved.Article, StringComparer.Ordinal).OrderBy(group => index.Number(group.Key))
            .Select(group => new ShelfGroupModel(
                $"S{index.Number(group.Key)}", Typographer.Set(index.Reading(group.Key).Article.Title), Addresses.Link(page, index.Addresses.Article(group.Key)),
                [.. group.OrderBy(shelved => shelved.Timex.Timex.Span.Block).ThenBy(shelved => shelved.Timex.Timex.Span.Start).Select(shelved => Shelved(index, shelved, page)).OfType<ShelfModel>()]))
            .Where(group => group.Dates.Count > 0),
    ];

    private static ShelfModel? Shelved(SiteIndex index, ShelvedTimex shelved, string page)
    {
        var reading = index.Reading(shelved.Article);
        return Phrases.Date(reading, shelved.Timex, page) is not { } date ? null : new ShelfModel(
            date.Phrase, date.Value, Addresses.Link(page, index.Addresses.Article(shelved.Article)) + date.Href, date.Where, Typographer.Set(shelved.Because));
    }
}
