namespace Depesche.Publishing.Reports;

/// <summary>A sentence that uses an unknown name.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="File">Its path as the user would write it.</param>
/// <param name="Line">Line of the name in the text as read, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Sentence">The sentence; a heading stands for itself.</param>
internal sealed record ProposalExample(string Article, string File, int Line, int Column, string Sentence);
