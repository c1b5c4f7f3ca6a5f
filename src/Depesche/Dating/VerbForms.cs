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
        ("bestreitet bestritt dementiert dementierte leugnet leugnete", VerbClass.Denying | VerbClass.Present),
        ("geplant vorgesehen angesetzt anberaumt terminiert geplante geplanten geplanter geplantes vorgesehene vorgesehenen angesetzte angesetzten anberaumte anberaumten "
            + "angekündigt angekündigte angekündigten vereinbart einberufen eingeladen bevorsteht bevorstehende bevorstehenden anstehende anstehenden beabsichtigte", VerbClass.Planned),
        ("sagte sagten sagt erklärte erklärten erklärt teilte teilten teilt mitteilte mitteilten betonte betonten betont berichtete berichteten berichtet meldete meldeten meldet "
            + "äußerte äußerten schrieb schrieben schreibt kündigte kündigten ankündigte bekräftigte warnte warnten forderte forderten bestätigte bestätigten hieß kritisierte verkündete "
            + "versicherte verlautete verwies unterstrich twitterte erläuterte ergänzte fügte meinte meinten", VerbClass.Preterite | VerbClass.Reporting),
        ("kam kamen ging gingen gab gaben nahm nahmen traf trafen sprach sprachen fand fanden hielt hielten ließ ließen rief riefen blieb blieben stand standen lag lagen "
            + "sah sahen trat traten trug trugen fiel fielen begann begannen gewann gewannen verlor verloren schlug schlugen schloss schlossen entschied entschieden flog flogen "
            + "fuhr fuhren zog zogen bot boten bat baten brach brachen erhielt wies wiesen warf warfen starb starben wuchs wuchsen stieg stiegen sank sanken lief liefen saß saßen "
            + "wusste wussten brachte brachten dachte dachten nannte nannten kannte kannten schien schienen griff griffen half halfen las lasen sang schoss schossen schwieg "
            + "verbot verboten vergaß wich hob hoben drang drangen empfing empfingen verließ verließen wandte wandten löste lösten reiste reisten raste rasten leistete leisteten "
            + "musste fasste passte setzte setzten begrüßte begrüßten äußerte äußerten erfasste verfasste wuchsen barg schied schieden riet rieten lud luden band banden "
            + "aß tat taten bekam bekamen fing fingen hing hingen lieh mied pries rang rann schuf schufen schnitt schob schoben schritt schritten schwor sprang stahl stieß strich "
            + "stritt stritten tauchte trank trieb trieben verschwand verschwanden versprach bewarb ernannte ernannten kostete", VerbClass.Preterite),
        ("trifft reist kommt beginnt tagt empfängt fliegt besucht startet findet steht berät spricht geht endet läuft landet telefoniert eröffnet öffnet stimmt entscheidet hält lädt spielt folgt "
            + "wählt verhandelt kehrt fährt zieht tritt feiert gastiert debattiert präsentiert erscheint verabschiedet", VerbClass.Scheduled),
        ("treffe reise komme beginne tage empfange fliege besuche starte finde stehe berate spreche gehe laufe stimme entscheide verhandle fahre ziehe trete lande eröffne", VerbClass.Scheduled),
        ("klang klangen sprangen zwang zwangen gelang gelangen misslang misslangen galt galten befahl befahlen empfahl empfahlen stahlen warb warben floh flohen bog bogen log logen betrog betrogen rochen flossen goss genoss genossen "
            + "kroch krochen biss bissen glich glichen pfiff pfiffen riss rissen schlich schmiss bewies bewiesen schrie schrien lieh liehen mieden rieb rieben schwiegen verzieh blies bliesen hieb grub gruben wusch wuschen geschah geschahen "
            + "erschrak bewog schwamm wandten entstand entstanden bestand bestanden widersprach widersprachen unterbrach unterbrachen erschien erschienen entging entgingen übernahm übernahmen", VerbClass.Preterite),
        ("eröffnet besucht verabschiedet präsentiert debattiert gastiert", VerbClass.Participle),
        ("treffen reisen kommen beginnen tagen empfangen fliegen besuchen starten finden stehen beraten sprechen gehen enden laufen stimmen entscheiden halten spielen folgen verhandeln fahren wählen eröffnen öffnen kehren ziehen landen eintreffen telefonieren "
            + "feiern debattieren", VerbClass.Infinitive | VerbClass.Scheduled),
        ("gibt geben sieht sehen", VerbClass.Present),
        ("bleibt liegt heißt weiß zeigt gilt", VerbClass.Present),
        ("gefunden getroffen gegangen gekommen gesprochen verhandelt beraten besucht begonnen gereist telefoniert anerkannt erkannt bekannt verlassen beschlossen entschieden übernommen "
            + "unternommen entstanden verstanden begangen verloren gewonnen empfangen erhalten vergangen unterschrieben unterzeichnet verschoben verboten erschienen versprochen verschwunden "
            + "zugesichert zugesagt abgesagt ernannt gestorben überfallen betreten erfahren vergeben vertreten unterbrochen bewiesen geworden erwartet", VerbClass.Participle),
    ];

    public static readonly string[] Inseparable = ["be", "emp", "ent", "er", "ge", "hinter", "miss", "über", "ueber", "unter", "ver", "voll", "wider", "zer"];

    /// <summary>How strong participles end whose vowel differs from the infinitive's.</summary>
    public static readonly string[] StrongParticiples =
    [
        "sprochen", "brochen", "stochen", "troffen", "worfen", "worben", "dorben", "storben", "holfen", "golten", "nommen", "ronnen", "sonnen", "wonnen", "gonnen", "funden", "bunden", "schwunden", "wunden",
        "drungen", "sungen", "sprungen", "zwungen", "rungen", "lungen", "schieden", "mieden", "wiesen", "schrieben", "trieben", "blieben", "rieben", "stiegen", "schwiegen", "wichen", "glichen", "strichen",
        "griffen", "schnitten", "ritten", "stritten", "litten", "rissen", "bissen", "schlossen", "gossen", "flossen", "nossen", "schossen", "boten", "loren", "froren", "zogen", "flogen", "logen", "wogen",
        "bogen", "schoben", "hoben", "fohlen", "stohlen", "standen", "gangen", "loschen", "schollen",
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
        + "nicht seit statt jetzt fast selbst erst sonst meist damit somit längst zuletzt weit oft laut dort gut acht bereit samt insgesamt unbekannt überhaupt zunächst höchst zuerst dicht direkt sofort echt fest leicht schlecht "
        + "recht hart bislang kurzfristig gesamt nebst trotz mitsamt demnächst möglichst umgekehrt vielleicht wohl bisher insbesondere gegebenenfalls jedoch heraus sowjet gemeint verwandt robust bunt privat konkret "
        + "eigenen anderen neuen deutschen russischen ukrainischen amerikanischen französischen großen kleinen jungen vielen vergangenen kommenden hohen langen kurzen internationalen europäischen westlichen östlichen eigenen politischen "
        + "militärischen diplomatischen gegen wegen neben zwischen einen keinen seinen ihren deren denen ihnen innen außen oben eben daneben dagegen deswegen gen sieben bitten gestern extern intern modern fern gern sondern "
        + "den wen wenn denn dann beiden einigen mehreren jenen diesen welchen solchen manchen allen indessen unterdessen inzwischen morgen übermorgen gerechnet geneigt weißen schwarzen roten grünen gelben offen zusammen "
        + "unseren euren meinen deinen dessen wessen wochen drinnen draußen hundert tausend dutzend";
}
