namespace Depesche.Dating;

/// <summary>Verb forms that endings do not tell, and words that only look like verbs.</summary>
internal static class VerbForms
{
    public static readonly (string Words, VerbClass Class)[] Rows =
    [
        ("wird werden werde wirst", VerbClass.Werden),
        ("wurde wurden", VerbClass.Wurde),
        ("würde würden", VerbClass.Wuerde),
        ("hat haben habe hast habt", VerbClass.PerfectAuxiliary | VerbClass.Have),
        ("ist sind sei seien bin seid", VerbClass.PerfectAuxiliary),
        ("hatte hatten", VerbClass.PastAuxiliary | VerbClass.Have),
        ("war waren", VerbClass.PastAuxiliary),
        ("hätte hätten wäre wären", VerbClass.Irreal | VerbClass.Have),
        ("könnte könnten müsste müssten dürfe", VerbClass.Irreal),
        ("soll sollen solle will wollen wolle möchte möchten dürfte dürften", VerbClass.Modal),
        ("sollte sollten wollte wollten", VerbClass.PastModal),
        ("kann können könne muss müssen müsse darf dürfen mag mögen", VerbClass.OtherModal),
        ("konnte konnten musste mussten durfte durften mochte mochten", VerbClass.Preterite),
        ("worden gewesen", VerbClass.Done),
        ("plant planen plane beabsichtigt erwägt beabsichtigen erwartet rechnet kündigt kündige ankündigt bereitet bereiten strebt droht drohen", VerbClass.Announcing),
        ("bestreitet dementiert leugnet", VerbClass.Denying | VerbClass.Present),
        // To have denied on a day is to have spoken on it.
        ("bestritt bestritten dementierte dementierten leugnete leugneten", VerbClass.Preterite | VerbClass.Reporting),
        ("geplant vorgesehen angesetzt anberaumt terminiert geplante geplanten geplanter geplantes vorgesehene vorgesehenen angesetzte angesetzten anberaumte anberaumten "
            + "angekündigt angekündigte angekündigten vereinbart einberufen eingeladen bevorsteht bevorstehende bevorstehenden anstehende anstehenden beabsichtigte", VerbClass.Planned),
        ("sagte sagten sagt erklärte erklärten erklärt teilte teilten teilt mitteilte mitteilten betonte betonten betont berichtete berichteten berichtet meldete meldeten meldet "
            + "äußerte äußerten schrieb schrieben schreibt kündigte kündigten ankündigte bekräftigte warnte warnten forderte forderten bestätigte bestätigten hieß kritisierte verkündete "
            + "versicherte verlautete verwies unterstrich twitterte erläuterte ergänzte fügte meinte meinten", VerbClass.Preterite | VerbClass.Reporting),
        ("erklärt betont berichtet", VerbClass.Participle),
        ("bekannte bekannten löste lösten reiste reisten raste rasten leistete leisteten musste fasste fassten passte passten setzte setzten begrüßte begrüßten äußerte äußerten erfasste erfassten verfasste verfassten "
            + "kostete küsste küssten hasste hassten presste pressten speiste speisten", VerbClass.Preterite),
        ("trifft reist kommt beginnt tagt empfängt fliegt besucht startet findet steht berät spricht geht endet läuft landet telefoniert eröffnet öffnet stimmt entscheidet hält lädt spielt folgt "
            + "wählt verhandelt kehrt fährt zieht tritt feiert gastiert debattiert präsentiert erscheint verabschiedet", VerbClass.Scheduled),
        ("treffe reise komme beginne tage empfange fliege besuche starte finde stehe berate spreche gehe laufe stimme entscheide verhandle fahre ziehe trete lande eröffne", VerbClass.Scheduled),
        ("eröffnet besucht verabschiedet präsentiert debattiert gastiert", VerbClass.Participle),
        ("treffen reisen kommen beginnen tagen empfangen fliegen besuchen starten finden stehen beraten sprechen gehen enden laufen stimmen entscheiden halten spielen folgen verhandeln fahren wählen eröffnen öffnen kehren ziehen landen eintreffen telefonieren "
            + "feiern debattieren", VerbClass.Infinitive | VerbClass.Scheduled),
        ("verlangt fordert fordern bricht brechen wirft werfen warnt warnen erklärt legt legen stellt stellen übergibt unterzeichnet unterschreibt verkündet übernimmt nimmt bringt setzt schickt lehnt sagt meldet veröffentlicht verhängt "
            + "verlässt erreicht bestellt", VerbClass.Act),
        ("gibt geben sieht sehen", VerbClass.Present),
        ("bleibt liegt heißt weiß zeigt gilt gewinnt", VerbClass.Present),
        ("gewöhnlich gewaltig gering gerade gern gerne gemeinsam genau genug gesund gegenwärtig gewiss", VerbClass.None),
        ("gefunden getroffen gegangen gekommen gesprochen verhandelt beraten besucht begonnen gereist telefoniert anerkannt erkannt bekannt verlassen beschlossen entschieden übernommen "
            + "unternommen entstanden verstanden begangen verloren gewonnen empfangen erhalten vergangen unterschrieben unterzeichnet verschoben verboten erschienen versprochen verschwunden "
            + "zugesichert zugesagt abgesagt ernannt gestorben überfallen betreten erfahren vergeben vertreten unterbrochen bewiesen geworden erwartet", VerbClass.Participle),
    ];

    /// <summary>First and third person singular of the preterite of strong and irregular verbs, without prefix; the plural takes -en, or -n behind e.</summary>
    public const string StrongPreterites =
        "aß band barg barst bat befahl begann besann bewarb bewog bewies bekam biss blieb blies bog bot brach brachte brannte briet dachte drang drosch empfahl empfand entstand erfuhr erhielt erklomm erlosch erschien erschrak fand fiel fing flocht flog floh floss fraß "
        + "fror fuhr gab galt gebar gedieh gelang genas genoss geschah gewann ging glich glitt goss griff grub half hieb hielt hieß hing hob kam kannte klang kniff kroch lag las lief lieh ließ litt log lud maß mied misslang nahm nannte "
        + "pfiff pries quoll rang rann rannte rief rieb riet riss ritt roch sah sandte sang sank sann saß schied schien schlang schlich schlief schliff schloss schlug schmiss schmolz schnitt schob schoss schrie schrieb schritt schuf "
        + "schwamm schwand schwang schwieg schwoll schwor sog sprach sprang spross stach stahl stand starb stieg stieß stob strich stritt tat traf trank trat trieb trog trug übernahm unterbrach verbarg verdarb vergaß verlor verschlang verschwand versprach verzieh wand wandte warb "
        + "warf wich widersprach wies wob wog wuchs wusch wusste zog zwang";

    /// <summary>Infinitives whose stem ends in t, so that they look like a preterite plural: warten, begleiten; a prefix may stand before them.</summary>
    public static readonly string[] StemsInT =
    [
        "achten", "antworten", "arbeiten", "arten", "beuten", "bieten", "bitten", "breiten", "brüten", "deuten", "dichten", "falten", "fechten", "flechten", "flüchten", "frachten", "fürchten", "gleiten", "gürten", "haften", "halten", "härten", "heften", "heiraten", "hüten",
        "knechten", "kräften", "läuten", "leiten", "lichten", "lüften", "mieten", "nichten", "orten", "pachten", "pflichten", "raten", "rechten", "reiten", "retten", "richten", "rüsten", "schalten", "schichten", "schlachten", "schlichten", "schreiten", "sichten", "spalten", "starten", "stalten", "statten",
        "stiften", "streiten", "testen", "töten", "trachten", "treten", "trösten", "walten", "warten", "werten", "wetten", "wirten", "wüten", "zichten", "obachten", "gutachten", "lasten", "leisten", "kosten", "posten", "tasten", "rasten", "husten",
    ];

    /// <summary>How participles end whose perfect takes "sein"; beside "sein" all others tell a state: ist gelandet, but ist geschlossen, war verstopft.</summary>
    public static readonly string[] TakeSein =
    [
        "gangen", "kommen", "fahren", "reist", "flogen", "laufen", "treten", "gebrochen", "storben", "fallen", "stiegen", "sunken", "wachsen", "blieben", "schehen", "lungen", "schienen", "schwunden", "standen", "kehrt", "landet", "startet", "folgt", "gegnet",
        "scheitert", "passiert", "flohen", "flüchtet", "explodiert", "sprungen", "rückt", "zogen", "rutscht", "stürzt", "prallt", "stoßen", "stossen", "glitten", "ritten", "schwommen", "schritten", "schlichen", "krochen", "wandert", "klettert", "eilt", "rast", "sickert",
        "platzt", "rollt", "loschen", "wacht", "eskaliert", "kollabiert", "unglückt", "brannt", "trunken", "schieden", "troffen", "taucht", "schlafen", "strandet", "segelt", "raten", "worden", "wesen", "gleist", "flossen", "reift", "altert", "schrumpft", "froren", "schmolzen",
        "hungert", "blutet", "stickt", "marschiert", "mutiert", "kapituliert", "pilgert", "spaziert", "joggt", "radelt", "geradelt", "wichen", "drungen", "aufgerückt", "angereist", "lungert", "gewesen", "geworden", "zurückgeblieben", "rannt", "schnellt", "kippt", "kentert", "trödelt",
        "stolpert", "torkelt", "geirrt", "avanciert", "emigriert", "desertiert", "verreist", "getreten", "umgesiedelt", "fortgeschritten",
    ];

    /// <summary>Verbs of setting a term: what was done "bis Freitag" with them is ahead: verlängert, gefordert, gesperrt.</summary>
    public const string Prospective =
        "verlängert verlängerte verlängerten gefordert befristet ausgesetzt gesperrt geschlossen krankgeschrieben beurlaubt suspendiert freigestellt untersagt verboten verhängt verordnet angeordnet gewährt eingeräumt gegeben gesetzt gestellt zugesagt versprochen "
        + "aufgefordert verlangt verlangte verlangten bestellt gebucht reserviert verpflichtet gewählt ernannt genehmigt erlaubt beschlagnahmt angekündigt aufgeschoben gestundet verschoben vertagt forderte forderten beschlossen eingefroren garantiert zugesichert bewilligt";

    /// <summary>Verbs that begin with "ge" in all their forms, so that it tells no participle.</summary>
    public static readonly string[] GeVerbs =
    [
        "gelt", "gilt", "gehör", "gewinn", "genehmig", "gewähr", "gedenk", "geling", "genieß", "geniess", "gesteh", "gefährd", "gestalt", "gestatt", "geloben", "gelobt", "gelobte", "gewöhn", "genüg", "gelang", "gehorch", "gebär", "gedeih", "gebühr", "geschieh", "gefällt", "gerät", "gebiet", "gebrauch",
    ];

    public static readonly string[] Inseparable = ["be", "emp", "ent", "er", "ge", "hinter", "miss", "über", "ueber", "unter", "ver", "voll", "wider", "zer"];

    /// <summary>Separable prefixes that are rarer than those of <see cref="GermanVerbs"/>; before "ge" they tell a participle: dargelegt, gutgeheißen.</summary>
    public const string MorePrefixes =
        "dar empor fehl fern gleich kennen krank rück stand still tot wahr quer bloß bloss da dazu davon dagegen dahin daneben dafür daran drauf dran herab heran herbei herum herüber herunter hinauf hinein hinüber hinunter hinweg hinterher umher umhin voll vorüber vorweg "
        + "vorher zuvor überein klar hoch groß gross kaputt kund preis sicher schwer leicht ruhig scharf gut schlecht richtig fertig tief weh wund acht haus not teil irre lahm lieb mal nach rein rum raus rauf runter schief schön schwarz sitzen stehen spazieren trocken "
        + "verloren warm zufrieden zugute zunichte zurecht zustande zutage zuwider zwangs maß mass abhanden aufeinander durcheinander ineinander miteinander nieder entlang inne feil heim breit glatt";

    /// <summary>How strong participles end whose vowel differs from the infinitive's.</summary>
    public static readonly string[] StrongParticiples =
    [
        "sprochen", "brochen", "stochen", "troffen", "worfen", "worben", "dorben", "storben", "holfen", "golten", "nommen", "ronnen", "sonnen", "wonnen", "gonnen", "funden", "bunden", "schwunden", "wunden",
        "drungen", "sungen", "sprungen", "zwungen", "rungen", "lungen", "schieden", "mieden", "wiesen", "schrieben", "trieben", "blieben", "rieben", "stiegen", "schwiegen", "wichen", "glichen", "strichen",
        "griffen", "schnitten", "ritten", "stritten", "litten", "rissen", "bissen", "schlossen", "gossen", "flossen", "nossen", "schossen", "boten", "loren", "froren", "zogen", "flogen", "logen", "wogen",
        "bogen", "sessen", "schoben", "hoben", "fohlen", "stohlen", "standen", "gangen", "loschen", "schollen",
    ];

    /// <summary>How strong verbs end whose participle is the infinitive's form.</summary>
    public static readonly string[] UnchangedStems =
    [
        "geben", "kommen", "lassen", "fahren", "halten", "fallen", "laufen", "raten", "rufen", "stoßen", "tragen", "treten", "lesen", "sehen", "messen", "laden", "wachsen", "fangen", "schaffen", "schlagen", "graben",
    ];

    public const string NoVerbs =
        "heute bitte letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten beste besten gute guten weite weiten rechte rechten harte harten alte alten späte späten bereite echte echten leichte leichten "
        + "schlechte schlechten nächste nächsten meisten mindesten gesamte gesamten bekannte bekannten beliebte beliebten private privaten konkrete konkreten direkte direkten erneute erneuten zweitgrößte breite breiten glatte "
        + "nette netten laute lauten bunte bunten kalte kalten tote toten rote roten fette sechste achte achten zehnte mitte seite leute zeiten hinten unten mitten selten verdeckte unbekannte unbekannten "
        + "nicht seit statt jetzt fast selbst erst sonst meist damit somit längst zuletzt weit oft laut dort gut acht bereit samt insgesamt unbekannt überhaupt zunächst höchst zuerst dicht direkt sofort echt fest leicht schlecht vorerst spät unlängst jüngst zumeist zutiefst äußerst äusserst einst ernst "
        + "recht hart bislang kurzfristig gesamt nebst trotz mitsamt demnächst möglichst umgekehrt vielleicht wohl bisher insbesondere gegebenenfalls jedoch heraus sowjet gemeint verwandt robust bunt privat konkret "
        + "eigenen anderen neuen deutschen russischen ukrainischen amerikanischen französischen großen kleinen jungen vielen vergangenen kommenden hohen langen kurzen internationalen europäischen westlichen östlichen eigenen politischen "
        + "militärischen diplomatischen gegen wegen neben zwischen einen keinen seinen ihren deren denen ihnen innen außen oben eben daneben dagegen deswegen gen sieben bitten gestern extern intern modern fern gern sondern "
        + "den wen wenn denn dann beiden einigen mehreren jenen diesen welchen solchen manchen allen indessen unterdessen inzwischen morgen übermorgen gerechnet geneigt weißen schwarzen roten grünen gelben offen zusammen "
        + "unseren euren meinen deinen dessen wessen wochen drinnen draußen hundert tausend dutzend";
}
