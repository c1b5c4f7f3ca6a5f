namespace Depesche.Rendering.Templates;

/// <summary>Markup that is safe to write as it is. Only code that escapes makes one.</summary>
/// <param name="Markup">The markup.</param>
public sealed record Html(string Markup)
{
    /// <summary>No markup.</summary>
    public static Html Empty { get; } = new("");

    /// <inheritdoc/>
    public override string ToString() => Markup;
}
