namespace Depesche.Rendering.Templates;

/// <summary>The text of one template.</summary>
/// <param name="Name">Path below the templates folder, with forward slashes: <c>article.html</c>, <c>includes/head.html</c>.</param>
/// <param name="DisplayPath">The path as messages print it.</param>
/// <param name="Text">The text.</param>
public sealed record TemplateFile(string Name, string DisplayPath, string Text);
