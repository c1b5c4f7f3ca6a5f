using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>What a file states of its article, uninterpreted. Front matter wins over what the page itself says.</summary>
public sealed record ArticleFacts
{
    /// <summary>No statement at all.</summary>
    public static ArticleFacts None { get; } = new();

    /// <summary>Dates that the file states about itself.</summary>
    public ImmutableArray<StatedDate> Dates { get; init; } = [];

    /// <summary>The outlet.</summary>
    public string? Source { get; init; }

    /// <summary>Language code, <c>de</c> unless stated.</summary>
    public string Lang { get; init; } = "de";

    /// <summary>The author or the agency.</summary>
    public string? Author { get; init; }

    /// <summary>A short text about the article.</summary>
    public string? Summary { get; init; }

    /// <summary>Where it was written.</summary>
    public string? Location { get; init; }

    /// <summary>A picture inside the content folder.</summary>
    public string? Image { get; init; }

    /// <summary>The original's address, http or https.</summary>
    public string? Url { get; init; }

    /// <summary>The article's own address on the site, without folder and ending.</summary>
    public Stated<string>? Slug { get; init; }

    /// <summary>How much may be published; null when the file does not say.</summary>
    public Rights? Rights { get; init; }

    /// <summary>Where the file says so; null when it does not.</summary>
    public Stated<string>? RightsPlace { get; init; }

    /// <summary>The licence of the text.</summary>
    public string? Licence { get; init; }

    /// <summary>Whose text it is.</summary>
    public string? RightsHolder { get; init; }

    /// <summary>Free words of the editor.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Names that the editor gives as hints to the linker.</summary>
    public ImmutableArray<NameHint> Names { get; init; } = [];

    /// <summary>Surface forms that the editor links by hand: form to entity id.</summary>
    public ImmutableArray<Stated<(string Surface, string Entity)>> LinkOverrides { get; init; } = [];

    /// <summary>Surface forms that shall not be linked.</summary>
    public ImmutableArray<Stated<string>> Unlink { get; init; } = [];

    /// <summary>Passages that the editor takes out of the page.</summary>
    public ImmutableArray<Stated<string>> Drop { get; init; } = [];

    /// <summary>Passages that no rule may drop.</summary>
    public ImmutableArray<Stated<string>> Keep { get; init; } = [];

    /// <summary>Where the text lies in the file when the body starts after front matter or a header; used for messages.</summary>
    public TextSpan Body { get; init; }
}
