namespace Depesche.Naming;

/// <summary>Cuts a block's text into words, in one pass and without substrings.</summary>
internal static class Tokenizer
{
    /// <summary>Calls back for each word in order; an apostrophe inside a word belongs to it, but not one before a final s.</summary>
    public static void Read(string text, int block, Vocabulary vocabulary, TokenList target)
    {
        var position = 0;
        var start = SkipGap(text, ref position, first: true);
        while (position < text.Length)
        {
            var from = position;
            var shape = start | Scan(text, ref position);
            var word = text.AsSpan(from, position - from);
            var id = vocabulary.Find(word);
            if (id < 0 && (shape & Shape.Foreign) != Shape.None)
            {
                id = vocabulary.Find(Fold.Foreign(word));
            }

            target.Add(new Token(block, from, position, id, shape));
            start = SkipGap(text, ref position, first: false);
        }
    }

    private static Shape Scan(string text, ref int position)
    {
        var shape = Letters.IsUpper(text[position]) ? Shape.Capital : Shape.None;
        var (letters, capitals) = (0, 0);
        for (; position < text.Length; position++)
        {
            var letter = text[position];
            if (Letters.IsWord(letter))
            {
                letters++;
                capitals += Letters.IsUpper(letter) || char.IsAsciiDigit(letter) ? 1 : 0;
                if (Letters.IsForeign(letter))
                {
                    shape |= Shape.Foreign;
                }
            }
            else if (letter is not ('\'' or '’') || !ContinuesAfterApostrophe(text, position))
            {
                break;
            }
        }

        return letters > 1 && letters == capitals && (shape & Shape.Capital) != Shape.None ? shape | Shape.AllCapitals : shape;
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
        var (stop, blank) = (first, false);
        while (position < text.Length && !Letters.IsWord(text[position]))
        {
            var letter = text[position++];
            blank |= letter <= ' ';
            stop |= letter is '.' or '!' or '?' or ':' or '…' or '„' or '»' or '«' or '“' or '"' or '›' or '‚' or '+' or '|' or '•';
        }

        var shape = first ? Shape.SentenceStart | Shape.BlockStart : Shape.None;
        if (position - from == 1 && !first)
        {
            shape |= text[from] switch
            {
                ' ' => Shape.AfterBlank,
                '-' or '‑' or '–' => Shape.AfterHyphen,
                '.' or '/' => Shape.AfterJoint,
                _ => Shape.None,
            };
        }

        return stop && (shape & Shape.AfterJoint) == Shape.None ? shape | Shape.SentenceStart : shape;
    }
}
