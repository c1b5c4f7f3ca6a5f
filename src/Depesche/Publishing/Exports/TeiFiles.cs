using Depesche.Chronicle;
using Depesche.Rendering;

namespace Depesche.Publishing.Exports;

/// <summary><c>tei/*.xml</c>: the cleaned text of every article that may be published in full, as TEI P5, with its sentences, dates and names.</summary>
internal static class TeiFiles
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    /// <summary>One file for each article with full rights.</summary>
    public static IEnumerable<OutputFile> Of(DataSite data) => data.FullTexts.AsParallel().AsOrdered().Select(reading => File(data, reading));

    private static OutputFile File(DataSite data, Reading reading) => XmlForm.File(Addresses.Tei(data.AddressOf(reading.Article, "")), xml =>
    {
        xml.WriteStartElement("TEI", Namespace);
        xml.WriteAttributeString("xml", "lang", null, TeiHeader.Language(reading.Article.Facts.Lang));
        xml.Break();
        TeiHeader.Write(xml, data, reading);
        xml.Group("text", () => xml.Group("body", () => TeiBody.Write(xml, data, reading)));
        xml.WriteEndElement();
    });
}
