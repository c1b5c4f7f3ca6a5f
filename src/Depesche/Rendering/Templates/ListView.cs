namespace Depesche.Rendering.Templates;

/// <summary>Reads any kind of list by index.</summary>
internal readonly struct ListView
{
    private readonly TemplateModel[]? array;
    private readonly IReadOnlyList<TemplateModel>? models;
    private readonly IReadOnlyList<string>? texts;
    private readonly TemplateList? list;
    private readonly NumberRange? range;

    public ListView(object? reference)
    {
        switch (reference)
        {
            case TemplateModel[] found:
                array = found;
                Count = found.Length;
                break;
            case TemplateList own:
                list = own;
                Count = own.Items.Count;
                break;
            case NumberRange numbers:
                range = numbers;
                Count = numbers.Count;
                break;
            case IReadOnlyList<TemplateModel> found:
                models = found;
                Count = found.Count;
                break;
            case IReadOnlyList<string> found:
                texts = found;
                Count = found.Count;
                break;
        }
    }

    public int Count { get; }

    public TemplateValue this[int index] =>
        array is not null ? array[index]
        : models is not null ? models[index]
        : list is not null ? index < list.Items.Count ? list.Items[index] : default
        : texts is not null ? texts[index]
        : range is not null ? range.First + (index * range.Step)
        : default;

    public List<TemplateValue> ToList()
    {
        var result = new List<TemplateValue>(Count);
        for (var i = 0; i < Count; i++)
        {
            result.Add(this[i]);
        }

        return result;
    }
}
