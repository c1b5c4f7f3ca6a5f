using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Depesche.Diagnostics;
using Depesche.Publishing.Exports;

namespace Depesche;

/// <summary>The forms of a diagnostic beside the compiler's own.</summary>
internal static class DiagnosticForms
{
    private const string Reset = "\u001b[0m";

    /// <summary>One JSON object on one line: <c>severity code file line column message</c>.</summary>
    public static string Json(Diagnostic one)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonForm.OneLine))
        {
            json.WriteStartObject();
            json.WriteString("severity", Word(one.Severity));
            json.WriteString("code", one.Problem.Code);
            json.WriteString("file", one.Path);
            if (one.Line > 0)
            {
                json.WriteNumber("line", one.Line);
                json.WriteNumber("column", one.Column);
            }

            json.WriteString("message", one.Message);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A workflow command, which GitHub shows beside the line of the file.</summary>
    public static string GitHub(Diagnostic one)
    {
        var command = one.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var place = one.Path is null ? "" : one.Line == 0 ? $"file={Property(one.Path)}," : string.Create(CultureInfo.InvariantCulture, $"file={Property(one.Path)},line={one.Line},col={one.Column},");
        return $"::{command} {place}title={one.Problem.Code}::{Data(one.ToString())}";
    }

    /// <summary>The compiler's form with the severity in colour.</summary>
    public static string Coloured(Diagnostic one)
    {
        var text = one.ToString();
        var mark = $"{Word(one.Severity)} {one.Problem.Code}:";
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        var colour = one.Severity switch { Severity.Error => "\u001b[31m", Severity.Warning => "\u001b[33m", _ => "\u001b[36m" };
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), colour, mark, Reset + text[(at + mark.Length)..]);
    }

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
