using System.Buffers;

namespace Depesche.Loading;

/// <summary>Decides which addresses may stand in a link. Everything else is text.</summary>
public static class LinkTarget
{
    private static readonly SearchValues<char> MailSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.@_+-");

    /// <summary>Whether it is an absolute http or https address without credentials, control characters or blanks.</summary>
    public static bool IsWeb(string address) =>
        address.Length <= 2_000 && !address.Any(unit => unit <= ' ' || unit is '"' or '<' or '>' or '\\' or '`' or '{' or '}' or (>= '\u007F' and <= '\u00A0') || char.IsSurrogate(unit))
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 && uri.Host.Length > 0
        && (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    /// <summary>The address as it may be published: web addresses and plain mailto; null for everything else.</summary>
    public static string? Allowed(string? address)
    {
        var trimmed = address?.Trim() ?? "";
        return IsWeb(trimmed) || IsMail(trimmed) ? trimmed : null;
    }

    /// <summary>Whether it names a file beside this one: letters, digits and signs of paths, and no scheme.</summary>
    public static bool IsRelative(string address) =>
        address.Length is > 0 and < 300 && (char.IsAsciiLetterOrDigit(address[0]) || address[0] is '.' or '_') && !address.AsSpan().ContainsAny(':', '\\', '<') && address.Contains('.', StringComparison.Ordinal);

    private static bool IsMail(string address) =>
        address.StartsWith("mailto:", StringComparison.Ordinal) && address.Length is > 9 and < 300
        && address.AsSpan(7).IndexOf('@') > 0 && address.AsSpan(7).IndexOfAnyExcept(MailSigns) < 0;
}
