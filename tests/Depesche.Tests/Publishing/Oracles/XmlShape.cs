using System.Xml;
using System.Xml.Schema;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>The XML exports against the schemas beside the tests.</summary>
internal static class XmlShape
{
    /// <summary>Every place where a file is not as the schema says.</summary>
    public static List<string> Faults(string schema, string text)
    {
        List<string> faults = [];
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Load(schema), ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings };
        settings.ValidationEventHandler += (_, problem) => faults.Add($"{problem.Exception.LineNumber}: {problem.Message}");
        using var reader = XmlReader.Create(new StringReader(text), settings);
        while (reader.Read())
        {
        }

        return faults;
    }

    private static XmlSchemaSet Load(string schema)
    {
        var set = new XmlSchemaSet();
        foreach (var name in (string[])["xml", schema])
        {
            using var reader = XmlReader.Create(Path.Combine(Repository.Tests, "Publishing", "Oracles", "Schemas", name + ".xsd"));
            set.Add(null, reader);
        }

        set.Compile();
        return set;
    }
}
