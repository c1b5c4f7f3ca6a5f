using System.Text;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Tests.Loading;

/// <summary>The knowledge inside the tool against the YAML that it was made from.</summary>
public sealed class PackedYamlTests
{
    [Theory]
    [InlineData("entities")]
    [InlineData("events")]
    public void The_tool_holds_exactly_the_files_of_content(string folder)
    {
        var packed = PackedYamlReader.Resource(folder);
        var files = FilesOf(folder);
        Assert.Equal(files.Select(file => file.Source.Path), packed.Select(file => file.Source.Path));
        foreach (var (file, copy) in files.Zip(packed))
        {
            Assert.Equal(Shown(file.Root), Shown(copy.Root));
        }
    }

    [Fact]
    public void Every_packed_entity_is_the_one_in_its_file()
    {
        var own = KnowledgeBase.LoadOnly(FilesOf("entities"), new DiagnosticBag()).Entities;
        var packed = KnowledgeBase.Load([], new DiagnosticBag()).Entities;
        Assert.True(packed.Length > 1_000, $"{packed.Length} entities");
        Assert.Equal(own.Length, packed.Length);
        foreach (var (one, copy) in own.Zip(packed))
        {
            Assert.Null(copy.Origin);
            Assert.Equivalent(one with { Origin = null }, copy, strict: true);
        }
    }

    [Fact]
    public void Every_packed_event_is_the_one_in_its_file()
    {
        var own = KnownEventReader.Read(FilesOf("events"), new DiagnosticBag());
        var packed = KnownEventReader.Read([], new DiagnosticBag());
        Assert.True(packed.Length > 100, $"{packed.Length} events");
        Assert.Equal(own.Length, packed.Length);
        foreach (var (one, copy) in own.Zip(packed))
        {
            Assert.True(copy is { Builtin: true, Origin: null } && !one.Builtin, one.Id);
            Assert.Equivalent(one with { Origin = null, Builtin = true }, copy, strict: true);
        }
    }

    [Fact]
    public void Knowledge_in_the_tool_takes_less_than_a_megabyte() =>
        Assert.InRange(LengthOf("entities") + LengthOf("events"), 100_000, 1_000_000);

    [Fact]
    public void Packing_keeps_texts_quotes_and_order()
    {
        var yaml = "b: [1, '1', \"\", ~, ünïcödé 😀]\na:\n  - {x: [], y: {}}\n  - " + new string('z', 40_000) + "\n" + string.Concat(Enumerable.Range(0, 200).Select(number => $"k{number}: {number}\n"));
        Assert.Equal(Shown(Tree(yaml)), Shown(PackedYamlReader.Read(Packed(yaml))[0].Root));
        Assert.Equal("{}", Shown(PackedYamlReader.Read(Packed(""))[0].Root));
        Assert.Empty(PackedYamlReader.Read(Written([])));
    }

    [Fact]
    public void Broken_packed_knowledge_is_a_bug_wherever_it_breaks()
    {
        var packed = Packed("a: [1, 2, {b: c}]\nd: 'eee'\n");
        for (var length = 0; length < packed.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => PackedYamlReader.Read(packed.AsSpan(0, length)));
        }

        Assert.Throws<InvalidDataException>(() => PackedYamlReader.Read([.. packed, 0]));
        Assert.Throws<InvalidDataException>(() => PackedYamlReader.Resource("nothing"));
    }

    private static long LengthOf(string folder) => typeof(KnowledgeBase).Assembly.GetManifestResourceStream(folder)!.Length;

    private static YamlNode Tree(string yaml) => YamlReader.Read(new SourceText("f", yaml), YamlLimits.Knowledge, new DiagnosticBag())!;

    private static byte[] Packed(string yaml) => Written([new YamlFile(new SourceText("f", yaml), Tree(yaml))]);

    private static byte[] Written(IEnumerable<YamlFile> files)
    {
        using var target = new MemoryStream();
        PackedYamlWriter.Write(target, files);
        return target.ToArray();
    }

    private static System.Collections.Immutable.ImmutableArray<YamlFile> FilesOf(string folder)
    {
        var bag = new DiagnosticBag();
        var paths = Directory.GetFiles(Path.Combine(Repository.Root, "content", folder), "*.yaml").Where(path => Path.GetFileName(path) != "ids.yaml").OrderBy(Path.GetFileName, StringComparer.Ordinal);
        var sources = paths.Select(path => new SourceText($"{folder}/{Path.GetFileName(path)}", File.ReadAllText(path)));
        return [.. sources.Select(source => new YamlFile(source, YamlReader.Read(source, YamlLimits.Knowledge, bag)!))];
    }

    // Everything but the places.
    private static string Shown(YamlNode node)
    {
        var text = new StringBuilder();
        Show(node, text);
        return text.ToString();
    }

    private static void Show(YamlNode node, StringBuilder text)
    {
        switch (node)
        {
            case YamlNode.Scalar scalar:
                text.Append(scalar.Quoted ? '"' : '|').Append(scalar.Value).Append(scalar.Quoted ? '"' : '|');
                break;
            case YamlNode.List list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Show(item, text);
                }

                text.Append(']');
                break;
            case YamlNode.Map map:
                text.Append('{');
                foreach (var entry in map.Entries)
                {
                    text.Append(entry.Key).Append(':');
                    Show(entry.Value, text);
                }

                text.Append('}');
                break;
        }
    }
}
