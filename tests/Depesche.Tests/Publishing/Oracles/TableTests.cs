using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>The table as CsvHelper reads it.</summary>
public sealed class TableTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_line_is_the_row_of_its_event(string name)
    {
        var site = BuiltSite.Of(name);
        using var text = new StreamReader(new MemoryStream(site.Files["data/ereignisse.csv"].ToArray()));
        using var table = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", Mode = CsvMode.RFC4180, DetectColumnCountChanges = true });
        table.Read();
        table.ReadHeader();
        var names = site.Rows("data/entities.json").ToDictionary(row => row.GetProperty("id").GetString()!, row => row.GetProperty("name").GetString()!, StringComparer.Ordinal);
        foreach (var row in site.Rows("data/events.json"))
        {
            Assert.True(table.Read());
            foreach (var (column, member) in (ReadOnlySpan<(string, string)>)[("id", "id"), ("wann_edtf", "when"), ("genauigkeit", "precision"), ("uhrzeit", "time"), ("titel", "title")])
            {
                Assert.Equal(row.GetProperty(member).GetString() ?? "", table.GetField(column));
            }

            Assert.Equal(row.GetProperty("evidence").GetArrayLength(), table.GetField<int>("belege"));
            Assert.Equal(string.Join(", ", row.GetProperty("participants").EnumerateArray().Select(id => names[id.GetString()!])), table.GetField("beteiligte"));
            Assert.Equal((site.Site.Config.BaseUrl ?? "") + row.GetProperty("url").GetString(), table.GetField("adresse"));
        }

        Assert.False(table.Read());
    }
}
