using Depesche.Chronicle;

namespace Depesche.Tests.Chronicle;

public sealed class EventTitleTests
{
    [Theory]
    [InlineData("treffen", "blinken lawrow", "loc:genf", EventStatus.Happened, "Blinken und Lawrow treffen sich in Genf")]
    [InlineData("treffen", "blinken lawrow", "loc:genf", EventStatus.Announced, "Blinken und Lawrow wollen sich in Genf treffen")]
    [InlineData("treffen", "blinken lawrow", "loc:genf", EventStatus.Cancelled, "Treffen von Blinken und Lawrow in Genf abgesagt")]
    [InlineData("treffen", "blinken lawrow", "loc:genf", EventStatus.Postponed, "Treffen von Blinken und Lawrow in Genf verschoben")]
    [InlineData("treffen", "blinken lawrow", "loc:genf", EventStatus.Open, "Treffen von Blinken und Lawrow in Genf")]
    [InlineData("treffen", "org:eu", null, EventStatus.Happened, "Treffen der EU")]
    [InlineData("telefonieren", "biden putin", null, EventStatus.Happened, "Biden telefoniert mit Putin")]
    [InlineData("telefonieren", "biden scholz macron", null, EventStatus.Announced, "Biden will mit Scholz und Macron telefonieren")]
    [InlineData("reisen", "baerbock", "loc:washington", EventStatus.Happened, "Baerbock reist nach Washington")]
    [InlineData("reisen", "baerbock blinken", "c:us", EventStatus.Announced, "Baerbock will zu Blinken in die USA reisen")]
    [InlineData("reisen", "leyen", "c:ua", EventStatus.Happened, "Von der Leyen reist in die Ukraine")]
    [InlineData("beraten", "c:ru org:nato", "loc:wien", EventStatus.Happened, "Russland und die NATO beraten in Wien")]
    [InlineData("beraten", "c:us c:ir", "c:ch", EventStatus.Announced, "Die USA und der Iran wollen in der Schweiz beraten")]
    [InlineData("beraten", "org:un", null, EventStatus.Happened, "Die Vereinten Nationen beraten")]
    [InlineData("verhängen", "org:eu c:ru", null, EventStatus.Happened, "Die EU verhängt Sanktionen gegen Russland")]
    [InlineData("verhängen", "c:us c:ir", null, EventStatus.Announced, "Die USA wollen Sanktionen gegen den Iran verhängen")]
    [InlineData("übermitteln", "c:ru c:us", null, EventStatus.Happened, "Russland übermittelt den USA ein Schreiben")]
    [InlineData("anerkennen", "putin loc:luhansk loc:donezk", null, EventStatus.Happened, "Putin erkennt Luhansk und Donezk an")]
    [InlineData("angreifen", "c:ru c:ua", null, EventStatus.Happened, "Russland greift die Ukraine an")]
    [InlineData("sagen", "org:us_wh", null, EventStatus.Happened, "Erklärung des Weißen Hauses")]
    [InlineData("sagen", "org:de_aa", "loc:berlin", EventStatus.Happened, "Erklärung des Auswärtigen Amts in Berlin")]
    [InlineData("fordern", "org:ru_mfa c:ru", null, EventStatus.Happened, "Forderung des russischen Außenministeriums")]
    [InlineData("zusagen", "scholz c:ua", null, EventStatus.Happened, "Scholz sagt der Ukraine Hilfe zu")]
    [InlineData("reisen", "macron", null, EventStatus.Announced, "Reise von Macron geplant")]
    [InlineData("sprechen", "scholz macron biden putin selenskyj xi", null, EventStatus.Happened, "Scholz spricht mit Macron, Biden, Putin und anderen")]
    [InlineData("abstimmen", "org:duma c:ru", null, EventStatus.Announced, "Die Staatsduma soll abstimmen")]
    public void Headlines_are_correct_German(string trigger, string people, string? place, EventStatus status, string expected)
    {
        var row = TriggerTable.All.First(row => row.Name == trigger);
        Assert.Equal(expected, EventTitle.Compose(row.Wording, null, [.. people.Split(' ').Select(id => id.Contains(':') ? id : "per:" + id)], place, status, Cast.Roster));
    }

    [Fact]
    public void A_long_headline_drops_the_place_before_the_people()
    {
        var row = TriggerTable.All.First(row => row.Name == "reisen");
        var title = EventTitle.Compose(row.Wording, null, ["per:baerbock", "per:blinken", "per:biden", "per:leyen", "per:macron", "per:selenskyj"], "loc:washington", EventStatus.Announced, Cast.Roster);
        Assert.InRange(title.Split(' ').Length, 1, 12);
        Assert.StartsWith("Baerbock will", title, StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_in_the_words_of_the_evidence_takes_the_place_of_the_general_one() =>
        Assert.Equal("Scholz stoppt die Zertifizierung", EventTitle.Compose(TriggerTable.All.First(row => row.Name == "stoppen").Wording, "die Zertifizierung", ["per:scholz"], null, EventStatus.Happened, Cast.Roster));
}
