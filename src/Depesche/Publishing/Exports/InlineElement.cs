using System.Xml;
using Depesche.Diagnostics;

namespace Depesche.Publishing.Exports;

/// <summary>An element around a stretch of a block's text.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Name">Name of the element.</param>
/// <param name="Attributes">Its attributes; one without a value is left out.</param>
internal sealed record InlineElement(TextSpan Span, string Name, params (string Name, string? Value)[] Attributes)
{
    /// <summary>Name of the element that lies around all others that begin where it does.</summary>
    public const string Sentence = "s";

    /// <summary>Writes a text with elements in it; the text content of what is written is the text, character for character.</summary>
    /// <remarks>Elements nest, so one that begins inside another and ends outside is left out: the sentence stays, then what begins first, then what is longer.</remarks>
    public static void Write(XmlWriter xml, string text, IEnumerable<InlineElement> elements)
    {
        var ends = new Stack<int>();
        var at = 0;
        void Advance(int to)
        {
            while (ends.TryPeek(out var end) && end <= to)
            {
                xml.Text(text[at..end]);
                xml.WriteEndElement();
                at = ends.Pop();
            }

            xml.Text(text[at..to]);
            at = to;
        }

        foreach (var one in elements.Where(one => one.Span is { Length: > 0, Start: >= 0 } && one.Span.End <= text.Length).OrderBy(one => one.Span.Start).ThenBy(one => one.Name != Sentence).ThenByDescending(one => one.Span.End))
        {
            Advance(one.Span.Start);
            if (!ends.TryPeek(out var outer) || one.Span.End <= outer)
            {
                xml.WriteStartElement(one.Name);
                xml.Attributes(one.Attributes);
                ends.Push(one.Span.End);
            }
        }

        Advance(text.Length);
    }
}
