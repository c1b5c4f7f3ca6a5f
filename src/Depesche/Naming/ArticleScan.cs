using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>One article while its names are being found: its words, what was found so far, and which word belongs to what.</summary>
internal sealed class ArticleScan : IDisposable
{
    private readonly Article article;
    private readonly List<Draft> drafts = [];
    private readonly Dictionary<string, List<(int Token, int Entity)>> namings = new(StringComparer.Ordinal);
    private Dictionary<char, (int Entity, string Name)[]> spellable = [];
    private int spellableOf;
    private int[] owners = [];

    /// <summary>Cuts the kept blocks into words.</summary>
    public ArticleScan(Article article, NameIndex index)
    {
        this.article = article;
        Index = index;
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i] is { Dropped: null, IsReference: false })
            {
                Tokenizer.Read(article.Blocks[i].Text, i, index.Vocabulary, Tokens);
            }
        }

        owners = System.Buffers.ArrayPool<int>.Shared.Rent(Tokens.Count + 1);
        owners.AsSpan(0, Tokens.Count).Clear();
    }

    /// <summary>The index.</summary>
    public NameIndex Index { get; }

    /// <summary>The words of all kept blocks.</summary>
    public TokenList Tokens { get; } = new();

    /// <summary>What was found, in the order of finding.</summary>
    public List<Draft> Drafts => drafts;

    /// <summary>The entities that the article names in full.</summary>
    public HashSet<int> Anchored { get; } = [];

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> Text(int token) => article.Blocks[Tokens[token].Block].Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>The text of a token's block.</summary>
    public string BlockText(int token) => article.Blocks[Tokens[token].Block].Text;

    /// <summary>What the vocabulary knows of a token.</summary>
    public Words ClassOf(int token) => Index.Vocabulary.ClassOf(Tokens[token].Word);

    /// <summary>Whether a token belongs to a class.</summary>
    public bool Is(int token, Words words) => (ClassOf(token) & words) != Words.None;

    /// <summary>Whether a token exists in the same block as its neighbour.</summary>
    public bool Has(int token, int neighbour) => token >= 0 && token < Tokens.Count && Tokens[token].Block == Tokens[neighbour].Block;

    /// <summary>Whether a token follows the one before with nothing but a blank between.</summary>
    public bool Follows(int token) => token > 0 && token < Tokens.Count && Tokens[token].Is(Shape.AfterBlank);

    /// <summary>Whether the word behind a token is joined to it by a hyphen.</summary>
    public bool HyphenBehind(int token) => token + 1 < Tokens.Count && Tokens[token + 1].Is(Shape.AfterHyphen);

    /// <summary>The draft that a token belongs to; null when it is free.</summary>
    public Draft? OwnerOf(int token) => token < 0 || token >= Tokens.Count || owners[token] <= 0 ? null : drafts[owners[token] - 1];

    /// <summary>Whether a token belongs to nothing yet.</summary>
    public bool IsFree(int token) => owners[token] == 0;

    /// <summary>Takes tokens away from all rules.</summary>
    public void Block(int first, int last) => owners.AsSpan(first, last - first + 1).Fill(-1);

    /// <summary>Adds a draft; its tokens belong to it from now on.</summary>
    public void Add(Draft draft)
    {
        drafts.Add(draft);
        owners.AsSpan(draft.First, draft.Last - draft.First + 1).Fill(drafts.Count);
    }

    /// <summary>Notes that a person was named in full, or that a known surname stood with a foreign given name (entity -1).</summary>
    public void Named(int token, string surname, int entity)
    {
        if (surname.Length > 0)
        {
            if (!namings.TryGetValue(surname, out var places))
            {
                namings.Add(surname, places = []);
            }

            var place = places.BinarySearch((token, entity));
            places.Insert(place < 0 ? ~place : place, (token, entity));
        }

        if (entity >= 0)
        {
            Anchored.Add(entity);
        }
    }

    /// <summary>The persons and places named in full whose surname or name begins with a letter, by number.</summary>
    public IReadOnlyList<(int Entity, string Name)> Spellable(char first)
    {
        if (spellableOf != Anchored.Count)
        {
            spellableOf = Anchored.Count;
            spellable = Anchored.Order().Select(entity => (entity, Index.Persons[entity]?.Surname ?? (Index.Entities[entity] is { Type: EntityType.Place, Subtype: "city" or "region" } place ? place.Name : "")))
                .Where(pair => pair.Item2.Length >= 5).ToLookup(pair => pair.Item2[0]).ToDictionary(group => group.Key, group => group.ToArray());
        }

        return spellable.GetValueOrDefault(first, []);
    }

    /// <summary>Who last bore a surname in full before a token: a person, -1 for a stranger, null when nobody did.</summary>
    public int? LastNamed(int token, string surname)
    {
        if (!namings.TryGetValue(surname, out var places))
        {
            return null;
        }

        var place = places.BinarySearch((token, int.MaxValue));
        return ~place > 0 ? places[~place - 1].Entity : null;
    }

    /// <summary>Who bears a surname in full for the first time: a person, -1 for a stranger, null when nobody does.</summary>
    public int? FirstNamed(string surname) => namings.TryGetValue(surname, out var places) ? places[0].Entity : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        Tokens.Dispose();
        System.Buffers.ArrayPool<int>.Shared.Return(owners);
        owners = [];
    }
}
