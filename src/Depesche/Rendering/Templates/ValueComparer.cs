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
        TemplateValueKind.Whole or TemplateValueKind.Fraction => Operators.ToFraction(obj).GetHashCode(),
        TemplateValueKind.Text or TemplateValueKind.Html => ValueText.Of(obj).GetHashCode(StringComparison.Ordinal),
        TemplateValueKind.Model => RuntimeHelpers.GetHashCode(obj.Reference),
        _ => 0,
    };

    public int Compare(TemplateValue x, TemplateValue y) =>
        x.Kind == TemplateValueKind.Null || y.Kind == TemplateValueKind.Null
            ? (x.Kind != TemplateValueKind.Null).CompareTo(y.Kind != TemplateValueKind.Null)
            : Operators.Compare(x, y) ?? x.Kind.CompareTo(y.Kind);
}
