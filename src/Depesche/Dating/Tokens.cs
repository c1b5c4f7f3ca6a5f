namespace Depesche.Dating;

/// <summary>The tokens of one block; reading past either end gives a token of no class.</summary>
internal readonly ref struct Tokens(ReadOnlySpan<char> text, ReadOnlySpan<Token> items, Span<VerbClass> verbs = default)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<Token> items = items;

    // What was found out of a token as a verb: many clauses are read more than once.
    private readonly Span<VerbClass> verbs = verbs;

    public int Count => items.Length;

    public ReadOnlySpan<char> Text => text;

    public Token this[int index] => (uint)index < (uint)items.Length ? items[index] : default;

    public TokenClass Class(int index) => this[index].Class;

    public bool Is(int index, TokenClass expected) => this[index].Class == expected;

    public bool Is(int index, char sign) => this[index] is { Class: TokenClass.Sign } token && token.Value == sign;

    public ReadOnlySpan<char> Words(int index) => text[this[index].Start..this[index].End];

    public bool Says(int index, ReadOnlySpan<char> word) => Words(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a token can be as a verb inside a clause.</summary>
    public VerbClass Verb(int index)
    {
        if ((uint)index >= (uint)verbs.Length)
        {
            return GermanVerbs.Of(Words(index), first: false);
        }

        if (verbs[index] == VerbClass.None)
        {
            verbs[index] = GermanVerbs.Of(Words(index), first: false) | VerbClass.Known;
        }

        return verbs[index] & ~VerbClass.Known;
    }

    /// <summary>Whether a number token is written with this many digits.</summary>
    public bool Digits(int index, int count) => this[index] is { Class: TokenClass.Number } token && token.Length == count;
}
