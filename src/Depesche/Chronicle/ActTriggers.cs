namespace Depesche.Chronicle;

/// <summary>Words for what states and institutions decide.</summary>
internal static class ActTriggers
{
    private static readonly Wording Recognise = new("erkennt", "erkennen", "anerkennen", "Anerkennung", Others.Accusative) { Particle = "an", Gender = 'f' };
    private static readonly Wording Punish = new("verhängt", "verhängen", "verhängen", "Sanktionen", Others.Against) { Object = "Sanktionen", Gender = 'p' };
    private static readonly Wording Freeze = new("friert", "frieren", "einfrieren", "Sanktionen", Others.Unnamed) { Object = "Vermögen", Particle = "ein", Gender = 'p' };
    private static readonly Wording Decide = new("beschließt", "beschließen", "beschließen", "Beschluss", Others.Unnamed) { Object = "Maßnahmen", Gender = 'm' };
    private static readonly Wording Stop = new("stoppt", "stoppen", "stoppen", "Stopp", Others.Unnamed) { Object = "ein Vorhaben", Gender = 'm' };
    private static readonly Wording Sign = new("unterzeichnet", "unterzeichnen", "unterzeichnen", "Unterzeichnung", Others.Unnamed) { Object = "ein Dokument", Gender = 'f' };
    private static readonly Wording Expel = new("weist", "weisen", "ausweisen", "Ausweisung", Others.Unnamed) { Object = "Diplomaten", Particle = "aus", Gender = 'f' };
    private static readonly Wording Withdraw = new("zieht", "ziehen", "abziehen", "Abzug", Others.Unnamed) { Object = "Personal", Particle = "ab", Gender = 'm' };
    private static readonly Wording Break = new("bricht", "brechen", "abbrechen", "Abbruch der Beziehungen", Others.Unnamed) { Object = "die Beziehungen", Particle = "ab", Gender = 'm' };
    private static readonly Wording Promise = new("sagt", "sagen", "zusagen", "Zusage", Others.Dative) { Object = "Hilfe", Particle = "zu", Gender = 'f' };
    private static readonly Wording Debate = new("berät", "beraten", "beraten", "Beratung", Others.Unnamed) { Gender = 'f', Willed = false };
    private static readonly Wording Vote = new("stimmt", "stimmen", "abstimmen", "Abstimmung", Others.Unnamed) { Particle = "ab", Gender = 'f', Willed = false };

    public static readonly Trigger[] All =
    [
        new(EventKind.Recognition, "anerkennen", Recognise)
        {
            Verbs = "anerkannt anerkannte anerkannten anerkennt anerkennen anzuerkennen erkannte…an erkannten…an erkennt…an erkennen…an",
            Nouns = "anerkennung",
            With = "staat staaten republik republiken volksrepublik volksrepubliken gebiet gebiete unabhängig separatisten region regionen souverän länder",
            Without = "stimmte stimmten gestimmt votierte votierten votiert appell forderte gefordert",
            OrRegion = true,
            Right = ["Putin [erkannte] am Montag die Gebiete als Staaten an."],
            Wrong = ["Er erkannte ihn sofort.", "Die Leistung fand Anerkennung.", "Das Parlament hat für die Anerkennung der Gebiete gestimmt."],
        },
        new(EventKind.Sanction, "Sanktionen ankündigen", new("kündigt", "kündigen", "ankündigen", "Sanktionen", Others.Against) { Object = "Sanktionen", Particle = "an", Gender = 'p' })
        {
            Verbs = "kündigt…an kündigte…an kündigten…an kündigen…an angekündigt ankündigte ankündigten gab…bekannt gaben…bekannt gibt…bekannt bekanntgegeben",
            With = "sanktion strafmaßnahme strafen sanktionspaket einreisesperre finanzsanktion wirtschaftssanktion sanktionen",
            Right = ["Die Regierung [kündigte] am Mittwoch Sanktionen an.", "Der Präsident [gab] am Dienstag Sanktionen bekannt."],
            Wrong = ["Die Regierung kündigte am Mittwoch Hilfe an."],
        },
        new(EventKind.Sanction, "verhängen", Punish)
        {
            Verbs = "verhängt verhängen verhängte verhängten beschließt beschließen beschloss beschlossen einigt einigen einigte einigten geeinigt verständigt verständigen verständigte verständigten leitet…ein leitete…ein leiteten…ein eingeleitet einleitete belegt belegen belegte belegten erlässt erließ erließen erlassen billigt billigte billigten gebilligt vereinbart vereinbarte vereinbarten",
            With = "sanktion strafmaßnahme strafen sanktionspaket einreisesperre finanzsanktion wirtschaftssanktion sanktionen",
            Without = "geldstrafen haftstrafen freiheitsstrafen",
            Right = ["Die Minister [verständigten] sich am Dienstag auf Sanktionen.", "London [verhängte] Strafen gegen fünf Banken.", "Die Minister [vereinbarten] am Dienstag ein Sanktionspaket.", "Die EU [beschloss] am Dienstag Sanktionen gegen Russland.", "Washington [verhängte] Strafmaßnahmen."],
            Wrong = ["Das Parlament beschloss den Haushalt.", "Das Gericht verhängte Geldstrafen."],
        },
        new(EventKind.Sanction, "sanktionieren", Punish)
        {
            Verbs = "sanktioniert sanktionierte sanktionierten sanktionieren",
            Right = ["London [sanktionierte] am Dienstag fünf Banken."],
            Wrong = ["London saniert am Dienstag fünf Banken."],
        },
        new(EventKind.Sanction, "verlängern", new("verlängert", "verlängern", "verlängern", "Verlängerung der Sanktionen", Others.Against) { Object = "die Sanktionen", Gender = 'f' })
        {
            Verbs = "verlängert verlängern verlängerte verlängerten",
            With = "sanktion strafmaßnahme sanktionspaket einreisesperre finanzsanktion wirtschaftssanktion sanktionen",
            Right = ["Der Rat [verlängerte] am Montag die Strafmaßnahmen um ein Jahr."],
            Wrong = ["Der Rat verlängerte am Montag die Frist."],
        },
        new(EventKind.Sanction, "Sanktionen auf den Weg bringen", Punish)
        {
            Verbs = "bringt bringen brachte brachten gebracht setzt setzen setzte setzten gesetzt",
            With = "sanktion strafmaßnahme sanktionspaket sanktionen sanktionsliste",
            Also = "weg sanktionsliste liste kraft",
            Right = ["Die EU [brachte] am Dienstag Sanktionen auf den Weg.", "London [setzte] fünf Banken auf die Sanktionsliste."],
            Wrong = ["Die EU brachte am Dienstag ein Gesetz auf den Weg."],
        },
        new(EventKind.Sanction, "in Kraft treten", Punish)
        {
            Verbs = "tritt treten trat traten getreten",
            With = "sanktion strafmaßnahme sanktionspaket sanktionen",
            Also = "kraft",
            Right = ["Am Mittwoch [traten] die Sanktionen der EU in Kraft.", "Die Strafmaßnahmen sind am Mittwoch in Kraft [getreten]."],
            Wrong = ["Am Mittwoch trat das Gesetz in Kraft.", "Am Mittwoch traten die Kritiker der Sanktionen auf."],
        },
        new(EventKind.Sanction, "einfrieren", Freeze)
        {
            Verbs = "eingefroren einfriert einfrieren friert…ein fror…ein froren…ein frieren…ein",
            With = "vermögen konten guthaben gelder",
            Right = ["Die EU [friert] Vermögen von Putin ein."],
            Wrong = ["Der See friert ein."],
        },
        new(EventKind.Decision, "beschließen", Decide)
        {
            Verbs = "beschließt beschließen beschloss beschlossen entscheidet entscheiden entschied entschieden billigt billigte billigten gebilligt genehmigt genehmigte genehmigten ratifiziert ratifizierte ordnet…an ordnete…an ordneten…an angeordnet anordnete ausgerufen rief…aus ruft…aus suspendiert suspendierte suspendierten",
            Without = "sanktion strafmaßnahme",
            Right = ["Die Minister [beschlossen] am Sonntag Waffenhilfe.", "Die Regierung [ordnete] am Samstag die Ausreise an."],
            Wrong = ["Die Zeitung rief am Montag an."],
        },
        new(EventKind.Decision, "vereinbaren", new("vereinbart", "vereinbaren", "vereinbaren", "Vereinbarung", Others.Joined) { Object = "eine Zusammenarbeit", Gender = 'f' })
        {
            Verbs = "vereinbarte vereinbarten vereinbart",
            With = "partnerschaft zusammenarbeit abkommen kooperation bündnis",
            Without = "treffen gespräch telefonat",
            Least = 2,
            Right = ["Beide Länder [vereinbarten] am Montag eine Zusammenarbeit."],
            Wrong = ["Beide vereinbarten am Montag Stillschweigen."],
        },
        new(EventKind.Decision, "zustimmen", new("stimmt", "stimmen", "zustimmen", "Zustimmung", Others.Unnamed) { NeedsTopic = true, Particle = "zu", Gender = 'f' })
        {
            Verbs = "stimmt…zu stimmte…zu stimmten…zu stimmen…zu zugestimmt zustimmte zustimmten",
            With = "gespräche gesprächen verhandlungen treffen gipfel gipfeltreffen waffenruhe feuerpause vorschlag lieferung entsendung",
            Without = "parlament duma staatsduma bundestag kongress senat föderationsrat unterhaus oberhaus rada repräsentantenhaus nationalversammlung abgeordnete bundesrat",
            Right = ["Beide Präsidenten haben am Sonntag einem Gipfel [zugestimmt]."],
            Wrong = ["Der Bundestag stimmte am Freitag dem Gesetz zu.", "Der Mieter stimmte am Sonntag dem Umbau zu."],
        },
        new(EventKind.Decision, "beantragen", new("beantragt", "beantragen", "beantragen", "Antrag", Others.Unnamed) { Object = "eine Sitzung", Gender = 'm' })
        {
            Verbs = "beantragt beantragte beantragten beantragen",
            With = "sitzung treffen dringlichkeitssitzung sondersitzung aussprache debatte gespräche konsultationen",
            Right = ["Die USA [beantragten] am Donnerstag eine Sitzung des Rats."],
            Wrong = ["Sie beantragte am Donnerstag einen Pass."],
        },
        new(EventKind.Decision, "Veto", new("legt", "legen", "einlegen", "Veto", Others.Unnamed) { Object = "ein Veto", Particle = "ein", Gender = 'n' })
        {
            Verbs = "legt…ein legte…ein legten…ein eingelegt scheiterte scheiterten gescheitert scheitert",
            With = "veto",
            Right = ["Russland [legte] am Freitag sein Veto ein.", "Im Rat [scheiterte] am Freitag eine Resolution am Veto Russlands."],
            Wrong = ["Russland legte am Freitag Protest ein.", "Der Versuch scheiterte am Freitag am Wetter."],
        },
        new(EventKind.Decision, "zitieren", new("bestellt", "bestellen", "einbestellen", "Einbestellung", Others.Unnamed) { Object = "den Botschafter", Particle = "ein", Gender = 'f' })
        {
            Verbs = "zitiert zitierte zitierten zitieren",
            With = "auswärtige auswärtigen außenministerium außenamt",
            Also = "botschafter botschafterin geschäftsträger gesandte gesandten diplomat diplomaten",
            Right = ["Der Botschafter wurde am Donnerstag ins Auswärtige Amt [zitiert]."],
            Wrong = ["Das Außenministerium zitierte am Donnerstag aus dem Brief."],
        },
        new(EventKind.Decision, "Botschaft verlegen", new("verlegt", "verlegen", "verlegen", "Verlegung der Botschaft", Others.Unnamed) { Object = "die Botschaft", Goal = true, Gender = 'f' })
        {
            Verbs = "verlegt verlegte verlegten verlegen",
            With = "botschaft konsulat botschaftsbetrieb",
            Right = ["Die USA [verlegten] am Montag ihre Botschaft nach Lwiw."],
            Wrong = ["Die USA verlegten am Montag Soldaten nach Polen."],
        },
        new(EventKind.Decision, "räumen", new("räumt", "räumen", "räumen", "Räumung der Botschaft", Others.Unnamed) { Object = "die Botschaft", Gender = 'f' })
        {
            Verbs = "räumt räumte räumten geräumt evakuiert evakuierte evakuierten",
            Nouns = "=evakuierung =räumung",
            With = "botschaft konsulat botschaftspersonal diplomaten",
            Without = "ein",
            Right = ["Russland [räumte] am Mittwoch seine Botschaft.", "Am Mittwoch begann Russland mit der [Evakuierung] seiner Botschaft."],
            Wrong = ["Der Botschafter räumte am Mittwoch Fehler ein.", "Die Stadt räumte am Mittwoch den Schnee."],
        },
        new(EventKind.Decision, "einwilligen", new("willigt", "willigen", "einwilligen", "Zustimmung", Others.Unnamed) { NeedsTopic = true, Particle = "ein", Gender = 'f' })
        {
            Verbs = "willigt…ein willigte…ein willigten…ein eingewilligt einwilligte",
            With = "gespräche verhandlungen treffen gipfel waffenruhe feuerpause austausch vorschlag",
            Right = ["Der Präsident [willigte] am Sonntag in Gespräche ein."],
            Wrong = ["Der Patient willigte am Sonntag in die Behandlung ein."],
        },
        new(EventKind.Decision, "verabschieden", new("verabschiedet", "verabschieden", "verabschieden", "Beschluss", Others.Unnamed) { Object = "einen Beschluss", Gender = 'm' })
        {
            Verbs = "verabschiedet verabschiedete verabschiedeten",
            With = "erklärung resolution gesetz gesetze paket haushalt beschluss beschlüsse plan strategie dokument entschließung",
            Without = "sanktion strafmaßnahme",
            Right = ["Beide haben am Freitag eine gemeinsame Erklärung [verabschiedet]."],
            Wrong = ["Sie verabschiedete sich am Freitag von ihm."],
        },
        new(EventKind.Decision, "den Weg frei machen", new("macht", "machen", "freimachen", "Zustimmung", Others.Unnamed) { Object = "den Weg", Particle = "frei", Gender = 'f' })
        {
            Verbs = "macht machen machte machten gemacht",
            With = "weg",
            Also = "frei",
            Right = ["Der Rat [machte] am Dienstag den Weg für den Einsatz frei."],
            Wrong = ["Der Rat machte sich am Dienstag auf den Weg."],
        },
        new(EventKind.Decision, "grünes Licht geben", new("gibt grünes Licht", "geben grünes Licht", "grünes Licht geben", "Zustimmung", Others.Unnamed) { Gender = 'f' })
        {
            Verbs = "gibt geben gab gaben gegeben",
            With = "licht",
            Also = "grünes",
            Right = ["Der Rat [gab] am Dienstag grünes Licht für den Einsatz."],
            Wrong = ["Der Rat gab am Dienstag das Licht der Öffentlichkeit auf."],
        },
        new(EventKind.Decision, "Amt zur Verfügung stellen", new("tritt", "treten", "zurücktreten", "Rücktritt", Others.Unnamed) { Particle = "zurück", Gender = 'm' })
        {
            Verbs = "stellt stellte stellten gestellt",
            With = "verfügung",
            Also = "amt amtes posten ämter",
            Right = ["Der Inspekteur hat sein Amt am Samstag zur Verfügung [gestellt]."],
            Wrong = ["Der Inspekteur stellte am Samstag Schiffe zur Verfügung."],
        },
        new(EventKind.Decision, "auf Eis legen", Stop)
        {
            Verbs = "legt legen legte legten gelegt",
            With = "eis",
            Without = "gespräche treffen verhandlungen besuch reise telefonat beratungen konsultationen",
            Right = ["Der Kanzler [legte] das Vorhaben am Dienstag auf Eis."],
            Wrong = ["Der Kanzler legte am Dienstag einen Plan vor."],
        },
        new(EventKind.Decision, "stoppen", Stop)
        {
            Verbs = "stoppt stoppte stoppten gestoppt stoppen anhalten aussetzen untersagen verbieten sperren zurückziehen zurückgezogen zurückzog zog…zurück zogen…zurück zieht…zurück aussetzt ausgesetzt setzte…aus setzten…aus setzt…aus untersagt untersagte untersagten verbietet verbot verboten sperrt sperrte sperrten gesperrt",
            Without = "soldat truppe truppen einheit einheiten luftraum straße armee streitkräfte einladung bewerbung kandidatur sich aussage zusage",
            Right = ["Scholz [stoppte] am Dienstag die Zertifizierung.", "Der Minister ließ den Bericht [zurückziehen]."],
            Wrong = ["Er setzte sich."],
        },
        new(EventKind.Decision, "Kriegsrecht", new("verhängt", "verhängen", "verhängen", "Ausnahmezustand", Others.Unnamed) { Object = "den Ausnahmezustand", Gender = 'm' })
        {
            Verbs = "verhängt verhängen verhängte verhängten ausgerufen rief…aus ruft…aus erklärte erklärt",
            With = "kriegsrecht ausnahmezustand notstand kriegszustand",
            Right = ["Der Präsident [verhängte] am Donnerstag das Kriegsrecht."],
            Wrong = ["Das Gericht verhängte eine Strafe."],
        },
        new(EventKind.Decision, "aktivieren", new("aktiviert", "aktivieren", "aktivieren", "Aktivierung", Others.Unnamed) { Object = "Pläne", Gender = 'f' })
        {
            Verbs = "aktiviert aktivieren aktivierte aktivierten",
            With = "plan pläne plänen verteidigungspl artikel mechanismus eingreiftruppe",
            Right = ["Das Bündnis [aktivierte] am Donnerstag seine Verteidigungspläne."],
            Wrong = ["Die Sonne aktivierte die Kräfte."],
        },
        new(EventKind.Decision, "zurücktreten", new("tritt", "treten", "zurücktreten", "Rücktritt", Others.Unnamed) { Particle = "zurück", Gender = 'm' })
        {
            Verbs = "tritt…zurück trat…zurück traten…zurück zurücktritt zurücktrat zurückgetreten zurücktreten",
            Nouns = "rücktritt",
            Without = "forderte fordert fordern gefordert",
            Right = ["Der Marinechef [trat] am Samstag zurück.", "Am Samstag erklärte er seinen [Rücktritt]."],
            Wrong = ["Das Wasser ging zurück."],
        },
        new(EventKind.Decision, "Entlassung", new("bittet um Entlassung", "bitten um Entlassung", "um Entlassung bitten", "Rücktritt", Others.Unnamed) { Gender = 'm' })
        {
            Verbs = "bat baten bittet gebeten bitten",
            With = "entlassung ablösung abberufung rücktritt entbindung entpflichtung versetzung",
            Right = ["Am Samstag [bat] er die Ministerin um seine Entlassung."],
            Wrong = ["Am Samstag bat er um Geduld."],
        },
        new(EventKind.Decision, "einbestellen", new("bestellt", "bestellen", "einbestellen", "Einbestellung", Others.Unnamed) { Object = "den Botschafter", Particle = "ein", Gender = 'f' })
        {
            Verbs = "bestellt…ein bestellte…ein bestellten…ein einbestellt einbestellte einbestellen zitiert…herbei zitierte…herbei zitierten…herbei herbeizitiert herbeizitierte",
            Right = ["Das Außenministerium [bestellte] am Samstag die Botschafterin ein.", "Das Ministerium [zitierte] am Samstag die Botschafterin herbei."],
            Wrong = ["Er bestellte ein Bier."],
        },
        new(EventKind.Decision, "unterzeichnen", Sign)
        {
            Verbs = "unterzeichnet unterzeichnen unterzeichnete unterzeichneten unterschreibt unterschrieb unterschrieben",
            Right = ["Er [unterzeichnete] am Montag den Antrag."],
            Wrong = ["Das Zeichen war klar."],
        },
        new(EventKind.Decision, "ausweisen", Expel)
        {
            Verbs = "ausgewiesen auswies weist…aus wies…aus weisen…aus wiesen…aus",
            With = "diplomat botschafter botschaft vertreter attaché gesandte",
            Right = ["Russland [wies] am Donnerstag einen Diplomaten aus."],
            Wrong = ["Die Bilanz weist Verluste aus."],
        },
        new(EventKind.Decision, "des Landes verweisen", Expel)
        {
            Verbs = "verweist verwies verwiesen verweisen",
            With = "landes",
            Right = ["Russland hat am Donnerstag den Diplomaten des Landes [verwiesen]."],
            Wrong = ["Russland verwies am Donnerstag auf den Vertrag."],
        },
        new(EventKind.Decision, "anweisen", new("ordnet", "ordnen", "anordnen", "Anordnung", Others.Unnamed) { Object = "die Ausreise", Particle = "an", Gender = 'f' })
        {
            Verbs = "angewiesen wies…an wiesen…an weist…an weisen…an aufgefordert forderte…auf forderten…auf fordert…auf rief…auf riefen…auf ruft…auf aufgerufen",
            With = "ausreise ausreisen verlassen",
            Reaches = true,
            Also = "diplomat familien staatsangehörige bürger mitarbeiter angehörige landsleute botschaft personal",
            Right = ["Die Regierung hat die Familien ihrer Diplomaten zur Ausreise [aufgefordert].", "Die Regierung hat die Familien ihrer Diplomaten [angewiesen], das Land zu verlassen."],
            Wrong = ["Die Gewerkschaft forderte die Mitarbeiter zum Streik auf.", "Die Regierung hat ihre Mitarbeiter angewiesen, zu schweigen."],
        },
        new(EventKind.Decision, "verlassen müssen", Expel)
        {
            Verbs = "verlassen",
            With = "muss müssen musste mussten",
            Also = "diplomat diplomaten diplomatin botschafter botschafterin vizebotschafter gesandte gesandter attaché botschaftsrat",
            Right = ["Am Mittwoch wurde bekannt, dass der Diplomat Russland [verlassen] muss."],
            Wrong = ["Am Mittwoch wurde bekannt, dass die Familien Kiew verlassen müssen.", "Der Diplomat wollte Russland am Mittwoch verlassen."],
        },
        new(EventKind.Decision, "einberufen", new("beruft", "berufen", "einberufen", "Einberufung", Others.Unnamed) { Object = "Reservisten", Particle = "ein", Gender = 'f' })
        {
            Verbs = "einberufen einberief beruft…ein berief…ein beriefen…ein mobilisiert mobilisierte mobilisierten",
            With = "reservist reservisten",
            Right = ["Der Präsident hat am Mittwoch Reservisten [einberufen]."],
            Wrong = ["Er hat am Mittwoch eine Sitzung einberufen."],
        },
        new(EventKind.Decision, "abziehen", Withdraw)
        {
            Verbs = "abgezogen abzieht abziehen abzog zieht…ab ziehen…ab zog…ab zogen…ab",
            With = "personal botschaft diplomat familien mitarbeiter konsulat",
            Nouns = "=abzug",
            Right = ["London [zieht] am Montag Personal ab.", "London hat mit dem [Abzug] seines Personals begonnen."],
            Wrong = ["Die Truppen zogen ab."],
        },
        new(EventKind.Decision, "abbrechen", Break)
        {
            Verbs = "abgebrochen abbrach abbrechen bricht…ab brach…ab brachen…ab brechen…ab",
            With = "beziehungen",
            Right = ["Die Ukraine [brach] die Beziehungen ab."],
            Wrong = ["Der Ast brach ab."],
        },
        new(EventKind.Decision, "zusagen", Promise)
        {
            Verbs = "zugesagt zusagte zusagen sagte…zu sagten…zu sagt…zu",
            With = "hilfe kredit geld unterstützung waffen helme schutzhelme ausrüstung milliarden millionen euro dollar",
            Right = ["Scholz [sagte] Kiew am Montag weitere Hilfe zu."],
            Wrong = ["Er sagte seine Teilnahme zu."],
        },
        new(EventKind.Legislature, "befassen", Debate)
        {
            Verbs = "befasst befassen befasste befassten debattiert debattieren debattierte debattierten berät beraten beriet berieten tagt tagte",
            With = "parlament duma staatsduma bundestag kongress senat föderationsrat unterhaus oberhaus rada repräsentantenhaus nationalversammlung abgeordnete bundesrat",
            Right = ["Das Parlament [befasst] sich am Dienstag mit dem Antrag."],
            Wrong = ["Der Minister befasst sich am Dienstag mit dem Antrag."],
        },
        new(EventKind.Legislature, "abstimmen", Vote)
        {
            Verbs = "abgestimmt abstimmt abstimmen stimmt…ab stimmte…ab stimmten…ab stimmen…ab stimmt…zu stimmte…zu stimmten…zu zugestimmt verabschiedet verabschiedete billigt billigte gebilligt erlaubt erlaubte lehnte…ab lehnten…ab lehnt…ab abgelehnt",
            With = "parlament duma staatsduma bundestag kongress senat föderationsrat unterhaus oberhaus rada repräsentantenhaus nationalversammlung abgeordnete bundesrat",
            Nouns = "abstimmung abstimmungen",
            Right = ["Die Duma [stimmte] am Dienstag ab."],
            Wrong = ["Sie stimmte ihre Geige."],
        },
        new(EventKind.Legislature, "ermächtigen", new("ermächtigt", "ermächtigen", "ermächtigen", "Ermächtigung", Others.Accusative) { Gender = 'f' })
        {
            Verbs = "gibt geben gab gaben gegeben erteilt erteilte erteilten",
            With = "parlament duma staatsduma bundestag kongress senat föderationsrat unterhaus oberhaus rada repräsentantenhaus nationalversammlung bundesrat",
            Also = "hand zustimmung erlaubnis ermächtigung vollmacht vollmachten grünes",
            Right = ["Das Oberhaus [gab] dem Präsidenten am Dienstag freie Hand.", "Der Bundestag [erteilte] am Freitag seine Zustimmung."],
            Wrong = ["Die Ministerin gab ihm am Dienstag die Hand.", "Das Parlament gab am Dienstag eine Erklärung ab."],
        },
        new(EventKind.Legislature, "ermächtigt", new("ermächtigt", "ermächtigen", "ermächtigen", "Ermächtigung", Others.Accusative) { Gender = 'f' })
        {
            Verbs = "ermächtigt ermächtigte ermächtigten ermächtigen",
            With = "parlament duma staatsduma bundestag kongress senat föderationsrat unterhaus oberhaus rada repräsentantenhaus nationalversammlung bundesrat",
            Right = ["Der Präsident wurde am Dienstag vom Oberhaus [ermächtigt].", "Der Kongress [ermächtigte] ihn am Freitag dazu."],
            Wrong = ["Sie hatte am Freitag ihre Anwältin bevollmächtigt, vor dem Senat zu sprechen."],
        },
        new(EventKind.Legislature, "stimmen", Vote)
        {
            Verbs = "stimmt stimmen stimmte stimmten gestimmt votiert votieren votierte votierten",
            With = "parlament duma staatsduma bundestag kongress senat föderationsrat unterhaus oberhaus rada repräsentantenhaus nationalversammlung abgeordnete bundesrat",
            Also = "für gegen dafür dagegen",
            Right = ["Am Dienstag [stimmten] 350 Abgeordnete für den Appell.", "Der Bundestag [votierte] am Freitag gegen den Antrag."],
            Wrong = ["Das Parlament stimmte ein Lied an."],
        },
    ];
}
