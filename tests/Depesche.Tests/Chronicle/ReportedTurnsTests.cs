namespace Depesche.Tests.Chronicle;

/// <summary>Turns of German reports: attributions, a wenn that names a day, hearsay, relative clauses, guests who are disinvited, and what a paragraph begins with.</summary>
public sealed class ReportedTurnsTests
{
    private const string Paper = "2022-02-23";

    [Theory]
    [InlineData("Die Sorgen Russlands seien nicht berücksichtigt worden, so Kremlsprecher [Putin|per:putin] {am Dienstag|2022-02-22}.", "2022-02-22 statement happened: Putin: Die Sorgen Russlands seien nicht berücksichtigt worden [1]")]
    [InlineData("Die Sorgen seien {am Dienstag|2022-02-22} groß gewesen, so habe [Putin|per:putin] geklagt.", null)]
    public void Whoever_stands_behind_so_has_said_it(string sentence, string? expected) => Assert.Equal(expected is not null, Archive.Lines((Paper, sentence)).Any(line => line == expected || (expected is null && line.Contains(" statement ", StringComparison.Ordinal))));

    [Theory]
    [InlineData("Wenn {am Donnerstag|2022-02-24} die Staats- und Regierungschefs der [EU|org:eu] in [Paris|loc:paris] zu ihrem Sondergipfel zusammenkommen, wird viel geredet.", true)]
    [InlineData("Wenn die Staats- und Regierungschefs der [EU|org:eu] {am Donnerstag|2022-02-24} in [Paris|loc:paris] doch noch zusammenkommen sollten, wird viel geredet.", false)]
    public void A_wenn_with_a_day_says_when(string sentence, bool expected) => Assert.Equal(expected, Archive.Lines((Paper, sentence)).Any(line => line.StartsWith("2022-02-24", StringComparison.Ordinal) && line.Contains("announced", StringComparison.Ordinal)));

    [Fact]
    public void The_two_are_those_told_of() =>
        Assert.Contains("2022-02-22 call happened: Blinken telefoniert mit Lawrow [1]",
            Archive.Lines((Paper, "{Am Freitag|2022-02-25} wollen sich [Blinken|per:blinken] und [Lawrow|per:lawrow] in [Genf|loc:genf] treffen.\nDas haben die beiden {am Dienstag|2022-02-22} am Telefon ausgemacht.")));

    [Fact]
    public void A_relative_clause_has_the_one_before_it_and_the_subject_of_the_main_clause() =>
        Assert.Contains(Archive.Lines((Paper, "{Am Dienstag|2022-02-22} stand [Scholz|per:scholz] in [Paris|loc:paris] neben [Macron|per:macron], den er zum Gespräch empfangen hatte.")), line => line.StartsWith("2022-02-22 meeting happened: Scholz und Macron treffen sich", StringComparison.Ordinal));

    [Theory]
    [InlineData("[Macron|per:macron] hat [Lawrow|per:lawrow] ausgeladen, der {am Freitag|2022-02-25} zu ihm kommen sollte.", true)]
    [InlineData("[Macron|per:macron] hat [Lawrow|per:lawrow] eingeladen, der {am Freitag|2022-02-25} zu ihm kommen sollte.", false)]
    public void A_guest_who_is_disinvited_does_not_come(string sentence, bool expected) => Assert.Equal(expected, Archive.Lines((Paper, sentence)).Contains("2022-02-25 meeting cancelled: Treffen von Macron und Lawrow abgesagt [1]", StringComparer.Ordinal));

    [Theory]
    [InlineData("Die Börsen gaben nach.\n\n[Putin|per:putin] empfing unterdessen in [Wien|loc:wien] den Präsidenten [Macron|per:macron].", true)]
    [InlineData("Die Börsen gaben nach.\n\n[Putin|per:putin] empfing bereits mehrfach in [Wien|loc:wien] den Präsidenten [Macron|per:macron].", false)]
    [InlineData("{Am Freitag|2022-02-11} reiste [Scholz|per:scholz] nach [Kiew|loc:kiew].\n\n[Putin|per:putin] empfing unterdessen in [Wien|loc:wien] den Präsidenten [Macron|per:macron].", false)]
    public void What_a_paragraph_begins_with_is_of_the_day_of_the_article(string script, bool expected) => Assert.Equal(expected, Archive.Lines((Paper, script)).Contains("2022-02-23 meeting happened: Putin und Macron treffen sich in Wien [1]", StringComparer.Ordinal));

    [Fact]
    public void What_is_heard_is_over() =>
        Assert.Contains("2022-02-23 meeting happened: Selenskyj und Macron treffen sich [1]", Archive.Lines((Paper, "Gerade heißt es, [Selenskyj|per:selenskyj] sei mit [Macron|per:macron] zusammengekommen.")));

    [Fact]
    public void What_is_said_at_a_meeting_under_a_day_is_told_with_it() =>
        Assert.Single(Archive.Lines((Paper, "{Montag, 21. Februar|2022-02-21}\n\n[Blinken|per:blinken] trifft in [Wien|loc:wien] Minister [Lawrow|per:lawrow].\n[Lawrow|per:lawrow] verlangt einen Abzug.")));

    [Fact]
    public void What_becomes_known_under_a_day_is_still_to_come() =>
        Assert.Empty(Archive.Lines((Paper, "{Montag, 21. Februar|2022-02-21}\n\nZwei Reisen werden bekannt.\n[Blinken|per:blinken] fliegt nach [Wien|loc:wien].")));

    [Theory]
    [InlineData("Er habe eine Eskalation verhindert, sagte er danach.", "Macron sagt, er habe eine Eskalation verhindert")]
    [InlineData("Eine Eskalation sei verhindert worden, sagte er danach.", "Macron: Eine Eskalation sei verhindert worden")]
    public void Who_speaks_of_himself_says_he(string next, string title) =>
        Assert.Contains(Archive.Lines((Paper, "{Am Dienstag|2022-02-22} sprach [Macron|per:macron] in [Wien|loc:wien] mit [Putin|per:putin].\n" + next)), line => line.Contains(title, StringComparison.Ordinal));

    [Fact]
    public void The_guests_speak_for_where_they_come_from() =>
        Assert.DoesNotContain(Archive.Lines((Paper, "{Am Dienstag|2022-02-22} blieb es ruhig.\nDie [Ukraine|c:ua] angreifen wolle man nicht, versicherten {am Dienstag|2022-02-22} die Gäste aus [Moskau|loc:moskau].")), line => line.Contains("Ukraine:", StringComparison.Ordinal));

    [Fact]
    public void An_announcement_in_the_present_is_made() =>
        Assert.DoesNotContain(Archive.Lines((Paper, "[Biden|per:biden] kündigt {am Mittwoch|2022-02-23} weitere Beratungen an.")), line => line.Contains("ankündigen", StringComparison.Ordinal));

    [Theory]
    [InlineData("[Macron|per:macron] hat {am Dienstag|2022-02-22} einen Gipfel mit [Biden|per:biden] ins Gespräch gebracht.", false)]
    [InlineData("[Macron|per:macron] hat {am Dienstag|2022-02-22} einen Gipfel mit [Biden|per:biden] abgehalten.", true)]
    public void An_idea_is_no_summit(string sentence, bool expected) => Assert.Equal(expected, Archive.Lines((Paper, sentence)).Any(line => line.Contains("2022-02-22 summit", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Ein Gipfel von [Biden|per:biden] und [Putin|per:putin], dem beide zugestimmt hatten, ist damit hinfällig.", false)]
    [InlineData("Ein Gipfel von [Biden|per:biden] und [Putin|per:putin], dem beide zugestimmt hatten, ist damit beendet.", true)]
    public void A_main_clause_goes_on_behind_its_relative_clause(string sentence, bool held) => Assert.Equal(held, Archive.Lines((Paper, sentence)).Any(line => line.Contains("happened", StringComparison.Ordinal)));

    [Fact]
    public void A_town_ends_with_its_name() =>
        Assert.Contains(Archive.Lines((Paper, "[Scholz|per:scholz] hat der [Ukraine|c:ua] bei einem Besuch in [Kiew|loc:kiew] Unterstützung gegen jeden Angriff zugesichert.")), line => line.Contains("Unterstützung gegen", StringComparison.Ordinal));
}
