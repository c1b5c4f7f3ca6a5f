namespace Depesche.Rendering.Templates;

/// <summary>The members of an object as a list of objects with <c>key</c> and <c>value</c>, which is what a loop over it sees.</summary>
internal static class Pairs
{
    public static TemplateList Of(TemplateMap map)
    {
        var list = new TemplateList();
        foreach (var (name, value) in map.Members)
        {
            var pair = new TemplateMap();
            pair.Members["key"] = TemplateValue.Trusted(name);
            pair.Members["value"] = value;
            list.Items.Add(pair.Value);
        }

        return list;
    }
}
