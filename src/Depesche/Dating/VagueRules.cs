namespace Depesche.Dating;

/// <summary>Rules for times that refer to others or name no day.</summary>
internal static class VagueRules
{
    public static readonly TimexRule[] All =
    [
        new("later", "Zählt „zwei Tage später“ und „tags darauf“ von der zuletzt genannten Zeit.",
        ["Am [3. Januar|2022-01-03] wurde verhandelt, [zwei Tage später|2022-01-05|2022-01-05] unterschrieben.", "Am [3. Januar|2022-01-03] wurde verhandelt, [tags darauf|2022-01-04] unterschrieben.", "Am [10. Januar|2022-01-10] hatte er geworben, [drei Tage später|2022-01-13] kam sie.", "Der Alarm kam am [Montag|2022-01-17] um [4.58 Uhr|2022-01-17T04:58], [sechs Minuten später|2022-01-17T05:04] war sie da.", "[Zwei Wochen zuvor|2022-W01], am [3. Januar|2022-01-03], hatte sie gesprochen.", "Am [Freitag|2022-01-14] siegte sie, am [Tag zuvor|2022-01-13] ihr Bruder."], []),
        new("same", "„Am selben Tag“ und „am nächsten Tag“ beziehen sich auf die zuletzt genannte Zeit.", ["Am [3. Januar|2022-01-03] wurde verhandelt, am [selben Tag|2022-01-03] unterschrieben.", "Am [3. Januar|2022-01-03] wurde verhandelt, am [nächsten Tag|2022-01-04] unterschrieben.",
            "Am [3. Januar|2022-01-03] wurde verhandelt, unterschrieben wurde an [dem Tag|2022-01-03] nicht.",
        ], ["Das war an dem Tag, an dem er kam.", "An dem Tag der Wahl regnete es."]),
        new("beside", "Vortag und Folgetag liegen neben dem zuletzt genannten Tag.", ["Am [Freitag|2022-01-14] siegte sie wie am [Vortag|2022-01-13].",
            "Am [3. Januar|2022-01-03] tagte der Rat, am [Vorabend|2022-01-02TEV] hatte sie gesprochen.",
            "Am [3. Januar|2022-01-03] brannte es; in [der Nacht zuvor|2022-01-02TNI|2022-01-02/2022-01-03] hatte es geblitzt.",
        ], ["Am Vorabend des Gipfels blieb es ruhig."]),
        new("now", "Wörter wie „jetzt“ und „derzeit“ meinen die Gegenwart, keinen Tag.", ["Die Lage ist [derzeit|PRESENT_REF] ruhig.", "[Jetzt|PRESENT_REF] wird verhandelt."], ["Er ist immer noch dort.", "Inzwischen wurde bekannt, dass bisher nichts geschah."]),
        new("nowadays", "„Heute“ ist kein Tag, wenn es „heutzutage“ heißt.", ["Das Problem besteht bis [heute|PRESENT_REF].", "Die Stadt ist [heute|PRESENT_REF] größer.",
            "[Damals|PAST_REF] ging es um Grundsätze, [heute|PRESENT_REF] geht es um Posten.", "Nie war die Stadt so voll wie [heute|PRESENT_REF].", "Man nimmt [heute|PRESENT_REF] an, dass sie irrte.",
        ], []),
        new("once", "Wörter wie „damals“ meinen eine frühere Zeit, keinen Tag.", ["[Damals|PAST_REF] war alles anders.", "Er hat [vor kurzem|PAST_REF] geheiratet."], ["Das kam früher als geplant."]),
        new("to-come", "Wörter wie „demnächst“ meinen eine spätere Zeit, keinen Tag.", ["Das Buch soll [demnächst|FUTURE_REF] erscheinen."], []),
        new("era-noun", "Zukunft und Vergangenheit sind nach „in“ eine Zeit, sonst ein Thema.", ["In [naher Zukunft|FUTURE_REF] wird verhandelt.", "In [der Vergangenheit|PAST_REF] ging das gut."], ["Es geht um Zukunft."]),
        new("time-noun", "„In letzter Zeit“ meint die jüngste Vergangenheit.", ["In [letzter Zeit|PAST_REF] häufen sich die Fälle."], ["Die Zeit drängt."]),
        new("ex", "„Ex-“ vor einem Amt weist in die Vergangenheit.", ["Der [Ex|PAST_REF]-Minister schwieg."], []),
    ];
}
