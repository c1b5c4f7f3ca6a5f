namespace Depesche.Loading;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    /// <summary>A body paragraph; the lead counts as one.</summary>
    Paragraph,

    /// <summary>The line above the headline.</summary>
    Kicker,

    /// <summary>The article's headline.</summary>
    Headline,

    /// <summary>A heading between paragraphs.</summary>
    Subheading,

    /// <summary>An item of a list; counted as a paragraph.</summary>
    ListItem,

    /// <summary>A quotation set apart; counted as a paragraph.</summary>
    Quote,

    /// <summary>Words below a picture.</summary>
    Caption,

    /// <summary>A row of a table, cells parted by a tab; counted as a paragraph.</summary>
    TableRow,

    /// <summary>A line that states the date or the place and agency and is no sentence.</summary>
    Dateline,
}
