namespace Depesche.Naming;

/// <summary>Tells from the words around a bare surname that somebody else bears it, or that it is no surname there: Stürmer Scholz, der Grieche Johnson, Johnson &amp; Johnson.</summary>
internal static class OtherBearer
{
    // Trades of people in the news of sport, courts and towns, whole or as the end of a longer word.
    private static readonly SuffixSet Trades = new(3,
    [
        "profi", "profis", "spieler", "spielerin", "stürmer", "verteidiger", "läufer", "läuferin", "fahrer", "fahrerin", "springer", "springerin", "schwimmer", "schwimmerin", "boxer", "ringer", "torwart", "torhüter", "trainer", "trainerin", "schiedsrichter",
        "meister", "meisterin", "lehrer", "lehrerin", "musiker", "musikerin", "sänger", "sängerin", "schauspieler", "schauspielerin", "darsteller", "darstellerin", "richter", "richterin", "staatsanwalt", "wirt", "wirtin", "händler", "händlerin", "bauer", "pfarrer", "pfarrerin",
        "arzt", "ärztin", "pfleger", "pflegerin", "rentner", "rentnerin", "schüler", "schülerin", "ingenieur", "ingenieurin", "rätin",
    ]);

    private static readonly SuffixSet LocalOffices = new(0,
    [
        "bürgermeister", "bürgermeisterin", "bürgermeisters", "landrat", "landrätin", "stadtrat", "stadträtin", "gemeinderat", "gemeinderätin", "ortsvorsteher", "polizeisprecher", "polizeisprecherin", "feuerwehrsprecher", "feuerwehrsprecherin", "klinikchef", "klinikchefin",
        "polizeipräsident", "polizeipräsidentin", "polizeichef", "polizeichefin", "vereinspräsident", "clubpräsident", "klubpräsident", "vereinschef", "schulleiter", "schulleiterin",
    ]);

    // German words that end a sentence's first field and are no given names: Deutlich, Überraschenderweise.
    private static readonly SuffixSet Adverbs = new(1, ["lich", "bar", "ig", "weise", "dings", "los", "sam", "haft", "isch", "wärts", "seits", "falls", "mals"]);

    private static readonly SuffixSet NounEndings = new(2, GermanWords.NounEndings);

    /// <summary>Whether the words directly around a surname, none of them its given name, make it another's than a person's.</summary>
    public static bool Has(ArticleScan scan, int first, int last, Entity person) => IsFirm(scan, first, last) || IsForeigner(scan, first, person) || (!IsGenitive(scan, last, person) && HasOtherTrade(scan, first, person));

    /// <summary>Whether an unknown word in front of a surname reads like a given name that the person does not have: Denzelia Scholz.</summary>
    public static bool HasStrangeGivenName(ArticleScan scan, int surname)
    {
        var word = surname - 1;
        if (!scan.Has(word, surname) || !scan.Follows(surname) || scan.HyphenBehind(surname) || !scan.IsFree(word))
        {
            return false;
        }

        var text = scan.Text(word);
        var token = scan.Tokens[word];
        if (token.Word >= 0 || text.Length < 3 || !token.Is(Shape.Capital) || token.Is(Shape.AllCapitals | Shape.AfterHyphen) || NounEndings.Ends(text) || Adverbs.Ends(text) || ProposalRule.IsTrade(scan, word))
        {
            return false;
        }

        // "Schauspieler Denzelo Scholz": behind a trade stands a name; without one only a word that no German noun looks like is taken for a name.
        var isNamed = scan.Has(word - 1, word) && scan.Follows(word) && scan.Is(word - 1, Words.Trade) && !scan.Is(word - 1, Words.Common);
        return isNamed || (text[^1] is 'a' or 'y' or 'i' && !(scan.Has(word - 1, word) && scan.Follows(word) && (scan.Is(word - 1, Words.Article) || Guards.IsAdjectiveLike(scan, word - 1))));
    }

    // "die Ärztin Nawalnys" is not she who is called so.
    private static bool IsGenitive(ArticleScan scan, int last, Entity person) => scan.Text(last) is [.., 's'] && !person.Name.EndsWith('s');

    // "Johnson & Johnson", "Scholz & Freunde"
    private static bool IsFirm(ArticleScan scan, int first, int last) =>
        (scan.Follows(last + 1) && scan.Has(last + 1, last) && scan.Text(last + 1) is "&") || (scan.Follows(first) && scan.Has(first - 1, first) && scan.Text(first - 1) is "&" or "Firma" or "Kanzlei" or "Agentur" or "Bäckerei" or "Brauerei" or "Spedition" or "Autohaus" or "Metzgerei");

    private static bool IsForeigner(ArticleScan scan, int first, Entity person) =>
        scan.Follows(first) && scan.Has(first - 1, first) && scan.OwnerOf(first - 1) is { Kind: MentionKind.Demonym, Entity: >= 0 } owner && person.Country is { } country
        && scan.Index.Entities[owner.Entity] is { Subtype: "country", Country: { } other } && other != country && country != "EU";

    private static bool HasOtherTrade(ArticleScan scan, int first, Entity person)
    {
        if (!scan.Follows(first) || !scan.Has(first - 1, first) || !scan.Tokens[first - 1].Is(Shape.Capital))
        {
            return false;
        }

        // "der frühere Boxer Klitschko": what somebody once was, he may be who now holds an office.
        if (scan.Has(first - 2, first) && scan.Tokens[first - 1].Is(Shape.AfterBlank | Shape.AfterHyphen) && scan.Is(first - 2, Words.NotInOffice) && scan.Index.Number(person.Id) is >= 0 and var number && scan.Anchored.Contains(number))
        {
            return false;
        }

        var trade = scan.Text(first - 1);
        Span<char> lower = stackalloc char[64];
        if (trade.Length > lower.Length)
        {
            return false;
        }

        trade.ToLowerInvariant(lower);
        var word = lower[..trade.Length];
        if (!(scan.Is(first - 1, Words.Stranger) || LocalOffices.Ends(word) || (scan.Tokens[first - 1].Word < 0 && Trades.Ends(word))))
        {
            return false;
        }

        foreach (var role in person.Roles)
        {
            if (role.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase) || word.Contains(role, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        foreach (var office in person.Offices)
        {
            if (office.Role.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase) || word.Contains(office.Role, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
