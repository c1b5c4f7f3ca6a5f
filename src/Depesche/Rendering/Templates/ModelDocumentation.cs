using System.Text;

namespace Depesche.Rendering.Templates;

/// <summary>Prints what a template may ask of a model, from the model types themselves so that it cannot go stale.</summary>
public static class ModelDocumentation
{
    /// <summary>A Markdown table of the members: name, type where the type states it, meaning.</summary>
    public static string Table(ModelType type)
    {
        var table = new StringBuilder();
        table.Append("| `").Append(type.Name).Append("` | type | meaning |\n| --- | --- | --- |\n");
        foreach (var member in type.Members)
        {
            table.Append("| `").Append(member.Name).Append("` | ").Append(Cell(member.Shape)).Append(" | ").Append(Cell(member.Meaning)).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
