namespace Depesche.Naming;

/// <summary>How a word is written, and what parts it from the word before.</summary>
[Flags]
internal enum Shape : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 1,

    /// <summary>All of its letters are capitals, and there are at least two.</summary>
    AllCapitals = 2,

    /// <summary>One blank stands before it and nothing else.</summary>
    AfterBlank = 4,

    /// <summary>One hyphen stands before it and nothing else.</summary>
    AfterHyphen = 8,

    /// <summary>One dot or slash stands before it and nothing else, as in Soloviev.Live.</summary>
    AfterJoint = 16,

    /// <summary>A block, a sentence or a quotation begins with it, so that its capital says nothing.</summary>
    SentenceStart = 32,

    /// <summary>It is the first word of its block.</summary>
    BlockStart = 64,

    /// <summary>A letter of it carries a diacritic that German does not write.</summary>
    Foreign = 128,
}
