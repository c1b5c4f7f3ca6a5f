using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Depesche.Publishing.Exports;

/// <summary>How all JSON of the tool is written: UTF-8 with letters as they are, the characters of HTML escaped, so that a row can stand in a page.</summary>
internal static class JsonForm
{
    /// <summary>One line, for streams.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Indented with line feeds on every system, for files.</summary>
    public static JsonWriterOptions Indented { get; } = OneLine with { Indented = true, NewLine = "\n" };

    /// <summary>A file of the site; it ends in a line feed.</summary>
    public static OutputFile File(string path, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            write(json);
        }

        buffer.Write("\n"u8);
        return new OutputFile(path, buffer.WrittenMemory);
    }

    /// <summary>An array with one element for each item.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
