using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>The present of a verb that an article tells in the past: warnte, hat gewarnt, warnt.</summary>
/// <param name="Singular">Third person singular.</param>
/// <param name="Plural">Third person plural.</param>
/// <param name="Particle">Separated prefix; empty when there is none.</param>
internal sealed record PresentForms(string Singular, string Plural, string Particle)
{
    /// <summary>The only row of triggers for which the form may be told so; null when any may: gibt is no headline, gibt Entwarnung is.</summary>
    private Trigger? Only { get; init; }

    // Present singular and plural, prefix or a dash; behind the bar the forms in which it is told.
    private static readonly string[] Rows =
    [
        "sagt sagen -|sagte sagten gesagt", "sagt sagen zu|zugesagt zusagte", "sagt sagen ab|abgesagt absagte", "erklärt erklären -|erklärte erklärten", "betont betonen -|betonte betonten", "bekräftigt bekräftigen -|bekräftigte bekräftigten", "versichert versichern -|versicherte versicherten",
        "bestätigt bestätigen -|bestätigte bestätigten", "schreibt schreiben -|schrieb schrieben geschrieben", "unterstreicht unterstreichen -|unterstrich unterstrichen", "teilt teilen mit|mitteilte mitteilten mitgeteilt teilte teilten", "lehnt lehnen ab|ablehnte abgelehnt lehnte lehnten",
        "verurteilt verurteilen -|verurteilte verurteilten", "kritisiert kritisieren -|kritisierte kritisierten", "verteidigt verteidigen -|verteidigte verteidigten", "beklagt beklagen -|beklagte beklagten", "begrüßt begrüßen -|begrüßte begrüßten", "bemängelt bemängeln -|bemängelte bemängelten",
        "räumt räumen ein|eingeräumt räumte räumten", "bestreitet bestreiten -|bestritt bestritten", "dementiert dementieren -|dementierte dementierten", "meldet melden -|meldete meldeten gemeldet", "bekennt bekennen -|bekannte bekannten", "beschreibt beschreiben -|beschrieb beschrieben", "skizziert skizzieren -|skizzierte skizzierten", "schildert schildern -|schilderte schilderten geschildert", "entwirft entwerfen -|entwarf entworfen", "nennt nennen -|nannte nannten", "bezeichnet bezeichnen -|bezeichnete bezeichneten", "klagt klagen -|klagte klagten", "bringt bringen auf den Weg|brachte brachten gebracht", "setzt setzen -|setzte setzten gesetzt", "macht machen frei|machte machten gemacht", "beteuert beteuern -|beteuerte beteuerten", "entgegnet entgegnen -|entgegnete entgegneten",
        "erwidert erwidern -|erwiderte erwiderten", "stellt stellen klar|stellte stellten klargestellt", "stellt stellen fest|stellte stellten festgestellt", "stellt stellen in Aussicht|stellte stellten gestellt", "gibt geben bekannt|gab gaben bekanntgab bekanntgegeben gegeben", "macht machen bekannt|machte machten gemacht", "macht machen deutlich|machte machten gemacht", "macht machen klar|machte machten gemacht",
        "verkündet verkünden -|verkündete verkündeten", "wirbt werben -|warb warben geworben", "plädiert plädieren -|plädierte plädierten", "hebt heben hervor|hob hoben hervorgehoben", "reagiert reagieren -|reagierte reagierten", "bietet bieten an|bot boten angeboten", "sichert sichern zu|sicherte sicherten zusicherte zugesichert",
        "sagt sagen zu|sagte sagten", "verspricht versprechen -|versprach versprachen versprochen", "meint meinen -|meinte meinten", "urteilt urteilen -|urteilte urteilten", "behauptet behaupten -|behauptete behaupteten", "signalisiert signalisieren -|signalisierte signalisierten", "schließt schließen aus|schloss schlossen ausgeschlossen",
        "rechtfertigt rechtfertigen -|rechtfertigte rechtfertigten", "weist weisen zurück|wies wiesen zurückwies zurückgewiesen", "weist weisen aus|wies wiesen auswies ausgewiesen", "weist weisen an|wies wiesen angewiesen", "wirft werfen vor|warf warfen vorwarf vorgeworfen", "hält halten vor|hielt hielten vorgehalten", "beschuldigt beschuldigen -|beschuldigte beschuldigten", "bezichtigt bezichtigen -|bezichtigte bezichtigten", "macht machen verantwortlich|machte machten gemacht",
        "erhebt erheben -|erhob erhoben", "warnt warnen -|warnte warnten gewarnt", "droht drohen -|drohte drohten gedroht", "droht drohen an|drohte drohten angedroht androhte", "fordert fordern -|forderte forderten gefordert", "fordert fordern auf|forderte forderten aufgefordert", "ruft rufen auf|rief riefen aufgerufen", "verlangt verlangen -|verlangte verlangten", "mahnt mahnen -|mahnte mahnten gemahnt", "pocht pochen -|pochte pochten gepocht", "appelliert appellieren -|appellierte appellierten",
        "kündigt kündigen an|kündigte kündigten angekündigt ankündigte ankündigten", "spricht sprechen -|sprach sprachen gesprochen",
        "übergibt übergeben -|übergab übergaben", "überreicht überreichen -|überreichte überreichten", "überbringt überbringen -|überbrachte überbrachten überbracht", "übermittelt übermitteln -|übermittelte übermittelten", "schickt schicken -|schickte schickten geschickt", "händigt händigen aus|händigte händigten ausgehändigt", "veröffentlicht veröffentlichen -|veröffentlichte veröffentlichten", "legt legen vor|legte legten vorgelegt vorlegte", "legt legen auf Eis|legte legten gelegt",
        "verhängt verhängen -|verhängte verhängten", "vereinbart vereinbaren -|vereinbarte vereinbarten", "verlängert verlängern -|verlängerte verlängerten", "beschließt beschließen -|beschloss beschlossen", "leitet leiten ein|leitete leiteten eingeleitet", "belegt belegen -|belegte belegten", "erlässt erlassen -|erließ erließen", "billigt billigen -|billigte billigten gebilligt", "entscheidet entscheiden -|entschied entschieden", "verabschiedet verabschieden -|verabschiedete verabschiedeten", "genehmigt genehmigen -|genehmigte genehmigten", "ratifiziert ratifizieren -|ratifizierte ratifizierten",
        "ordnet ordnen an|ordnete ordneten angeordnet anordnete", "ruft rufen aus|rief riefen ausgerufen", "suspendiert suspendieren -|suspendierte suspendierten", "stoppt stoppen -|stoppte stoppten gestoppt", "setzt setzen aus|setzte setzten ausgesetzt", "untersagt untersagen -|untersagte untersagten", "verbietet verbieten -|verbot verboten", "sperrt sperren -|sperrte sperrten gesperrt", "aktiviert aktivieren -|aktivierte aktivierten", "tritt treten zurück|trat traten zurücktrat zurückgetreten",
        "bestellt bestellen ein|bestellte bestellten einbestellt einbestellte", "unterzeichnet unterzeichnen -|unterzeichnete unterzeichneten", "unterschreibt unterschreiben -|unterschrieb unterschrieben", "beruft berufen ein|berief beriefen einberufen einberief", "mobilisiert mobilisieren -|mobilisierte mobilisierten", "zieht ziehen ab|zog zogen abgezogen abzog", "bricht brechen ab|brach brachen abgebrochen abbrach",
        "verständigt verständigen -|verständigte verständigten", "einigt einigen -|einigte einigten geeinigt", "stimmt stimmen ab|stimmte stimmten abgestimmt", "stimmt stimmen zu|stimmte stimmten zugestimmt", "stimmt stimmen -|stimmte stimmten gestimmt", "votiert votieren -|votierte votierten", "erlaubt erlauben -|erlaubte erlaubten", "befasst befassen -|befasste befassten",
        "verlegt verlegen -|verlegte verlegten", "entsendet entsenden -|entsandte entsandten entsandt", "stationiert stationieren -|stationierte stationierten", "liefert liefern -|lieferte lieferten geliefert", "versetzt versetzen -|versetzte versetzten", "empfiehlt empfehlen -|empfahl empfahlen empfohlen", "schlägt schlagen vor|schlug schlugen vorgeschlagen vorschlug", "rät raten -|riet rieten geraten", "sanktioniert sanktionieren -|sanktionierte sanktionierten", "beharrt beharren -|beharrte beharrten", "hält halten fest|hielt hielten festhielt festhielten", "verweist verweisen -|verwies verwiesen",
        "friert frieren ein|fror froren eingefroren", "begründet begründen -|begründete begründeten", "spricht sprechen aus|sprach sprachen ausgesprochen", "setzt setzen ein|setzte setzten eingesetzt", "zeigt zeigen -|zeigte zeigten gezeigt", "berichtet berichten -|berichtete berichteten", "stellt stellen infrage|stellte stellten gestellt", "stellt stellen in Abrede|stellte stellten gestellt", "macht machen geltend|machte machten gemacht", "gibt geben zu bedenken|gab gaben gegeben", "gibt geben zu verstehen|gab gaben gegeben", "bringt bringen zum Ausdruck|brachte brachten gebracht", "lässt lassen -|ließ ließen", "hofft hoffen -|hoffte hofften", "hält halten für möglich|hielt hielten", "dringt dringen -|drang drangen gedrungen",
        "bittet bitten -|bat baten gebeten", "ersucht ersuchen -|ersuchte ersuchten", "dankt danken -|dankte dankten gedankt", "lobt loben -|lobte lobten gelobt", "würdigt würdigen -|würdigte würdigten gewürdigt", "rügt rügen -|rügte rügten gerügt", "prangert prangern an|prangerte prangerten angeprangert", "regt regen an|regte regten angeregt", "beschwört beschwören -|beschwor beschworen", "prophezeit prophezeien -|prophezeite prophezeiten",
        "tritt treten auf|trat traten aufgetreten", "beantragt beantragen -|beantragte beantragten", "wendet wenden -|wandte wandten gewandt", "räumt räumen -|räumte räumten geräumt", "zieht ziehen zurück|zog zogen zurückgezogen zurückzog", "willigt willigen ein|willigte willigten eingewilligt", "zitiert zitieren herbei|zitierte zitierten herbeizitiert", "erläutert erläutern -|erläuterte erläuterten", "argumentiert argumentieren -|argumentierte argumentierten",
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<PresentForms>> ByForm = Index();

    /// <summary>The verb of a clause; null when the table has it not.</summary>
    public static PresentForms? Of(ClauseView clause)
    {
        var form = clause.Trigger.Text.ToLowerInvariant();
        if (!ByForm.TryGetValue(form, out var rows))
        {
            return null;
        }

        // A prefix stands in the form itself or behind it; without one only the verb that has none is meant.
        var plain = (PresentForms?)null;
        foreach (var row in rows)
        {
            if (row.Only is { } only && !ReferenceEquals(only, clause.Hit.Trigger))
            {
                continue;
            }

            if (row.Particle.Length == 0)
            {
                plain ??= row;
            }
            else if (form.StartsWith(row.Particle, StringComparison.Ordinal) || Ends(clause, row.Particle))
            {
                return row;
            }
        }

        return plain;
    }

    private static bool Ends(ClauseView clause, string particle)
    {
        var last = particle[(particle.LastIndexOf(' ') + 1)..];
        var words = clause.Passage.Words;
        for (var i = clause.Passage.WordAt(clause.Span.Start); i < words.Length && !(i > clause.Hit.Word && words[i].Text is "," or ":" or ";"); i++)
        {
            if (words[i].Text == last && !words[i].Quoted && (i + 1 == words.Length || !words[i + 1].IsLetters || i < clause.Hit.Word || words[i + 1].Text is "und" or "oder"))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, ImmutableArray<PresentForms>> Index()
    {
        var found = new Dictionary<string, List<PresentForms>>(StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            var (head, told) = (row[..row.IndexOf('|')].Split(' ', 3), row[(row.IndexOf('|') + 1)..].Split(' '));
            var verb = new PresentForms(head[0], head[1], head[2] == "-" ? "" : head[2]);
            foreach (var form in told.Append(head[0]).Append(head[1]))
            {
                (found.TryGetValue(form, out var list) ? list : found[form] = []).Add(verb);
            }
        }

        foreach (var (trigger, verb) in TriggerTable.All.SelectMany(trigger => trigger.Conjugations.Select(verb => (trigger, verb))))
        {
            var forms = new PresentForms(verb.Singular, verb.Plural, verb.Particle) { Only = trigger.With.Length > 0 ? trigger : null };
            foreach (var form in verb.Forms.Select(form => form.Split('…')[0]).Distinct(StringComparer.Ordinal))
            {
                if (found.GetValueOrDefault(form) is not { } list)
                {
                    found[form] = [forms];
                }
                else if (!list.Exists(other => other.Particle == forms.Particle && (other.Only is null || other.Only == forms.Only)))
                {
                    list.Add(forms);
                }
            }
        }

        return found.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
    }
}
