namespace Depesche.Naming;

/// <summary>Finds nouns that stand for an organisation named nearby: das Bündnis, das Blatt, des Geheimdienstes.</summary>
internal static class RoleNounRule
{
    /// <summary>Reads all such nouns; each needs an article and exactly one candidate in its paragraph, or else in the one before.</summary>
    public static void Apply(ArticleScan scan)
    {
        var organisations = new DraftIndex(scan, entity => entity.Type != EntityType.Person);
        for (var at = 0; at < scan.Nouns.Count; at++)
        {
            var i = scan.Nouns[at];
            if (i == 0 || !scan.Is(i, Words.RoleNoun) || !scan.IsFree(i) || !scan.Follows(i) || !(scan.Is(i - 1, Words.Article) || IsContracted(scan, i - 1)) || !scan.IsFree(i - 1) || scan.HyphenBehind(i) || HasComplement(scan, i) || (!scan.Is(i, Words.Press) && (CompanyName.IsBehind(scan, i) || CompanyName.IsFirm(scan, at))))
            {
                continue;
            }

            var block = scan.Tokens[i].Block;
            if ((Candidate(scan, organisations, i, block) ?? Candidate(scan, organisations, i, block - 1)) is >= 0 and var entity && !HasRival(scan, at, scan.Index.Entities[entity]))
            {
                scan.Add(new Draft(scan.Is(i - 1, Words.Article) ? i - 1 : i, i, MentionKind.Role, entity, NamingRules.RoleNoun));
            }
        }
    }

    // "Der Berliner Senat" of the same text: a bare "der Senat" may be either.
    private static bool HasRival(ArticleScan scan, int at, Entity candidate)
    {
        var noun = scan.Nouns[at];
        for (var before = at - 1; before >= Math.Max(0, at - CompanyName.Reach); before--)
        {
            var other = scan.Nouns[before];
            if (scan.Tokens[other].Word == scan.Tokens[noun].Word && scan.IsFree(other) && scan.Has(other - 1, other) && scan.Follows(other) && scan.OwnerOf(other - 1) is { Kind: MentionKind.Adjective, Entity: >= 0 } owner
                && scan.Index.Entities[owner.Entity].Country is { } country && candidate.Country is { } own && country != own)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is a preposition with its article in it: im, vom, beim.</summary>
    public static bool IsContracted(ArticleScan scan, int token) => scan.Text(token) is "im" or "Im" or "vom" or "Vom" or "beim" or "Beim" or "am" or "ins" or "ans";

    // The one named in a block before the noun; -1 when several are, null when none is.
    private static int? Candidate(ArticleScan scan, DraftIndex organisations, int noun, int block)
    {
        var possible = scan.Index.ByRoleNoun(scan.Tokens[noun].Word);
        int? found = null;
        foreach (var draft in organisations.Before(noun))
        {
            if (scan.Tokens[draft.First].Block < block)
            {
                break;
            }

            if (scan.Tokens[draft.First].Block != block || !possible.Contains(draft.Entity))
            {
                continue;
            }

            if (found is { } other && other != draft.Entity)
            {
                return -1;
            }

            found = draft.Entity;
        }

        return found;
    }

    // "das Bündnis aus drei Parteien", "die Zeitung „X“": said of something else.
    private static bool HasComplement(ArticleScan scan, int noun)
    {
        var next = noun + 1;
        return scan.Has(next, noun) && (scan.OwnerOf(next) is { Kind: MentionKind.Name } && (scan.Follows(next) || scan.Is(noun, Words.Press)) && scan.Tokens[next].Is(Shape.Capital) && IsApposed(scan, noun, next)
            || (scan.Follows(next) && (scan.Text(next) is "aus" or "von" or "für" || (scan.Text(next) is "der" or "des" && scan.OwnerOf(next + 1) is { Kind: MentionKind.Name }))));
    }

    private static bool IsApposed(ArticleScan scan, int noun, int next) => scan.Is(noun, Words.Press) || scan.Text(next)[^1] == 's';
}
