using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>A saved page: its main text, headline, byline and the dates that it states. Nothing of its markup is taken over but links and emphasis.</summary>
public sealed class HtmlFormat : IArticleFormat
{
    /// <inheritdoc/>
    public bool CanRead(string ending) => ending is ".html" or ".htm";

    /// <inheritdoc/>
    public ParsedArticle? Read(SourceText file, DiagnosticBag bag)
    {
        if (HtmlGuard.Check(file.Text) is { } passed)
        {
            bag.Add(LoadingProblems.TooMuchMarkup, file, passed.Where, passed.Limit);
            return null;
        }

        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(file.Text);
        var text = new HtmlText(file.Path);
        text.Add(MainPart(document));
        var (source, blocks) = text.Build();
        var facts = HtmlFacts.Read(document, file);
        var headline = blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline)?.Text;
        return new ParsedArticle(source, headline ?? HtmlFacts.Title(document), blocks, facts);
    }

    // The element that most of the page's paragraphs stand in: an article, the main part, or the whole body.
    private static IElement MainPart(IHtmlDocument document)
    {
        IElement? best = null;
        var most = 0;
        foreach (var candidate in document.QuerySelectorAll("article, [itemprop=articleBody], main, [role=main]").Take(200))
        {
            var letters = candidate.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length);
            if (letters > most)
            {
                (best, most) = (candidate, letters);
            }
        }

        var whole = (IElement?)document.Body ?? document.DocumentElement;
        return most >= 200 ? best! : whole;
    }
}
