namespace Depesche.Rendering.Templates;

/// <summary>The value <c>empty</c>, which equals every empty list, object and text.</summary>
internal static class EmptyValue
{
    private static readonly TemplateMap Nothing = new();

    public static TemplateValue Value { get; } = Nothing.Value;

    public static bool Is(TemplateValue value) => ReferenceEquals(value.Reference, Nothing);

    public static bool IsEmpty(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => true,
        TemplateValueKind.List => new ListView(value.Reference).Count == 0,
        TemplateValueKind.Map => value.Reference is TemplateMap { Members.Count: 0 },
        TemplateValueKind.Text or TemplateValueKind.Html => ValueText.Of(value).Length == 0,
        _ => false,
    };
}
