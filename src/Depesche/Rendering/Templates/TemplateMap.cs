namespace Depesche.Rendering.Templates;

/// <summary>An object that a template made; members keep the order in which they were set.</summary>
internal sealed class TemplateMap
{
    public OrderedDictionary<string, TemplateValue> Members { get; } = new(StringComparer.Ordinal);

    public TemplateValue Value => TemplateValue.Of(TemplateValueKind.Map, this);
}
