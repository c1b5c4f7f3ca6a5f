using System.Collections.Immutable;

namespace Depesche.Loading;

/// <summary>A page in the editor's words (<c>content/pages/*.md</c>).</summary>
/// <param name="Slug">File name without ending.</param>
/// <param name="Title">First heading, or the front matter's title.</param>
/// <param name="Blocks">The text.</param>
public sealed record EditorPage(string Slug, string Title, ImmutableArray<Block> Blocks);
