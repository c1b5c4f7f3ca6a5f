using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Chronicle;

public sealed class IdTests
{
    private const string Call = "{Am Montag|2022-01-24} telefonierte [Scholz|per:scholz] mit [Macron|per:macron].";

    private static readonly KnownEvent Known = new("2022-01-24-anruf", new DateRange(new DateOnly(2022, 1, 24), new DateOnly(2022, 1, 24)), "call", "Scholz ruft Macron an", ["per:scholz", "per:macron"], null) { Summary = "Kurz.", Main = true };

    [Fact]
    public void Evidence_keeps_its_id_when_only_blanks_change_and_loses_it_with_a_word()
    {
        Assert.Equal(EvidenceMaker.Id("a", "Ein Satz."), EvidenceMaker.Id("a", " Ein \n Satz. "));
        Assert.NotEqual(EvidenceMaker.Id("a", "Ein Satz."), EvidenceMaker.Id("a", "Kein Satz."));
        Assert.NotEqual(EvidenceMaker.Id("a", "Ein Satz."), EvidenceMaker.Id("b", "Ein Satz."));
        Assert.Matches("^b-[0-9a-f]{10}$", EvidenceMaker.Id("a", "Ein Satz."));
        Assert.Equal(64, EvidenceMaker.Hash("Ein Satz.").Length);
    }

    [Fact]
    public void A_registered_id_stays_when_the_event_would_get_another()
    {
        var before = Archive.Relate(("2022-01-25", Call)).Events[0];
        var registry = Registry($"alte-kennung: [{before.Evidence[0].Id}]\n");
        var after = Archive.Relate([], new SiteConfig(), registry, new DiagnosticBag(), ("2022-01-25", Call), ("2022-01-26", "[Scholz|per:scholz] telefonierte {am 24. Januar|2022-01-24} mit [Macron|per:macron]."));
        Assert.Equal("alte-kennung", Assert.Single(after.Events).Id);
    }

    [Theory]
    [InlineData("weg: [b-0000000000]", "(1,1): warning DE5001: the event \"weg\" is registered, but no event of this build has its id or its evidence")]
    [InlineData("weg: [b-0000000000]\nalt: weg", "(1,1): warning DE5001: the event \"weg\" is registered")]
    [InlineData("a: b\nb: a\nc: a", "(1,4): error DE5006: \"a\" leads back to itself", "(2,4): error DE5006: \"b\" leads back to itself")]
    [InlineData("a: b\nb: 2022-01-24-telefonat-scholz-makron", "(2,4): error DE5005: \"b\" is said to be \"2022-01-24-telefonat-scholz-makron\" now; write the id of an event of this build; did you mean \"2022-01-24-telefonat-scholz-macron\"?")]
    [InlineData("2022-01-24-telefonat-scholz-macron: weg", "(1,37): error DE5005: \"2022-01-24-telefonat-scholz-macron\" is said to be \"weg\" now")]
    [InlineData("a: {b: c}", "(1,4): error DE1006: \"a\" must be a list of evidence ids (b-…), or the id of the event that it is now")]
    [InlineData("- a", "(1,1): error DE1002")]
    public void A_registered_id_that_leads_nowhere_is_told_with_its_place(string yaml, params string[] expected)
    {
        var bag = new DiagnosticBag();
        Archive.Relate([], new SiteConfig(), Registry(yaml), bag, ("2022-01-25", Call));
        var told = bag.Sorted().Where(one => one.Severity != Severity.Info).Select(one => one.ToString()).ToList();
        Assert.Equal(expected.Length, told.Count);
        Assert.All(expected.Zip(told), pair => Assert.StartsWith("content/events/ids.yaml" + pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_registered_events_that_are_one_now_keep_both_addresses()
    {
        (string, string)[] articles = [("2022-01-25", Call), ("2022-01-26", "[Scholz|per:scholz] telefonierte {am 24. Januar|2022-01-24} mit [Macron|per:macron].")];
        var evidence = Assert.Single(Archive.Relate(articles).Events).Evidence;
        var registry = Registry($"a: [{evidence[0].Id}]\nb: [{evidence[1].Id}]\nfrueher: b\n");
        var bag = new DiagnosticBag();
        var timeline = Archive.Relate([], new SiteConfig(), registry, bag, articles);
        var one = Assert.Single(timeline.Events);
        Assert.Equal("a", one.Id);
        Assert.Equal(["b", "frueher"], one.Aliases);
        Assert.Equal("content/events/ids.yaml(2,1): warning DE5004: the event \"b\" is part of \"a\" now, and its address leads there; \"depesche review --accept-ids\" registers that", Assert.Single(bag.Sorted()).ToString());

        // Registered, it is no news.
        var accepted = IdRegistry.Write(timeline, registry);
        Assert.EndsWith($"\na: [{evidence[0].Id} a1 s1-1, {evidence[1].Id} a2 s1-1]\nb: a\nfrueher: b\n", accepted, StringComparison.Ordinal);
        var quiet = new DiagnosticBag();
        var again = Archive.Relate([], new SiteConfig(), Registry(accepted), quiet, articles);
        Assert.Empty(quiet.Sorted());
        Assert.Equal(["b", "frueher"], Assert.Single(again.Events).Aliases);
        Assert.Equal(accepted, IdRegistry.Write(again, Registry(accepted)));
    }

    [Fact]
    public void Of_two_registered_ids_the_event_keeps_the_one_it_would_have_anyway()
    {
        var one = Assert.Single(Archive.Relate(("2022-01-25", Call)).Events);
        var again = Archive.Relate([], new SiteConfig(), Registry($"a: [{one.Evidence[0].Id}]\n{one.Id}: [{one.Evidence[0].Id}]\n"), new DiagnosticBag(), ("2022-01-25", Call)).Events[0];
        Assert.Equal((one.Id, "a"), (again.Id, Assert.Single(again.Aliases)));
    }

    [Fact]
    public void An_id_follows_its_evidence_and_another_event_that_would_have_it_gets_one_of_its_own()
    {
        const string Meeting = "{Am Freitag|2022-01-21} traf [Scholz|per:scholz] [Macron|per:macron].";
        var events = Archive.Relate(("2022-01-25", Call), ("2022-01-25", Meeting)).Events;
        var (meeting, call) = (events[0], events[1]);
        var again = Archive.Relate([], new SiteConfig(), Registry($"{call.Id}: [{meeting.Evidence[0].Id}]\n"), new DiagnosticBag(), ("2022-01-25", Call), ("2022-01-25", Meeting)).Events;
        Assert.Equal([call.Id, $"{call.Id}-{call.Evidence[0].Id[2..6]}"], again.Select(one => one.Id));
    }

    [Fact]
    public void An_id_that_is_another_event_now_is_given_to_no_new_event()
    {
        const string Meeting = "{Am Freitag|2022-01-21} traf [Scholz|per:scholz] [Macron|per:macron].";
        var events = Archive.Relate(("2022-01-25", Call), ("2022-01-25", Meeting)).Events;
        var (meeting, call) = (events[0], events[1]);
        var bag = new DiagnosticBag();
        var registry = Registry($"{meeting.Id}: [{meeting.Evidence[0].Id}]\n{call.Id}: {meeting.Id}\n");
        var timeline = Archive.Relate([], new SiteConfig(), registry, bag, ("2022-01-25", Call), ("2022-01-25", Meeting));
        var fresh = $"{call.Id}-{call.Evidence[0].Id[2..6]}";
        Assert.Equal([meeting.Id, fresh], timeline.Events.Select(one => one.Id));
        Assert.Equal(call.Id, Assert.Single(timeline.Events[0].Aliases));
        Assert.Equal(["DE5007", "DE5008"], bag.Sorted().Select(one => one.Problem.Code).Order());
        Assert.Contains($"\n{call.Id}: {meeting.Id}\n{fresh}: [", IdRegistry.Write(timeline, registry), StringComparison.Ordinal);

        // Registered under its own id, it is no news.
        var quiet = new DiagnosticBag();
        var again = Archive.Relate([], new SiteConfig(), Registry(IdRegistry.Write(timeline, registry)), quiet, ("2022-01-25", Call), ("2022-01-25", Meeting));
        Assert.Equal([meeting.Id, fresh], again.Events.Select(one => one.Id));
        Assert.Empty(quiet.Sorted());
    }

    [Fact]
    public void A_long_chain_of_ids_leads_to_the_event_at_its_end()
    {
        const int Steps = 2_000;
        var one = Assert.Single(Archive.Relate(("2022-01-25", Call)).Events);
        var chain = string.Concat(Enumerable.Range(0, Steps).Select(step => $"e{step}: {(step + 1 == Steps ? one.Id : $"e{step + 1}")}\n"));
        Assert.Equal(Steps, Assert.Single(Archive.Relate([], new SiteConfig(), Registry(chain), new DiagnosticBag(), ("2022-01-25", Call)).Events).Aliases.Length);
    }

    [Fact]
    public void An_article_that_lost_many_sentences_is_looked_up_once()
    {
        var events = Archive.Relate(("2022-01-25", Call)).Events;
        var lost = Enumerable.Range(0, 40).Select(number => $"b-{number:x10} {(number % 2 == 0 ? "a1" : "a2")} s9-9");
        var (bag, asked) = (new DiagnosticBag(), new List<string>());
        IdRegistry.Apply(events, Registry($"{events[0].Id}: [{events[0].Evidence[0].Id}, {string.Join(", ", lost)}]"), id =>
        {
            asked.Add(id);
            return id == "a1" ? ReadingScript.Read("a1", "2022-01-25", Call).Article : null;
        }, bag);
        Assert.Equal(["a1", "a2"], asked);
        Assert.Equal(20, bag.Sorted().Count(one => one.Message.Contains(": \"a1\" has no sentence s9-9 any more;", StringComparison.Ordinal)));
        Assert.Equal(20, bag.Sorted().Count(one => one.Message.Contains(": the article \"a2\" is not there;", StringComparison.Ordinal)));
    }

    [Fact]
    public void Evidence_that_another_event_has_now_or_that_reports_nothing_more_is_told_so()
    {
        const string Meeting = "{Am Freitag|2022-01-21} traf [Scholz|per:scholz] [Macron|per:macron].\nEs regnet.";
        var events = Archive.Relate(("2022-01-25", Call), ("2022-01-25", Meeting)).Events;
        var (meeting, call) = (events[0], events[1]);
        var bag = new DiagnosticBag();
        Archive.Relate([], new SiteConfig(), Registry($"{meeting.Id}: [{meeting.Evidence[0].Id}, {call.Evidence[0].Id}, {EvidenceMaker.Id("a2", "Es regnet.")} a2 s1-2]\n{call.Id}: []\n"), bag, ("2022-01-25", Call), ("2022-01-25", Meeting));
        var told = bag.Sorted().Where(one => one.Problem.Code == "DE5009").Select(one => one.Message).ToList();
        Assert.Equal(2, told.Count);
        Assert.Contains(told, one => one.Contains($": it is evidence of \"{call.Id}\" now;", StringComparison.Ordinal));
        Assert.Contains(told, one => one.Contains(": the sentence still stands in \"a2\", but reports the event no more;", StringComparison.Ordinal));
    }

    [Fact]
    public void An_event_whose_sentences_were_all_rewritten_keeps_its_id_where_that_is_the_same()
    {
        var bag = new DiagnosticBag();
        var one = Assert.Single(Archive.Relate([], new SiteConfig(), Registry("2022-01-24-telefonat-scholz-macron: [b-0000000000]\n"), bag, ("2022-01-25", Call)).Events);
        Assert.Equal("2022-01-24-telefonat-scholz-macron", one.Id);
        Assert.Equal(
            [
                $"content/events/ids.yaml(1,1): info DE5010: the event \"{one.Id}\" gained the evidence {one.Evidence[0].Id}: \"a1\", sentence s1-1",
                $"content/events/ids.yaml(1,1): warning DE5009: the event \"{one.Id}\" no longer rests on b-0000000000: no sentence of this build has that id; mend the article, or \"depesche review --accept-ids\" registers the evidence as it is",
            ],
            bag.Sorted().Select(told => told.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Call, "{Am Montag|2022-01-24} telefonierte [Scholz|per:scholz] nochmals mit [Macron|per:macron].", "the sentence s1-1 of \"a2\" has changed to \"Am Montag telefonierte Scholz nochmals mit Macron.\"")]
    [InlineData(Call, null, "the article \"a2\" is not there")]
    public void Evidence_that_is_gone_is_told_with_what_stands_in_its_place(string before, string? after, string expected)
    {
        const string Other = "[Scholz|per:scholz] telefonierte {am 24. Januar|2022-01-24} mit [Macron|per:macron].";
        // The article whose sentence goes is the second one, so that the other keeps its id.
        var registry = Registry(IdRegistry.Write(Archive.Relate(("2022-01-26", Other), ("2022-01-25", before)), null));
        var bag = new DiagnosticBag();
        Archive.Relate([], new SiteConfig(), registry, bag, after is null ? [("2022-01-26", Other)] : [("2022-01-26", Other), ("2022-01-25", after)]);
        Assert.Contains($": {expected}; mend the article", bag.Sorted().Single(told => told.Severity == Severity.Warning).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_event_is_told_once_there_is_a_registry()
    {
        var bag = new DiagnosticBag();
        Archive.Relate([], new SiteConfig(), Registry("weg: [b-0000000000]"), bag, ("2022-01-25", Call));
        Assert.Equal("content/events/ids.yaml: info DE5008: the event \"2022-01-24-telefonat-scholz-macron\" is not registered yet; \"depesche review --accept-ids\" keeps its address", bag.Sorted()[0].ToString());
    }

    [Fact]
    public void What_the_registry_writes_it_reads_back()
    {
        var timeline = Archive.Relate(("2022-01-25", Call));
        var bag = new DiagnosticBag();
        var again = Archive.Relate([], new SiteConfig(), Registry(IdRegistry.Write(timeline, null)), bag, ("2022-01-25", Call));
        Assert.Equal(timeline.Events[0].Id, again.Events[0].Id);
        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("_-1")]
    [InlineData("2022-01-21")]
    public void Evidence_of_an_article_of_any_id_is_read_back(string id)
    {
        var reading = ReadingScript.Read(id, "2022-01-25", Call);
        var timeline = EventRelater.Relate([reading], Cast.Roster, [], new SiteConfig(), null, new DiagnosticBag());
        var written = IdRegistry.Write(timeline, null);
        Assert.EndsWith($": [{timeline.Events[0].Evidence[0].Id} {id} s1-1]\n", written, StringComparison.Ordinal);
        var bag = new DiagnosticBag();
        EventRelater.Relate([reading], Cast.Roster, [], new SiteConfig(), Registry(written), bag);
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void The_sites_own_known_event_lends_id_title_and_summary()
    {
        var one = Assert.Single(Archive.Relate([Known], new SiteConfig(), null, new DiagnosticBag(), ("2022-01-25", Call)).Events);
        Assert.Equal((Known.Id, Known.Title, "Kurz.", true, Known.Id), (one.Id, one.Title, one.Summary, one.Main, one.Known));
        Assert.Equal(["title", "summary"], one.Edited);
    }

    [Fact]
    public void A_packed_known_event_lends_nothing_unless_the_site_asks()
    {
        var one = Assert.Single(Archive.Relate([Known with { Builtin = true }], new SiteConfig(), null, new DiagnosticBag(), ("2022-01-25", Call)).Events);
        Assert.Equal(("Scholz telefoniert mit Macron", null, Known.Id), (one.Title, one.Summary, one.Known));
        Assert.Equal(Known.Title, Assert.Single(Archive.Relate([Known with { Builtin = true }], new SiteConfig { BuiltinKnownEvents = true }, null, new DiagnosticBag(), ("2022-01-25", Call)).Events).Title);
    }

    [Fact]
    public void A_known_event_without_evidence_appears_only_when_asked_for_and_without_evidence()
    {
        Assert.Empty(Archive.Relate([Known], new SiteConfig(), null, new DiagnosticBag(), ("2022-01-20", "Es regnet.")).Events);
        var one = Assert.Single(Archive.Relate([Known], new SiteConfig { ShowUnevidenced = true }, null, new DiagnosticBag(), ("2022-01-20", "Es regnet.")).Events);
        Assert.Empty(one.Evidence);
        Assert.Equal(Known.Id, one.Known);
    }

    private static YamlFile Registry(string text)
    {
        var source = new SourceText("content/events/ids.yaml", text);
        return new YamlFile(source, YamlReader.Read(source, YamlLimits.Knowledge, new DiagnosticBag())!);
    }
}
