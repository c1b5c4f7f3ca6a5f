using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Reads YAML that the build has packed; gives what <see cref="YamlReader"/> gave, without places. Anything malformed is a bug of ours, hence an exception.</summary>
internal ref struct PackedYamlReader
{
    /// <summary>An unquoted scalar.</summary>
    public const int Unquoted = 0;

    /// <summary>A quoted scalar.</summary>
    public const int Quoted = 1;

    /// <summary>A list.</summary>
    public const int List = 2;

    /// <summary>A map.</summary>
    public const int Map = 3;

    private readonly string[] texts;
    private ReadOnlySpan<byte> rest;

    private PackedYamlReader(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature))
        {
            throw Malformed();
        }

        rest = bytes[Signature.Length..];
        texts = new string[Count()];
        for (var i = 0; i < texts.Length; i++)
        {
            var length = Count();
            texts[i] = Encoding.UTF8.GetString(rest[..length]);
            rest = rest[length..];
        }
    }

    /// <summary>What packed files begin with.</summary>
    public static ReadOnlySpan<byte> Signature => "DEP1"u8;

    /// <summary>The files of one folder of knowledge inside the tool.</summary>
    public static ImmutableArray<YamlFile> Resource(string folder)
    {
        using var stream = typeof(PackedYamlReader).Assembly.GetManifestResourceStream(folder) ?? throw new InvalidDataException($"the tool was built without its {folder}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }

    /// <summary>All files in packed bytes.</summary>
    public static ImmutableArray<YamlFile> Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackedYamlReader(bytes);
        var files = new YamlFile[reader.Count()];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = new YamlFile(new SourceText(reader.Text(reader.Number()), ""), reader.Node());
        }

        return reader.rest.IsEmpty ? ImmutableCollectionsMarshal.AsImmutableArray(files) : throw Malformed();
    }

    private YamlNode Node()
    {
        var head = Number();
        var kind = head & 3;
        if (kind is Unquoted or Quoted)
        {
            return new YamlNode.Scalar(Text(head >> 2), kind == Quoted, default);
        }

        var count = Checked(head >> 2);
        if (kind == List)
        {
            var items = new YamlNode[count];
            for (var i = 0; i < count; i++)
            {
                items[i] = Node();
            }

            return new YamlNode.List(ImmutableCollectionsMarshal.AsImmutableArray(items), default);
        }

        var entries = new YamlEntry[count];
        for (var i = 0; i < count; i++)
        {
            entries[i] = new YamlEntry(Text(Number()), default, Node());
        }

        return new YamlNode.Map(ImmutableCollectionsMarshal.AsImmutableArray(entries), default);
    }

    private readonly string Text(int number) => number < texts.Length ? texts[number] : throw Malformed();

    private int Count() => Checked(Number());

    // Whatever is counted takes a byte at least.
    private readonly int Checked(int count) => count <= rest.Length ? count : throw Malformed();

    private int Number()
    {
        var number = 0;
        for (var (i, shift) = (0, 0); i < rest.Length && shift < 28; i++, shift += 7)
        {
            number |= (rest[i] & 127) << shift;
            if (rest[i] < 128)
            {
                rest = rest[(i + 1)..];
                return number;
            }
        }

        throw Malformed();
    }

    private static InvalidDataException Malformed() => new("the packed knowledge is malformed");
}
