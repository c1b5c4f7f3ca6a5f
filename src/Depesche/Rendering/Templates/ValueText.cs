using System.Globalization;
using System.Text;

namespace Depesche.Rendering.Templates;

/// <summary>How values look as text.</summary>
internal static class ValueText
{
    private const int MostDepth = 20;

    public static string Of(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => "",
        TemplateValueKind.Bool => value.AsBool ? "true" : "false",
        TemplateValueKind.Whole or TemplateValueKind.Fraction or TemplateValueKind.Exact or TemplateValueKind.Big => Numbers.Format(value, null, CultureInfo.InvariantCulture),
        TemplateValueKind.Text => (string)value.Reference!,
        TemplateValueKind.Html => ((Html)value.Reference!).Markup,
        TemplateValueKind.Date => ((DateValue)value.Reference!).Text,
        TemplateValueKind.Duration => ((TimeSpan)value.Reference!).ToString(),
        _ => Nested(value),
    };

    public static string KindOf(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => "nothing",
        TemplateValueKind.Bool => "true or false",
        TemplateValueKind.Whole or TemplateValueKind.Fraction or TemplateValueKind.Exact or TemplateValueKind.Big => "a number",
        TemplateValueKind.Text => "a text",
        TemplateValueKind.Html => "markup",
        TemplateValueKind.Model => value.Reference is TemplateModel model ? $"the model {model.Type.Name}" : "a model",
        TemplateValueKind.List => "a list",
        TemplateValueKind.Map => "an object",
        TemplateValueKind.Date => "a date",
        TemplateValueKind.Duration => "a time between dates",
        _ => "a function",
    };

    /// <summary>Whether nothing in a value, however deep, is text that must be escaped.</summary>
    public static bool IsSafe(TemplateValue value, int depth = 0)
    {
        if (depth > MostDepth)
        {
            return false;
        }

        switch (value.Kind)
        {
            case TemplateValueKind.Text:
                return value.IsTrusted;
            case TemplateValueKind.List:
                var list = new ListView(value.Reference);
                for (var i = 0; i < list.Count && value.Reference is not NumberRange; i++)
                {
                    if (!IsSafe(list[i], depth + 1))
                    {
                        return false;
                    }
                }

                return true;
            case TemplateValueKind.Map:
                return ((TemplateMap)value.Reference!).Members.Values.All(member => IsSafe(member, depth + 1));
            default:
                return true;
        }
    }

    private static string Nested(TemplateValue value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, TemplateValue value, int depth)
    {
        if (depth > MostDepth || text.Length > TemplateLimits.TextLength)
        {
            text.Append("...");
            return;
        }

        switch (value.Kind)
        {
            case TemplateValueKind.List:
                var list = new ListView(value.Reference);
                text.Append('[');
                for (var i = 0; i < list.Count && text.Length <= TemplateLimits.TextLength; i++)
                {
                    text.Append(i > 0 ? ", " : "");
                    Append(text, list[i], depth + 1);
                }

                text.Append(']');
                break;
            case TemplateValueKind.Map:
                text.Append('{');
                foreach (var (name, member) in ((TemplateMap)value.Reference!).Members)
                {
                    text.Append(text[^1] == '{' ? "" : ", ").Append(name).Append(": ");
                    Append(text, member, depth + 1);
                }

                text.Append('}');
                break;
            case TemplateValueKind.Model or TemplateValueKind.Function:
                break;
            case TemplateValueKind.Null when depth > 0:
                text.Append("null");
                break;
            case TemplateValueKind.Text or TemplateValueKind.Html when depth > 0:
                text.Append('"').Append(StringShapes.Escape(Of(value))).Append('"');
                break;
            default:
                text.Append(Of(value));
                break;
        }
    }
}
