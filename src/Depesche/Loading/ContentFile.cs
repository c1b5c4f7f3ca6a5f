namespace Depesche.Loading;

/// <summary>A file of the content folder.</summary>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Relative">Path below the content folder, with forward slashes.</param>
/// <param name="Display">Path as messages print it.</param>
public sealed record ContentFile(string FullPath, string Relative, string Display);
