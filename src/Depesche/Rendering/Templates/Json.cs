using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Depesche.Rendering.Templates;

/// <summary>Values from JSON and back.</summary>
internal static class Json
{
    private const int MostDepth = 64;

    public static TemplateValue Read(Arguments a)
    {
        try
        {
            using var document = JsonDocument.Parse(a.Text(0));
            return JsonModel.Value(document.RootElement);
        }
        catch (JsonException)
        {
            return a.Fail("the text is no JSON");
        }
    }

    public static TemplateValue Write(Arguments a)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            if (!TryWrite(writer, a[0], 0))
            {
                return a.Fail("the value is nested too deep");
            }
        }

        State(a, buffer.WrittenCount);
        return TemplateValue.Text(Encoding.UTF8.GetString(buffer.WrittenSpan), ValueText.IsSafe(a[0]));
    }

    private static void State(Arguments a, int length) => a.State.Spend(length / TemplateLimits.UnitsOfAStep, a.Span);

    private static bool TryWrite(Utf8JsonWriter writer, TemplateValue value, int depth)
    {
        if (depth > MostDepth)
        {
            return false;
        }

        switch (value.Kind)
        {
            case TemplateValueKind.Bool:
                writer.WriteBooleanValue(value.AsBool);
                return true;
            case TemplateValueKind.Whole:
                writer.WriteNumberValue(value.AsWhole);
                return true;
            case TemplateValueKind.Fraction when double.IsFinite(value.AsFraction):
                writer.WriteNumberValue(value.AsFraction);
                return true;
            case TemplateValueKind.Exact or TemplateValueKind.Big:
                writer.WriteRawValue(ValueText.Of(value));
                return true;
            case TemplateValueKind.Text or TemplateValueKind.Html or TemplateValueKind.Duration or TemplateValueKind.Date:
                writer.WriteStringValue(ValueText.Of(value));
                return true;
            case TemplateValueKind.List:
                writer.WriteStartArray();
                var items = new ListView(value.Reference).ToList();
                var isWritten = items.TrueForAll(item => TryWrite(writer, item, depth + 1));
                writer.WriteEndArray();
                return isWritten;
            case TemplateValueKind.Map:
                writer.WriteStartObject();
                var areWritten = true;
                foreach (var (name, member) in ((TemplateMap)value.Reference!).Members)
                {
                    writer.WritePropertyName(name);
                    areWritten = areWritten && TryWrite(writer, member, depth + 1);
                    if (!areWritten)
                    {
                        writer.WriteNullValue();
                        break;
                    }
                }

                writer.WriteEndObject();
                return areWritten;
            default:
                writer.WriteNullValue();
                return true;
        }
    }
}
