using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>What the operators of the language compute.</summary>
internal static class Operators
{
    public static bool IsTrue(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => false,
        TemplateValueKind.Bool => value.AsBool,
        _ => true,
    };

    public static bool IsText(TemplateValue value) => value.Kind is TemplateValueKind.Text or TemplateValueKind.Html;

    /// <summary>Joins two values as text. Markup stays markup only beside markup and the template's own text.</summary>
    public static TemplateValue Concatenate(RenderState state, TextSpan span, TemplateValue left, TemplateValue right)
    {
        var (a, b) = (ValueText.Of(left), ValueText.Of(right));
        if (a.Length + (long)b.Length > TemplateLimits.TextLength)
        {
            state.Stop(span, "4 million characters a text");
            return RenderState.Mistaken;
        }

        state.Spend((a.Length + b.Length) / TemplateLimits.UnitsOfAStep, span);
        var trusted = ValueText.IsSafe(left) && ValueText.IsSafe(right);
        return trusted && (left.Kind == TemplateValueKind.Html || right.Kind == TemplateValueKind.Html) ? new Html(a + b) : TemplateValue.Text(a + b, trusted);
    }

    /// <summary>What <c>==</c> finds equal: beside a text, any other value counts as the text that would be written for it.</summary>
    public static bool AreAlike(TemplateValue left, TemplateValue right) =>
        IsText(left) != IsText(right) && !EmptyValue.Is(left) && !EmptyValue.Is(right) ? ValueText.Of(left) == ValueText.Of(right) : AreEqual(left, right);

    public static bool AreEqual(TemplateValue left, TemplateValue right)
    {
        if (Numbers.Is(left) && Numbers.Is(right))
        {
            return Numbers.AreEqual(left, right);
        }

        if (IsText(left) && IsText(right))
        {
            return ValueText.Of(left) == ValueText.Of(right);
        }

        if (EmptyValue.Is(left) || EmptyValue.Is(right))
        {
            return EmptyValue.IsEmpty(EmptyValue.Is(left) ? right : left);
        }

        return left.Kind == right.Kind && left.Kind switch
        {
            TemplateValueKind.Null => true,
            TemplateValueKind.Bool => left.AsBool == right.AsBool,
            TemplateValueKind.List => AreListsEqual(left, right),
            TemplateValueKind.Date or TemplateValueKind.Duration => Compare(left, right) == 0,
            _ => ReferenceEquals(left.Reference, right.Reference),
        };
    }

    /// <summary>Orders two numbers, texts, truths or dates; null when they have no order.</summary>
    public static int? Compare(TemplateValue left, TemplateValue right) =>
        left.Kind == TemplateValueKind.Whole && right.Kind == TemplateValueKind.Whole ? left.AsWhole.CompareTo(right.AsWhole)
        : Numbers.Is(left) && Numbers.Is(right) ? Numbers.Compare(left, right)
        : IsText(left) && IsText(right) ? string.CompareOrdinal(ValueText.Of(left), ValueText.Of(right))
        : left.Kind == TemplateValueKind.Bool && right.Kind == TemplateValueKind.Bool ? left.AsBool.CompareTo(right.AsBool)
        : left.Reference is DateValue a && right.Reference is DateValue b ? a.Day.CompareTo(b.Day)
        : left.Reference is TimeSpan c && right.Reference is TimeSpan d ? c.CompareTo(d)
        : null;

    private static bool AreListsEqual(TemplateValue left, TemplateValue right)
    {
        var (a, b) = (new ListView(left.Reference), new ListView(right.Reference));
        if (ReferenceEquals(left.Reference, right.Reference))
        {
            return true;
        }

        if (a.Count != b.Count || a.Count > 10_000)
        {
            return false;
        }

        for (var i = 0; i < a.Count; i++)
        {
            // Lists in lists are equal only when they are the same: no recursion on the depth of data.
            var (x, y) = (a[i], b[i]);
            if (x.Kind == TemplateValueKind.List ? !ReferenceEquals(x.Reference, y.Reference) : !AreEqual(x, y))
            {
                return false;
            }
        }

        return true;
    }
}
