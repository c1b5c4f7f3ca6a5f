using Depesche.Loading;
using Depesche.Rendering.Models;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>The blocks of a text as templates see them.</summary>
internal static class Texts
{
    /// <summary>The kept blocks of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="leftOut">Blocks that stand elsewhere on the page.</param>
    /// <param name="content">The markup of a block.</param>
    /// <param name="anchor">The anchor of a sentence; used for blocks without sentences.</param>
    public static IReadOnlyList<BlockModel> Blocks(Article article, Func<int, bool> leftOut, Func<int, Html> content, Func<int, int, string> anchor)
    {
        var kept = Enumerable.Range(0, article.Blocks.Length).Where(i => article.Blocks[i].Dropped is null && !leftOut(i)).ToList();
        return
        [
            .. kept.Select((number, i) => Of(article.Blocks[number], content(number), article.Blocks[number].Sentences.IsEmpty ? anchor(number, 1) : "",
                i > 0 ? article.Blocks[kept[i - 1]].Kind : null, i + 1 < kept.Count ? article.Blocks[kept[i + 1]].Kind : null)),
        ];
    }

    /// <summary>The blocks of an editor's page; a first heading that repeats the title is left out.</summary>
    public static IReadOnlyList<BlockModel> Blocks(EditorPage page, string path)
    {
        var kept = page.Blocks.Where((block, i) => block.Dropped is null && !(i == 0 && block.Kind is BlockKind.Headline or BlockKind.Subheading && block.Text == page.Title)).ToList();
        return [.. kept.Select((block, i) => Of(block, MarkedText.Plain(block, path), "", i > 0 ? kept[i - 1].Kind : null, i + 1 < kept.Count ? kept[i + 1].Kind : null))];
    }

    private static BlockModel Of(Block block, Html content, string id, BlockKind? before, BlockKind? after) => new(
        Kind: block.Kind switch { BlockKind.ListItem => "list_item", BlockKind.TableRow => "table_row", var kind => kind.ToString().ToLowerInvariant() },
        Id: id,
        Level: Math.Clamp(block.Level, 2, 4),
        Content: content,
        FirstItem: block.Kind == BlockKind.ListItem && before != BlockKind.ListItem,
        LastItem: block.Kind == BlockKind.ListItem && after != BlockKind.ListItem);
}
