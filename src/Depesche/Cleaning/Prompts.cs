using System.Collections.Frozen;

namespace Depesche.Cleaning;

/// <summary>Finds lines that sell or ask for something: a subscription, a newsletter, an app, an opinion.</summary>
internal static class Prompts
{
    private const int LongestOffer = 500;

    private const int LongestPrompt = 300;

    private const int LongestCall = 90;

    // What is sold. None of them is news by itself; without a word to the reader they are left alone.
    private static readonly FrozenSet<string> OfferCore = Set(
        "registrierte registrierten abo abos abonnement abonnements abonnent abonnenten abonnentin abonnentinnen abonnieren abonniere newsletter newsletters newslettern briefing e-paper epaper probemonat kündbar login einloggen freischalten weiterlesen registrieren gewinnspiel "
        + "postfach plus-angebot plus-angebots plus-artikel plus-abo premium-artikel premium-abo digitalabo jahresabo jahresabos probeabo digital-abo");

    private static readonly FrozenSet<string> PromptCore = Set(
        "app apps instagram facebook twitter tiktok youtube linkedin whatsapp telegram kanal whatsapp-kanal push-nachrichten push-mitteilungen kommentar kommentare kommentaren kommentarspalte kommentieren diskutieren mitdiskutieren bewerten bewertung feedback meinung "
        + "leserbrief leserbriefe leserinnen redaktion artikel beitrag podcast podcasts forum community umfrage magazin fehler");

    private static readonly FrozenSet<string> Nouns = Set(
        "registrierte registrierten abo abos abonnement abonnements abonnent abonnenten abonnentin abonnentinnen newsletter newsletters newslettern briefing e-paper epaper probemonat gewinnspiel postfach plus-angebot plus-angebots plus-artikel plus-abo premium-artikel premium-abo "
        + "digitalabo jahresabo jahresabos probeabo digital-abo app apps instagram facebook twitter tiktok youtube linkedin whatsapp telegram kanal whatsapp-kanal push-nachrichten push-mitteilungen kommentar kommentare kommentaren kommentarspalte feedback meinung leserbrief "
        + "leserbriefe leserinnen redaktion artikel beitrag podcast podcasts forum community umfrage magazin verlängerung angebot fehler themen nachrichten");

    private static readonly FrozenSet<string> Acts = Set(
        "abonnieren abonniere abonniert folgen folge herunterladen herunter downloaden installieren verpassen verpasse testen teste ausprobieren bestellen sichern holen anmelden registrieren einloggen freischalten weiterlesen lesen kommentieren diskutieren "
        + "mitdiskutieren bewerten bewertung empfehlen teilen schreiben schreib schicken senden teilnehmen mitmachen gewinnen informiert kündbar gratis kostenlos kostenlosen kostenlose unverbindlich kostenfrei melden melde zugang login laden lade erhalten bekommen "
        + "mitreden hören unterstützen besuchen besuche");

    // Ways on which news come to a reader.
    private static readonly FrozenSet<string> Channels = Set("handy smartphone push-nachrichten push-mitteilungen push-benachrichtigungen eilmeldungen postfach");

    private static readonly FrozenSet<string> Causes = Set("journalismus qualitätsjournalismus");

    private static readonly string[] Wares = ["abo", "abos", "newsletter", "abonnement", "epaper"];

    private static readonly FrozenSet<string> LabelCore = Set("abonnent abonnenten abonnentin abonnentinnen abonnement abo newsletter newslettern digitalabo probeabo e-paper epaper plus-abo premium-abo weiterlesen");

    private static readonly FrozenSet<string> LabelWords = Set("plus werden ganzen vollständigen nur für exklusiv bestellen abonnieren testen kündigen verschenken lesen jetzt hier im mit kostenlos gratis zum zur zu inhalt artikel anmelden abbestellen anzeigen alle unsere unser die der den und sie mehr");

    // What a subscription costs and how long it runs.
    private static readonly FrozenSet<string> Terms = Set("woche wochen monat monate monatlich tage jahr jahre jährlich euro cent jederzeit pro");

    private static readonly FrozenSet<string> Trials = Set("zugang zu allen inhalten artikel artikeln testen gratis kostenlos kündbar probelesen unverbindlich lesen sparen sichern nur jetzt für erster ersten erste danach dann im ab den der und digital");

    // A short call may only have such words.
    private static readonly FrozenSet<string> CallCore = Set(
        "weiterlesen diskutieren mitdiskutieren artikel beitrag newsletter abonnent abonnenten abonnentin abo abonnieren kommentieren feedback fehler app login einloggen registrieren anmelden push-nachrichten");

    private static readonly FrozenSet<string> CallWords = Set(
        "gefunden entdeckt melden mitteilen hinweis geben senden möchten wollen weiter lesen teilen empfehlen bewerten war hat ihnen dir gefallen hilfreich gefällt schreiben schreib meinung folgen freischalten sind bin ich bereits schon mitglied kostenlos "
        + "gratis testen herunterladen laden verfassen kommentar mitreden haben habe ihn jemandem freunden weiterempfehlen");

    /// <summary>Whether the line offers a subscription, a newsletter or a login.</summary>
    public static bool IsOffer(PageLine line)
    {
        if (line.Text.Length > LongestOffer || line.IsReport || (line.Count(OfferCore) == 0 && !HasCompound(line) && !line.Text.Contains("ier geht es zu", StringComparison.Ordinal)))
        {
            return false;
        }

        var score = line.Count(Nouns) + line.Count(Acts) + (HasCompound(line) ? 1 : 0) + (line.SpeaksOfItself ? 1 : 0) + (OursForYou(line) ? 1 : 0);
        if ((line.Asks || line.Lower.Any(word => word.StartsWith("unser", StringComparison.Ordinal)) || line.SpeaksOfItself) && score >= 2)
        {
            return true;
        }

        // "Die Lage am Abend: Hier geht es zur Anmeldung."
        if (line.Text.Contains("ier geht es zu", StringComparison.Ordinal) && line.Lower[^1] is "anmeldung" or "bestellung" or "newsletter" or "registrierung" or "abo")
        {
            return true;
        }

        var reader = line.SpeaksToReader || line.Lower[0] == "ich";
        return (reader && score >= 3) || (!line.IsSentence && line.Lower.Contains("jetzt") && score >= 3) || (!line.IsSentence && line.Text.Length < 120 && line.Lower is ["ich", "bin", "bereits", ..] && line.Count(Nouns) > 0);
    }

    /// <summary>Whether the line is a button or a price of a subscription: "Nur für Abonnenten", "4 Wochen gratis testen".</summary>
    public static bool IsLabel(PageLine line)
    {
        if (line.Text.Length > LongestCall || line.Words.Count < 2 || line.IsReport || (line.IsSentence && line.Text[^1] != '!'))
        {
            return false;
        }

        return (line.IsOnly(LabelCore, LabelWords) && line.Count(LabelCore) > 0)
            || (line.IsOnly(Terms, Trials) && line.Count(Terms) > 0 && IsTrial(line));
    }

    // What costs money by the month may be anything; only what is read is meant.
    private static bool IsTrial(PageLine line)
    {
        var free = line.Lower.Any(word => word is "gratis" or "kostenlos" or "unverbindlich" or "euro");
        return line.Lower.Contains("kündbar") || line.Lower.Contains("probelesen")
            || (line.Lower.Contains("testen") && (free || line.Lower.Contains("jetzt")) && line.Text.Any(char.IsAsciiDigit))
            || (free && line.Lower.Any(word => word is "lesen" or "inhalten" or "artikeln" or "artikel"));
    }

    /// <summary>Whether the line asks the reader to follow, comment, rate, write or download.</summary>
    public static bool IsPrompt(PageLine line)
    {
        if (line.Text.Length > LongestPrompt || line.IsReport || line.Words.Count == 0)
        {
            return false;
        }

        if (line.Text.Length <= LongestCall && line.IsOnly(CallCore, CallWords, Speech.Filling) && line.Count(CallCore) > 0
            && (line.SpeaksToReader || line.SpeaksOfUs || line.SpeaksOfItself || line.Lower.Any(word => word is "jetzt" or "ich" or "hier")) && (line.Words.Count > 1))
        {
            return true;
        }

        if (line.Words.Count <= 3 && line.Text[^1] == '?' && line.Lower[0].EndsWith("fehler", StringComparison.Ordinal) && line.Lower[^1] is "gefunden" or "entdeckt" or "gesehen" or "bemerkt")
        {
            return true;
        }

        if (line.Asks && line.Count(Channels) > 0 && line.Count(Nouns) + line.Count(Acts) >= 2)
        {
            return true;
        }

        var address = line.Text.Contains('@', StringComparison.Ordinal);
        return (line.Count(PromptCore) + line.Count(Causes) > 0 || address) && (line.Asks || (line.SpeaksOfUs && line.SpeaksToReader && line.Lower[0] == "hier")) && (line.SpeaksOfUs || line.SpeaksOfItself || address || line.Count(Causes) > 0 || line.Lower.Any(word => word is "diskutieren" or "kommentieren" or "mitdiskutieren" or "kommentaren" or "kommentarspalte")) && line.Count(Nouns) + line.Count(Acts) + line.Count(Causes) + (address ? 1 : 0) >= 2;
    }

    private static bool OursForYou(PageLine line)
    {
        for (var i = 1; i < line.Lower.Count; i++)
        {
            if (OfferCore.Contains(line.Lower[i]) && line.Lower[i - 1].StartsWith("unser", StringComparison.Ordinal))
            {
                return line.SpeaksToReader;
            }
        }

        return false;
    }

    // "Jahresabos", "Morgennewsletter": the end of the word names the ware; "Sabotage" does not end so.
    private static bool HasCompound(PageLine line) => line.Lower.Any(word => Array.Exists(Wares, ware => word.Length >= ware.Length + 4 && word.EndsWith(ware, StringComparison.Ordinal)));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
