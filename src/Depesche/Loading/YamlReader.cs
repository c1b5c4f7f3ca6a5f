using System.Globalization;
using Depesche.Diagnostics;
using YamlDotNet.Core;

namespace Depesche.Loading;

/// <summary>Reads YAML from parser events, never by recursion and never into types that the file names.</summary>
/// <remarks>The library overflows the stack on deeply nested input when it builds trees itself, and accepts duplicate keys; so the limits are counted here, event by event.</remarks>
public static class YamlReader
{
    /// <summary>Reads a stretch of a file. Every problem is told with its place; null is returned when there is one.</summary>
    public static YamlNode? Read(SourceText source, TextSpan span, YamlLimits limits, DiagnosticBag bag)
    {
        if (span.Length > limits.Characters)
        {
            bag.Add(LoadingProblems.YamlTooLarge, source, span, string.Create(CultureInfo.InvariantCulture, $"{limits.Characters} characters"));
            return null;
        }

        var text = source.Text[span.Start..span.End];
        try
        {
            return new YamlTreeBuilder(source, span.Start, limits, bag).Build(new Parser(new StringReader(text)));
        }
        catch (YamlException problem)
        {
            // Of a wrong tab the library only tells where the map around it begins.
            var index = (int)Math.Clamp(problem.Start.Index, 0, span.Length);
            var tab = problem.Message.Contains("invalid tab", StringComparison.Ordinal) ? text.IndexOf("\n\t", index, StringComparison.Ordinal) : -1;
            var at = span.Start + (tab < 0 ? index : tab + 1);
            bag.Add(LoadingProblems.BrokenYaml, source, new TextSpan(at, at), problem.InnerException?.Message ?? problem.Message);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The scanner answers some broken input with these instead of its own exception.
            bag.Add(LoadingProblems.BrokenYaml, source, span, problem.Message);
        }

        return null;
    }

    /// <summary>Reads a whole file.</summary>
    public static YamlNode? Read(SourceText source, YamlLimits limits, DiagnosticBag bag) =>
        Read(source, new TextSpan(source.Text.StartsWith('\uFEFF') ? 1 : 0, source.Text.Length), limits, bag);
}
