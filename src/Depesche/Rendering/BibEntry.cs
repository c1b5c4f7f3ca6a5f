using System.Text;

namespace Depesche.Rendering;

/// <summary>An entry for citation programs in the form of BibLaTeX, whose dates are EDTF.</summary>
/// <param name="Key">Letters, digits and hyphens.</param>
/// <param name="Fields">Names and values in their order; one without a value is left out.</param>
internal sealed record BibEntry(string Key, params (string Name, string? Value)[] Fields)
{
    /// <summary>The entry, with every character escaped that means something in TeX.</summary>
    public override string ToString()
    {
        // What has an address is online; BibLaTeX misses the address otherwise.
        var text = new StringBuilder(Array.Exists(Fields, field => field is { Name: "url", Value: not null }) ? "@online{" : "@misc{").Append(Key).Append(",\n");
        foreach (var (name, value) in Fields)
        {
            if (value is not null)
            {
                Escape(text.Append("  ").Append(name).Append(" = {"), value).Append("},\n");
            }
        }

        return text.Append("  langid = {german}\n}\n").ToString();
    }

    private static StringBuilder Escape(StringBuilder result, string text)
    {
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '\\' => result.Append("\\textbackslash{}"),
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => result.Append('\\').Append(unit),
                '~' => result.Append("\\textasciitilde{}"),
                '^' => result.Append("\\textasciicircum{}"),
                '\r' or '\n' => result.Append(' '),
                _ => result.Append(unit),
            };
        }

        return result;
    }
}
