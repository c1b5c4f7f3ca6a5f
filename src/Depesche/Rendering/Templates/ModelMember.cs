namespace Depesche.Rendering.Templates;

/// <summary>One named member of a model.</summary>
/// <param name="Name">snake_case.</param>
/// <param name="Meaning">One sentence for the documentation.</param>
/// <param name="Read">Reads it.</param>
public sealed record ModelMember(string Name, string Meaning, Func<TemplateModel, TemplateValue> Read)
{
    /// <summary>What kind of value it is, in words for the documentation: <c>list of event</c>; empty when nobody has said.</summary>
    public string Shape { get; init; } = "";
}
