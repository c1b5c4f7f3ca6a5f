using FsCheck;
using FsCheck.Fluent;

namespace Depesche.Tests.Loading;

/// <summary>Random texts out of pieces that meet each other in every way.</summary>
internal static class Pieces
{
    private static readonly string[] All =
    [
        "Wort", "a", "u", "Genf", " ", "  ", "\u00A0", "\u202F", "\t", "\n", "\n\n", "\r\n", "\r", "\u2028", "- ", "* ", "1. ", "> ", "#", "## ", "**", "*", "_", "`", "```\n", "[", "]", "(x)", "![", "<", ">", "<b>", "</p>", "<p>", "<table>", "<td>", "<a href=x>",
        "<!--", "&amp;", "&#1;", "&#x41;", "|", "---\n", "title: x\n", "ä", "\u0308", "\u0301", "\u0323", "\u00AD", "\u200B", "\uFEFF", "\u202E", "\uD83D\uDE00", "\uD83D", "\uDE00", "\uDB40\uDC65", "\u0007", "\uFFFF", "Ã¤", "â€ž", ".", "Satz. ", "21. ", "u. a. ",
        "„", "“", "Anzeige\n", "dpa", " date 2022-01 ", "Stand: 21.01.2022\n", "\\", "    ", "{{", "[x]: y\n", "https://a.example", "<http://a.example>", "+++",
    ];

    public static Arbitrary<string> Texts { get; } = Gen.Elements(All).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
}
