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

    [Fact]
    public void A_registered_id_without_its_event_is_told()
    {
        var bag = new DiagnosticBag();
        Archive.Relate([], new SiteConfig(), Registry("verschwunden: [b-0000000000]\n"), bag, ("2022-01-25", Call));
        Assert.Equal("content/events/ids.yaml(1,1): error DE5001: the event \"verschwunden\" is in the registry of ids, but no event of this build has that id; restore its evidence or take it out of content/events/ids.yaml", Assert.Single(bag.Sorted()).ToString());
    }

    [Fact]
    public void What_the_registry_writes_it_reads_back()
    {
        var timeline = Archive.Relate(("2022-01-25", Call));
        var bag = new DiagnosticBag();
        var again = Archive.Relate([], new SiteConfig(), Registry(IdRegistry.Write(timeline)), bag, ("2022-01-25", Call));
        Assert.Equal(timeline.Events[0].Id, again.Events[0].Id);
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
