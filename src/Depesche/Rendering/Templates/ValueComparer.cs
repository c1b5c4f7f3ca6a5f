using System.Runtime.CompilerServices;

namespace Depesche.Rendering.Templates;

/// <summary>Equality and order of values as the operators see them. Nothing comes first; values without an order are equal to it.</summary>
internal sealed class ValueComparer : IEqualityComparer<TemplateValue>, IComparer<TemplateValue>
{
    private ValueComparer()
    {
    }

    public static ValueComparer Instance { get; } = new();

    public bool Equals(TemplateValue x, TemplateValue y) => Operators.AreEqual(x, y);

    public int GetHashCode(TemplateValue obj) => obj.Kind switch
    {
        _ when Numbers.Is(obj) => Numbers.ToFraction(obj).GetHashCode(),
        TemplateValueKind.Text or TemplateValueKind.Html => ValueText.Of(obj).GetHashCode(StringComparison.Ordinal),
        TemplateValueKind.Model => RuntimeHelpers.GetHashCode(obj.Reference),
        _ => 0,
    };

    public int Compare(TemplateValue x, TemplateValue y) =>
        x.Kind == TemplateValueKind.Null || y.Kind == TemplateValueKind.Null
            ? (x.Kind != TemplateValueKind.Null).CompareTo(y.Kind != TemplateValueKind.Null)
            : Operators.IsText(x) && Operators.IsText(y) ? OfTexts(ValueText.Of(x), ValueText.Of(y))
            : Operators.Compare(x, y) ?? x.Kind.CompareTo(y.Kind);

    // As a dictionary sorts: upper and lower case together, the small letter first.
    private static int OfTexts(string x, string y) =>
        string.Compare(x, y, StringComparison.OrdinalIgnoreCase) is var order and not 0 ? order : string.CompareOrdinal(y, x);
}
