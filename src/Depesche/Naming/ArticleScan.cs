using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>One article while its names are being found: its words, what was found so far, and which word belongs to what.</summary>
/// <remarks>Each thread keeps one and uses its memory for article after article; nothing of one article is left for the next.</remarks>
internal sealed class ArticleScan : IDisposable
{
    // What a very long article took is not kept.
    private const int MostDraftsKept = 16 * 1024;

    [ThreadStatic]
    private static ArticleScan? kept;

    private readonly Dictionary<string, Namings> namings = new(StringComparer.Ordinal);
    private readonly List<Namings> spare = [];
    private readonly ReusedList<int> order = new();
    private readonly ReusedList<int> owners = new();
    private readonly List<(int Entity, string Name)>[] spellable = new List<(int Entity, string Name)>[64];
    private Article article = null!;
    private int spellableOf;
    private (int Block, int At) quote = (-1, 0);

    private ArticleScan()
    {
        for (var i = 0; i < spellable.Length; i++)
        {
            spellable[i] = [];
        }
    }

    /// <summary>Cuts the kept blocks of an article into words.</summary>
    public static ArticleScan Of(Article article, NameIndex index)
    {
        var scan = kept ?? new ArticleScan();
        kept = null;
        scan.Read(article, index);
        return scan;
    }

    /// <summary>The index.</summary>
    public NameIndex Index { get; private set; } = null!;

    /// <summary>The words of all kept blocks.</summary>
    public ReusedList<Token> Tokens { get; } = new();

    /// <summary>The places of the words with a capital.</summary>
    public ReusedList<int> Capitals { get; } = new();

    /// <summary>The places of the nouns that stand for an office, an organisation or a capital.</summary>
    public ReusedList<int> Nouns { get; } = new();

    /// <summary>The places of the unknown words that may be compounds with a name in front.</summary>
    public ReusedList<int> Compounds { get; } = new();

    /// <summary>Surnames that stand alone, so far as names are read and surnames are not.</summary>
    public List<Surname> Surnames { get; } = [];

    /// <summary>Of these, the ones without a given name in front.</summary>
    public List<Surname> BareSurnames { get; } = [];

    /// <summary>What was found, in the order of finding.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <summary>The entities that the article names in full.</summary>
    public HashSet<int> Anchored { get; } = [];

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> Text(int token)
    {
        ref readonly var found = ref Tokens[token];
        return article.Blocks[found.Block].Text.AsSpan(found.Start, found.End - found.Start);
    }

    /// <summary>The text of a token's block.</summary>
    public string BlockText(int token) => article.Blocks[Tokens[token].Block].Text;

    /// <summary>What the vocabulary knows of a token.</summary>
    public Words ClassOf(int token) => Tokens[token].Class;

    /// <summary>Whether a token belongs to a class.</summary>
    public bool Is(int token, Words words) => (Tokens[token].Class & words) != Words.None;

    /// <summary>Whether a token exists in the same block as its neighbour.</summary>
    public bool Has(int token, int neighbour) => token >= 0 && token < Tokens.Count && Tokens[token].Block == Tokens[neighbour].Block;

    /// <summary>Whether a token follows the one before with nothing but a blank between.</summary>
    public bool Follows(int token) => token > 0 && token < Tokens.Count && Tokens[token].Is(Shape.AfterBlank);

    /// <summary>Whether the word behind a token is joined to it by a hyphen.</summary>
    public bool HyphenBehind(int token) => token + 1 < Tokens.Count && Tokens[token + 1].Is(Shape.AfterHyphen);

    /// <summary>Whether a single quotation mark opens somewhere in a token's block before it.</summary>
    public bool HasSingleQuote(int token)
    {
        var (block, start) = (Tokens[token].Block, Tokens[token].Start);
        if (quote.Block != block)
        {
            var at = article.Blocks[block].Text.AsSpan().IndexOfAny('‚', '‘');
            quote = (block, at < 0 ? int.MaxValue : at);
        }

        return quote.At < start;
    }

    /// <summary>The draft that a token belongs to; null when it is free.</summary>
    public Draft? OwnerOf(int token) => token < 0 || token >= Tokens.Count || owners[token] <= 0 ? null : Drafts[owners[token] - 1];

    /// <summary>Whether a token belongs to nothing yet.</summary>
    public bool IsFree(int token) => owners[token] == 0;

    /// <summary>Takes tokens away from all rules.</summary>
    public void Block(int first, int last) => owners.Items[first..(last + 1)].Fill(-1);

    /// <summary>Adds a draft; its tokens belong to it from now on.</summary>
    public void Add(Draft draft)
    {
        Drafts.Add(draft);
        owners.Items[draft.First..(draft.Last + 1)].Fill(Drafts.Count);
    }

    /// <summary>Notes that a person was named in full, or that a known surname stood with a foreign given name (entity -1).</summary>
    public void Named(int token, string surname, int entity)
    {
        if (surname.Length > 0)
        {
            if (!namings.TryGetValue(surname, out var places))
            {
                if (spare.Count == namings.Count)
                {
                    spare.Add(new Namings());
                }

                places = spare[namings.Count];
                places.Clear();
                namings.Add(surname, places);
            }

            places.Add(token, entity);
        }

        if (entity >= 0)
        {
            Anchored.Add(entity);
        }
    }

    /// <summary>The persons and places named in full whose surname or name begins with a letter, by number; some that begin with another may be among them.</summary>
    public List<(int Entity, string Name)> Spellable(char first)
    {
        if (spellableOf != Anchored.Count)
        {
            FillSpellable();
        }

        return spellable[first & 63];
    }

    /// <summary>Who last bore a surname in full before a token: a person, -1 for a stranger, null when nobody did.</summary>
    public int? LastNamed(int token, string surname) => namings.TryGetValue(surname, out var places) ? places.Last(token) : null;

    /// <summary>Who bears a surname in full for the first time: a person, -1 for a stranger, null when nobody does.</summary>
    public int? FirstNamed(string surname) => namings.TryGetValue(surname, out var places) ? places.First : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        var isKept = Drafts.Capacity <= MostDraftsKept;
        Clear();
        kept = isKept ? this : null;
    }

    private void Read(Article read, NameIndex index)
    {
        (article, Index) = (read, index);
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i] is { Dropped: null, IsReference: false })
            {
                Tokenizer.Read(article.Blocks[i].Text, i, index.Vocabulary, Tokens);
            }
        }

        owners.Reset(Tokens.Count);
        for (var i = 0; i < Tokens.Count; i++)
        {
            ref readonly var token = ref Tokens[i];
            if (token.Is(Shape.Capital))
            {
                Capitals.Add(i);
            }

            if (token.Word < 0)
            {
                if (token.Length >= 7 && index.MayBeginCompound(article.Blocks[token.Block].Text[token.Start]))
                {
                    Compounds.Add(i);
                }
            }
            else if ((token.Class & (Words.Office | Words.RoleNoun | Words.CapitalCity)) != Words.None)
            {
                Nouns.Add(i);
            }
        }
    }

    private void FillSpellable()
    {
        spellableOf = Anchored.Count;
        order.Clear();
        foreach (var entity in Anchored)
        {
            order.Add(entity);
        }

        order.Items.Sort();
        ClearSpellable();
        foreach (var entity in order.Items)
        {
            var name = Index.Persons[entity]?.Surname ?? (Index.Entities[entity] is { Type: EntityType.Place, Subtype: "city" or "region" } place ? place.Name : "");
            if (name.Length >= 5)
            {
                spellable[name[0] & 63].Add((entity, name));
            }
        }
    }

    private void ClearSpellable()
    {
        foreach (var names in spellable)
        {
            names.Clear();
        }
    }

    private void Clear()
    {
        (article, Index, spellableOf, quote) = (null!, null!, 0, (-1, 0));
        Tokens.Clear();
        owners.Clear();
        order.Clear();
        Capitals.Clear();
        Nouns.Clear();
        Compounds.Clear();
        Surnames.Clear();
        BareSurnames.Clear();
        Drafts.Clear();
        Anchored.Clear();
        ClearSpellable();
        namings.Clear();
    }
}
