using System.Buffers;
using System.Text.Unicode;

namespace Depesche.Benchmarks;

/// <summary>The page of <see cref="ArticleTemplates"/> in plain C#: the least that any engine has to do.</summary>
internal static class HandWrittenArticle
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    public static void Write(ArticleModel article, IBufferWriter<byte> output)
    {
        output.Write("<!doctype html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>"u8);
        Escaped(output, article.Title);
        output.Write(" – "u8);
        Escaped(output, article.Site);
        output.Write("</title></head><body><header><a href=\"/\">"u8);
        Escaped(output, article.Site);
        output.Write("</a></header><main><h1>"u8);
        Escaped(output, article.Title);
        output.Write("</h1>\n<p class=\"lead\">"u8);
        Escaped(output, article.Lead);
        output.Write("</p>\n"u8);
        foreach (var paragraph in article.Paragraphs)
        {
            Plain(output, paragraph.Markup.Markup);
            output.Write("\n"u8);
        }

        output.Write("<ul>\n"u8);
        foreach (var entity in article.Entities)
        {
            output.Write("<li><a href=\""u8);
            Escaped(output, entity.Url);
            output.Write("\">"u8);
            Escaped(output, entity.Name);
            output.Write("</a> <span>"u8);
            Number(output, entity.Count);
            output.Write(" "u8);
            output.Write(entity.Count == 1 ? "Nennung"u8 : "Nennungen"u8);
            output.Write("</span></li>"u8);
        }

        output.Write("</ul>\n<ol>\n"u8);
        foreach (var date in article.Dates)
        {
            output.Write("<li><time datetime=\"2022-01-"u8);
            Number(output, date.Count);
            output.Write("\">"u8);
            Escaped(output, date.Name);
            output.Write("</time>"u8);
            output.Write(date.Sure ? " <span class=\"sure\">sicher</span>"u8 : ""u8);
            output.Write("</li>\n"u8);
        }

        output.Write("</ol></main>\n<footer><p>"u8);
        Escaped(output, article.Site);
        output.Write("</p></footer></body></html>"u8);
    }

    private static void Number(IBufferWriter<byte> output, int number)
    {
        System.Buffers.Text.Utf8Formatter.TryFormat(number, output.GetSpan(11), out var written);
        output.Advance(written);
    }

    private static void Plain(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, output.GetSpan(text.Length * 3), out _, out var written);
        output.Advance(written);
    }

    private static void Escaped(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(Special);
            if (special < 0)
            {
                Plain(output, text);
                return;
            }

            Plain(output, text[..special]);
            output.Write(text[special] switch { '<' => "&lt;"u8, '>' => "&gt;"u8, '&' => "&amp;"u8, '"' => "&quot;"u8, _ => "&#39;"u8 });
            text = text[(special + 1)..];
        }
    }
}
