using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>Finds offices that stand for their holder: der russische Außenminister, den US-Präsidenten, Frankreichs Präsident, die beiden Staatschefs.</summary>
internal static class RoleRule
{
    private const int LongestNoun = 40;

    // So many words of its paragraph are read back for another bearer of a noun.
    private const int Paragraph = 150;

    /// <summary>Reads all office nouns.</summary>
    public static void Apply(ArticleScan scan)
    {
        var persons = new DraftIndex(scan, entity => entity.Type == EntityType.Person);
        var home = new Home(scan);
        foreach (var i in scan.Nouns.Items)
        {
            if (!scan.Is(i, Words.Office) || !scan.IsFree(i) || OfficeNouns.Find(scan.Text(i)) is not { } office || scan.HyphenBehind(i))
            {
                continue;
            }

            if (i > 0 && scan.Has(i - 1, i) && scan.Is(i - 1, Words.Both))
            {
                Plural(scan, persons, i, office.Office);
            }
            else if (IsNameBehind(scan, i))
            {
                Compound(scan, i);
            }
            else
            {
                Single(scan, persons, home, i, office.Office, office.Of);
            }
        }
    }

    // "Kremlchef Putin": the office belongs to the name, the Kremlin is a part.
    private static void Compound(ArticleScan scan, int noun)
    {
        var (entity, length) = scan.Index.Prefix(scan.Text(noun));
        if (entity >= 0 && scan.Index.Entities[entity].Subtype == "government")
        {
            scan.Add(new Draft(noun, noun, MentionKind.Part, entity, NamingRules.Part) { Cut = length });
        }
    }

    private static void Single(ArticleScan scan, DraftIndex persons, Home home, int noun, string office, string? defaultOf)
    {
        var (start, inner, of) = Whose(scan, noun);
        var isOwned = of is not null;
        of ??= defaultOf;
        var first = start;
        for (var steps = 0; steps < 2 && scan.Has(first - 1, noun) && scan.Tokens[first].Is(Shape.AfterBlank) && Guards.IsAdjectiveLike(scan, first - 1) && scan.IsFree(first - 1) && !scan.Is(first - 1, Words.NotInOffice); steps++)
        {
            first--;
        }

        if (scan.Has(first - 1, noun) && IsExcluded(scan, first, start))
        {
            return;
        }

        var hasArticle = scan.Has(first - 1, noun) && scan.Follows(first) && scan.Is(first - 1, Words.Article) && scan.IsFree(first - 1);
        first = hasArticle ? first - 1 : start;
        var isGenitive = inner is { Kind: MentionKind.Name };
        if (of is null)
        {
            if (hasArticle && start == noun)
            {
                Bare(scan, persons, first, noun, office);
            }

            return;
        }

        // Whose chancellor it is when only Austria was named before is not for us to guess.
        var isChancellor = !isOwned && scan.Text(noun).Contains("anzler", StringComparison.Ordinal);
        if (!isOwned)
        {
            of = home.Of(noun, of);
            if (of is null)
            {
                return;
            }
        }

        if (office == "Botschafter")
        {
            Ambassador(scan, persons, first, noun, inner, of, hasArticle);
            return;
        }

        var isAlone = hasArticle || isGenitive || scan.Tokens[first].Is(Shape.SentenceStart) || (scan.Has(first - 1, noun) && scan.Follows(first) && scan.Text(first - 1) is "vom" or "Vom" or "beim" or "Beim");
        if (!isAlone || !scan.Index.Offices.Knows(of, office) || IsComplement(scan, noun))
        {
            return;
        }

        if (inner is not null)
        {
            inner.IsInner = true;
        }

        scan.Add(new Draft(first, noun, MentionKind.Role, -1, NamingRules.Office)
        {
            Office = new OfficeQuery(of, office) { IsFeminine = OfficeNouns.IsFeminine(scan.Text(noun)), IsOwned = isOwned },
            Inner = inner,
            Candidates = isChancellor ? Chancellors(scan, persons, noun) : office == "Chef" ? Chiefs(scan, persons, noun, of) : [],
        });
        if (hasArticle && inner is { Kind: MentionKind.Adjective })
        {
            Shared(scan, first, noun, office);
        }
    }

    // "der russische und der französische Präsident": the noun stands only once.
    private static void Shared(ArticleScan scan, int article, int noun, string office)
    {
        var (joiner, adjective, first) = (article - 1, article - 2, article - 3);
        if (scan.Has(first, noun) && scan.Follows(article) && scan.Text(joiner) is "und" or "sowie" && scan.Is(first, Words.Article) && scan.OwnerOf(adjective) is { Kind: MentionKind.Adjective, Entity: >= 0 } owner && owner.First == adjective && owner.Last == adjective
            && scan.Index.Entities[owner.Entity] is { Subtype: "country" } state && scan.Index.Offices.Knows(state.Id, office))
        {
            owner.IsInner = true;
            scan.Add(new Draft(first, adjective, MentionKind.Role, -1, NamingRules.Office) { Office = new OfficeQuery(state.Id, office) { IsFeminine = OfficeNouns.IsFeminine(scan.Text(noun)), IsOwned = true }, Inner = owner });
        }
    }

    // "die US-Botschafterin" is sent by her country, to whom the text said when it named her.
    private static void Ambassador(ArticleScan scan, DraftIndex persons, int first, int noun, Draft? inner, string of, bool hasArticle)
    {
        if (!hasArticle || inner is null || IsComplement(scan, noun))
        {
            return;
        }

        var country = scan.Index.Entities[inner.Entity].Country;
        var candidates = Holders(scan, persons, noun, "Botschafter", wholeText: true).RemoveAll(person => scan.Index.Entities[person].Country != country);
        if (candidates.Length == 1)
        {
            inner.IsInner = true;
            scan.Add(new Draft(first, noun, MentionKind.Role, -1, NamingRules.RoleNoun) { Office = new OfficeQuery("", "Botschafter") { IsFeminine = OfficeNouns.IsFeminine(scan.Text(noun)) }, Inner = inner, Candidates = candidates });
        }
    }

    // The country or organisation in front: an adjective, a part with hyphen, a genitive.
    private static (int Start, Draft? Inner, string? Of) Whose(ArticleScan scan, int noun)
    {
        if (scan.Has(noun - 1, noun) && scan.OwnerOf(noun - 1) is { Entity: >= 0 } owner && owner.Last == noun - 1)
        {
            var entity = scan.Index.Entities[owner.Entity];
            var isHyphen = scan.Tokens[noun].Is(Shape.AfterHyphen) && owner.Kind == MentionKind.Part;
            var isAdjective = scan.Tokens[noun].Is(Shape.AfterBlank) && owner.Kind == MentionKind.Adjective && entity.Subtype is "country" or "region";
            var isGenitive = scan.Tokens[noun].Is(Shape.AfterBlank) && owner.Kind is MentionKind.Name or MentionKind.Metonym && entity.Subtype == "country" && scan.Text(noun - 1)[^1] == 's' && scan.Text(noun - 1).Length > entity.Name.Length;
            if (isHyphen || isAdjective || isGenitive)
            {
                return (owner.First, owner, entity.Id);
            }
        }

        return (noun, null, null);
    }

    private static bool IsExcluded(ArticleScan scan, int first, int start)
    {
        for (var at = first - 1; at < start; at++)
        {
            if (scan.Is(at, Words.NotInOffice))
            {
                return true;
            }
        }

        return scan.Tokens[first].Is(Shape.AfterHyphen) || scan.Text(first - 1) is "als" or "Als" or "zum" or "zur" or "ein" or "einen" or "einem" or "eines" or "eine" or "einer" or "kein" or "keinen" or "sein" or "seinen" or "seinem" or "seines" or "ihr" or "ihren" or "ihrem" or "ihres" or "seine" or "seiner" or "ihre" or "ihrer";
    }

    // "der Präsident der Ukraine", "der Sprecher des Bundestags", "der Botschafter in Berlin": said of something that we do not read here.
    private static bool IsComplement(ArticleScan scan, int noun)
    {
        var next = noun + 1;
        return scan.Has(next, noun) && scan.Follows(next) && (scan.Text(next) is "von" or "der" or "des" or "für" && Names(scan, next, noun));
    }

    // "der russische Präsident des Eishockeyverbands": somebody else's office; "sagte der Minister der Agentur" tells whom he told.
    private static bool Names(ArticleScan scan, int word, int noun)
    {
        var token = word + 1;
        if (!scan.Has(token, noun) || scan.OwnerOf(token) is not null)
        {
            return scan.Has(token, noun);
        }

        var isArticle = scan.Text(word) is "der" or "des";
        token = isArticle && Guards.IsAdjectiveLike(scan, token) && scan.Has(token + 1, noun) ? token + 1 : token;
        return isArticle && scan.Follows(token) && scan.Tokens[token].Is(Shape.Capital) && scan.OwnerOf(token) is null && !scan.Is(token, Words.Press | Words.Common) && scan.Text(token) is not ("Landes" or "Staates" or "Staats" or "Jahres" or "Tages")
            && !scan.Text(token).EndsWith("agentur", StringComparison.Ordinal) && !scan.Text(token).EndsWith("zeitung", StringComparison.Ordinal);
    }

    /// <summary>Whether a person's name follows directly, maybe behind a comma: then the office is in apposition and no mention.</summary>
    private static bool IsNameBehind(ArticleScan scan, int noun)
    {
        var next = noun + 1;
        if (!scan.Has(next, noun) || scan.Tokens[next].Is(Shape.SentenceStart))
        {
            return false;
        }

        if (scan.OwnerOf(next) is { } owner && owner.First == next)
        {
            return owner.Entity < 0 || scan.Index.Entities[owner.Entity].Type == EntityType.Person;
        }

        return scan.Follows(next) && scan.Tokens[next].Is(Shape.Capital) && (scan.Tokens[next].Word < 0 || scan.Is(next, Words.Title | Words.GivenName) || IsSurname(scan, next));
    }

    // "Kanzler Kurz": a known surname, even one that is a common word and was not linked.
    private static bool IsSurname(ArticleScan scan, int token)
    {
        foreach (var sense in scan.Index.Trie.Longest(scan.Tokens, token, out _))
        {
            if (sense.Kind == FormKind.Surname)
            {
                return true;
            }
        }

        return false;
    }

    private static void Bare(ArticleScan scan, DraftIndex persons, int first, int noun, string office)
    {
        var next = noun + 1;
        var hasComplement = scan.Has(next, noun) && scan.Follows(next) && (scan.Text(next) is "der" or "des" or "von" or "für" or "bei" or "in" || scan.OwnerOf(next) is not null);
        var candidates = Holders(scan, persons, noun, office, wholeText: false);
        if (!hasComplement && office is not ("Chef" or "Direktor") && !candidates.IsEmpty && !HasRival(scan, noun))
        {
            scan.Add(new Draft(first, noun, MentionKind.Role, -1, NamingRules.RoleNoun) { Office = new OfficeQuery("", office) { IsFeminine = OfficeNouns.IsFeminine(scan.Text(noun)) }, Candidates = candidates });
        }
    }

    // "Clubpräsident", "der Präsident des Fußballverbands": the paragraph speaks of another who is called so.
    private static bool HasRival(ArticleScan scan, int noun)
    {
        Span<char> head = stackalloc char[LongestNoun];
        var word = scan.Text(noun);
        if (word.Length > head.Length)
        {
            return false;
        }

        word.ToLowerInvariant(head);
        head = head[..word.Length];
        for (var at = noun - 1; scan.Has(at, noun) && noun - at < Paragraph; at--)
        {
            if (!scan.Tokens[at].Is(Shape.Capital))
            {
                continue;
            }

            if (scan.Tokens[at].Word < 0 ? scan.Tokens[at].Length > head.Length + 2 && scan.Text(at).EndsWith(head) : scan.Tokens[at].Word == scan.Tokens[noun].Word && IsOfSomething(scan, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfSomething(ArticleScan scan, int noun)
    {
        var next = noun + 1;
        return scan.Has(next, noun) && scan.Follows(next) && scan.Text(next) is "des" or "der" && scan.Has(next + 1, noun) && scan.Follows(next + 1) && scan.Tokens[next + 1].Is(Shape.Capital) && scan.OwnerOf(next + 1) is null;
    }

    private static void Plural(ArticleScan scan, DraftIndex persons, int noun, string office)
    {
        var first = noun - 1;
        first = scan.Has(first - 1, noun) && scan.Follows(first) && scan.Is(first - 1, Words.Article) ? first - 1 : first;
        var candidates = Holders(scan, persons, noun, office, wholeText: true, outOfLists: true);
        candidates = candidates.Length >= 2 ? candidates : Holders(scan, persons, noun, office, wholeText: true);
        if (candidates.Length >= 2)
        {
            scan.Add(new Draft(first, noun, MentionKind.Role, -1, NamingRules.PluralRole) { Office = new OfficeQuery("", office), Candidates = candidates });
        }
    }

    // Persons named before the noun who ever held such an office, each once, the one named last first.
    private static ImmutableArray<int> Holders(ArticleScan scan, DraftIndex persons, int noun, string office, bool wholeText, bool outOfLists = false)
    {
        var found = new List<int>();
        var before = persons.Before(noun);
        for (var k = 0; k < before.Length; k++)
        {
            var draft = before[k];
            // "mit A, B, C und D sprach er": one of a list of three or more is not one of "die beiden".
            if (outOfLists && IsListed(scan, before, k))
            {
                continue;
            }

            if (!wholeText && scan.Tokens[draft.First].Block != scan.Tokens[noun].Block)
            {
                break;
            }

            if (!found.Contains(draft.Entity) && HeldEver(scan.Index.Entities[draft.Entity], office))
            {
                found.Add(draft.Entity);
            }
        }

        return [.. found];
    }

    private static bool IsListed(ArticleScan scan, ReadOnlySpan<Draft> lastFirst, int at)
    {
        var (from, to) = (at, at);
        while (from > 0 && AreJoined(scan, lastFirst[from], lastFirst[from - 1]))
        {
            from--;
        }

        while (to + 1 < lastFirst.Length && AreJoined(scan, lastFirst[to + 1], lastFirst[to]))
        {
            to++;
        }

        return to - from > 1;
    }

    private static bool AreJoined(ArticleScan scan, Draft first, Draft second)
    {
        // Commas are no tokens: the names of a list follow each other with at most a joiner between them.
        return second.First > first.Last && second.First - first.Last <= 2 && scan.Tokens[first.Last].Block == scan.Tokens[second.First].Block && (second.First - first.Last == 1 || scan.Text(first.Last + 1) is "und" or "sowie" or ",");
    }

    // A party may have two heads: the one whom the text names.
    private static ImmutableArray<int> Chiefs(ArticleScan scan, DraftIndex persons, int noun, string of)
    {
        var found = new List<int>();
        foreach (var draft in persons.Before(noun))
        {
            if (!found.Contains(draft.Entity) && scan.Index.Offices.Alternatives(of, "Chef").Any(key => scan.Index.Entities[draft.Entity].Offices.Any(term => term.Of == key.Of && OfficeNouns.Canonical(term.Role) == key.Office)))
            {
                found.Add(draft.Entity);
            }
        }

        return [.. found];
    }

    // Germany and Austria both have a chancellor: the text's own one comes first.
    private static ImmutableArray<int> Chancellors(ArticleScan scan, DraftIndex persons, int noun) =>
        [.. Holders(scan, persons, noun, "Regierungschef", wholeText: true).Where(person => scan.Index.Entities[person].Offices.Any(term => term.Role.Contains("anzler", StringComparison.Ordinal)))];

    private static bool HeldEver(Entity person, string office) =>
        office == "Minister" ? person.Offices.Any(term => term.Role.Contains("minister", StringComparison.Ordinal)) : office == "Botschafter" ? person.Offices.Any(term => term.Role.Contains("otschafter", StringComparison.Ordinal)) : OfficeBook.Held(person, office, null);
}
