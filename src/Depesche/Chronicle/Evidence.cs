using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>One sentence that an event rests on, and its role.</summary>
/// <param name="Id"><c>b-</c> and 10 hexadecimal digits of SHA-256 over article id and normalised sentence.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Paragraph">Number of the paragraph, from 1; 0 for a headline or caption.</param>
/// <param name="Sentence">Number of the sentence in it, from 1.</param>
/// <param name="Hash">SHA-256 of the normalised sentence, lower-case hexadecimal.</param>
/// <param name="Place">The sentence.</param>
/// <param name="Role">What it does to the event.</param>
public sealed record Evidence(string Id, string Article, int Paragraph, int Sentence, string Hash, BlockSpan Place, EvidenceRole Role)
{
    /// <summary>The date phrase with its preposition; null when the sentence has none.</summary>
    public BlockSpan? Phrase { get; init; }

    /// <summary>Its words.</summary>
    public string? PhraseText { get; init; }

    /// <summary>What the phrase resolves to, EDTF; null when there is none.</summary>
    public string? Value { get; init; }

    /// <summary>German remark such as <c>→ 21. Januar</c>, <c>nur der Monat</c>, <c>ohne Datum</c>.</summary>
    public string Note { get; init; } = "";

    /// <summary>The sentence's anchor on the article page: <c>s3-2</c>.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>Names of the rules that made it evidence, for <c>explain</c>.</summary>
    public string Because { get; init; } = "";
}
