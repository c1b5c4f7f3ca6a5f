using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>Finds listed names, adjectives and inhabitants; bare surnames are left to <see cref="SurnameRule"/>.</summary>
internal static class NameRule
{
    /// <summary>Reads all words; notes the bare surnames found on the way.</summary>
    public static void Apply(ArticleScan scan)
    {
        for (var i = 0; i < scan.Tokens.Count; i++)
        {
            if (scan.Tokens[i].Word < 0)
            {
                continue;
            }

            var senses = scan.Index.Trie.Longest(scan.Tokens, i, out var last);
            if (senses.IsEmpty)
            {
                continue;
            }

            var (isBlocked, isSurname) = (false, true);
            foreach (var sense in senses)
            {
                isBlocked |= sense.Kind == FormKind.Blocked;
                isSurname &= sense.Kind == FormKind.Surname;
            }

            if (isBlocked)
            {
                scan.Block(i, last);
            }
            else if (isSurname)
            {
                scan.Surnames.Add(new Surname(i, last, senses));
            }
            else if (Read(scan, i, last, senses) is { } draft)
            {
                scan.Add(draft);
                if (draft is { Entity: >= 0, Kind: MentionKind.Name or MentionKind.Part })
                {
                    var surname = scan.Index.Persons[draft.Entity]?.Surname;
                    scan.Named(i, surname ?? "", draft.Entity);
                }
            }

            i = last;
        }
    }

    private static Draft? Read(ArticleScan scan, int first, int last, ImmutableArray<Sense> senses)
    {
        if (!Hyphens.Allow(scan, first))
        {
            return null;
        }

        foreach (var sense in senses)
        {
            if (sense.Kind != FormKind.Surname && Read(scan, first, last, sense) is { } draft)
            {
                return draft;
            }
        }

        return null;
    }

    private static Draft? Read(ArticleScan scan, int first, int last, Sense sense)
    {
        var entity = scan.Index.Entities[sense.Entity];
        var isHyphenated = scan.HyphenBehind(last) || (scan.Tokens[first].Is(Shape.AfterHyphen) && scan.OwnerOf(first - 1) is not null);
        switch (sense.Kind)
        {
            case FormKind.Adjective when Guards.Adjective(scan, first, last, entity):
                return new Draft(first, last, MentionKind.Adjective, sense.Entity, NamingRules.Adjective);
            case FormKind.CityAdjective when Guards.BeforeNoun(scan, last):
                return new Draft(first, last, MentionKind.Adjective, sense.Entity, NamingRules.Adjective);
            case FormKind.Demonym when IsPartOfName(scan, first, last, entity):
                return null;
            case FormKind.Demonym when !scan.Text(last).EndsWith("er") || !Guards.DirectlyBeforeNoun(scan, last) || scan.Is(last + 1, Words.GivenName):
                return new Draft(first, last, MentionKind.Demonym, sense.Entity, NamingRules.Demonym);
            case FormKind.Name when entity.Type == EntityType.Place && scan.Follows(first) && scan.Has(first - 1, first) && scan.Is(first - 1, Words.Club) && scan.IsFree(first - 1) && !scan.HyphenBehind(last):
                return new Draft(first - 1, last, MentionKind.Name, -1, NamingRules.Proposal) { ProposedType = EntityType.Organisation };
            case FormKind.Name when Guards.Name(scan, first, last, entity):
                var isPart = isHyphenated && entity.Type is not (EntityType.Format or EntityType.Event);
                // "die Grünen-Politikerin": the article belongs to the compound.
                return isPart
                    ? new Draft(last > first && scan.Is(first, Words.Article) ? first + 1 : first, last, MentionKind.Part, sense.Entity, NamingRules.Part)
                    : new Draft(first, last, MentionKind.Name, sense.Entity, NamingRules.FullName) { Cut = Apostrophe(scan, last) };
            default:
                return null;
        }
    }

    // "die Deutsche Bank": an inhabitant's word that is an adjective too belongs to the noun behind it.
    private static bool IsPartOfName(ArticleScan scan, int first, int last, Entity entity)
    {
        if (first != last || !scan.Follows(last + 1) || !scan.Has(last + 1, last) || !scan.Tokens[last + 1].Is(Shape.Capital) || scan.Is(last + 1, Words.GivenName))
        {
            return false;
        }

        foreach (var sense in scan.Index.Trie.Longest(scan.Tokens, last + 1, out _))
        {
            if (sense.Kind == FormKind.Surname)
            {
                return false;
            }
        }

        foreach (var adjective in entity.Adjectives)
        {
            if (scan.Text(last).StartsWith(adjective, StringComparison.OrdinalIgnoreCase) && scan.Text(last).Length - adjective.Length is 1 or 2)
            {
                return true;
            }
        }

        return false;
    }

    // "Paris’ Antwort": the apostrophe of the genitive belongs to the name.
    private static int Apostrophe(ArticleScan scan, int last)
    {
        var token = scan.Tokens[last];
        var text = scan.BlockText(last);
        return scan.Text(last)[^1] is 's' or 'ß' or 'x' or 'z' && token.End + 1 < text.Length && text[token.End] is '’' or '\'' && text[token.End + 1] == ' ' && !scan.HasSingleQuote(last) ? token.Length + 1 : 0;
    }
}
