using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>Includes several templates at once: <c>include_join</c>. <c>include</c> itself is an expression of its own.</summary>
internal static class IncludeFunctions
{
    private const string TemplatePrefix = "tpl:";

    public static IEnumerable<TemplateFunction.Builtin> All { get; } = [Define("include_join", "template_names separator begin_delimiter? end_delimiter?", Join)];

    // Without any text between them the delimiters are left out as well.
    private static TemplateValue Join(Arguments a)
    {
        if (a[0].Kind != TemplateValueKind.List)
        {
            return a.Wrong(0, "a list of names", default(TemplateValue));
        }

        var (state, span) = (a.State, a.Span);
        var (names, separator, begin, end) = (new ListView(a[0].Reference), a[1], a[2], a[3]);
        var all = TemplateValue.Trusted("");
        for (var i = 0; i < names.Count && state.Spend(1, span); i++)
        {
            all = i > 0 ? Operators.Concatenate(state, span, all, Part(state, span, separator)) : all;
            all = Operators.Concatenate(state, span, all, Expression.Include.Value(state, span, ValueText.Of(names[i])));
        }

        return ValueText.Of(all).Length == 0 ? all
            : Operators.Concatenate(state, span, Operators.Concatenate(state, span, Part(state, span, begin), all), Part(state, span, end));
    }

    // A separator or delimiter: the text itself, or the template that it names.
    private static TemplateValue Part(RenderState state, Diagnostics.TextSpan span, TemplateValue value) =>
        Operators.IsText(value) && ValueText.Of(value).StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? Expression.Include.Value(state, span, ValueText.Of(value)[TemplatePrefix.Length..])
            : value;
}
