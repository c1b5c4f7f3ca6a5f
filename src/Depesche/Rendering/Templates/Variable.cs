namespace Depesche.Rendering.Templates;

/// <summary>What a global name means at the moment.</summary>
internal struct Variable
{
    public TemplateValue Value;

    /// <summary>The depth of the object that it was set in; 0 when it is not set at all.</summary>
    public int Depth;

    public bool IsReadOnly;
}
