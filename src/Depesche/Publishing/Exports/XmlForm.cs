using System.Text;
using System.Xml;

namespace Depesche.Publishing.Exports;

/// <summary>How all XML of the exports is written: UTF-8, line feeds on every system, no indentation, since blanks are text.</summary>
internal static class XmlForm
{
    /// <summary>The attribute that names an element for the whole file.</summary>
    public const string Id = "xml:id";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize };

    /// <summary>A file of the site; it ends in a line feed.</summary>
    public static OutputFile File(string path, Action<XmlWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartDocument();
            xml.Break();
            write(xml);
            xml.WriteEndDocument();
        }

        buffer.WriteByte((byte)'\n');
        return new OutputFile(path, buffer.ToArray());
    }

    /// <summary>An element that holds only text; nothing when there is none.</summary>
    public static void Leaf(this XmlWriter xml, string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (text is null)
        {
            return;
        }

        xml.WriteStartElement(name);
        xml.Attributes(attributes);
        xml.Text(text);
        xml.WriteEndElement();
        xml.Break();
    }

    /// <summary>An element around others, each on lines of its own.</summary>
    public static void Group(this XmlWriter xml, string name, Action content)
    {
        xml.WriteStartElement(name);
        xml.Break();
        content();
        xml.WriteEndElement();
        xml.Break();
    }

    /// <summary>The attributes that have a value.</summary>
    public static void Attributes(this XmlWriter xml, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            if (name == Id)
            {
                xml.WriteAttributeString("xml", "id", null, value);
            }
            else
            {
                xml.WriteAttributeString(name, Sound(value));
            }
        }
    }

    /// <summary>Text as it is; what XML cannot hold is shown as U+FFFD.</summary>
    public static void Text(this XmlWriter xml, string text) => xml.WriteString(Sound(text));

    /// <summary>A line end where it is no text.</summary>
    public static void Break(this XmlWriter xml) => xml.WriteWhitespace("\n");

    private static string Sound(string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            return string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
        }
    }
}
