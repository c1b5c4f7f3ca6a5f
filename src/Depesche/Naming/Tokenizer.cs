namespace Depesche.Naming;

/// <summary>Cuts a block's text into words, in one pass and without substrings.</summary>
internal static class Tokenizer
{
    private const int LongestName = 100;

    /// <summary>Adds each word in order; an apostrophe inside a word belongs to it, but not one before a final s.</summary>
    public static void Read(string text, int block, Vocabulary vocabulary, ReusedList<Token> target)
    {
        Span<char> folded = stackalloc char[LongestName];
        var position = 0;
        var start = SkipGap(text, ref position, first: true);
        while (position < text.Length)
        {
            var from = position;
            var shape = start | Scan(text, ref position);
            var word = text.AsSpan(from, position - from);
            var id = vocabulary.Find(word);
            if (id < 0 && (shape & Shape.Foreign) != Shape.None && word.Length <= LongestName)
            {
                Fold.Foreign(word, folded);
                id = vocabulary.Find(folded[..word.Length]);
            }

            target.Add(new Token(block, from, position, id, vocabulary.ClassOf(id), shape));
            start = SkipGap(text, ref position, first: false);
            if (word is "St" && position < text.Length && text[position - 1] == ' ' && position - from == 4 && text[from + 2] == '.')
            {
                start = Shape.AfterJoint;
            }
        }
    }

    private static Shape Scan(string text, ref int position)
    {
        var first = Letters.KindOf(text[position]);
        var (letters, capitals, any) = (0, 0, 0);
        for (; position < text.Length; position++)
        {
            var letter = text[position];
            var kind = Letters.KindOf(letter);
            if ((kind & Letters.Word) != 0)
            {
                letters++;
                capitals += (kind & (Letters.Upper | Letters.Digit)) != 0 ? 1 : 0;
                any |= kind;
            }
            else if (letter is not ('\'' or '’') || !ContinuesAfterApostrophe(text, position))
            {
                break;
            }
        }

        var shape = (any & Letters.Foreign) != 0 ? Shape.Foreign : Shape.None;
        return (first & Letters.Upper) == 0 ? shape : letters > 1 && letters == capitals ? shape | Shape.Capital | Shape.AllCapitals : shape | Shape.Capital;
    }

    // d’Escoto is one word; Biden’s is Biden.
    private static bool ContinuesAfterApostrophe(string text, int position)
    {
        var next = position + 1;
        return next < text.Length && char.IsLetter(text[next]) && !(text[next] is 's' or 'S' && (next + 1 == text.Length || !Letters.IsWord(text[next + 1])));
    }

    private static Shape SkipGap(string text, ref int position, bool first)
    {
        var from = position;
        var stop = false;
        while (position < text.Length && !Letters.IsWord(text[position]))
        {
            var letter = text[position++];
            stop |= letter != ' ' && letter is '.' or '!' or '?' or ':' or '…' or '„' or '»' or '«' or '“' or '"' or '›' or '‚' or '+' or '|' or '•';
        }

        if (first)
        {
            return Shape.SentenceStart | Shape.BlockStart;
        }

        var shape = position - from != 1 ? Shape.None : text[from] switch
        {
            ' ' => Shape.AfterBlank,
            '-' or '‑' or '–' => Shape.AfterHyphen,
            '.' or '/' => Shape.AfterJoint,
            _ => Shape.None,
        };
        return stop && shape != Shape.AfterJoint ? shape | Shape.SentenceStart : shape;
    }
}
