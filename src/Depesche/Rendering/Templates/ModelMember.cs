namespace Depesche.Rendering.Templates;

/// <summary>One named member of a model.</summary>
/// <param name="Name">snake_case.</param>
/// <param name="Meaning">One sentence for the documentation.</param>
/// <param name="Read">Reads it.</param>
public sealed record ModelMember(string Name, string Meaning, Func<TemplateModel, TemplateValue> Read);
