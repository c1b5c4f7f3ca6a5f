using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>One article while its names are being found: its words, what was found so far, and which word belongs to what.</summary>
internal sealed class ArticleScan : IDisposable
{
    private readonly Article article;
    private readonly List<Draft> drafts = [];
    private readonly List<(int Token, string Surname, int Entity)> namings = [];
    private int[] owners = [];

    /// <summary>Cuts the kept blocks into words.</summary>
    public ArticleScan(Article article, NameIndex index)
    {
        this.article = article;
        Index = index;
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i].Dropped is null)
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
    public bool Is(int token, Words words) => (ClassOf(token) & words) != 0;

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
        namings.Add((token, surname, entity));
        if (entity >= 0)
        {
            Anchored.Add(entity);
        }
    }

    /// <summary>Who last bore a surname in full before a token: a person, -1 for a stranger, null when nobody did.</summary>
    public int? LastNamed(int token, string surname)
    {
        (int Token, int Entity)? best = null;
        foreach (var naming in namings)
        {
            if (naming.Token <= token && naming.Surname == surname && (best is null || naming.Token > best.Value.Token))
            {
                best = (naming.Token, naming.Entity);
            }
        }

        return best?.Entity;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Tokens.Dispose();
        System.Buffers.ArrayPool<int>.Shared.Return(owners);
        owners = [];
    }
}
