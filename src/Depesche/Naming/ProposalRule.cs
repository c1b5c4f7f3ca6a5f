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

    /// <summary>Reads the words that nothing else took.</summary>
    public static void Apply(ArticleScan scan)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < scan.Tokens.Count; i++)
        {
            if (!scan.IsFree(i) || !scan.Tokens[i].Is(Shape.Capital))
            {
                continue;
            }

            var last = AfterGivenName(scan, i) ?? AfterTitle(scan, i);
            if (last is not { } end)
            {
                continue;
            }

            scan.Add(new Draft(i, end, MentionKind.Name, -1, NamingRules.Proposal));
            surnames.Add(scan.Text(end).ToString());
            i = end;
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
            return scan.Is(next, Words.Particle) && !scan.Is(next, Words.Conjunction) && scan.Follows(next + 1) && (scan.Tokens[next + 1].Is(Shape.Capital) || scan.Is(next + 1, Words.Particle)) && IsParticleRun(scan, next);
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

    private static bool IsTrade(ArticleScan scan, int token) => scan.Tokens[token].Word < 0 && scan.Tokens[token].Length >= 7 && TradeEndings.Ends(scan.Text(token));

    private static bool HasNounEnding(ReadOnlySpan<char> word) => NounEndings.Ends(word);

    private static void Bare(ArticleScan scan, HashSet<string> surnames)
    {
        if (surnames.Count == 0)
        {
            return;
        }

        var lookup = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < scan.Tokens.Count; i++)
        {
            var text = scan.Text(i);
            var isNamed = lookup.Contains(text) || (text.Length > 3 && text[^1] == 's' && lookup.Contains(text[..^1]));
            if (isNamed && scan.IsFree(i) && scan.Tokens[i].Is(Shape.Capital) && (scan.ClassOf(i) & ~Words.GivenName) == Words.None && !scan.HyphenBehind(i) && !(scan.Has(i - 1, i) && scan.Is(i - 1, Words.Article)))
            {
                scan.Add(new Draft(i, i, MentionKind.Name, -1, NamingRules.Proposal));
            }
        }
    }
}
