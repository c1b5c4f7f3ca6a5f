using System.Globalization;
using System.Xml;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering;

namespace Depesche.Publishing.Exports;

/// <summary><c>timeml/*.xml</c>: the cleaned text of every article that may be published in full, with every time expression as a TIMEX3 of TimeML, as programs that learn or measure dating read it.</summary>
internal static class TimeMlFiles
{
    private const string BetweenBlocks = "\n\n";

    /// <summary>One file for each article with full rights.</summary>
    public static IEnumerable<OutputFile> Of(DataSite data) => data.FullTexts.AsParallel().AsOrdered().Select(reading => File(data, reading));

    private static OutputFile File(DataSite data, Reading reading) => XmlForm.File(Addresses.TimeMl(data.AddressOf(reading.Article, "")), xml =>
    {
        xml.Group("TimeML", () =>
        {
            xml.Leaf("DOCID", reading.Article.Id);
            xml.WriteStartElement("DCT");
            xml.WriteStartElement("TIMEX3");
            xml.Attributes(("tid", "t0"), ("type", "DATE"), ("value", Created(reading.Time)), ("temporalFunction", "false"), ("functionInDocument", "CREATION_TIME"), ("comment", reading.Time.Edtf is { } edtf ? "EDTF " + edtf : null));
            xml.Text(DateWords.Window(reading.Time));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.Break();
            xml.Leaf("TITLE", reading.Article.Title);
            xml.WriteStartElement("TEXT");
            Text(xml, reading);
            xml.WriteEndElement();
            xml.Break();
        });
    });

    private static void Text(XmlWriter xml, Reading reading)
    {
        var numbers = reading.Timexes.Select((timex, i) => (timex, i)).ToLookup(pair => pair.timex.Timex.Span.Block);
        var between = "";
        for (var number = 0; number < reading.Article.Blocks.Length; number++)
        {
            var block = reading.Article.Blocks[number];
            if (block.Dropped is null)
            {
                xml.Text(between);
                InlineElement.Write(xml, block.Text, numbers[number].Select(pair => Timex(pair.timex, pair.i + 1)));
                between = BetweenBlocks;
            }
        }
    }

    private static InlineElement Timex(ResolvedTimex timex, int number) => new(timex.Timex.Span.Span, "TIMEX3",
        ("tid", string.Create(CultureInfo.InvariantCulture, $"t{number}")), ("type", Vocabulary.Of(timex.Timex.Type)), ("value", timex.Value), ("mod", timex.Mod),
        ("temporalFunction", timex.Inferred ? "true" : "false"), ("functionInDocument", "NONE"));

    // TIMEX3 knows no interval: what is common to both ends, X for the rest.
    private static string Created(DocumentTime time) =>
        time is not { First: { } first, Last: { } last } || first.Year != last.Year ? "XXXX-XX-XX"
        : string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-{(first.Month == last.Month ? $"{first.Month:00}-{(first.Day == last.Day ? $"{first.Day:00}" : "XX")}" : "XX-XX")}");
}
