namespace Depesche.Rendering.Search;

/// <summary>How much a word tells of the entry that it was found for; the higher, the more.</summary>
internal enum SearchField
{
    /// <summary>It stands once in the text of an article.</summary>
    Once,

    /// <summary>It stands in the text again and again.</summary>
    Often,

    /// <summary>It describes the entry: a role, a kind, a summary.</summary>
    Said,

    /// <summary>It is part of another spelling of the name.</summary>
    Variant,

    /// <summary>It is part of the name or title itself.</summary>
    Name,
}
