using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Cleaning;

/// <summary>Finds the initials of agencies and editors at the end of a text.</summary>
internal static class AgencyTails
{
    private const int Longest = 60;

    /// <summary>The stretch that is such a credit.</summary>
    public static ImmutableArray<TextSpan> Find(string text, bool isSentence)
    {
        if (text.Length <= Longest && IsTail(text.AsSpan()))
        {
            return [new TextSpan(0, text.Length)];
        }

        var open = text.LastIndexOf('(');
        if (open > 1 && text.Length - open <= Longest && text[^1] == ')' && text[open - 1] == ' ' && text[open - 2] is '.' or '!' or '?' or '“' or '«' or '"' or '»' && IsTail(text.AsSpan(open)))
        {
            return [new TextSpan(open, text.Length)];
        }

        return [];
    }

    /// <summary>Whether every part of the text is an agency or the initials of somebody, and at least one is an agency.</summary>
    public static bool IsTail(ReadOnlySpan<char> text)
    {
        var bare = text.Trim(" .()[]/–-").ToString();
        bare = bare.StartsWith("Quelle:", StringComparison.Ordinal) ? bare["Quelle:".Length..].Trim() : bare;
        var parts = bare.Split(['/', ',', ' ', ';', '+', '&'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 8)
        {
            return false;
        }

        var agencies = parts.Count(part => Furniture.Agencies.Contains(part.ToLowerInvariant()));
        return agencies > 0 && parts.All(part => Furniture.Agencies.Contains(part.ToLowerInvariant()) || (part.Length <= 4 && part.All(char.IsLetter) && (part.All(char.IsLower) || part.All(char.IsUpper))));
    }
}
