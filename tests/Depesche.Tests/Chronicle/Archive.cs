using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Chronicle;

/// <summary>Relates scripted articles and prints events in one line each.</summary>
internal static class Archive
{
    public static Timeline Relate(params (string Published, string Script)[] articles) => Relate([], new SiteConfig(), null, new DiagnosticBag(), articles);

    public static Timeline Relate(ImmutableArray<KnownEvent> known, SiteConfig config, YamlFile? registry, DiagnosticBag bag, params (string Published, string Script)[] articles) =>
        EventRelater.Relate([.. articles.Select((article, index) => ReadingScript.Read($"a{index + 1}", article.Published, article.Script))], Cast.Roster, known, config, registry, bag);

    /// <summary><c>2022-01-21 meeting announced: title [2]</c> with the number of pieces of evidence.</summary>
    public static IEnumerable<string> Lines(Timeline timeline) => timeline.Events.Select(one => $"{one.When.Edtf} {one.Kind.ToString().ToLowerInvariant()} {one.Status.ToString().ToLowerInvariant()}: {one.Title} [{one.Evidence.Length}]");

    public static string[] Lines(params (string Published, string Script)[] articles) => [.. Lines(Relate(articles))];
}
