namespace Depesche.Rendering.Templates;

/// <summary>An object that templates can read: a fixed list of named members and nothing else.</summary>
public abstract record TemplateModel
{
    /// <summary>Its members.</summary>
    public abstract ModelType Type { get; }
}
