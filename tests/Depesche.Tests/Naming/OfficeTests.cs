using System.Globalization;
using Depesche.Dating;

namespace Depesche.Tests.Naming;

public sealed class OfficeTests
{
    [Theory]
    [InlineData("Gestern sprach der US-Präsident.", "2015-05-01", "per:obama")]
    [InlineData("Gestern sprach der US-Präsident.", "2019-05-01", "per:trump")]
    [InlineData("Gestern sprach der US-Präsident.", "2022-01-21", "per:biden")]
    [InlineData("Gestern sprach die deutsche Bundeskanzlerin.", "2021-11-30", "per:merkel")]
    [InlineData("Gestern sprach der deutsche Bundeskanzler.", "2022-01-21", "per:scholz")]
    [InlineData("Gestern sprach Frankreichs Präsident.", "2022-01-21", "per:macron")]
    [InlineData("Gestern sprach der Nato-Generalsekretär.", "2022-01-21", "per:stoltenberg")]
    [InlineData("Gestern sprach der Kremlchef.", "2022-01-21", "per:putin")]
    [InlineData("Gestern sprach der ukrainische Staatschef.", "2022-01-21", "per:selenskyj")]
    [InlineData("Gestern sprach der Kanzler.", "2022-01-21", "per:scholz")]
    [InlineData("Gestern schwieg der russische Außenminister. Blinken auch.", "2022-01-21", "per:lawrow per:blinken")]
    [InlineData("Das ist vom russischen Präsidenten zu hören.", "2022-01-21", "per:putin")]
    [InlineData("Gestern sprach die Kommissionspräsidentin.", "2022-01-21", "per:vonderleyen")]
    [InlineData("Gestern sprach die Kanzlerin.", "2022-01-21", "")]
    [InlineData("Gestern sprach die britische Außenministerin.", "2022-01-21", "per:truss")]
    [InlineData("Linda Thomas-Greenfield kam. Dort schwieg die US-Botschafterin.", "2022-01-21", "per:thomas_greenfield per:thomas_greenfield")]
    [InlineData("Dort schwieg die US-Botschafterin.", "2022-01-21", "c:us")]
    [InlineData("Gestern schwieg der SPD-Chef.", "2022-01-21", "org:spd")]
    [InlineData("Lars Klingbeil kam. Der SPD-Chef schwieg.", "2022-01-21", "per:klingbeil per:klingbeil")]
    [InlineData("Jörg Meuthen geht. Der AfD-Chef schwieg.", "2022-01-28", "per:meuthen per:meuthen")]
    [InlineData("Friedrich Merz kam. Der CDU-Chef schwieg.", "2022-01-26", "per:merz org:cdu")]
    [InlineData("Gestern schwieg der FDP-Chef. Der Nato-Chef auch.", "2022-01-21", "per:lindner per:stoltenberg")]
    [InlineData("Gestern sprach der bayerische Ministerpräsident.", "2022-01-21", "per:soeder")]
    [InlineData("Gestern warnte der deutsche Gesundheitsminister.", "2022-01-21", "per:lauterbach")]
    [InlineData("Gestern sprachen der russische und der französische Präsident.", "2022-01-21", "per:putin per:macron")]
    [InlineData("Gestern sprachen der russische und der französische Gast.", "2022-01-21", "c:ru c:fr")]
    [InlineData("Gestern kam der russische Präsident des Eishockeyverbands.", "2022-01-21", "c:ru")]
    [InlineData("Gestern sprach der ukrainische Präsident des Landes.", "2022-01-21", "per:selenskyj")]
    [InlineData("Gestern kam der deutsche Präsident der Handelskammer.", "2022-01-21", "c:de")]
    [InlineData("Das sagte der russische Außenminister der Agentur Tass.", "2022-01-21", "per:lawrow med:tass")]
    [InlineData("Gestern sprach der britische Premierminister.", "2023-03-01", "c:gb")]
    [InlineData("Gestern sprach der chinesische Außenminister.", "2023-03-01", "c:cn")]
    [InlineData("Der österreichische Kanzler kam. Dort blieb der Bundeskanzler.", "2022-01-21", "per:nehammer per:nehammer")]
    [InlineData("Karl Nehammer traf Olaf Scholz. Der Bundeskanzler dankte.", "2022-01-21", "per:nehammer per:scholz")]
    [InlineData("Der Regierungssprecher in Kiew schwieg.", "2022-01-21", "loc:kiew")]
    public void An_office_is_its_holder_on_the_day(string text, string day, string holder) =>
        Assert.Equal(holder, string.Join(' ', NamingHarness.Links(text, day).Select(link => link.Entity)));

    [Theory]
    [InlineData("Gestern sprach der US-Präsident.", null)]
    [InlineData("Gestern sprach der ehemalige US-Präsident.", "2022-01-21")]
    [InlineData("Er gilt als US-Präsident.", "2022-01-21")]
    [InlineData("Gestern sprach der US-Präsident.", "2021-01-20")]
    public void Without_day_in_doubt_or_out_of_office_only_the_country_is_linked(string text, string? day) =>
        Assert.Equal(["c:us"], NamingHarness.Links(text, day).Select(link => link.Entity));

    [Fact]
    public void An_office_with_its_name_behind_is_no_mention_of_its_own() =>
        Assert.Equal("russische=c:ru | Sergej Lawrow=per:lawrow", NamingHarness.Said("Gestern sprach der russische Außenminister Sergej Lawrow."));

    [Fact]
    public void A_plural_role_is_two_links_on_one_span()
    {
        var links = NamingHarness.Links("Joe Biden rief Wladimir Putin an. Die beiden Staatschefs stritten.");
        Assert.Equal(["per:biden", "per:putin"], links.Where(link => link.Rule == "plural-role").Select(link => link.Entity!).Order(StringComparer.Ordinal));
        Assert.Single(links.Where(link => link.Rule == "plural-role").Select(link => link.Span).Distinct());
    }

    [Fact]
    public void The_chancellor_is_the_one_whom_the_text_named()
    {
        Assert.Equal("Karl Nehammer=per:nehammer | Der Kanzler=per:nehammer", NamingHarness.Said("Karl Nehammer kam. Der Kanzler schwieg."));
        Assert.Equal("Emmanuel Macron=per:macron | der Kremlchef=per:putin", NamingHarness.Said("Emmanuel Macron kam, der Kremlchef schwieg."));
    }

    [Fact]
    public void The_reason_names_the_day() =>
        Assert.Equal("Amtsinhaber am 21. Januar 2022", Assert.Single(NamingHarness.Links("Gestern sprach der US-Präsident.")).Because);

    [Theory]
    [InlineData("per:lawrow", "c:ru", "Außenminister Russlands")]
    [InlineData("per:kuleba", "c:ua", "Außenminister der Ukraine")]
    [InlineData("per:biden", "c:us", "Präsident der USA")]
    [InlineData("per:psaki", "c:us", "Sprecherin des Weißen Hauses")]
    [InlineData("per:stoltenberg", "org:nato", "Generalsekretär der NATO")]
    [InlineData("per:guterres", "org:un", "Generalsekretär der Vereinten Nationen")]
    [InlineData("per:baerbock", "c:de", "Außenministerin Deutschlands")]
    [InlineData("per:peskow", "c:ru", "Sprecher des Kreml")]
    [InlineData("per:nebensja", "c:ru", "Russischer Botschafter bei den Vereinten Nationen")]
    public void A_person_has_a_state_and_a_title(string id, string state, string title)
    {
        var day = DateOnly.Parse("2022-01-21", CultureInfo.InvariantCulture);
        Assert.Equal(state, NamingHarness.Knowledge.StateOf(id, day));
        Assert.Equal(title, NamingHarness.Knowledge.RoleOf(id, day)?.Replace("Kremls", "Kreml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_handover_within_the_days_names_nobody()
    {
        var days = new DateRange(new DateOnly(2021, 12, 1), new DateOnly(2021, 12, 31));
        Assert.Null(NamingHarness.Knowledge.HolderOf("c:de", "Bundeskanzler", days));
        Assert.Equal("per:scholz", NamingHarness.Knowledge.HolderOf("c:de", "Kanzlerin", DateRange.Day(new DateOnly(2022, 1, 1)))?.Id);
    }
}
