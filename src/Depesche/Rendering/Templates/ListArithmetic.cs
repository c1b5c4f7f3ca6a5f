using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>What the operators compute when one side is a list: joined, repeated, without items, with one more at an end.</summary>
internal static class ListArithmetic
{
    public static TemplateValue Compute(RenderState state, TextSpan span, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        var (first, second) = (Items(left), Items(right));
        switch (operation)
        {
            case BinaryOperator.Add when first is not null && second is not null && state.Spend(first.Count + second.Count, span):
                return TemplateList.Of([.. first, .. second]);
            case BinaryOperator.Subtract when first is not null && second is not null && state.Spend(first.Count + second.Count, span):
                var without = second.ToHashSet(ValueComparer.Instance);
                return TemplateList.Of(first.Where(item => !without.Contains(item)));
            case BinaryOperator.Multiply when (first ?? second) is { } items && Numbers.TryWhole(first is null ? left : right, out var times):
                times = Math.Max(0, times);
                return items.Count == 0 || times > TemplateLimits.Steps || !state.Spend((int)Math.Min(items.Count * times, TemplateLimits.Steps + 1), span)
                    ? TemplateList.Of([])
                    : TemplateList.Of(Enumerable.Repeat(items, (int)times).SelectMany(one => one));
            case BinaryOperator.ShiftLeft when first is not null && state.Spend(first.Count, span):
                return TemplateList.Of([.. first, right]);
            case BinaryOperator.ShiftRight when second is not null && state.Spend(second.Count, span):
                return TemplateList.Of([left, .. second]);
            default:
                return Members.Wrong(state, span, $"the operator cannot be used on {ValueText.KindOf(left)} and {ValueText.KindOf(right)}");
        }
    }

    private static List<TemplateValue>? Items(TemplateValue value) => value.Kind == TemplateValueKind.List ? new ListView(value.Reference).ToList() : null;
}
