#if !SCRIBAN
using System.Buffers;
using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>Compiles templates once and renders pages from any thread: our own engine for the Scriban language.</summary>
public sealed class TemplateEngine
{
    private readonly TemplateSet set;

    private TemplateEngine(TemplateSet set) => this.set = set;

    /// <summary>Compiles all templates; every mistake in any of them is told with file, line and column.</summary>
    public static TemplateEngine Load(IEnumerable<TemplateFile> files, DiagnosticBag bag, TemplateMode mode = TemplateMode.Site)
    {
        var compiled = new TemplateSet { Mode = mode };
        foreach (var file in files)
        {
            compiled.Units[file.Name] = new TemplateUnit(file);
        }

        foreach (var unit in compiled.Units.Values)
        {
            TemplateParser.Parse(compiled, unit, bag);
        }

        foreach (var (unit, offset, space, member) in compiled.Unknown)
        {
            if (mode == TemplateMode.Site && !compiled.Symbols.Assigned.Contains(space))
            {
                bag.AddWithExcerpt(RenderingProblems.UnknownMember, unit.Source, offset, space, member, NearestName.Hint(member, Builtins.Namespaces[space].Keys));
            }
        }

        return new TemplateEngine(compiled);
    }

    /// <summary>Renders one template as UTF-8. A mistake is told; what was written so far is then worthless.</summary>
    /// <param name="template">Name of the template.</param>
    /// <param name="model">The global names.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="bag">Where problems go.</param>
    public void Render(string template, TemplateModel model, IBufferWriter<byte> output, DiagnosticBag bag)
    {
        if (!set.Units.TryGetValue(template, out var unit))
        {
            bag.Add(RenderingProblems.UnknownTemplate, null, template, NearestName.Hint(template, set.Units.Keys));
            return;
        }

        var state = set.Take();
        output.Write(state.Render(unit, model, bag));
        set.Return(state);
    }
}
#endif
