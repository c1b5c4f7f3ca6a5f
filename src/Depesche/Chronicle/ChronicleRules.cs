using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>All rules of the chronicle, in the order in which they work.</summary>
public static class ChronicleRules
{
    /// <summary>A word of the trigger table.</summary>
    public const string TriggerWord = "trigger";

    /// <summary>The date stands in the clause.</summary>
    public const string SameClause = "date-in-clause";

    /// <summary>The date stands in the sentence.</summary>
    public const string SameSentence = "date-in-sentence";

    /// <summary>The date is that of the sentence before.</summary>
    public const string PreviousSentence = "date-of-previous-sentence";

    /// <summary>The date is that of the next sentence.</summary>
    public const string NextSentence = "date-of-next-sentence";

    /// <summary>The day that the heading names.</summary>
    public const string Heading = "day-of-heading";

    /// <summary>The day of the article.</summary>
    public const string ArticleDay = "article-day";

    /// <summary>The day of a later statement that was made the same day.</summary>
    public const string Likewise = "likewise";

    /// <summary>Not later than the article or than what it reports.</summary>
    public const string NotLater = "not-later";

    /// <summary>Before an event with a day.</summary>
    public const string BeforeEvent = "before-event";

    /// <summary>A dated picture.</summary>
    public const string Caption = "caption";

    /// <summary>The subject stands in the main clause.</summary>
    public const string SubjectOfSentence = "subject-of-sentence";

    /// <summary>The subject stands in the sentence before.</summary>
    public const string SubjectBefore = "subject-of-previous-sentence";

    /// <summary>Several sentences, one event.</summary>
    public const string Merged = "merged";

    /// <summary>A sentence without a date that points to a dated event.</summary>
    public const string Undated = "undated-mention";

    /// <summary>A sentence in the past on the day of what was announced.</summary>
    public const string SilentReport = "told-on-its-day";

    /// <summary>A range over several events.</summary>
    public const string Frame = "frame";

    /// <summary>A known event.</summary>
    public const string Known = "known-event";

    /// <summary>A sentence that tells of a known event without a trigger.</summary>
    public const string Recognised = "known-event-told";

    /// <summary>An editor says that they are one.</summary>
    public const string Joined = "joined-by-editor";

    /// <summary>An editor says that they are two.</summary>
    public const string Parted = "parted-by-editor";

    /// <summary>Kept id.</summary>
    public const string Registered = "registered-id";

    /// <summary>Cut at the day of the article.</summary>
    public const string NotAfterReport = "not-after-report";

    /// <summary>All of them.</summary>
    public static ImmutableArray<ChronicleRule> All { get; } =
    [
        new(TriggerWord, "Ein Verb oder Substantiv meldet ein Ereignis: ein Treffen, ein Telefonat, eine Reise, eine Erklärung. Was nur befürchtet, bestritten oder für möglich gehalten wird, ist keines.", "Die Ministerin traf am Montag ihren Kollegen."),
        new(SameClause, "Das Datum steht im selben Teilsatz wie das Ereignis.", "Am Montag traf die Ministerin ihren Kollegen."),
        new(SameSentence, "Das Datum steht im selben Satz.", "Am Montag reiste sie nach Wien, wo sie ihren Kollegen traf."),
        new(PreviousSentence, "Der Satz führt den vorigen fort und übernimmt dessen Datum.", "Am Montag traf sie den Kanzler. Danach sprach sie mit dem Präsidenten."),
        new(NextSentence, "Der nächste Satz weist auf das Ereignis zurück und nennt seinen Tag.", "Die Begegnung der beiden verlief frostig. Sie nannte das Gespräch am Donnerstag mühsam."),
        new(Heading, "Eine Zwischenüberschrift, die nur einen Tag nennt, datiert, was unter ihr erzählt wird.", "Mittwoch, 19. Januar"),
        new(ArticleDay, "Wer im ersten Satz einer Meldung etwas erklärt, tat es am Tag der Meldung; ein Treffen, mit dem ein Absatz ohne Tag beginnt, war an diesem Tag.", "Das Außenamt hat ein Treffen angekündigt."),
        new(Likewise, "„Ebenfalls am Dienstag“ verrät, dass auch das zuvor Gemeldete an diesem Dienstag geschah.", "Der Sprecher erklärte ebenfalls am Dienstag, man sei bereit."),
        new(NotLater, "Ohne eigenes Datum gilt nur: nicht später als die Meldung, die davon berichtet.", "Die beiden hatten zuvor telefoniert."),
        new(BeforeEvent, "„Vor dem Treffen“ heißt: spätestens am Tag des Treffens.", "Moskau stellte vor dem Treffen Forderungen."),
        new(Caption, "Eine datierte Bildunterschrift, die zwei Personen nennt, belegt ihre Begegnung.", "Die beiden Minister im Mai in Wien."),
        new(SubjectOfSentence, "Der Teilsatz nennt nicht, wer handelt; es ist das Subjekt des Hauptsatzes.", "Der Kanzler plant, den Präsidenten in Paris zu treffen."),
        new(SubjectBefore, "Ein Fürwort steht für das Subjekt des vorigen Satzes.", "Er telefonierte am Abend mit ihr."),
        new(Merged, "Mehrere Sätze meinen dasselbe Ereignis: Tage, Art, Beteiligte und Ort passen zueinander.", "„am Freitag in Genf“ und „am 21. Januar in Genf“"),
        new(Undated, "Ein Satz ohne Datum zählt als weiterer Beleg, wenn er dieselben Beteiligten und dieselbe Art von Ereignis nennt.", "Das Gespräch endete früher als geplant."),
        new(SilentReport, "Ein Satz in der Vergangenheit, der am Tag eines angekündigten Ereignisses dessen Beteiligte nennt, berichtet von ihm, auch ohne Wort dafür.", "Am Montag saß der Kanzler lange bei dem Präsidenten."),
        new(Frame, "Ein Zeitraum, in den mehrere einzelne Ereignisse derselben Beteiligten fallen, ist ihr Rahmen und kein eigenes Ereignis.", "Vom 10. bis 13. Januar verhandelten sie."),
        new(Known, "Ein geprüfter Eintrag der Wissensbasis gibt Titel und Kurztext; belegt ist das Ereignis allein durch das Archiv.", "21. Januar 2022: Treffen in Genf"),
        new(Recognised, "Ein Satz nennt am Tag eines geprüften Ereignisses dessen Beteiligte und mehrere seiner kennzeichnenden Wörter; er belegt es auch ohne Wort der Auslösertabelle.", "Am Montag saß die Ministerin lange bei ihrem Kollegen am Verhandlungstisch."),
        new(Joined, "Ein Eintrag der Redaktion sagt, dass mehrere Ereignisse eines sind; der Bericht nennt, was die Regeln daraus gemacht hatten.", "same_as: [2022-01-21-treffen-blinken-lawrow-genf]"),
        new(Parted, "Ein Eintrag der Redaktion sagt, dass ein Satz nicht zu diesem Ereignis gehört.", "not_same_as: [b-0123456789]"),
        new(Registered, "Die Kennung steht im Verzeichnis veröffentlichter Kennungen und bleibt gleich.", "2022-01-21-treffen-blinken-lawrow-genf"),
        new(NotAfterReport, "Ein Zeitraum, aus dem schon berichtet wird, endet spätestens am Tag des Berichts.", "Diese Woche sind Soldaten eingetroffen."),
    ];
}
