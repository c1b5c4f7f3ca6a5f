#if SCRIBAN
using System.Buffers;
using System.Collections;
using System.Text;
using Depesche.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Depesche.Rendering.Templates;

/// <summary>The Scriban package behind the same seam, for who builds with <c>-p:TemplateEngine=Scriban</c>. It does not check that text is escaped.</summary>
public sealed class TemplateEngine
{
    private readonly Dictionary<string, (Template Template, string Path)> templates = new(StringComparer.Ordinal);
    private readonly Loader loader = new();

    private readonly TemplateMode mode;

    private TemplateEngine(TemplateMode mode) => this.mode = mode;

    /// <summary>Compiles all templates; every mistake in any of them is told with file, line and column.</summary>
    public static TemplateEngine Load(IEnumerable<TemplateFile> files, DiagnosticBag bag, TemplateMode mode = TemplateMode.Site)
    {
        var engine = new TemplateEngine(mode);
        foreach (var file in files)
        {
            var template = Template.Parse(file.Text, file.DisplayPath);
            engine.templates[file.Name] = (template, file.DisplayPath);
            engine.loader.Texts[file.Name] = file.Text;
            if (template.HasErrors)
            {
                foreach (var message in template.Messages)
                {
                    bag.Add(RenderingProblems.Syntax, file.DisplayPath, message.Span.Start.Line + 1, message.Span.Start.Column + 1, message.Message);
                }
            }
        }

        return engine;
    }

    /// <summary>Renders one template as UTF-8. A mistake is told; what was written so far is then worthless.</summary>
    public void Render(string template, TemplateModel model, IBufferWriter<byte> output, DiagnosticBag bag)
    {
        if (!templates.TryGetValue(template, out var found))
        {
            bag.Add(RenderingProblems.UnknownTemplate, null, template, NearestName.Hint(template, templates.Keys));
            return;
        }

        var isSite = mode == TemplateMode.Site;
        var context = new TemplateContext { TemplateLoader = loader, StrictVariables = isSite, EnableRelaxedMemberAccess = !isSite, LoopLimit = 0, LimitToString = 0, RecursiveLimit = 64 };
        context.PushGlobal(Functions());
        context.PushGlobal(Object(model));
        try
        {
            output.Write(Encoding.UTF8.GetBytes(found.Template.Render(context)));
        }
        catch (ScriptRuntimeException mistake)
        {
            bag.Add(RenderingProblems.WrongValue, mistake.Span.FileName ?? found.Path, mistake.Span.Start.Line + 1, mistake.Span.Start.Column + 1, mistake.OriginalMessage);
        }
    }

    // Only what means something in HTML is escaped, as our own engine does: the package would also turn every umlaut into a number.
    private static ScriptObject Functions()
    {
        var html = new ScriptObject();
        html.Import(typeof(Scriban.Functions.HtmlFunctions));
        html.Import("escape", new Func<string?, string?>(text => text is null ? null : HtmlEscape.Of(text)));
        return new ScriptObject { ["html"] = html };
    }

    // A function without parameters is called when its name is read, so models may refer to each other in circles.
    private static ScriptObject Object(TemplateModel model)
    {
        var result = new ScriptObject();
        foreach (var member in model.Type.Members)
        {
            result.Import(member.Name, new Func<object?>(() => Value(member.Read(model))));
        }

        return result;
    }

    private static ScriptObject Object(TemplateMap map)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in map.Members)
        {
            result[name] = Value(value);
        }

        return result;
    }

    private static object? Value(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Bool => value.AsBool,
        TemplateValueKind.Whole => value.AsWhole,
        TemplateValueKind.Fraction => value.AsFraction,
        TemplateValueKind.Html => ((Html)value.Reference!).Markup,
        TemplateValueKind.Model => Object((TemplateModel)value.Reference!),
        TemplateValueKind.Map => Object((TemplateMap)value.Reference!),
        TemplateValueKind.List when value.Reference is TemplateList list => new ScriptArray(list.Items.Select(Value)),
        TemplateValueKind.List => new ScriptArray(((IEnumerable)value.Reference!).Cast<object>().Select(one => one is TemplateModel model ? Object(model) : one)),
        _ => value.Reference,
    };

    private sealed class Loader : ITemplateLoader
    {
        public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
            Texts.ContainsKey(templateName) ? templateName : throw new ScriptRuntimeException(callerSpan, $"there is no template \"{templateName}\"");

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => Texts[templatePath];

        public ValueTask<string> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Texts[templatePath]);
    }
}
#endif
