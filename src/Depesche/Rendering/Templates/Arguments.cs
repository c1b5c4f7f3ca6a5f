using System.Globalization;
using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>The arguments of one call of a built-in function. What was not given is null.</summary>
internal readonly ref struct Arguments(RenderState state, TextSpan span, string function, ReadOnlySpan<TemplateValue> values, Expression.Call? node)
{
    public RenderState State { get; } = state;

    public TextSpan Span { get; } = span;

    public string Function { get; } = function;

    public ReadOnlySpan<TemplateValue> Values { get; } = values;

    public int Count => Values.Length;

    public TemplateValue this[int index] => index < Values.Length ? Values[index] : default;

    public bool Has(int index) => index < Values.Length && Values[index].Kind != TemplateValueKind.Null;

    /// <summary>Whether all that the result is made of comes from the template's author.</summary>
    public bool AreTrusted
    {
        get
        {
            foreach (var value in Values)
            {
                if (!value.IsTrusted || value.Kind is TemplateValueKind.Html)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public string Text(int index) => ValueText.Of(this[index]);

    public long Whole(int index, long otherwise = 0)
    {
        var value = this[index];
        return value.Kind switch
        {
            TemplateValueKind.Null => otherwise,
            TemplateValueKind.Whole => value.AsWhole,
            TemplateValueKind.Fraction or TemplateValueKind.Exact when Numbers.TryWhole(value, out _) => (long)Math.Round(Numbers.ToFraction(value)),
            TemplateValueKind.Text when State.IsPlain && long.TryParse(Text(index), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
            _ => Wrong(index, "a whole number", otherwise),
        };
    }

    /// <summary>A result that is text as trusted as the arguments.</summary>
    public TemplateValue Result(string text)
    {
        State.Spend(text.Length / TemplateLimits.UnitsOfAStep, Span);
        if (text.Length <= TemplateLimits.TextLength)
        {
            return TemplateValue.Text(text, AreTrusted);
        }

        State.Stop(Span, "4 million characters a text");
        return default;
    }

    /// <summary>Tells that an argument is of the wrong type.</summary>
    public T Wrong<T>(int index, string wanted, T otherwise)
    {
        State.Report(RenderingProblems.WrongValue, node?.SpanOf(index) ?? Span, $"{Function} wants {wanted} as argument {index + 1}, not {ValueText.KindOf(this[index])}");
        return otherwise;
    }

    /// <summary>Tells what is wrong.</summary>
    public TemplateValue Fail(string message)
    {
        State.Report(RenderingProblems.WrongValue, Span, $"{Function}: {message}");
        return default;
    }
}
