using System.Text;
using System.Xml;
using System.Xml.Linq;
using Depesche.Diagnostics;
using Depesche.Publishing.Exports;
using FsCheck;
using FsCheck.Fluent;

namespace Depesche.Tests.Publishing;

/// <summary>Elements in running text: whatever they are put around, the text stays.</summary>
public sealed class InlineElementTests
{
    [Fact]
    public void Text_is_kept_to_the_letter_under_any_elements() =>
        Prop.ForAll<string, (int Start, int Length, bool Sentence)[]>((text, places) =>
        {
            text = new string([.. (text ?? "").Where(unit => XmlConvert.IsXmlChar(unit))]);
            var elements = (places ?? []).Select(place => new InlineElement(new TextSpan(place.Start, place.Start + place.Length), place.Sentence ? "s" : "date", ("cert", text.Length > 0 ? text : null)));
            return Written(text, elements).Value == text;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_sentence_lies_around_what_begins_with_it_and_the_longer_around_the_shorter()
    {
        var element = Written("Am Freitag in Genf.", [new(new(0, 10), "b"), new(new(0, 19), "s"), new(new(0, 2), "c"), new(new(14, 18), "d")]);
        Assert.Equal("<s><b><c>Am</c> Freitag</b> in <d>Genf</d>.</s>", string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))));
    }

    [Fact]
    public void What_would_cross_another_element_or_lies_outside_is_left_out() =>
        Assert.Equal("<x>ab<b>cd</b>ef</x>", Written("abcdef", [new(new(2, 4), "b"), new(new(3, 5), "c"), new(new(5, 7), "d"), new(new(-1, 2), "e"), new(new(1, 1), "f")]).ToString(SaveOptions.DisableFormatting));

    [Fact]
    public void What_XML_cannot_hold_is_shown_as_unknown() => Assert.Equal("a\uFFFDb\uFFFD😀", Written("a\u0001b\uFFFE😀", []).Value);

    private static XElement Written(string text, IEnumerable<InlineElement> elements)
    {
        var file = XmlForm.File("x.xml", xml =>
        {
            xml.WriteStartElement("x");
            InlineElement.Write(xml, text, elements);
            xml.WriteEndElement();
        });
        return XDocument.Parse(Encoding.UTF8.GetString(file.Bytes.Span), LoadOptions.PreserveWhitespace).Root!;
    }
}
