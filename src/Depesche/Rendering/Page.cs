using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>One file to publish: its path, its template, what the template sees.</summary>
/// <param name="Path">Path below the output folder, with forward slashes.</param>
/// <param name="Template">File name of the template.</param>
/// <param name="Model">What the template sees; its members are the template's global names.</param>
public sealed record Page(string Path, string Template, TemplateModel Model);
