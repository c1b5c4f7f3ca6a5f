using System.Globalization;
using System.Text.RegularExpressions;

namespace Depesche.Tests.Rendering;

/// <summary>The colours of the style sheet, computed as WCAG 2.2 does.</summary>
public sealed partial class ContrastTests
{
    private static readonly string[] Grounds = ["paper", "sheet", "soft", "hl"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Text_is_readable_on_every_ground(int scheme)
    {
        var tokens = Tokens(scheme);
        foreach (var text in (string[])["ink", "mut", "red", "link"])
        {
            Assert.All(Grounds, ground => Assert.True(Contrast(tokens[text], tokens[ground]) >= 4.5, $"{text} on {ground}: {Contrast(tokens[text], tokens[ground]):0.00}"));
        }

        // Names in frames, words on lines, names on the map.
        foreach (var text in (string[])["c0", "c1", "c2", "c3", "c4", "org"])
        {
            Assert.True(Contrast(tokens[text], tokens["sheet"]) >= 4.5 && Contrast(tokens[text], tokens["paper"]) >= 4.5, text);
        }

        foreach (var ground in (string[])["sea", "land"])
        {
            Assert.True(Contrast(tokens["ink"], tokens[ground]) >= 7 && Contrast(tokens["link"], tokens[ground]) >= 4.5 && Contrast(tokens["red"], tokens[ground]) >= 3, ground);
            Assert.Contains($"{(ground == "sea" ? ".s" : ".l")}{{fill:#{tokens[ground]}}}", File.ReadAllText(Path.Combine(Repository.Root, "templates/assets/karte.svg")), StringComparison.Ordinal);
        }

        Assert.True(Contrast(tokens["paper"], tokens["ink"]) >= 7);
        Assert.True(Contrast(tokens["paper"], tokens["red"]) >= 4.5);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Edges_and_colours_of_delegations_can_be_seen(int scheme)
    {
        var tokens = Tokens(scheme);
        foreach (var edge in (string[])["edge", "c0", "c1", "c2", "c3", "c4", "org", "red"])
        {
            Assert.All(Grounds, ground => Assert.True(Contrast(tokens[edge], tokens[ground]) >= 3, $"{edge} on {ground}: {Contrast(tokens[edge], tokens[ground]):0.00}"));
        }
    }

    private static Dictionary<string, string> Tokens(int scheme)
    {
        var blocks = File.ReadAllText(Path.Combine(Repository.Root, "templates/assets/style.css")).Split(":root {");
        return Token().Matches(blocks[scheme + 1].Split('}')[0]).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value, StringComparer.Ordinal);
    }

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Channel(colour[..2])) + (0.7152 * Channel(colour[2..4])) + (0.0722 * Channel(colour[4..]));

    private static double Channel(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--(?<name>[a-z0-9]+): #(?<value>[0-9a-f]{6});", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
