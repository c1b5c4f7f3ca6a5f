using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>One compiled template. Exists before its code so that templates can include each other in any order.</summary>
internal sealed class TemplateUnit
{
    public TemplateUnit(TemplateFile file)
    {
        Name = file.Name;
        Source = new SourceText(file.DisplayPath, file.Text);
        Body = new FunctionBody { Name = file.Name, Unit = this };
    }

    public string Name { get; }

    public SourceText Source { get; }

    public FunctionBody Body { get; }
}
