using System.Collections.Immutable;
using Depesche.Naming;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>The search page. Without script it is the register of the archive: names with their spellings, months, articles.</summary>
internal static class SearchPages
{
    // Longer lists have pages of their own.
    private const int Longest = 500;

    /// <summary>The page.</summary>
    public static Page Of(SiteIndex index, ImmutableArray<string> scripts)
    {
        const string path = Addresses.Search;
        const string intro = "Personen, Organisationen und Orte unter jeder Schreibweise, dazu Ereignisse, Artikel, Monate und Tage.";
        var articles = index.ByDate.Length;
        return new Page(path, path, new SearchPage(
            Page: Frame.Of(index, path, "suche-seite", "Suche", intro) with { Csp = Frame.PolicyWithScripts },
            Heading: "Suche",
            Intro: intro,
            Groups: [.. Registers.Kinds.Where(kind => index.Entities.Any(entity => entity.Type == kind.Type)).Select(kind => Group(index, kind))],
            Months: [.. index.Months.Select(month => new LinkModel(month.Name, Addresses.Link(path, month.Path), false, "", ""))],
            SourcesHref: Addresses.Link(path, Addresses.Sources),
            SourcesAmount: Count.AtStart(Count.Of(articles, "ein Artikel", "Artikel")),
            Sources: articles > Longest ? [] : Registers.Sources(index, path, index.ByDate),
            Scripts: [.. scripts.Select(script => new LinkModel("", Addresses.Link(path, script), false, "", ""))]));
    }

    private static RegisterGroupModel Group(SiteIndex index, (EntityType Type, string Path, string Heading, string One, string Many) kind)
    {
        var number = index.Entities.Count(entity => entity.Type == kind.Type);
        return new RegisterGroupModel(
            kind.Path[..kind.Path.IndexOf('/')], kind.Heading, Addresses.Link(Addresses.Search, kind.Path), Count.AtStart(Count.Of(number, kind.One, kind.Many)),
            number > Longest ? [] : Registers.Of(index, new EventModels(index, Addresses.Search), Addresses.Search, entity => entity.Type == kind.Type));
    }
}
