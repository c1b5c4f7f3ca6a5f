using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using Depesche.Diagnostics;
using Depesche.Rendering.Templates;
using HandlebarsDotNet;

namespace Depesche.Benchmarks;

/// <summary>One article page with layout, includes and loops over 30 entities and 30 dates, about 9 KB: our engine, C# written by hand for this page, Handlebars.Net.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private readonly ArrayBufferWriter<byte> output = new(64 * 1024);
    private readonly DiagnosticBag bag = new();
    private readonly ArticleModel article = ArticleModel.Sample();
    private TemplateEngine engine = null!;
    private HandlebarsTemplate<object, object> handlebars = null!;

    [GlobalSetup]
    public void Setup()
    {
        engine = TemplateEngine.Load(ArticleTemplates.Scriban, bag);
        foreach (var (name, text) in ArticleTemplates.HandlebarsParts)
        {
            Handlebars.RegisterTemplate(name, text);
        }

        handlebars = Handlebars.Compile(ArticleTemplates.HandlebarsPage);
        Own();
        var own = Encoding.UTF8.GetString(output.WrittenSpan);
        ByHand();
        var byHand = Encoding.UTF8.GetString(output.WrittenSpan);
        if (bag.HasErrors || own != byHand)
        {
            throw new InvalidOperationException("the pages differ: " + string.Join('\n', bag.Sorted()) + own + byHand);
        }
    }

    [Benchmark(Baseline = true)]
    public int Own()
    {
        output.ResetWrittenCount();
        engine.Render("article.html", article, output, bag);
        return output.WrittenCount;
    }

    [Benchmark]
    public int ByHand()
    {
        output.ResetWrittenCount();
        HandWrittenArticle.Write(article, output);
        return output.WrittenCount;
    }

    [Benchmark]
    public string Foreign() => handlebars(article);

    [Benchmark]
    public int Compile()
    {
        TemplateEngine.Load(ArticleTemplates.Scriban, bag);
        return 0;
    }
}
