namespace Depesche.Dating;

/// <summary>Articles, prepositions, adjectives of direction, hedges and other small words that time expressions are built with.</summary>
internal static class SmallWords
{
    public static readonly (string Words, TokenClass Class, int Value)[] Rows =
    [
        ("der die das den dem des", TokenClass.Article, 0),
        ("diese dieser dieses diesen diesem", TokenClass.Demonstrative, 0),
        ("jene jener jenes jenen jenem", TokenClass.Demonstrative, 1),
        ("vergangene vergangenen vergangener vergangenes vergangenem letzte letzten letzter letztes letztem vorige vorigen voriger voriges vorigem "
            + "verflossene verflossenen verflossener zurückliegende zurückliegenden abgelaufene abgelaufenen abgelaufener", TokenClass.Shift, -1),
        ("laufende laufenden laufendes laufender laufendem", TokenClass.Shift, 0),
        ("kommende kommenden kommender kommendes kommendem nächste nächsten nächster nächstes nächstem", TokenClass.Shift, 1),
        ("vorvergangene vorvergangenen vorletzte vorletzten vorletzter vorletztes", TokenClass.Shift, -2),
        ("übernächste übernächsten übernächster übernächstes", TokenClass.Shift, 2),
        ("selben gleichen selbe denselben demselben derselben", TokenClass.SameShift, 0),
        ("folgenden folgende darauffolgenden darauffolgende", TokenClass.SameShift, 1),
        ("vorangegangenen vorausgegangenen vorhergehenden", TokenClass.SameShift, -1),
        ("ganze ganzen ganzer ganzes gesamte gesamten lange langen frühe frühen späte späten strengen schwierigen heißen kalten "
            + "naher nahen ferner fernen jüngster jüngsten arbeitsreichen turbulenten unruhigen ereignisreichen", TokenClass.Adjective, 0),
        ("rund etwa circa ca ungefähr zirka", TokenClass.Hedge, (int)DateModifier.Approx),
        ("genau exakt", TokenClass.Hedge, (int)DateModifier.None),
        ("gut mindestens wenigstens", TokenClass.Hedge, (int)DateModifier.MoreThan),
        ("knapp fast beinahe", TokenClass.Hedge, (int)DateModifier.LessThan),
        ("einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler etliche etlichen zahlreiche zahlreichen paar manche manchen", TokenClass.Several, 0),
        ("jede jeder jedes jeden jedem", TokenClass.Every, 0),
        ("alle all", TokenClass.All, 0),
        ("pro je", TokenClass.Per, 0),
        ("später darauf danach nachher", TokenClass.Later, 1),
        ("zuvor vorher davor", TokenClass.Later, -1),
        ("am im zum zur beim ins ans", TokenClass.FusedPreposition, (int)DateBound.At),
        ("vom", TokenClass.FusedPreposition, (int)DateBound.From),
        ("in", TokenClass.Preposition, (int)DateBound.Within),
        ("an zu auf über während aus bei binnen innerhalb zwischen unter", TokenClass.Preposition, (int)DateBound.At),
        ("vor", TokenClass.Preposition, (int)DateBound.Before),
        ("nach", TokenClass.Preposition, (int)DateBound.After),
        ("seit", TokenClass.Preposition, (int)DateBound.Since),
        ("ab von", TokenClass.Preposition, (int)DateBound.From),
        ("für", TokenClass.Preposition, (int)DateBound.For),
        ("gegen um", TokenClass.Preposition, (int)DateBound.About),
        ("bis", TokenClass.Until, 0),
        ("und oder sowie", TokenClass.And, 0),
        ("alt alte alten alter jung junge jungen", TokenClass.Age, 0),
        ("Herr Herrn Frau Familie Dr Prof Postfach Nr Nummer Tel Telefon Fax Paragraf Artikel Seite Hausnummer Platz Flug", TokenClass.NameBefore, 0),
        ("Ex", TokenClass.Ex, 0),
        ("Heiligen Heilige Christi Mariä", TokenClass.HolidayStart, 0),
    ];
}
