using Depesche.Chronicle;

namespace Depesche.Tests.Chronicle;

/// <summary>Who lets whom act, who was not there, where and when it was not, and what a subordinate clause tells of a meeting. The paper is of a Wednesday.</summary>
public sealed class LeaveAndAbsenceTests
{
    private static TimelineEvent[] Events(string script) => [.. Archive.Relate(("2022-01-05", script)).Events];

    [Theory]
    [InlineData("Die [Staatsduma|org:duma] gab Präsident [Putin|per:putin] {am 3. Januar|2022-01-03} freie Hand.", "Die Staatsduma ermächtigt Putin")]
    [InlineData("{Am Montag|2022-01-03} hat die [Duma|org:duma] [Putin|per:putin] grünes Licht gegeben.", "Die Staatsduma gibt grünes Licht")]
    [InlineData("Die [Duma|org:duma] erteilte [Putin|per:putin] {am 3. Januar|2022-01-03} die Zustimmung zum Einsatz von Truppen.", "Die Staatsduma ermächtigt Putin")]
    [InlineData("[Putin|per:putin] wurde {am 3. Januar|2022-01-03} von der [Duma|org:duma] freie Hand gegeben.", "Die Staatsduma ermächtigt Putin")]
    [InlineData("Die [Duma|org:duma] erteilte {am 3. Januar|2022-01-03} ihre Zustimmung.", "Die Staatsduma stimmt zu")]
    public void The_parliament_gives_leave_to_the_person(string sentence, string title) => Assert.Equal(title, Assert.Single(Events(sentence)).Title);

    [Theory]
    [InlineData("Der Kongress gab [Biden|per:biden] {am 3. Januar|2022-01-03} freie Hand.")]
    [InlineData("Die [Duma|org:duma] gab [Putin|per:putin] {am 3. Januar|2022-01-03} die Hand.")]
    [InlineData("Die [Duma|org:duma] gab [Putin|per:putin] {am 3. Januar|2022-01-03} keine Zustimmung.")]
    [InlineData("Die [Duma|org:duma] gab [Putin|per:putin] {am 3. Januar|2022-01-03} nicht freie Hand.")]
    [InlineData("Die [Duma|org:duma] gab [Putin|per:putin] {am 3. Januar|2022-01-03} trotz fehlender Zustimmung die Hand.")]
    [InlineData("[Putin|per:putin] gab der [Duma|org:duma] {am 3. Januar|2022-01-03} freie Hand.")]
    public void Without_a_known_parliament_and_its_leave_nobody_may_act(string sentence) => Assert.DoesNotContain(Events(sentence), one => one.Kind == EventKind.Legislature);

    [Theory]
    [InlineData("[Macron|per:macron] traf [Putin|per:putin] {am 1. Januar|2022-01-01} nicht in [Moskau|loc:moskau], sondern in [Paris|loc:paris].", "loc:paris")]
    [InlineData("[Macron|per:macron] traf {am 1. Januar|2022-01-01} statt in [Moskau|loc:moskau] in [Wien|loc:wien] [Putin|per:putin].", "loc:wien")]
    [InlineData("{Am 1. Januar|2022-01-01} reiste [Macron|per:macron] nicht nach [Moskau|loc:moskau], sondern nach [Wien|loc:wien].", "loc:wien")]
    [InlineData("[Macron|per:macron] traf [Putin|per:putin] {am 1. Januar|2022-01-01} nicht nur in [Moskau|loc:moskau], sondern auch in [Paris|loc:paris].", "loc:moskau")]
    [InlineData("Das Treffen von [Macron|per:macron] und [Putin|per:putin] fand {am 1. Januar|2022-01-01} statt in [Moskau|loc:moskau].", "loc:moskau")]
    public void A_place_that_is_denied_is_not_where_it_was(string sentence, string place) => Assert.Equal(place, Assert.Single(Events(sentence)).Place);

    [Theory]
    [InlineData("[Selenskyj|per:selenskyj] trifft [Scholz|per:scholz] nicht {am Freitag|2022-01-07|weekday}, sondern {am Samstag|2022-01-08|weekday} in [Wien|loc:wien].", EventStatus.Announced)]
    [InlineData("[Selenskyj|per:selenskyj] wird [Scholz|per:scholz] nicht {am Freitag|2022-01-07|weekday}, sondern erst {am Samstag|2022-01-08|weekday} in [Wien|loc:wien] treffen.", EventStatus.Announced)]
    public void The_day_behind_sondern_holds(string sentence, EventStatus status)
    {
        var one = Assert.Single(Events(sentence));
        Assert.Equal(("2022-01-08", "loc:wien", status), (one.When.Edtf, one.Place, one.Status));
    }

    [Theory]
    [InlineData("Ohne Vertreter [Russlands|c:ru] trafen sich {am Montag|2022-01-03} [Scholz|per:scholz] und [Biden|per:biden].", "per:scholz per:biden")]
    [InlineData("In Abwesenheit von [Putin|per:putin] trafen sich {am Montag|2022-01-03} [Scholz|per:scholz] und [Biden|per:biden].", "per:scholz per:biden")]
    [InlineData("In Abwesenheit des [russischen|c:ru|adj] Präsidenten [Putin|per:putin] trafen sich {am Montag|2022-01-03} [Scholz|per:scholz] und [Biden|per:biden].", "per:scholz per:biden")]
    [InlineData("Anstelle von [Putin|per:putin] traf {am Montag|2022-01-03} [Lawrow|per:lawrow] in [Wien|loc:wien] [Biden|per:biden].", "per:lawrow per:biden")]
    [InlineData("Statt [Putin|per:putin] traf {am Montag|2022-01-03} [Lawrow|per:lawrow] in [Wien|loc:wien] [Biden|per:biden].", "per:lawrow per:biden")]
    [InlineData("{Am Montag|2022-01-03} sprach [Macron|per:macron] nicht mit [Putin|per:putin], sondern mit [Lawrow|per:lawrow].", "per:macron per:lawrow")]
    [InlineData("{Am Montag|2022-01-03} fand ein Treffen von [Scholz|per:scholz] und [Biden|per:biden] ohne [Putin|per:putin] statt.", "per:scholz per:biden")]
    [InlineData("{Am Montag|2022-01-03} traf [Scholz|per:scholz] in Anwesenheit von [Biden|per:biden] [Macron|per:macron].", "per:scholz per:macron per:biden")]
    public void Whoever_was_not_there_takes_no_part(string sentence, string people) => Assert.Equal(people, string.Join(' ', Assert.Single(Events(sentence)).Participants));

    [Fact]
    public void Those_without_whom_a_conference_began_did_not_hold_it() =>
        Assert.DoesNotContain(Events("Ohne Vertreter der [russischen|c:ru|adj] Regierung hat {am Montag|2022-01-03} die Sicherheitskonferenz begonnen."), one => one.Participants.Contains("c:ru"));

    [Theory]
    [InlineData("während [Scholz|per:scholz] in [Moskau|loc:moskau] mit [Putin|per:putin] zusammensaß")]
    [InlineData("während der [russische|c:ru|adj] Präsident [Putin|per:putin] mit [Scholz|per:scholz] beisammensaß")]
    [InlineData("als [Scholz|per:scholz] mit [Putin|per:putin] zusammentraf")]
    [InlineData("wobei [Scholz|per:scholz] [Putin|per:putin] gegenübersaß")]
    [InlineData("nachdem [Scholz|per:scholz] mit [Putin|per:putin] zusammengekommen war")]
    public void A_meeting_told_beside_the_news_was_on_the_day_of_the_sentence_before(string clause) =>
        Assert.Contains(Events("{Am Dienstag|2022-01-04} gaben die Kurse nach.\nDas Ministerium meldete einen Rückzug, " + clause + "."), one => one.When.Edtf == "2022-01-04" && one.Kind == EventKind.Meeting && one.Participants.Contains("per:scholz") && one.Participants.Contains("per:putin"));

    [Fact]
    public void A_meeting_told_beside_the_news_was_on_its_day() =>
        Assert.Contains(Events("{Am Dienstag|2022-01-04} meldete das Ministerium einen Rückzug, während [Scholz|per:scholz] mit [Putin|per:putin] zusammensaß."), one => one.When.Edtf == "2022-01-04" && one.Kind == EventKind.Meeting);

    [Fact]
    public void A_meeting_told_beside_the_news_of_a_new_paragraph_has_no_day_before_it() =>
        Assert.DoesNotContain(Events("{Am Dienstag|2022-01-04} gaben die Kurse nach.\n\nDas Ministerium meldete einen Rückzug, während [Scholz|per:scholz] mit [Putin|per:putin] zusammensaß."), one => one.When.Edtf == "2022-01-04");

    [Theory]
    [InlineData("[Macron|per:macron] strich eine Zusammenkunft mit [Lawrow|per:lawrow], die für {Freitag|2022-01-07|weekday} geplant war.", EventStatus.Cancelled)]
    [InlineData("[Macron|per:macron] strich {am Dienstag|2022-01-04|weekday} eine Zusammenkunft mit [Lawrow|per:lawrow], die für {Freitag|2022-01-07|weekday} geplant war.", EventStatus.Cancelled)]
    [InlineData("[Macron|per:macron] sagte {am Dienstag|2022-01-04|weekday} eine Begegnung mit [Lawrow|per:lawrow] ab, die für {Freitag|2022-01-07|weekday} in [Wien|loc:wien] vereinbart war.", EventStatus.Cancelled)]
    [InlineData("[Macron|per:macron] ließ ein Treffen mit [Lawrow|per:lawrow] platzen, das für {Freitag|2022-01-07|weekday} angesetzt war.", EventStatus.Cancelled)]
    [InlineData("[Macron|per:macron] blies ein Treffen mit [Lawrow|per:lawrow] ab, das für {Freitag|2022-01-07|weekday} vorgesehen war.", EventStatus.Cancelled)]
    [InlineData("[Macron|per:macron] kippte ein Treffen mit [Lawrow|per:lawrow], das für {Freitag|2022-01-07|weekday} vorgesehen war.", EventStatus.Cancelled)]
    [InlineData("[Macron|per:macron] cancelte einen Termin mit [Lawrow|per:lawrow], der für {Freitag|2022-01-07|weekday} vereinbart war.", EventStatus.Cancelled)]
    [InlineData("[Macron|per:macron] hat ein Treffen mit [Lawrow|per:lawrow] gekippt, das für {Freitag|2022-01-07|weekday} geplant war.", EventStatus.Cancelled)]
    [InlineData("[Macron|per:macron] verschob ein Treffen mit [Lawrow|per:lawrow], das für {Freitag|2022-01-07|weekday} geplant war.", EventStatus.Postponed)]
    [InlineData("[Macron|per:macron] erwähnte eine Zusammenkunft mit [Lawrow|per:lawrow], die für {Freitag|2022-01-07|weekday} geplant war.", EventStatus.Announced)]
    [InlineData("[Macron|per:macron] strich Zahlungen und bestätigte eine Zusammenkunft mit [Lawrow|per:lawrow], die für {Freitag|2022-01-07|weekday} geplant war.", EventStatus.Announced)]
    [InlineData("[Macron|per:macron] strich Gelder für ein Treffen mit [Lawrow|per:lawrow], das für {Freitag|2022-01-07|weekday} geplant war.", EventStatus.Announced)]
    public void The_plan_in_the_relative_clause_is_what_the_main_clause_calls_off(string sentence, EventStatus status)
    {
        var one = Assert.Single(Events(sentence));
        Assert.Equal(("2022-01-07", status), (one.When.Edtf, one.Status));
    }
}
