using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Naming;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>The rules that were used in this archive, by stage; every rule that another page links to is among them.</summary>
internal static class RuleGroups
{
    /// <summary>The groups in the order of the stages.</summary>
    public static IReadOnlyList<RuleGroupModel> Of(SiteIndex index)
    {
        return
        [
            Group(Rules.Cleaning, "bereinigung", "Bereinigung", "Was nicht zum Artikel gehört, wird herausgenommen: Werbung, Bildnachweise, Hinweise der Seite. Nichts davon verschwindet ohne Regel.", Cleaning(index), CleaningRules.Reasons.Select(rule => new KnownRule(rule.Name, rule.Because, ""))),
            Group(Rules.Dates, "daten", "Zeitangaben", "Zuerst wird festgehalten, was die Worte sagen; zu Tagen werden sie erst, wenn der Erscheinungstag des Artikels eingegrenzt ist.", Dates(index), TimexRules.All.Except(DatingRules.All).Select(Known)),
            Group(Rules.Publication, "erscheinungstag", "Erscheinungstag der Artikel", "Ein Artikel ohne Datum wird aus seinen eigenen Angaben und aus bekannten Ereignissen datiert. Bleiben mehrere Tage möglich, so stehen alle da.", Publication(index), DatingRules.All.Select(Known)),
            Group(Rules.Names, "namen", "Namen", "Schreibweisen und Umschreibungen werden zusammengeführt, wenn die Regel sicher genug ist; sonst bleibt der Name ohne Verweis.", Names(index), NamingRules.All.Select(rule => new KnownRule(rule.Name, rule.Explanation, ""))),
            Group(Rules.Events, "ereignisse", "Ereignisse", "Sätze werden zu einem Ereignis, wenn Tag, Art, Beteiligte und Ort zusammenpassen. Der Stand folgt allein aus dem, was die Sätze sagen, und wann sie erschienen.", Events(index), ChronicleRules.All.Select(rule => new KnownRule(rule.Name, rule.Explanation, rule.Example))),
        ];
    }

    private static KnownRule Known(TimexRule rule) => new(rule.Name, rule.Does, rule.Right.Length > 0 ? TimexRule.Read(rule.Right[0]).Text : "");

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

    // All rules that the stage lists, and whatever else was used; the most used first. The example is the archive's own where it has one.
    private static RuleGroupModel Group(string stage, string id, string title, string intro, IEnumerable<Use> uses, IEnumerable<KnownRule>? listed = null)
    {
        var known = (listed ?? []).DistinctBy(rule => rule.Name, StringComparer.Ordinal).ToDictionary(rule => rule.Name, StringComparer.Ordinal);
        var used = uses.ToLookup(use => use.Rule, StringComparer.Ordinal);
        return new RuleGroupModel(id, title, intro,
        [
            .. used.Select(group => group.Key).Union(known.Keys, StringComparer.Ordinal).OrderByDescending(name => used[name].Count()).ThenBy(name => name, StringComparer.Ordinal)
                .Select(name => Model(stage, name, [.. used[name]], known.GetValueOrDefault(name))),
        ]);
    }

    private static RuleModel Model(string stage, string name, List<Use> uses, KnownRule? known)
    {
        var example = uses.Find(use => use.Example.Length > 0);
        return new RuleModel(
            Id: Rules.Anchor(stage, name),
            Name: name,
            Title: Typographer.Set(RuleTitles.Of(stage, name)),
            Text: Typographer.Set(known?.Explanation ?? uses.Select(use => use.Text).FirstOrDefault() ?? ""),
            Example: example?.Example ?? Typographer.Set(known?.Example ?? ""),
            Value: example?.Value ?? "",
            Count: uses.Count == 0 ? "hier nicht gebraucht" : Count.Times(uses.Count));
    }

    private sealed record KnownRule(string Name, string Explanation, string Example);

    private sealed record Use(string Rule, string Example, string Value, string Text);
}
