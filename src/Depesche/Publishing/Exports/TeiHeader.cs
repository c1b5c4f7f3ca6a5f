using System.Xml;
using Depesche.Chronicle;
using Depesche.Rendering;

namespace Depesche.Publishing.Exports;

/// <summary>The <c>teiHeader</c> of an article: what it is, whose it is, when it appeared and how that is known, what made the file.</summary>
internal static class TeiHeader
{
    /// <summary>Writes the header.</summary>
    public static void Write(XmlWriter xml, DataSite data, Reading reading) => xml.Group("teiHeader", () =>
    {
        xml.Group("fileDesc", () =>
        {
            xml.Group("titleStmt", () =>
            {
                xml.Leaf("title", reading.Article.Title);
                xml.Leaf("author", reading.Article.Facts.Author);
            });
            Publication(xml, data, reading);
            Source(xml, data, reading);
        });
        xml.Group("encodingDesc", () => xml.Group("appInfo", () =>
        {
            xml.WriteStartElement("application");
            // TEI wants a number without a suffix.
            xml.Attributes(("ident", "depesche"), ("version", data.Site.Version.Split('-')[0] is { Length: > 0 } version ? version : "0"));
            xml.Leaf("label", "Depesche");
            xml.WriteEndElement();
            xml.Break();
        }));
        xml.Group("profileDesc", () => xml.Group("langUsage", () =>
        {
            var language = Language(reading.Article.Facts.Lang);
            xml.Leaf("language", language, ("ident", language));
        }));
    });

    /// <summary>A language code that XML accepts; <c>und</c> for what is none.</summary>
    public static string Language(string code) =>
        code.Split('-') is var parts && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit)) && parts[0].All(char.IsAsciiLetter) ? code : "und";

    private static void Publication(XmlWriter xml, DataSite data, Reading reading) => xml.Group("publicationStmt", () =>
    {
        var (config, facts) = (data.Site.Config, reading.Article.Facts);
        xml.Leaf("publisher", config.Title);
        var licence = string.Join(", ", new[] { facts.RightsHolder ?? config.RightsHolder, facts.Licence ?? config.Licence }.OfType<string>());
        xml.Group("availability", () =>
        {
            xml.Leaf("licence", licence.Length > 0 ? licence : null);
            xml.Leaf("p", licence.Length > 0 ? null : "Keine Lizenz angegeben: nur zum eigenen Gebrauch.");
        });
        xml.Leaf("idno", config.BaseUrl is { } root ? data.AddressOf(reading.Article, root) : null, ("type", "URI"));
        xml.Leaf("idno", reading.Article.Id, ("type", "local"));
    });

    private static void Source(XmlWriter xml, DataSite data, Reading reading) => xml.Group("sourceDesc", () => xml.Group("bibl", () =>
    {
        var facts = reading.Article.Facts;
        xml.Leaf("title", reading.Article.Title, ("level", "a"));
        xml.Leaf("author", facts.Author);
        xml.Leaf("title", facts.Source, ("level", "j"));
        xml.Leaf("pubPlace", facts.Location);
        xml.Leaf("date", DateWords.Window(reading.Time), TeiDate.Published(reading.Time));
        xml.Leaf("ref", facts.Url, ("target", facts.Url));
        xml.Leaf("note", reading.Time.Because, ("type", "dating"));
    }));
}
