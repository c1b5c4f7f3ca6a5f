namespace Depesche.Naming;

/// <summary>Proposes unknown persons: a given name or a title with capitalised words behind it, and the surname alone afterwards.</summary>
internal static class ProposalRule
{
    private static readonly SuffixSet TradeEndings = new(0,
    [
        "minister", "ministerin", "chef", "chefin", "präsident", "präsidentin", "präsidenten", "sprecher", "sprecherin", "experte", "expertin", "politiker", "politikerin", "beauftragter", "beauftragte", "beauftragten",
        "botschafter", "botschafterin", "vorsitzender", "vorsitzende", "vorsitzenden", "sekretär", "sekretärin", "berater", "beraterin", "direktor", "direktorin", "kommissar", "kommissarin", "forscher", "forscherin",
        "vertreter", "vertreterin", "kollege", "kollegin", "kollegen", "kanzler", "kanzlerin", "general", "korrespondent", "korrespondentin", "abgeordnete", "abgeordneter", "abgeordneten",
    ]);

    private static readonly SuffixSet NounEndings = new(3, GermanWords.NounEndings);

    // How surnames end that no German noun ends like; two strange words in a row are a name when the second does.
    private static readonly SuffixSet NameEndings = new(2,
    [
        "ow", "ew", "jow", "owa", "ewa", "ova", "eva", "ski", "sky", "skyj", "skij", "skaja", "enko", "tschuk", "chuk", "tschenko", "schwili", "shvili", "dse", "jan", "yan", "oglu", "oğlu", "ić", "ović", "ović", "ovic", "evic", "owitsch", "ewitsch",
        "ez", "escu", "eanu", "sson", "dottir", "poulos", "idis", "akis", "avičius", "auskas", "opoulou", "elli", "ini", "etti", "ucci", "ský", "cký", "wicz", "czyk", "inen", "lainen", "jew", "yew", "yev", "yov", "ijew", "nuik", "medow", "bajew", "kow",
    ]);

    /// <summary>Reads the words that nothing else took.</summary>
    public static void Apply(ArticleScan scan)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var i in scan.Capitals.Items)
        {
            if (!scan.IsFree(i))
            {
                continue;
            }

            var last = AfterGivenName(scan, i) ?? AfterTitle(scan, i) ?? Strange(scan, i);
            if (last is not { } end)
            {
                if (Institution(scan, i))
                {
                    scan.Add(new Draft(scan.Is(i - 1, Words.Club) && scan.IsFree(i - 1) ? i - 1 : i, i, MentionKind.Name, -1, NamingRules.Proposal) { ProposedType = EntityType.Organisation });
                }

                continue;
            }

            scan.Add(new Draft(i, end, MentionKind.Name, -1, NamingRules.Proposal));
            surnames.Add(scan.Text(end).ToString());
        }

        foreach (var draft in scan.Drafts.Where(draft => draft.Entity < 0 && draft.Rule == NamingRules.Veto))
        {
            surnames.Add(scan.Text(draft.Last).ToString());
        }

        Bare(scan, surnames);
    }

    private static int? AfterGivenName(ArticleScan scan, int first)
    {
        if (!scan.Is(first, Words.GivenName) || scan.Is(first, Words.Common | Words.Office | Words.Trade))
        {
            return null;
        }

        var (last, hasSurname) = (first, false);
        for (var next = first + 1; next - first < 5 && IsNamePart(scan, next, last, isSurname: !hasSurname); next++)
        {
            if (scan.Tokens[next].Is(Shape.Capital))
            {
                hasSurname |= !scan.Tokens[next].Is(Shape.AfterHyphen) || !scan.Is(next, Words.GivenName);
                last = next;
            }
        }

        return hasSurname && last > first ? last : null;
    }

    private static bool IsNamePart(ArticleScan scan, int next, int last, bool isSurname)
    {
        if (!scan.Has(next, last) || !scan.IsFree(next) || !scan.Tokens[next].Is(Shape.AfterBlank | Shape.AfterHyphen))
        {
            return false;
        }

        if (!scan.Tokens[next].Is(Shape.Capital))
        {
            // "al-Sisi"
            if (scan.HyphenBehind(next) && scan.Text(next) is "al" or "el" or "as" or "ad" or "an" or "ar" or "at" or "asch" or "ed")
            {
                return scan.Has(next + 1, next) && scan.Tokens[next + 1].Is(Shape.Capital) && scan.IsFree(next + 1);
            }

            return scan.Is(next, Words.Particle) && !scan.Is(next, Words.Conjunction) && scan.Follows(next + 1) && (scan.Tokens[next + 1].Is(Shape.Capital) || scan.Is(next + 1, Words.Particle)) && IsParticleRun(scan, next);
        }

        if (isSurname && GermanWords.Surnames.Contains(scan.Text(next)))
        {
            return true;
        }

        // Behind a surname a word such as Gäste begins the rest of the sentence.
        if (!isSurname && scan.Tokens[next].Is(Shape.AfterBlank) && scan.Text(next) is [.., 'e'] or [.., 'e', 'n'] or [.., 'e', 'r'])
        {
            return false;
        }

        return !scan.Is(next, Words.Common | Words.Article | Words.Office | Words.Trade | Words.Title | Words.Press | Words.RoleNoun) && !IsTrade(scan, next) && (isSurname || !HasNounEnding(scan.Text(next)));
    }

    // "Anna von Berg", but not "Anna zur Wahl": of the small words only those of names, and a free capital behind.
    private static bool IsParticleRun(ArticleScan scan, int particle)
    {
        var next = particle + 1;
        while (next < particle + 3 && scan.Has(next, particle) && scan.Is(next, Words.Particle) && !scan.Tokens[next].Is(Shape.Capital))
        {
            next++;
        }

        return scan.Text(particle) is "von" or "van" or "de" or "del" or "di" or "al" or "el" or "bin" or "ibn" or "der" or "den" or "du" or "da" or "dos" or "ter" or "ten"
            && (scan.Text(particle) is not ("der" or "den") || scan.Is(particle - 1, Words.Particle)) && scan.Has(next, particle) && scan.Tokens[next].Is(Shape.Capital) && scan.IsFree(next) && (scan.ClassOf(next) & ~Words.GivenName) == Words.None;
    }

    // "Gurbanguly Berdimuhamedow": two words that nobody knows, the second with the ending of a surname.
    private static int? Strange(ArticleScan scan, int first)
    {
        var last = first + 1;
        return scan.Tokens[first].Word < 0 && scan.Has(last, first) && scan.Follows(last) && scan.IsFree(last) && scan.Tokens[last].Is(Shape.Capital) && scan.Tokens[last].Word < 0 && scan.Tokens[first].Length > 2
            && !scan.Tokens[first].Is(Shape.AllCapitals | Shape.AfterHyphen) && !scan.Tokens[last].Is(Shape.AllCapitals) && !scan.HyphenBehind(last) && NameEndings.Ends(scan.Text(last)) && !HasNounEnding(scan.Text(first)) && !IsTrade(scan, first) ? last : null;
    }

    // "der Sender RTVI", "die Fluggesellschaft „Skyways“": what stands behind such a noun in the singular is its name.
    private static bool Institution(ArticleScan scan, int token)
    {
        if (token == 0 || scan.Tokens[token].Word >= 0 || scan.Tokens[token].Length < 3 || !scan.Has(token - 1, token) || !scan.Is(token - 1, Words.Press | Words.Firm | Words.Club) || HasNounEnding(scan.Text(token)) || IsTime(scan.Text(token)))
        {
            return false;
        }

        var gap = scan.BlockText(token).AsSpan(scan.Tokens[token - 1].End, scan.Tokens[token].Start - scan.Tokens[token - 1].End);
        return gap is " " or " „" or " \"" or " »" or " «";
    }

    private static bool IsTime(ReadOnlySpan<char> word) =>
        word.EndsWith("abend", StringComparison.Ordinal) || word.EndsWith("morgen", StringComparison.Ordinal) || word.EndsWith("nacht", StringComparison.Ordinal) || word.EndsWith("mittag", StringComparison.Ordinal) || word.EndsWith("tag", StringComparison.Ordinal);

    private static int? AfterTitle(ArticleScan scan, int first)
    {
        if (first == 0 || !scan.Has(first - 1, first) || !(scan.Follows(first) || IsDoctor(scan, first)) || !IsPerson(scan, first - 1) || !IsSurnameLike(scan, first))
        {
            return null;
        }

        var last = first;
        while (last - first < 3 && scan.Has(last + 1, last) && scan.Tokens[last + 1].Is(Shape.AfterBlank | Shape.AfterHyphen) && scan.IsFree(last + 1) && scan.Tokens[last + 1].Is(Shape.Capital) && IsSurnameLike(scan, last + 1))
        {
            last++;
        }

        // "Präsident Klaus" and then a word that is no surname: we do not know where the name ends.
        var isCut = last == first && scan.Is(first, Words.GivenName) && !scan.Is(first - 1, Words.Title) && scan.Has(last + 1, last) && scan.Follows(last + 1) && scan.Tokens[last + 1].Is(Shape.Capital);
        return isCut ? null : last;
    }

    private static bool IsDoctor(ArticleScan scan, int first) => scan.Text(first - 1) is "Dr" or "Prof" or "Mr" or "Mrs";

    private static bool IsPerson(ArticleScan scan, int token) =>
        scan.Tokens[token].Is(Shape.Capital) && (scan.Is(token, Words.Title | Words.Trade | Words.Office) || IsTrade(scan, token)) && !scan.Text(token).EndsWith("innen", StringComparison.Ordinal);

    private static bool IsSurnameLike(ArticleScan scan, int token) =>
        (scan.ClassOf(token) & ~Words.GivenName) == Words.None && scan.Tokens[token].Length > 2 && !scan.Tokens[token].Is(Shape.AllCapitals) && !HasNounEnding(scan.Text(token)) && !IsTrade(scan, token);

    /// <summary>Whether an unknown word ends like a trade or an office.</summary>
    public static bool IsTrade(ArticleScan scan, int token) => scan.Tokens[token].Word < 0 && scan.Tokens[token].Length >= 7 && TradeEndings.Ends(scan.Text(token));

    private static bool HasNounEnding(ReadOnlySpan<char> word) => NounEndings.Ends(word);

    private static void Bare(ArticleScan scan, HashSet<string> surnames)
    {
        if (surnames.Count == 0)
        {
            return;
        }

        var lookup = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var i in scan.Capitals.Items)
        {
            if (!scan.IsFree(i) || ((scan.ClassOf(i) & ~Words.GivenName) != Words.None && !GermanWords.Surnames.Contains(scan.Text(i))) || scan.HyphenBehind(i) || (scan.Has(i - 1, i) && scan.Is(i - 1, Words.Article)))
            {
                continue;
            }

            var text = scan.Text(i);
            if (lookup.Contains(text) || (text.Length > 3 && text[^1] == 's' && lookup.Contains(text[..^1])))
            {
                scan.Add(new Draft(i, i, MentionKind.Name, -1, NamingRules.Proposal));
            }
        }
    }
}
