using System.Collections.Frozen;

namespace Depesche.Rendering;

/// <summary>What pages call the rules; data and editors know them by their English names.</summary>
internal static class RuleTitles
{
    private static readonly FrozenDictionary<string, string> Dates = Table("""
        weekday=Wochentag
        duration=Zeitspanne
        date=Datum
        month=Monat ohne Jahr
        day-part=Tageszeit
        later=Gezählt vom Genannten
        same=Derselbe oder nächste Tag
        week=Woche
        weekday-shift=Kommender, voriger Wochentag
        year=Jahreszahl
        clock=Uhrzeit
        night=Nacht zu einem Tag
        now=Gegenwart
        beside=Vortag, Folgetag
        part-of=Anfang, Mitte, Ende
        once=Frühere Zeit
        relative=Gezählt vom Erscheinen
        season=Jahreszeit
        weekday-date=Wochentag mit Datum
        day-word=Heute, gestern, morgen
        habit=Wiederkehrendes
        weekend=Wochenende
        before=Vorwoche, Vormonat, Vorjahr
        holiday=Feiertag
        long=Unbestimmte Dauer
        nowadays=Heutzutage
        unit-part=Jahresende, Monatsbeginn
        weekday-in-week=Wochentag einer Woche
        century=Jahrhundert
        day-of-month=Bloße Tageszahl
        decade=Jahrzehnt
        era-noun=Zukunft, Vergangenheit
        ex=Früheres Amt
        part-of-year=Quartal, Jahreshälfte
        this-year=Heuer
        time-noun=In letzter Zeit
        to-come=Spätere Zeit
        week-number=Gezählte Woche
        """);

    private static readonly FrozenDictionary<string, string> Publication = Table("""
        metadata=Angabe der Datei
        known-event=Geprüftes Ereignis
        date-without-year=Datum ohne Jahr
        dateline=Ortszeile
        near-weekday=Naher Wochentag
        fresh-weekday=Frischer Wochentag
        weekday-of-writing=Wochentag des Schreibens
        written-past=Vergangenes mit vollem Datum
        announced=Angekündigtes Vorhaben
        lead-weekday=Wochentag im Vorspann
        not-that-weekday=Nicht an diesem Wochentag
        aligned=Anderer Artikel
        cancelled=Abgesagtes Vorhaben
        reported-weekday=Wochentag einer Äußerung
        caption=Bildunterschrift
        modified=Änderung der Datei
        office=Amtszeit
        review=Rückblick oder Vorschau
        weekday-chain=Kette von Wochentagen
        weekday-year=Wochentag und Jahr
        written-ahead=Künftiges mit vollem Datum
        """);

    private static readonly FrozenDictionary<string, string> Names = Table("""
        full-name=Voller Name
        surname-anchored=Nachname zum vollen Namen
        office=Amt
        demonym=Einwohner
        role-noun=Gattungswort
        plural-role=Zwei Amtsträger
        key+given=Umschrift mit Vornamen
        surname=Nachname
        key=Umschrift
        adjective=Adjektiv
        front-matter=Kopf der Datei
        override=Redaktion
        part=Teil einer Zusammensetzung
        proposal=Vorschlag
        surname+office=Amt und Nachname
        typo=Tippfehler
        typo+given=Tippfehler mit Vornamen
        veto=Anderer Vorname
        """);

    private static readonly FrozenDictionary<string, string> Events = Table("""
        trigger=Meldendes Wort
        known-event=Geprüftes Ereignis
        date-in-clause=Datum im Teilsatz
        merged=Zusammengeführt
        known-event-told=Geprüftes Ereignis, erzählt
        date-of-previous-sentence=Datum des vorigen Satzes
        undated-mention=Beleg ohne Datum
        date-in-sentence=Datum im Satz
        subject-of-previous-sentence=Fürwort
        subject-of-sentence=Subjekt des Hauptsatzes
        article-day=Tag der Meldung
        day-of-heading=Tag der Zwischenüberschrift
        told-on-its-day=Am angekündigten Tag erzählt
        caption=Bildunterschrift
        before-event=Vor dem Ereignis
        date-of-next-sentence=Datum des nächsten Satzes
        frame=Rahmen
        joined-by-editor=Von der Redaktion vereint
        likewise=Ebenfalls an diesem Tag
        not-after-report=Nicht nach dem Bericht
        not-later=Nicht nach der Meldung
        parted-by-editor=Von der Redaktion getrennt
        registered-id=Veröffentlichte Kennung
        """);

    /// <summary>The German title of a rule; the name itself when it has none.</summary>
    /// <param name="stage">One of the stages of <see cref="Rules"/>.</param>
    /// <param name="rule">Name of the rule.</param>
    public static string Of(string stage, string rule) => stage switch
    {
        Rules.Dates => Dates.GetValueOrDefault(rule, rule),
        Rules.Publication => Publication.GetValueOrDefault(rule, rule),
        Rules.Names => Names.GetValueOrDefault(rule, rule),
        Rules.Events => Events.GetValueOrDefault(rule, rule),
        // These have German names, as editors meet them first.
        _ => string.Join(' ', rule.Split('-').Select(Count.AtStart)),
    };

    private static FrozenDictionary<string, string> Table(string rows) =>
        rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
