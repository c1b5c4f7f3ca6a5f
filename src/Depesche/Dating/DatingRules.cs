namespace Depesche.Dating;

/// <summary>Rules that find the day on which an article appeared; their examples are printed beside them.</summary>
internal static class DatingRules
{
    public static readonly TimexRule[] All =
    [
        Rule("metadata", "Nimmt die Zeitangabe der Datei so genau, wie sie dasteht."),
        Rule("modified", "Nimmt Änderung oder Abruf der Datei als spätesten Tag, mehr nicht."),
        Rule("written-past", "Was der Text mit vollem Datum als vergangen berichtet, liegt nicht nach dem Erscheinen."),
        Rule("written-ahead", "Was der Text mit vollem Datum ankündigt, liegt nach dem Erscheinen."),
        Rule("date-without-year", "Ein Datum ohne Jahr grenzt den Tag ein, sobald das Jahr bekannt ist."),
        Rule("dateline", "Der Tag in der Ortszeile einer Agenturmeldung ist ihr Tag; ohne Jahr gilt er dort, wo die Ämter oder geprüfte Ereignisse nur ein Jahr lassen."),
        Rule("office", "Nennt ein Text ohne Zeitangabe Personen bei ihrem Amt, so ist er aus der Zeit, in der sie es hatten, mehrere zugleich; das gilt nur, wo es mit Wochentag und Datum den Tag auf ein halbes Jahr eingrenzt."),
        Rule("weekday-year", "Wochentag und Datum zusammen gibt es nur alle paar Jahre."),
        Rule("weekday-chain", "„Am Montag …, am Dienstag, dem 15. Februar“: der Montag ist der Tag davor und liegt weniger als eine Woche voraus; das gilt nur für zwei Tage, die aufeinander folgen."),
        Rule("review", "Ein Rückblick auf Tage erscheint nicht vor ihnen, eine Vorschau nicht nach ihnen."),
        Rule("weekday-of-writing", "Wer „am heutigen Donnerstag“ schreibt, schreibt an einem Donnerstag; wer von „diesem Samstag“ in der Vergangenheit schreibt, an diesem Tag oder kurz danach."),
        Rule("not-that-weekday", "Wer „wird am Freitag“ oder „hatte am Freitag“ schreibt, schreibt nicht an einem Freitag."),
        Rule("known-event", "Ein geprüftes Ereignis mit denselben Beteiligten, passendem Ort oder passender Art und passendem Tag gibt dem Wochentag sein Datum."),
        Rule("announced", "Ein Vorhaben kann nicht erwähnt werden, bevor es bekannt wurde."),
        Rule("cancelled", "Wer ein Vorhaben noch erwartet, schreibt nicht nach seiner Absage; wer sie meldet, nicht davor."),
        Rule("aligned", "Ein anderer Artikel nennt für dasselbe Ereignis das volle Datum."),
        Rule("caption", "Ein Artikel ist nicht älter als seine Bilder; erzählt er von ihrem Wochentag mit denselben Leuten, so ist er keine Woche jünger."),
        Rule("lead-weekday", "Ein vergangener Wochentag im Vorspann ist bei tagesaktuellen Meldungen der Erscheinungstag."),
        Rule("near-weekday", "Wer am Donnerstag schreibt, meint mit „am Mittwoch“ nicht den in sechs Tagen und mit „am Freitag“ nicht den vor sechs Tagen; das gilt, wo der Artikel von höchstens drei Tagen sein kann."),
        Rule("fresh-weekday", "Ein Wochentag ohne Zusatz meint bei Meldungen einen der letzten Tage, nicht fast eine Woche zuvor; das gilt, wo der Text mehrere nennt."),
        Rule("reported-weekday", "Was jemand an einem Wochentag sagte, erscheint bei tagesaktuellen Meldungen an diesem Tag oder am nächsten."),
    ];

    private static TimexRule Rule(string name, string does) => new(name, does, [], []);
}
