using System.Security.Cryptography;
using System.Text;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>The stylesheet of a site: a file that pages link, and the rules themselves for the one page that carries them.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Rules">What is in it.</param>
public sealed record StyleSheet(string Path, string Rules)
{
    /// <summary>A sheet that says nothing.</summary>
    public static StyleSheet Empty { get; } = new("assets/style.css", "");

    /// <summary>What a page says of its style that needs rules of its own: with the whole sheet in it nothing else has to arrive before it is drawn.</summary>
    /// <param name="own">The rules of the page.</param>
    /// <returns>Whether the page must link the sheet as well; the style element; the SHA-256 of what stands in it (Base64) for the security policy.</returns>
    internal (bool Linked, Html Element, string Hash) With(string own)
    {
        var linked = Rules.Length == 0 || NamesFiles(Rules);
        var rules = (linked ? own : Rules + own).Replace("</", "<\\/", StringComparison.Ordinal);
        return rules.Length == 0 ? (true, Html.Empty, "") : (linked, new Html($"<style>{rules}</style>"), Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(rules))));
    }

    // An address in the sheet is relative to the sheet and would lead elsewhere from a page.
    private static bool NamesFiles(string rules)
    {
        const string address = "url(";
        for (var at = rules.IndexOf(address, StringComparison.OrdinalIgnoreCase); at >= 0; at = rules.IndexOf(address, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = rules.AsSpan(at + address.Length).TrimStart(" \"'");
            if (!rest.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith('#'))
            {
                return true;
            }
        }

        return rules.Contains("@import", StringComparison.OrdinalIgnoreCase);
    }
}
