using System.Text;

namespace Depesche.Loading;

/// <summary>Writes YAML that was read into the form that <see cref="PackedYamlReader"/> takes. The build does this once with content/, so that the tool need not parse it at every start.</summary>
/// <remarks>
/// Signature; all texts, each once; the files. Numbers are in seven bits a byte, lowest first; a text is named by its number. A value is one number: two bits for what it is
/// (unquoted, quoted, list, map), above them the text's number or how many items or entries follow. Places are left out: nobody edits the packed form.
/// </remarks>
internal static class PackedYamlWriter
{
    /// <summary>Writes the files in their order.</summary>
    public static void Write(Stream target, IEnumerable<YamlFile> files)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        using var body = new MemoryStream();
        var count = 0;
        foreach (var file in files)
        {
            Number(body, Text(file.Source.Path, texts));
            Node(body, file.Root, texts);
            count++;
        }

        target.Write(PackedYamlReader.Signature);
        Number(target, texts.Count);
        foreach (var text in texts.OrderBy(pair => pair.Value).Select(pair => Encoding.UTF8.GetBytes(pair.Key)))
        {
            Number(target, text.Length);
            target.Write(text);
        }

        Number(target, count);
        body.WriteTo(target);
    }

    private static void Node(Stream target, YamlNode node, Dictionary<string, int> texts)
    {
        switch (node)
        {
            case YamlNode.Scalar scalar:
                Number(target, (Text(scalar.Value, texts) << 2) | (scalar.Quoted ? PackedYamlReader.Quoted : PackedYamlReader.Unquoted));
                break;
            case YamlNode.List list:
                Number(target, (list.Items.Length << 2) | PackedYamlReader.List);
                foreach (var item in list.Items)
                {
                    Node(target, item, texts);
                }

                break;
            case YamlNode.Map map:
                Number(target, (map.Entries.Length << 2) | PackedYamlReader.Map);
                foreach (var entry in map.Entries)
                {
                    Number(target, Text(entry.Key, texts));
                    Node(target, entry.Value, texts);
                }

                break;
        }
    }

    private static int Text(string text, Dictionary<string, int> texts)
    {
        if (!texts.TryGetValue(text, out var number))
        {
            number = texts.Count;
            texts.Add(text, number);
        }

        return number;
    }

    private static void Number(Stream target, int number)
    {
        for (; number > 127; number >>= 7)
        {
            target.WriteByte((byte)(number | 128));
        }

        target.WriteByte((byte)number);
    }
}
