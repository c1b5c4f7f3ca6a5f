using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Dating;

/// <summary>Known events from YAML.</summary>
public sealed class KnownEventReaderTests
{
    [Fact]
    public void The_packed_events_are_read_without_a_complaint_and_stand_in_order()
    {
        var bag = new DiagnosticBag();
        var events = KnownEventReader.Read([], bag);
        Assert.Empty(bag.Sorted());
        Assert.NotEmpty(events);
        Assert.All(events, one => Assert.True(one.Builtin));
        Assert.Equal(events.OrderBy(one => one.When.First).ThenBy(one => one.Id, StringComparer.Ordinal), events);
    }

    [Fact]
    public void An_entry_of_the_site_replaces_the_packed_one_with_the_same_id()
    {
        var id = KnownEventReader.Read([], new DiagnosticBag())[0].Id;
        var (events, bag) = Read($"- id: {id}\n  date: 2022-03-01\n  kind: call\n  title: Anders\n");
        Assert.Empty(bag.Sorted());
        var one = Assert.Single(events, one => one.Id == id);
        Assert.Equal(("Anders", false, new DateOnly(2022, 3, 1)), (one.Title, one.Builtin, one.When.First));
    }

    [Fact]
    public void Every_key_arrives()
    {
        var (events, bag) = Read("- id: x\n  date: 2022-01-10/2022-01-12\n  time: 11:00\n  announced_on: 2022-01-03\n  cancelled_on: 2022-01-09\n  title: T\n  summary: S\n  kind: talks\n  status: cancelled\n  participants: [c:us, c:ru]\n  place: loc:genf\n  main: true\n  same_as: [a]\n  not_same_as: [b]\n  sources:\n    - outlet: O\n      url: https://example.org/\n      published: 2022-01\n  note: N\n");
        Assert.Empty(bag.Sorted());
        var one = Assert.Single(events, one => one.Id == "x");
        Assert.Equal(("11:00", "talks", "cancelled", "loc:genf", true, "S", "N"), (one.Time, one.Kind, one.Status, one.Place, one.Main, one.Summary, one.Note));
        Assert.Equal((3, "a", "b", ("O", "https://example.org/", "2022-01")), (one.When.Days, one.SameAs[0], one.NotSameAs[0], one.Sources[0]));
        Assert.Equal((new DateOnly(2022, 1, 3), new DateOnly(2022, 1, 9), 2), (one.AnnouncedOn, one.CancelledOn, one.Participants.Length));
    }

    [Theory]
    [InlineData("21.01.2022")]
    [InlineData("21. Januar 2022")]
    [InlineData("2022-01-21")]
    public void A_date_is_read_as_in_articles(string date) => Assert.Equal(new DateOnly(2022, 1, 21), Assert.Single(Read($"- id: x\n  date: {date}\n  kind: call\n  title: T\n").Events, one => one.Id == "x").When.First);

    [Theory]
    [InlineData("- id: x\n  date: bald\n  kind: call\n  title: T\n", "DE3001", 2, 9)]
    [InlineData("- id: x\n  date: 9999-12-31\n  kind: call\n  title: T\n", "DE3001", 2, 9)]
    [InlineData("- id: x\n  date: 2022-01-03\n  kind: cal\n  title: T\n", "DE1006", 3, 9)]
    [InlineData("- id: x\n  date: 2022-01-03\n  kind: call\n  title: T\n  titel: U\n", "DE1005", 5, 3)]
    [InlineData("- id: x\n  kind: call\n  title: T\n", "DE1007", 1, 3)]
    [InlineData("id: x\n", "DE1006", 1, 1)]
    [InlineData("- id: x\n  date: 2022-01-03\n  kind: call\n  title: T\n- id: x\n  date: 2022-01-04\n  kind: call\n  title: U\n", "DE3005", 5, 3)]
    public void A_mistake_is_named_with_its_place(string yaml, string code, int line, int column)
    {
        var told = Assert.Single(Read(yaml).Bag.Sorted());
        Assert.Equal((code, line, column), (told.Problem.Code, told.Line, told.Column));
    }

    private static (System.Collections.Immutable.ImmutableArray<KnownEvent> Events, DiagnosticBag Bag) Read(string yaml)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("events/x.yaml", yaml);
        return (KnownEventReader.Read([new YamlFile(source, YamlReader.Read(source, YamlLimits.Knowledge, bag)!)], bag), bag);
    }
}
