using System.Collections.Frozen;

namespace Depesche.Cleaning;

/// <summary>Finds lines that point to other articles or to a ticker.</summary>
internal static class Pointers
{
    private const int LongestHeading = 90;

    private const int LongestPointer = 220;

    // They stand before a colon and a headline, or alone above a list of headlines.
    private static readonly FrozenSet<string> Leads = Set(
        "lesen sie auch|lesen sie dazu|lesen sie mehr|lesen sie weiter|lesen sie jetzt|lesen sie hier|lesen sie dazu auch|lesen sie hierzu|lesen sie hierzu auch|lesen sie außerdem|lesen sie zum thema|hier lesen sie mehr|hier weiterlesen|mehr lesen|auch lesen|lies auch|lies dazu|"
        + "lesetipp|lesetipps|unser lesetipp|leseempfehlung|mehr dazu|mehr dazu hier|mehr zum thema|mehr zu diesem thema|mehr zu dem thema|zum thema|passend zum thema|passend dazu|dazu passend|siehe auch|siehe dazu|hintergrund dazu|auch interessant|auch spannend|auch lesenswert|ebenfalls interessant|ebenfalls spannend|"
        + "das könnte sie auch interessieren|das könnte sie interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|was sie auch interessieren könnte|weitere artikel|weitere themen|weitere nachrichten|weitere meldungen|weitere beiträge|letzte meldungen|neueste meldungen|neueste artikel|"
        + "neueste nachrichten|aktuelle meldungen|aktuelle nachrichten|meistgelesen|meistgelesene artikel|meist gelesen|am meisten gelesen|meistkommentiert|top-themen|top themen|topthemen|ähnliche artikel|ähnliche beiträge|verwandte themen|verwandte artikel|verwandte beiträge|die wichtigsten nachrichten|"
        + "alle news|alle nachrichten|alle artikel|alle beiträge|schlagworte|schlagwörter|stichworte|themen in diesem artikel|themen des artikels|spiele entdecken|jetzt spielen|unsere empfehlungen|empfehlungen der redaktion|empfehlung der redaktion|aus dem archiv|zum weiterlesen|weiterlesen|"
        + "unsere newsletter|tags|aus unserem angebot|beliebte artikel|beliebteste artikel|aktuelle themen|themen des tages|empfehlungen für sie|für sie empfohlen|aus dem ressort|mehr aus dem ressort|auch auf unserer seite|mehr auf unserer seite|lesen sie auch auf unserer seite|mehr videos|mehr artikel|mehr nachrichten|mehr themen|im video|video zum thema|bilder zum thema|interview dazu|kommentar dazu|analyse dazu");

    // With a colon they label a list of words.
    private static readonly FrozenSet<string> Labels = Set("schlagworte|schlagwörter|stichworte|stichwörter|themen|tags|keywords|ressort|rubrik|mehr zu");

    private static readonly FrozenSet<string> Openers = "mehr alle weitere lesen lies hier aktuelle die das der mit verfolgen live unser".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Wares = "nachrichten artikel themen beiträge infos informationen videos hintergründe meldungen entwicklungen news berichte analysen texte".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Small = ("mehr alle alles weitere lesen lies sie hier auch dazu zum zur zu aus der die das dem den des in im von vom und über auf für rund um mit aktuellen aktuelle aktuell wichtigsten wichtigste neuesten neueste letzten "
        + "unserem unserer unsere finden gibt es live diesem dieser diese laufend ständig ganze ganzen sowie jetzt verfolgen").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Tickers = ["ticker", "liveticker", "newsticker", "liveblog", "newsblog", "blog", "live-blog", "live-ticker", "news-blog", "news-ticker"];

    private static readonly FrozenSet<string> Interest = ("das dies auch ebenfalls ebenso noch außerdem könnte könnten dürfte dürften sie dich euch ihnen dir interessieren interessant interessiert gefallen andere leser leserinnen und nutzer interessierten sich für was vielleicht "
        + "weitere artikel").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = "themenseite themenseiten dossier sonderseite spezial themenspezial übersichtsseite".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the line points to other articles.</summary>
    public static bool ToArticles(PageLine line)
    {
        if (line.Text.Length > LongestPointer || line.Words.Count == 0 || line.Text[0] is '„' or '“' or '"' or '»')
        {
            return false;
        }

        // "Mehr dazu 12.05.22 10:14 …" and the broadcaster's note on its programme.
        if (line.Text.StartsWith("Dieses Thema im Programm:", StringComparison.Ordinal) || (line.Lower is ["mehr", "dazu", var date, ..] && char.IsAsciiDigit(date[0]) && !line.IsSentence))
        {
            return true;
        }

        if (IsInvitation(line) || IsProgramme(line) || IsHere(line))
        {
            return true;
        }

        var colon = line.Text.AsSpan().IndexOfAny(':', '|');
        var end = colon < 0 ? line.Text.Length : colon;
        var lead = Bare(line.Text[..end]);
        if (colon >= 0)
        {
            var rest = line.Text.AsSpan(colon + 1).Trim();
            if (rest.IsEmpty)
            {
                return Leads.Contains(lead) || Labels.Contains(lead) || IsInteresting(lead);
            }

            // What stands behind is a headline, or a list of words; a sentence belongs to the text.
            return Labels.Contains(lead) ? IsList(rest) : (Leads.Contains(lead) || IsInteresting(lead)) && !EndsWithStop(rest) && rest[0] is not ('„' or '»');
        }

        if (Leads.Contains(lead) || (!line.IsSentence && IsInteresting(lead)))
        {
            return true;
        }

        return !line.IsSentence && line.Text.Length <= LongestHeading && !line.IsReport && OnlyNames(line) && IsMore(line);
    }

    /// <summary>Whether the line points to a ticker; one of its entries, with a time or a sentence, does not.</summary>
    public static bool ToTicker(PageLine line)
    {
        if (line.Text.Length > LongestPointer || line.IsReport || line.Words.Count < 2 || HasClock(line.Text))
        {
            return false;
        }

        var framed = line.Text.StartsWith("++", StringComparison.Ordinal) && line.Text.EndsWith("++", StringComparison.Ordinal);
        return line.Lower.Any(IsTicker) && OnlyNames(line) && (framed || !line.IsSentence) && (framed || Openers.Contains(line.Lower[0]));
    }

    // "Alles Wichtige finden Sie auf unserer Themenseite."; behind a sentence of the text it takes nothing along.
    private static bool IsInvitation(PageLine line) =>
        !line.IsReport && !line.Text.Contains(". ", StringComparison.Ordinal) && line.SpeaksOfUs && line.SpeaksToReader && line.Lower.Any(word => IsTicker(word) || Places.Contains(word)) && line.Lower.Any(word => word is "finden" or "lesen" or "verfolgen" or "sehen" or "hören" or "erfahren" or "bleiben");

    // "Wie es weitergeht, lesen Sie hier."; one sentence alone.
    private static bool IsHere(PageLine line) =>
        !line.IsReport && line.Lower is [.., "lesen" or "finden" or "erfahren" or "sehen", "sie", "hier"] && line.Words[^2] == "Sie" && !line.Text.Contains(". ", StringComparison.Ordinal) && line.Text.AsSpan().IndexOfAny('„', '»', '“') < 0;

    // "Das könnte Sie ebenfalls interessieren", "Außerdem interessant"
    private static bool IsInteresting(string lead) =>
        (lead.Contains("interess", StringComparison.Ordinal) || lead.Contains("gefallen", StringComparison.Ordinal)) && new PageLine(lead) is { Words.Count: > 1 } words && words.IsOnly(Interest) && words.Lower.Any(word => word is "sie" or "dich" or "euch" or "ihnen" or "dir" or "leser" or "auch" or "außerdem" or "ebenfalls" or "ebenso" or "noch");

    // Broadcasters say when the matter was on the air.
    private static bool IsProgramme(PageLine line) =>
        line.Lower is ["dieses", "thema", "im", "programm", ..] || (line.Lower is ["über", "dieses", "thema", var verb, ..] && verb.StartsWith("bericht", StringComparison.Ordinal));

    // "Mehr zum Krieg", "Mehr aus Politik", "Mehr Nachrichten aus aller Welt".
    private static bool IsMore(PageLine line) => line.Lower switch
    {
        ["mehr", "aus" or "von" or "zu" or "zum" or "zur" or "über", _, ..] => char.IsUpper(line.Words[2][0]) || line.Lower[2] is "der" or "dem" or "den" or "diesem" or "dieser",
        ["mehr" or "weitere" or "alle" or "aktuelle" or "beliebte", var ware, ..] => Wares.Contains(ware[(ware.LastIndexOf('-') + 1)..]) && (line.Lower.Count == 2 || line.Lower[2] is "aus" or "zu" or "zum" or "zur" or "von" or "vom" or "im" or "in" or "rund" or "hier" or "dazu" or "finden"),
        ["lesen", "sie", "hier" or "dazu" or "auch" or "mehr", ..] => true,
        _ => false,
    };

    // German verbs are written small: a line whose small words only join names has none.
    private static bool OnlyNames(PageLine line)
    {
        for (var i = 0; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            if (char.IsLower(word[0]) && !Small.Contains(word) && !word.EndsWith("ischen", StringComparison.Ordinal) && !word.EndsWith("ische", StringComparison.Ordinal) && !word.EndsWith("ischer", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTicker(string word)
    {
        var last = word[(word.LastIndexOf('-') + 1)..];
        return Tickers.Contains(last, StringComparer.Ordinal) || word.EndsWith("ticker", StringComparison.Ordinal) || word.EndsWith("liveblog", StringComparison.Ordinal) || word.EndsWith("newsblog", StringComparison.Ordinal);
    }

    private static bool HasClock(string text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or ':' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]))
            {
                return true;
            }
        }

        return text.Contains(" Uhr", StringComparison.Ordinal);
    }

    private static bool EndsWithStop(ReadOnlySpan<char> rest) => rest.TrimEnd("”“\"«)] ") is [.., '.' or '!' or ';'];

    private static bool IsList(ReadOnlySpan<char> rest)
    {
        if (EndsWithStop(rest))
        {
            return false;
        }

        var words = new PageLine(rest.ToString()).Words;
        return words.Count > 0 && words.All(word => !char.IsLower(word[0]));
    }

    private static string Bare(string text) => text.ToLowerInvariant().Trim(' ', '.', ':', '!', '…', '-', '–', '—', '|', '>', '»', '›', '→', '[', ']', '(', ')', '*', '"', '+', '▶', '►', '•', '#', '?');

    private static FrozenSet<string> Set(string phrases) => phrases.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
