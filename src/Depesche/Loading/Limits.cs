namespace Depesche.Loading;

/// <summary>How much is read before it is refused. Work is counted, never timed.</summary>
public static class Limits
{
    /// <summary>Largest file, in bytes; registries have <see cref="YamlLimits.Registry"/>.</summary>
    public const int FileBytes = 20 * 1024 * 1024;

    /// <summary>Longest line, in UTF-16 units.</summary>
    public const int LineLength = 1024 * 1024;

    /// <summary>Longest text of one article without markup, in UTF-16 units: three long novels.</summary>
    public const int ArticleText = 2_000_000;

    /// <summary>Deepest nesting of Markdown quotations, lists and brackets.</summary>
    public const int MarkdownNesting = 100;

    /// <summary>Most brackets, back-ticks or emphasis signs in one Markdown file, each: some readers of Markdown need quadratic time for them.</summary>
    public const int MarkdownSigns = 5_000;

    /// <summary>Deepest nesting of HTML elements.</summary>
    public const int HtmlNesting = 400;

    /// <summary>Most elements in one HTML file.</summary>
    public const int HtmlElements = 100_000;

    /// <summary>Most formatting elements (b, i, a, font …) open at once: each of them is opened again in every later block.</summary>
    public const int HtmlFormatting = 100;

    /// <summary>Deepest nesting of JSON-LD.</summary>
    public const int JsonDepth = 32;

    /// <summary>Most articles, and most blocks in one of them.</summary>
    public const int Blocks = 50_000;
}
