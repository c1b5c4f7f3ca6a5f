using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Tests.Chronicle;

/// <summary>Known events name only what the knowledge has.</summary>
public sealed class KnownEventChecksTests
{
    [Fact]
    public void Unknown_people_and_places_of_a_known_event_are_told_with_the_nearest_id()
    {
        var bag = new DiagnosticBag();
        var file = new SourceText("content/events/a.yaml", "- id: 2022-01-01-a\n  date: 2022-01-01\n  kind: meeting\n  title: A\n  participants: [per:baerbok, per:lawrow]\n  place: Kiew\n");
        var root = YamlReader.Read(file, YamlLimits.Knowledge, bag)!;
        KnownEventChecks.Run(KnownEventReader.Read([new YamlFile(file, root)], bag), KnowledgeBase.Load([], bag), bag);
        var told = bag.Sorted().Select(one => one.Message).ToList();
        Assert.Equal(2, told.Count);
        Assert.Contains(told, one => one.Contains("unknown entity \"per:baerbok\"", StringComparison.Ordinal) && one.Contains("per:baerbock", StringComparison.Ordinal));
        Assert.Contains(told, one => one.Contains("unknown entity \"Kiew\"", StringComparison.Ordinal));
    }
}
