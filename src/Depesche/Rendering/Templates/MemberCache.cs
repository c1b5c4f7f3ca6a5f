namespace Depesche.Rendering.Templates;

/// <summary>How to read a member of one type of model.</summary>
internal sealed class MemberCache(ModelType type, Func<TemplateModel, TemplateValue> read)
{
    public readonly ModelType Type = type;
    public readonly Func<TemplateModel, TemplateValue> Read = read;
}
