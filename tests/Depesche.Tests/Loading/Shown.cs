using System.Text;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Loading;

/// <summary>Writes blocks down so that tests can show them: kind, level, text, marks.</summary>
internal static class Shown
{
    public static string Of(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            text.Append(block.Kind).Append(block.Level > 0 ? $" {block.Level}" : "").Append(": ").Append(block.Text);
            foreach (var mark in block.Marks)
            {
                text.Append($" {{{mark.Kind} {block.Text[mark.Span.Start..mark.Span.End]}{(mark.Target is null ? "" : " " + mark.Target)}}}");
            }

            text.Append(block.Dropped is { } drop ? $" -{drop.Rule}" : "").Append('\n');
        }

        return text.ToString();
    }

    public static string Read(IArticleFormat format, string text)
    {
        var bag = new DiagnosticBag();
        var read = format.Read(new SourceText("a", text), bag);
        return (read is null ? "" : Of(read.Blocks)) + string.Join('\n', bag.Sorted());
    }
}
