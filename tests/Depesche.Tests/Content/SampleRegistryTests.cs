using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Tests.Publishing.Oracles;

namespace Depesche.Tests.Content;

/// <summary>Once published, never lost: whatever the sample ever registered is still there. After a change that moves or joins something: <c>depesche review --accept-ids</c>.</summary>
public sealed class SampleRegistryTests
{
    private static readonly BuiltSite Sample = BuiltSite.Of("sample");

    [Fact]
    public void Every_registered_address_has_a_page() => Assert.All(Keys("addresses.yaml"), address => Assert.True(Sample.Files.ContainsKey(address), address));

    [Fact]
    public void Every_registered_event_has_its_place_on_the_start_page()
    {
        var index = Sample.Text("index.html");
        Assert.All(Keys("events/ids.yaml"), id => Assert.True(index.Contains($" id=\"{id}\"", StringComparison.Ordinal), id));
    }

    private static List<string> Keys(string file)
    {
        var source = new SourceText(file, ContentFiles.Read(file));
        var bag = new DiagnosticBag();
        var keys = RegistryText.Entries(new YamlFile(source, YamlReader.Read(source, YamlLimits.Knowledge, bag)!), bag).Select(entry => entry.Key).ToList();
        Assert.Empty(bag.Sorted());
        Assert.NotEmpty(keys);
        return keys;
    }
}
