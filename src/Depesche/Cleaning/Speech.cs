using System.Collections.Frozen;

namespace Depesche.Cleaning;

/// <summary>Words by which a line shows whether it reports or speaks to the reader.</summary>
internal static class Speech
{
    /// <summary>Verbs of saying and deciding in the forms that reports use.</summary>
    public static FrozenSet<string> Says { get; } = Set(
        "sagte sagten sagt erklärte erklärten erklärt teilte teilten mitteilte mitteilten meldete meldeten meldet berichtete berichteten berichtet betonte betonten betont forderte forderten fordert warnte warnten warnt kündigte kündigten "
        + "kündigt ankündigte bestätigte bestätigten bestätigt dementierte dementierten dementiert hieß heißt schrieb schrieben schreibt urteilte räumte räumten nannte nannten nennt äußerte äußerten sprach sprachen spricht behauptete behaupteten "
        + "verurteilte entschied beschloss begrüßte lehnte kritisierte kritisierten verlangte verlangten versicherte erinnerte verwies zufolge laut gesagt mitgeteilt");

    /// <summary>Days of the week.</summary>
    public static FrozenSet<string> Weekdays { get; } = Set("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend");

    /// <summary>Months.</summary>
    public static FrozenSet<string> Months { get; } = Set("januar jänner februar feber märz april mai juni juli august september oktober november dezember");

    /// <summary>Words for the reader, as written.</summary>
    public static FrozenSet<string> Reader { get; } = Set("Sie Ihr Ihre Ihren Ihrem Ihrer Ihres Ihnen du Du dich Dich dir Dir dein Dein deine Deine deinen deinem deiner Deinem Deinen Deiner euch Euch");

    /// <summary>Words for the makers of the page.</summary>
    public static FrozenSet<string> Us { get; } = Set("uns unser unsere unserem unseren unserer unseres wir");

    /// <summary>What a line calls itself behind "dieser".</summary>
    public static FrozenSet<string> Itself { get; } = Set("artikel artikels beitrag beitrags text textes inhalt inhalte element podcast video tweet tweets post posts newsletter meldung seite website webseite");

    /// <summary>Calls to a reader who is called du.</summary>
    public static FrozenSet<string> Calls { get; } = Set("abonniere folge melde lade hol hole teste lies schreib schreibe sichere registriere diskutiere klicke klick aktiviere entdecke");

    /// <summary>Verbs that stand before Sie in a question.</summary>
    public static FrozenSet<string> Questions { get; } = Set("haben hatten können konnten wollen wollten sind waren werden würden müssen mussten sollen sollten möchten dürfen glauben denken meinen sehen hätten wären kennen wissen verstehen");

    /// <summary>Articles, pronouns, prepositions, auxiliaries: they stand in lines of every kind.</summary>
    public static FrozenSet<string> Filling { get; } = Set(
        "der die das den dem des ein eine einen einem einer dieser diese dieses diesen diesem ist sind wird werden wurde wurden kann können konnte konnten nicht kein keine keinen noch nur leider mehr bitte hier jetzt nun sie uns unser unsere unseren "
        + "unserem ihr ihre ihren ihrem in im an am auf mit von vom zu zum zur nach und oder um als für per via bei beim es er ohne aus über auch alle dann dazu so wie immer wieder");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
