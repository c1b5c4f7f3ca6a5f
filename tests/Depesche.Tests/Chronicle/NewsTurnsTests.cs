namespace Depesche.Tests.Chronicle;

/// <summary>How papers tell that something fell through, was made up for, went on until a day or belongs to those told of before.</summary>
public sealed class NewsTurnsTests
{
    [Theory]
    [InlineData("Das Treffen von [Biden|per:biden] und [Putin|per:putin], das für {Donnerstag|2022-02-24} in [Wien|loc:wien] vereinbart war, findet nicht statt.", "2022-02-24 meeting cancelled: Treffen von Biden und Putin in Wien abgesagt [1]")]
    [InlineData("[Macron|per:macron] hatte {am Montag|2022-02-21} mit [Biden|per:biden] telefonieren wollen, das Gespräch dann aber abgesagt.", "2022-02-21 call cancelled: Telefonat von Macron und Biden abgesagt [1]")]
    [InlineData("[Scholz|per:scholz] sagte seinen für {Freitag|2022-02-25} geplanten Besuch in [Paris|loc:paris] ab.", "2022-02-25 visit cancelled: Besuch von Scholz in Paris abgesagt [1]")]
    [InlineData("[Scholz|per:scholz] sagte {am Dienstag|2022-02-22} einen Besuch in [Paris|loc:paris] ab.", null)]
    [InlineData("Ein Treffen von [Biden|per:biden] und [Putin|per:putin] findet {am Donnerstag|2022-02-24} nicht statt.", null)]
    public void What_does_not_take_place_is_called_off(string sentence, string? expected) => Assert.Equal(expected is null ? [] : [expected], Archive.Lines(("2022-02-23", sentence)));

    [Fact]
    public void What_takes_place_elsewhere_is_not_called_off() =>
        Assert.DoesNotContain(Archive.Lines(("2022-02-23", "Das Treffen von [Biden|per:biden] und [Putin|per:putin] {am Donnerstag|2022-02-24} findet nicht in [Genf|loc:genf], sondern in [Wien|loc:wien] statt.")), line => line.Contains("cancelled", StringComparison.Ordinal));

    [Fact]
    public void A_call_that_is_made_up_for_is_held_with_the_same_people() =>
        Assert.Equal(["2022-02-21 call cancelled: Telefonat von Macron und Biden abgesagt [1]", "2022-02-22 call happened: Macron telefoniert mit Biden [1]"],
            Archive.Lines(("2022-02-23", "[Macron|per:macron] hatte {am Montag|2022-02-21} mit [Biden|per:biden] telefonieren wollen, das Gespräch dann aber abgesagt.\n{Am Dienstag|2022-02-22} holte er den Anruf nach.")));

    [Theory]
    [InlineData("Bis {Dienstag|2022-02-22} beriet die [OSZE|org:osze] in [Wien|loc:wien].", "2022-02-22 talks happened: Die OSZE berät in Wien [1]")]
    [InlineData("Bis {Freitag|2022-02-25} will die [OSZE|org:osze] in [Wien|loc:wien] beraten.", null)]
    public void What_went_on_until_a_day_was_on_that_day(string sentence, string? expected) => Assert.Equal(expected is null ? [] : [expected], Archive.Lines(("2022-02-23", sentence)));

    [Theory]
    [InlineData("Zwei Stunden später empfing [Scholz|per:scholz] dort [Selenskyj|per:selenskyj].")]
    [InlineData("[Scholz|per:scholz] empfing dort zur selben Zeit [Selenskyj|per:selenskyj].")]
    public void Later_and_meanwhile_are_on_the_day_told_of(string next) =>
        Assert.Contains("2022-02-22 meeting happened: Scholz und Selenskyj treffen sich in Berlin [1]", Archive.Lines(("2022-02-23", "[Macron|per:macron] sprach {am Dienstag|2022-02-22} in [Berlin|loc:berlin] mit [Baerbock|per:baerbock].\n" + next)));

    [Fact]
    public void They_with_a_plural_verb_are_not_the_one_told_of_last() =>
        Assert.DoesNotContain(Archive.Lines(("2022-02-23", "[Baerbock|per:baerbock] schwieg.\nSie verurteilten {am Dienstag|2022-02-22} den Angriff.")), line => line.Contains("Baerbock", StringComparison.Ordinal));

    [Theory]
    [InlineData("{Am Dienstag|2022-02-22} gingen Vertreter der [OSZE|org:osze] in [Wien|loc:wien] ohne Ergebnis auseinander.", "2022-02-22 talks happened: Die OSZE berät in Wien [1]")]
    [InlineData("{Am Dienstag|2022-02-22} besprachen die Außenminister der [EU|org:eu] in [Paris|loc:paris] das Vorgehen.", "2022-02-22 talks happened: Die EU berät in Paris [1]")]
    [InlineData("Die [EU|org:eu] verlängerte {am Dienstag|2022-02-22} ihre Sanktionen gegen [Russland|c:ru].", "2022-02-22 sanction happened: Die EU verlängert die Sanktionen gegen Russland [1]")]
    [InlineData("{Am Dienstag|2022-02-22} empfing [Selenskyj|per:selenskyj] in [Kiew|loc:kiew] eine Gruppe von [US|c:us|part]-Senatoren.", "2022-02-22 meeting happened: Selenskyj und die USA treffen sich in Kiew [1]")]
    [InlineData("{Am Dienstag|2022-02-22} vereinbarten [Scholz|per:scholz] und [Macron|per:macron] eine engere Zusammenarbeit.", "2022-02-22 decision happened: Scholz und Macron vereinbaren eine engere Zusammenarbeit [1]")]
    [InlineData("{Am Dienstag|2022-02-22} gingen die Meinungen in der [OSZE|org:osze] auseinander.", null)]
    public void Bodies_part_discuss_and_extend(string sentence, string? expected) => Assert.Equal(expected is null ? [] : [expected], Archive.Lines(("2022-02-23", sentence)));

    [Theory]
    [InlineData("Seit {Montag|2022-02-21} üben [russische|c:ru|adj] Truppen in [Belarus|c:by].", "2022-02-21 military happened: ")]
    [InlineData("[Russland|c:ru] und [Belarus|c:by] kündigten ein Manöver an.\nDie Übung soll {am Freitag|2022-02-25} beginnen.", "2022-02-25 military announced: ")]
    public void Drills_begin_on_a_day(string text, string expected) => Assert.Contains(Archive.Lines(("2022-02-23", text)), line => line.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void A_body_meets_through_its_ministers() =>
        Assert.Contains("2022-02-22 talks happened: Die EU berät in Paris [1]",
            Archive.Lines(("2022-02-23", "Die [EU|org:eu] zögerte.\n{Am Dienstag|2022-02-22} berieten ihre Außenminister in [Paris|loc:paris].")));

    [Theory]
    [InlineData("[Macron|per:macron] brach eine Reise ab; seinen für {Freitag|2022-02-25} geplanten Besuch in [Kiew|loc:kiew] sagte er ab.", "2022-02-25 visit cancelled: Besuch von Macron in Kiew abgesagt [1]")]
    [InlineData("[Scholz|per:scholz] hatte die Sitzung {am Montag|2022-02-21} verlangt.", "2022-02-21 demand happened: Scholz fordert die Sitzung [1]")]
    [InlineData("[Scholz|per:scholz] hatte nach der Sitzung {am Montag|2022-02-21} geschwiegen.", null)]
    public void A_day_goes_with_what_is_called_off_or_demanded(string sentence, string? expected) => Assert.Equal(expected is null ? [] : [expected], Archive.Lines(("2022-02-23", sentence)));

    [Theory]
    [InlineData("Die [OSZE|org:osze] tagt {am Freitag|2022-02-25} in [Wien|loc:wien], auch [Scholz|per:scholz] wird dort erwartet.", "Wien")]
    [InlineData("Auch [Scholz|per:scholz] wird {am Freitag|2022-02-25} dort erwartet.", "Moskau")]
    public void There_is_the_nearest_place_named_before(string sentence, string place) =>
        Assert.Contains(Archive.Lines(("2022-02-23", "[Macron|per:macron] schwieg in [Moskau|loc:moskau].\n" + sentence)), line => line.Contains(place, StringComparison.Ordinal));

    [Theory]
    [InlineData("[Scholz|per:scholz] bekannte sich {am Montag|2022-02-21} zum Vertrag und freute sich über den Beifall.", "2022-02-21 statement happened: Scholz bekennt sich zum Vertrag [1]")]
    [InlineData("[Scholz|per:scholz] verurteilte {am Montag|2022-02-21} den Angriff und die Gewalt.", "2022-02-21 statement happened: Scholz verurteilt den Angriff und die Gewalt [1]")]
    public void A_second_verb_begins_another_clause(string sentence, string expected) => Assert.Equal([expected], Archive.Lines(("2022-02-23", sentence)));

    [Theory]
    [InlineData("[Scholz|per:scholz] berief für {Donnerstag|2022-02-24} einen Gipfel nach [Paris|loc:paris] ein.", true)]
    [InlineData("[Scholz|per:scholz] lobte {am Montag|2022-02-21} einen Gipfel in [Paris|loc:paris].", false)]
    public void Whoever_convenes_a_summit_need_not_name_its_guests(string sentence, bool expected) =>
        Assert.Equal(expected, Archive.Lines(("2022-02-23", sentence)).Any(line => line.Contains("summit announced", StringComparison.Ordinal)));

    [Fact]
    public void A_summit_of_theirs_is_not_hers() =>
        Assert.DoesNotContain(Archive.Lines(("2022-02-23", "[Baerbock|per:baerbock] schwieg.\n{Am Dienstag|2022-02-22} berieten die Minister der [EU|org:eu] in [Paris|loc:paris], bevor dort ihr Gipfel mit der [NATO|org:nato] begann.")), line => line.Contains("Baerbock", StringComparison.Ordinal));

    [Fact]
    public void They_with_a_plural_verb_are_those_told_of_together() =>
        Assert.Contains(Archive.Lines(("2022-02-23", "[Baerbock|per:baerbock] und [Selenskyj|per:selenskyj] trafen sich {am Dienstag|2022-02-22} in [Kiew|loc:kiew].\nSie verurteilten {am Dienstag|2022-02-22} den Angriff.")), line => line.Contains("Baerbock und Selenskyj verurteilen den Angriff", StringComparison.Ordinal));
}
