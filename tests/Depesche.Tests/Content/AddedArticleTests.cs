using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Rendering;
using Depesche.Tests.Publishing.Oracles;

namespace Depesche.Tests.Content;

/// <summary>An archive that was published without one of its articles gets it: every address of an event still leads to an event, and what it gained is told.</summary>
public sealed class AddedArticleTests
{
    [Fact]
    public void Every_article_of_the_sample_can_be_the_last_to_come()
    {
        var site = BuiltSite.Of("sample").Site;
        var gains = 0;
        Assert.All(site.Readings, last =>
        {
            var before = Relate(site, site.Readings.Remove(last), null, new DiagnosticBag());
            var source = new SourceText("ids.yaml", IdRegistry.Write(before, null));
            var told = new DiagnosticBag();
            var after = Relate(site, site.Readings, new YamlFile(source, YamlReader.Read(source, YamlLimits.Knowledge, told)!), told);
            var ids = after.Events.SelectMany(one => one.Aliases.Append(one.Id)).ToHashSet(StringComparer.Ordinal);
            Assert.DoesNotContain(before.Events, one => !ids.Contains(one.Id));

            var had = before.Events.SelectMany(one => one.Evidence).Select(piece => piece.Id).ToHashSet(StringComparer.Ordinal);
            var isNew = after.Events.Where(one => before.Events.Any(other => other.Id == one.Id)).SelectMany(one => one.Evidence).Count(piece => !had.Contains(piece.Id));
            Assert.Equal(isNew, told.Sorted().Count(one => one.Problem.Code == ChronicleProblems.EvidenceGained.Code));
            gains += isNew;
        });
        Assert.True(gains > site.Readings.Length, $"{gains} pieces of evidence came later");
    }

    private static Timeline Relate(Site site, ImmutableArray<Reading> readings, YamlFile? registry, DiagnosticBag bag) =>
        EventRelater.Relate(readings, site.Knowledge, site.KnownEvents, site.Config, registry, bag);
}
