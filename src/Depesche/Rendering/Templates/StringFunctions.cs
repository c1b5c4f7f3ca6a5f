using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>string</c>. All of them count UTF-16 units and compare ordinally.</summary>
internal static class StringFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("string.append", "text with", a => a.Result(a.Text(0) + a.Text(1))),
        Define("string.base64_decode", "text", a => Convert.TryFromBase64String(a.Text(0), new byte[a.Text(0).Length], out _) ? a.Result(Encoding.UTF8.GetString(Convert.FromBase64String(a.Text(0)))) : a.Fail("the text is not Base64")),
        Define("string.base64_encode", "text", a => a.Result(Convert.ToBase64String(Encoding.UTF8.GetBytes(a.Text(0))))),
        Define("string.capitalize", "text", a => a.Result(StringShapes.Capitalize(a.Text(0)))),
        Define("string.capitalizewords", "text", a => a.Result(StringShapes.CapitalizeWords(a.Text(0)))),
        Define("string.contains", "text value", a => a.Text(0).Contains(a.Text(1), StringComparison.Ordinal)),
        Define("string.downcase", "text", a => a.Result(a.Text(0).ToLowerInvariant())),
        Define("string.empty", "text", a => a.Text(0).Length == 0),
        Define("string.ends_with", "text value", a => a.Text(0).EndsWith(a.Text(1), StringComparison.Ordinal)),
        Define("string.equals_ignore_case", "text value", a => a.Text(0).Equals(a.Text(1), StringComparison.OrdinalIgnoreCase)),
        Define("string.escape", "text", a => a.Result(StringShapes.Escape(a.Text(0)))),
        Define("string.handleize", "text", a => a.Result(StringShapes.Handle(a.Text(0)))),
        Define("string.hmac_sha1", "text secretKey", a => a.Result(Hex(HMACSHA1.HashData(Bytes(a.Text(1)), Bytes(a.Text(0)))))),
        Define("string.hmac_sha256", "text secretKey", a => a.Result(Hex(HMACSHA256.HashData(Bytes(a.Text(1)), Bytes(a.Text(0)))))),
        Define("string.hmac_sha512", "text secretKey", a => a.Result(Hex(HMACSHA512.HashData(Bytes(a.Text(1)), Bytes(a.Text(0)))))),
        Define("string.index_of", "text search startIndex? count? stringComparison?", IndexOf),
        Define("string.literal", "text", a => !a.Has(0) ? default : a.Result("\"" + StringShapes.Escape(a.Text(0)) + "\"")),
        Define("string.lstrip", "text", a => a.Result(a.Text(0).TrimStart())),
        Define("string.md5", "text", a => a.Result(Hex(MD5.HashData(Bytes(a.Text(0)))))),
        Define("string.pad_left", "text width", a => Padded(a, isLeft: true)),
        Define("string.pad_right", "text width", a => Padded(a, isLeft: false)),
        Define("string.pluralize", "number singular plural", a => Operators.AreEqual(a[0], 1) ? a[1] : a[2]),
        Define("string.prepend", "text by", a => a.Result(a.Text(1) + a.Text(0))),
        Define("string.remove", "text remove", a => a.Result(Replace(a.Text(0), a.Text(1), ""))),
        Define("string.remove_first", "text remove", a => a.Result(ReplaceAt(a.Text(0), a.Text(0).IndexOf(a.Text(1), StringComparison.Ordinal), a.Text(1).Length, ""))),
        Define("string.remove_last", "text remove", a => a.Result(ReplaceAt(a.Text(0), a.Text(0).LastIndexOf(a.Text(1), StringComparison.Ordinal), a.Text(1).Length, ""))),
        Define("string.replace", "text match replace", a => Replaced(a)),
        Define("string.replace_first", "text match replace fromEnd?", a => a.Result(ReplaceAt(a.Text(0), Operators.IsTrue(a[3]) ? a.Text(0).LastIndexOf(a.Text(1), StringComparison.Ordinal) : a.Text(0).IndexOf(a.Text(1), StringComparison.Ordinal), a.Text(1).Length, a.Text(2)))),
        Define("string.rstrip", "text", a => a.Result(a.Text(0).TrimEnd())),
        Define("string.sha1", "text", a => a.Result(Hex(SHA1.HashData(Bytes(a.Text(0)))))),
        Define("string.sha256", "text", a => a.Result(Hex(SHA256.HashData(Bytes(a.Text(0)))))),
        Define("string.sha512", "text", a => a.Result(Hex(SHA512.HashData(Bytes(a.Text(0)))))),
        Define("string.size", "text", a => a.Text(0).Length),
        Define("string.slice", "text start length?", a => a.Result(StringShapes.Slice(a.Text(0), a.Whole(1), a.Whole(2) is > 0 and var length ? length : long.MaxValue))),
        Define("string.slice1", "text start length?", a => a.Result(StringShapes.Slice(a.Text(0), a.Whole(1), a.Whole(2, 1)))),
        Define("string.split", "text match", Split),
        Define("string.starts_with", "text value", a => a.Text(0).StartsWith(a.Text(1), StringComparison.Ordinal)),
        Define("string.strip", "text", a => a.Result(a.Text(0).Trim())),
        Define("string.strip_newlines", "text", a => a.Result(a.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))),
        Define("string.to_double", "text", a => ToFraction(a.Text(0))),
        Define("string.to_float", "text", a => ToFraction(a.Text(0)) is { Kind: TemplateValueKind.Fraction } number ? TemplateValue.Single(number.AsFraction) : default),
        Define("string.to_int", "text", a => int.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : default(TemplateValue)),
        Define("string.to_long", "text", a => long.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : default(TemplateValue)),
        Define("string.truncate", "text length ellipsis?", a => a.Result(StringShapes.Truncate(a.Text(0), a.Whole(1), a.Has(2) ? a.Text(2) : "..."))),
        Define("string.truncatewords", "text count ellipsis?", a => a.Result(StringShapes.TruncateWords(a.Text(0), a.Whole(1), a.Has(2) ? a.Text(2) : "..."))),
        Define("string.upcase", "text", a => a.Result(a.Text(0).ToUpperInvariant())),
        Define("string.whitespace", "text", a => string.IsNullOrWhiteSpace(a.Text(0))),
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    private static TemplateValue ToFraction(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : default(TemplateValue);

    private static string Replace(string text, string match, string with) => match.Length == 0 ? text : text.Replace(match, with, StringComparison.Ordinal);

    private static string ReplaceAt(string text, int at, int length, string with) => at < 0 ? text : string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + length));

    private static TemplateValue Replaced(Arguments a)
    {
        var (text, match, with) = (a.Text(0), a.Text(1), a.Text(2));
        return match.Length > 0 && (text.Length / match.Length) * (decimal)with.Length > TemplateLimits.TextLength ? a.Fail("the result may be longer than 4 million characters") : a.Result(Replace(text, match, with));
    }

    private static TemplateValue Padded(Arguments a, bool isLeft)
    {
        var width = (int)Math.Clamp(a.Whole(1), 0, 10_000);
        return a.Result(isLeft ? a.Text(0).PadLeft(width) : a.Text(0).PadRight(width));
    }

    private static TemplateValue Split(Arguments a)
    {
        var parts = a.Text(0).Split(a.Text(1), StringSplitOptions.RemoveEmptyEntries);
        var isTrusted = a[0].IsTrusted && a[0].Kind != TemplateValueKind.Html;
        return TemplateList.Of(parts.Select(part => TemplateValue.Text(part, isTrusted)));
    }

    private static TemplateValue IndexOf(Arguments a)
    {
        var text = a.Text(0);
        var start = (int)Math.Clamp(a.Whole(2), 0, text.Length);
        var count = (int)Math.Clamp(a.Whole(3, text.Length), 0, text.Length - start);
        var ignoresCase = a.Text(4).EndsWith("IgnoreCase", StringComparison.Ordinal);
        return text.IndexOf(a.Text(1), start, count, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }
}
