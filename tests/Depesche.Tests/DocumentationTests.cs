using System.Collections.Immutable;
using System.Text;
using Depesche.Dating;

namespace Depesche.Tests;

/// <summary>The documentation of rules is printed from the tables that the rules live in.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void The_list_of_time_expressions_is_printed_from_the_rules_and_their_examples()
    {
        var text = new StringBuilder("""
            # Zeitangaben: alle Regeln mit ihren Beispielen

            Diese Seite wird aus den Tabellen in `src/Depesche/Dating` gedruckt; die Beispiele sind zugleich die Tests. In Klammern steht die
            Zeitangabe mit ihrem TIMEX3-Wert und, wo es einen gibt, ihrem EDTF. Jedes Beispiel ist vom Dienstag, dem 18. Januar 2022, aus gesehen.

            """);
        foreach (var rule in TimexRules.All)
        {
            text.Append($"\n## {rule.Name}\n\n{rule.Does}\n");
            List(text, "", rule.Right);
            List(text, "Keine Zeitangabe dieser Art:\n", rule.Wrong);
        }

        Printed("docs/zeitangaben.md", text.ToString());
    }

    private static void List(StringBuilder text, string above, ImmutableArray<string> examples)
    {
        if (!examples.IsEmpty)
        {
            text.Append('\n').Append(above).Append(above.Length > 0 ? "\n" : "");
            foreach (var example in examples)
            {
                text.Append($"- {example.Replace("|", " → ", StringComparison.Ordinal)}\n");
            }
        }
    }

    private static void Printed(string file, string expected)
    {
        var path = Path.Combine(Repository.Root, file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        Assert.True(File.Exists(path), $"{file} is missing; UPDATE_GOLDEN=1 prints it");
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
