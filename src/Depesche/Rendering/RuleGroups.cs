using Depesche.Chronicle;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>The rules that were used in this archive, by stage; every rule that another page links to is among them.</summary>
internal static class RuleGroups
{
    /// <summary>The groups in the order of the stages.</summary>
    public static IReadOnlyList<RuleGroupModel> Of(SiteIndex index)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            Group(taken, "bereinigung", "Bereinigung", "Was nicht zum Artikel gehört, wird herausgenommen: Werbung, Bildnachweise, Hinweise der Seite. Nichts davon verschwindet ohne Regel.", Cleaning(index)),
            Group(taken, "daten", "Zeitangaben", "Zuerst wird festgehalten, was die Worte sagen; zu Tagen werden sie erst, wenn der Erscheinungstag des Artikels eingegrenzt ist.", Dates(index)),
            Group(taken, "erscheinen", "Erscheinungstag der Artikel", "Ein Artikel ohne Datum wird aus seinen eigenen Angaben und aus bekannten Ereignissen datiert. Bleiben mehrere Tage möglich, so stehen alle da.", Publication(index)),
            Group(taken, "namen", "Namen", "Schreibweisen und Umschreibungen werden zusammengeführt, wenn die Regel sicher genug ist; sonst bleibt der Name ohne Verweis.", Names(index)),
            Group(taken, "ereignisse", "Ereignisse", "Sätze werden zu einem Ereignis, wenn Tag, Art, Beteiligte und Ort zusammenpassen. Der Stand folgt allein aus dem, was die Sätze sagen, und wann sie erschienen.", Events(index)),
        ];
    }

    private static IEnumerable<Use> Cleaning(SiteIndex index) =>
        index.ByDate.SelectMany(reading => reading.Article.Blocks).Select(block => block.Dropped).Where(drop => drop is not null).Select(drop => new Use(drop!.Rule, "", "", drop.Because));

    private static IEnumerable<Use> Dates(SiteIndex index) =>
        index.ByDate.SelectMany(reading => reading.Timexes.Select(timex => Phrases.Date(reading, timex, Addresses.Method) is { } date
            ? new Use(timex.Timex.Rule, date.Phrase, date.Value, "") : new Use(timex.Timex.Rule, "", "", "")));

    private static IEnumerable<Use> Publication(SiteIndex index) =>
        index.ByDate.SelectMany(reading => reading.Time.Reasons).Select(reason => new Use(reason.Rule, "", "", ""));

    private static IEnumerable<Use> Names(SiteIndex index) =>
        index.ByDate.SelectMany(reading => reading.Links.Where(MarkedText.IsShown).Select(link => new Use(link.Rule, Typographer.Set(reading.Article.TextOf(link.Span)), Typographer.Set(link.Name), "")));

    private static IEnumerable<Use> Events(SiteIndex index) =>
        index.Site.Timeline.Events.SelectMany(one => Rules.Split(one.Because)).Select(rule => new Use(rule, "", "", ""));

    // The example is the first one in the order of the articles, a longer phrase never replaces it: the page changes as little as possible.
    private static RuleGroupModel Group(HashSet<string> taken, string id, string title, string intro, IEnumerable<Use> uses) => new(id, title, intro,
    [
        .. uses.GroupBy(use => use.Rule, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Example: group.FirstOrDefault(use => use.Example.Length > 0) ?? group.First(), Number: group.Count()))
            .Where(one => taken.Add(Rules.Anchor(one.Key)))
            .Select(one => new RuleModel(Rules.Anchor(one.Key), one.Key, Typographer.Set(one.Example.Text), one.Example.Example, one.Example.Value, Count.InDigits(one.Number, "Mal", "Mal"))),
    ]);

    private sealed record Use(string Rule, string Example, string Value, string Text);
}
