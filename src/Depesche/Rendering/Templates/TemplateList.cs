namespace Depesche.Rendering.Templates;

/// <summary>A list that a template made.</summary>
internal sealed class TemplateList
{
    public List<TemplateValue> Items { get; } = [];

    /// <summary>Members besides the items; the named arguments of a call.</summary>
    public TemplateMap? Members { get; set; }

    public static TemplateValue Of(IEnumerable<TemplateValue> items)
    {
        var list = new TemplateList();
        list.Items.AddRange(items);
        return list.Value;
    }

    public TemplateValue Value => TemplateValue.Of(TemplateValueKind.List, this);
}
