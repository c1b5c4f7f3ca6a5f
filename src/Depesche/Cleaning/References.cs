using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Cleaning;

/// <summary>Finds the entries of lists of sources: links below a heading such as "Quellen".</summary>
internal static class References
{
    private static readonly FrozenSet<string> Headings = new[]
    {
        "quelle", "quellen", "quellen und links", "links und quellen", "quellenangaben", "quellenangabe", "quellenverzeichnis", "quellennachweise", "links", "weiterführende links", "weitere links", "externe links", "links zum thema",
        "weblinks", "literatur", "weiterführende literatur", "literaturverzeichnis", "nachweise", "einzelnachweise", "belege",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The blocks, entries of such lists marked.</summary>
    public static IEnumerable<Block> Mark(ImmutableArray<Block> blocks)
    {
        var below = false;
        foreach (var block in blocks)
        {
            if (IsHeading(block))
            {
                below = true;
            }
            else if (below && (HasAddress(block) || (block.Kind is BlockKind.ListItem or BlockKind.Paragraph && BeginsWithLink(block))))
            {
                // By its form a line of plain text that is no sentence was taken for a heading or a caption.
                yield return block with { IsReference = true, Kind = block.Kind is BlockKind.Subheading or BlockKind.Caption ? BlockKind.Paragraph : block.Kind, Level = 0 };
                continue;
            }
            else if (block.Kind is BlockKind.Subheading or BlockKind.Headline)
            {
                below = false;
            }

            yield return block;
        }
    }

    // In scraped text a heading with a colon is a line of its own and no heading by its form.
    private static bool IsHeading(Block block) =>
        (block.Kind == BlockKind.Subheading || (block.Kind == BlockKind.Paragraph && block.Text.EndsWith(':'))) && Headings.Contains(block.Text.ToLowerInvariant().TrimEnd(':'));

    // Plain text has no links: an entry is a line with an address in it.
    private static bool HasAddress(Block block) => block.Text.Contains("https://", StringComparison.OrdinalIgnoreCase) || block.Text.Contains("http://", StringComparison.OrdinalIgnoreCase) || block.Text.Contains("www.", StringComparison.OrdinalIgnoreCase);

    // Numbers, brackets and quotation marks may stand before it: "[1] https://…", "„Titel“" as a link.
    private static bool BeginsWithLink(Block block)
    {
        var first = 0;
        while (first < block.Text.Length && !char.IsLetter(block.Text[first]))
        {
            first++;
        }

        var rest = block.Text.AsSpan(first);
        return rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || block.Marks.Any(mark => mark.Kind == InlineKind.Link && mark.Span.Start <= first && mark.Span.End > first);
    }
}
