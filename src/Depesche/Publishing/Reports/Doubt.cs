namespace Depesche.Publishing.Reports;

/// <summary>A decision that an editor should look at.</summary>
/// <param name="Confidence">0 to 1: how sure it is.</param>
/// <param name="What">What was decided: <c>event</c>, <c>published</c> or <c>name</c>.</param>
/// <param name="Words">What it is about, in the words of the archive.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Because">The rules or the reason.</param>
/// <param name="File">The file, as messages name it.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Column in the line, from 1.</param>
/// <param name="Key">The YAML that overrides it, ready to paste.</param>
internal sealed record Doubt(double Confidence, string What, string Words, string Decision, string Because, string File, int Line, int Column, string Key);
