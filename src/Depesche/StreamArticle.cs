using System.Globalization;
using System.Text.Json;

namespace Depesche;

/// <summary>One article as a line of the stream gives it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its text.</param>
/// <param name="Title">Its title; null when none was given.</param>
/// <param name="Published">Its date as given; null when none was.</param>
internal sealed record StreamArticle(string Id, string Text, string? Title, string? Published)
{
    /// <summary>Reads a line; when it is no such object, <paramref name="error"/> says why. Other members are passed over.</summary>
    public static StreamArticle? Parse(Line line, out string error)
    {
        error = "";
        if (line.TooLong)
        {
            error = "it is longer than 20 MB";
            return null;
        }

        try
        {
            var bytes = line.Bytes.AsSpan();
            var reader = new Utf8JsonReader(bytes.StartsWith("\uFEFF"u8) && line.Number == 1 ? bytes[3..] : bytes);
            var given = new Dictionary<string, string?>(StringComparer.Ordinal);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                error = "it is no JSON object";
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                if (name is not ("id" or "text" or "title" or "published"))
                {
                    reader.Skip();
                }
                else if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
                {
                    error = $"\"{name}\" must be a string";
                    return null;
                }
                else if (!given.TryAdd(name, reader.GetString()))
                {
                    error = $"\"{name}\" stands there twice";
                    return null;
                }
            }

            if (reader.Read())
            {
                error = "something follows the object";
                return null;
            }

            var missing = given.GetValueOrDefault("id") is null ? "id" : given.GetValueOrDefault("text") is null ? "text" : null;
            error = missing is null ? "" : $"\"{missing}\" is missing";
            return missing is null ? new StreamArticle(given["id"]!, given["text"]!, given.GetValueOrDefault("title"), given.GetValueOrDefault("published")) : null;
        }
        catch (JsonException problem)
        {
            error = string.Create(CultureInfo.InvariantCulture, $"it is no JSON (byte {problem.BytePositionInLine + 1})");
        }
        catch (InvalidOperationException)
        {
            // The reader answers lone surrogates and broken UTF-8 inside a string with this.
            error = "it holds text that is not valid Unicode";
        }

        return null;
    }
}
