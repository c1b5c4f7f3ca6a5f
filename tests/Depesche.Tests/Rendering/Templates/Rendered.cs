using System.Buffers;
using System.Text;
using Depesche.Diagnostics;
using Depesche.Rendering.Templates;

namespace Depesche.Tests.Rendering.Templates;

/// <summary>What becomes of a template: its output and everything that was told.</summary>
internal static class Rendered
{
    /// <summary>The output, or the diagnostics when there are any.</summary>
    public static string Of(string template, string model = "{}", params (string Name, string Text)[] includes)
    {
        var bag = new DiagnosticBag();
        var engine = TemplateEngine.Load([new TemplateFile("page.html", "templates/page.html", template), .. includes.Select(one => new TemplateFile(one.Name, "templates/" + one.Name, one.Text))], bag);
        var output = new ArrayBufferWriter<byte>();
        if (!bag.HasErrors)
        {
            engine.Render("page.html", MapModel.Of(model), output, bag);
        }

        return bag.HasErrors ? string.Join('\n', bag.Sorted()) : Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
