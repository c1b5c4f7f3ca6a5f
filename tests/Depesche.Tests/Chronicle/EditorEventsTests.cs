using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Chronicle;

/// <summary>Every key by which an editor overrides an event.</summary>
public sealed class EditorEventsTests
{
    private const string Call = "{Am Montag|2022-01-24} telefonierte [Scholz|per:scholz] mit [Macron|per:macron].";

    private const string Other = "{Am Dienstag|2022-01-25} telefonierte [Scholz|per:scholz] mit [Macron|per:macron].";

    private const string CallId = "2022-01-24-telefonat-scholz-macron";

    private static readonly SourceText File = new("content/events/a.yaml", "- id: x\n");

    [Fact]
    public void Same_as_sets_title_summary_kind_place_status_and_date_and_keeps_what_the_rules_made()
    {
        var entry = Entry("2022-01-26-besuch", "visit", "2022-01-26") with { SameAs = [CallId], Summary = "Kurz.", Status = "cancelled", Main = true };
        var one = Assert.Single(Relate([entry], out var told, Call).Events);
        Assert.Empty(told);
        Assert.Equal(("2022-01-26-besuch", "Titel", "Kurz.", EventKind.Visit, "loc:paris", EventStatus.Cancelled, "2022-01-26", true), (one.Id, one.Title, one.Summary, one.Kind, one.Place, one.Status, one.When.Edtf, one.Main));
        Assert.Equal(["title", "summary", "status", "kind", "place", "date"], one.Edited);
        Assert.Equal((CallId, EventKind.Call, "2022-01-24", "Scholz telefoniert mit Macron"), (one.Found!.Id, one.Found.Kind, one.Found.When.Edtf, one.Found.Title));
        Assert.Single(one.Evidence);
    }

    [Fact]
    public void Same_as_joins_what_the_rules_kept_apart()
    {
        Assert.Equal(2, Relate([], out _, Call, Other).Events.Length);
        var entry = Entry("2022-01-24-anruf", "call", "2022-01-24") with { Place = null, SameAs = [CallId, "2022-01-25-telefonat-scholz-macron"] };
        var one = Assert.Single(Relate([entry], out var told, Call, Other).Events);
        Assert.Empty(told);
        Assert.Equal(2, one.Evidence.Length);
        Assert.Contains(ChronicleRules.Joined, one.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Whom_the_entry_names_takes_part_and_nobody_else()
    {
        var entry = Entry("2022-01-24-anruf", "call", "2022-01-24") with { Place = null, SameAs = [CallId], Participants = ["per:macron", "per:lawrow"] };
        var one = Assert.Single(Relate([entry], out _, Call).Events);
        Assert.Equal(["per:macron", "per:lawrow"], one.Participants);
        Assert.Contains("participants", one.Edited);
    }

    [Fact]
    public void An_entry_with_the_id_of_an_event_is_the_word_on_it()
    {
        var one = Assert.Single(Relate([Entry(CallId, "call", "2022-01-24") with { Place = null, Participants = ["per:macron"] }], out _, Call).Events);
        Assert.Equal(("Titel", "per:macron"), (one.Title, Assert.Single(one.Participants)));
    }

    [Fact]
    public void Same_as_takes_a_sentence_by_its_id()
    {
        var sentence = Relate([], out _, Call).Events[0].Evidence[0].Id;
        var entry = Entry("2022-01-24-anruf", "call", "2022-01-24") with { Place = null, SameAs = [sentence] };
        Assert.Equal("Titel", Assert.Single(Relate([entry], out _, Call).Events).Title);
    }

    [Fact]
    public void Not_same_as_takes_a_sentence_out_of_the_event_that_it_was_merged_into()
    {
        const string again = "[Macron|per:macron] und [Scholz|per:scholz] telefonierten {am 24. Januar|2022-01-24}.";
        var merged = Assert.Single(Relate([], out _, Call, again).Events);
        Assert.Equal(2, merged.Evidence.Length);
        var entry = Entry("2022-01-24-anruf", "call", "2022-01-24") with { Place = null, NotSameAs = [merged.Evidence[1].Id] };
        var parted = Relate([entry], out var told, Call, again).Events;
        Assert.Empty(told);
        Assert.Equal(2, parted.Length);
        Assert.Single(parted, one => one.Known == entry.Id && one.Evidence.Length == 1 && one.Evidence[0].Id == merged.Evidence[0].Id);
        Assert.All(parted, one => Assert.Contains(ChronicleRules.Parted, one.Because, StringComparison.Ordinal));
    }

    [Fact]
    public void Not_same_as_keeps_an_entry_from_an_event()
    {
        var entry = Entry("2022-01-24-anruf", "call", "2022-01-24") with { Place = null, NotSameAs = [CallId] };
        Assert.Null(Assert.Single(Relate([entry], out _, Call).Events).Known);
    }

    [Fact]
    public void An_entry_with_the_id_of_an_event_is_that_event() =>
        Assert.Equal("Titel", Assert.Single(Relate([Entry(CallId, "call", "2022-01-24") with { Place = null }], out _, Call).Events).Title);

    [Fact]
    public void What_names_nothing_any_more_is_told_with_its_place()
    {
        Relate([Entry("2022-01-24-anruf", "call", "2022-01-24") with { SameAs = ["verschwunden"], NotSameAs = ["b-0000000000"] }], out var told, Call);
        Assert.Equal(2, told.Length);
        Assert.Contains(told, one => one.StartsWith("content/events/a.yaml(1,1): warning DE5003: [same_as] of \"2022-01-24-anruf\" names \"verschwunden\"", StringComparison.Ordinal));
    }

    private static KnownEvent Entry(string id, string kind, string day) =>
        new(id, DateRange.Day(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), kind, "Titel", ["per:scholz", "per:macron"], "loc:paris") { Origin = (File, new TextSpan(0, 1)) };

    private static Timeline Relate(KnownEvent[] known, out string[] told, params string[] articles)
    {
        var bag = new DiagnosticBag();
        var timeline = Archive.Relate([.. known], new SiteConfig(), null, bag, [.. articles.Select((text, index) => ($"2022-01-{27 + index}", text))]);
        told = [.. bag.Sorted().Select(one => one.ToString())];
        return timeline;
    }
}
