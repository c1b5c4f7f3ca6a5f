using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Cleaning;

/// <summary>Finds the initials of agencies and editors at the end of a text.</summary>
internal static class AgencyTails
{
    private const int Longest = 70;

    private static readonly FrozenSet<string> Words = "oben unten links ja nein noch auch hier dort sic usw etc ende kurz alle so rede lang halb".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] Signs = ['/', ',', ' ', ';', '+', '&', '(', ')', '|'];

    /// <summary>The stretch that is such a credit.</summary>
    public static ImmutableArray<TextSpan> Find(PageLine line)
    {
        var text = line.Text;
        if (text.Length <= Longest && IsTail(text.AsSpan()) && !IsEntry(line))
        {
            return [new TextSpan(0, text.Length)];
        }

        var open = text.LastIndexOf('(');
        if (open >= 0 && text.Length - open <= Longest && text[^1] == ')' && (open == 0 || (open > 1 && text[open - 1] == ' ' && IsStop(text[open - 2]))) && IsBracket(text.AsSpan(open)))
        {
            return [new TextSpan(open, text.Length)];
        }

        // The editor's initials alone: "(abc)".
        if (open >= 0 && text[^1] == ')' && text.Length - open is >= 4 and <= 6 && !text.AsSpan(open + 1, text.Length - open - 2).ContainsAnyExceptInRange('a', 'z') && (open == 0 || (line.IsAtEdge && open > 1 && text[open - 1] == ' ' && IsStop(text[open - 2]))) && !Words.Contains(text[(open + 1)..^1]))
        {
            return [new TextSpan(open, text.Length)];
        }

        // Without brackets: behind the last sentence, agencies only.
        for (var stop = text.LastIndexOf(". ", StringComparison.Ordinal); stop > 0 && text.Length - stop <= Longest; stop = text.LastIndexOf(". ", stop - 1, StringComparison.Ordinal))
        {
            if (IsTail(text.AsSpan(stop + 2)) && HasNewsAgency(text.AsSpan(stop + 2)))
            {
                return [new TextSpan(stop + 2, text.Length)];
            }
        }

        return [];
    }

    /// <summary>Whether every part of the text is an agency or the initials of somebody, and at least one is an agency.</summary>
    public static bool IsTail(ReadOnlySpan<char> text)
    {
        var bare = text.Trim(" .()[]–-/").ToString();
        bare = bare.StartsWith("Quelle:", StringComparison.Ordinal) || bare.StartsWith("Quellen:", StringComparison.Ordinal) ? bare[(bare.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() : bare;
        var parts = bare.Split(Signs, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 8)
        {
            return false;
        }

        return parts.Any(IsAgency) && parts.All(part => IsAgency(part) || IsInitials(part));
    }

    // "dpa", "ntv.de", "dpa:220121-99-801234/3"
    private static bool IsAgency(string part)
    {
        var lower = part.ToLowerInvariant();
        if (Furniture.Agencies.Contains(lower))
        {
            return true;
        }

        var end = lower.AsSpan().IndexOfAny('.', ':');
        return end > 0 && Furniture.Agencies.Contains(lower[..end]) && (lower[end] == '.' ? lower.Length - end is 3 or 4 : !lower.AsSpan(end + 1).ContainsAnyInRange('a', 'z'));
    }

    private static bool IsInitials(string part) =>
        (part.Length <= 4 && part.All(char.IsLetter) && (part.All(char.IsLower) || part.All(char.IsUpper))) || (part.Length <= 4 && part.All(char.IsAsciiDigit) && part.Length < 3);

    private static bool HasNewsAgency(ReadOnlySpan<char> text) => new PageLine(text.ToString()).Lower.SelectMany(word => word.Split('-').Append(word)).Any(Furniture.NewsAgencies.Contains);

    // "BBC" or "Online" on a line of its own may be an entry of a list.
    private static bool IsEntry(PageLine line) => !line.Text.AsSpan().ContainsAny('/', '(', ':') && (line.IsItem || !HasNewsAgency(line.Text));

    // "(APA, red, 21.1.2022)", "(Erika Beispiel aus Wien, 8.2.2022)", "(Mit Material der dpa)"
    private static bool IsBracket(ReadOnlySpan<char> text)
    {
        if (IsTail(text))
        {
            return true;
        }

        var inside = text.Trim("() .").ToString();
        var comma = inside.LastIndexOf(',');
        if (comma > 0 && IsDay(inside.AsSpan(comma + 1).Trim().ToString()))
        {
            return NameLine.IsOne(inside.AsSpan(0, comma)) || IsTail(inside.AsSpan(0, comma));
        }

        return MakersLines.IsOne(new PageLine(inside));
    }

    private static bool IsDay(string text) => text.Split('.') is [{ Length: 1 or 2 } day, { Length: 1 or 2 } month, { Length: 4 } year] && (day + month + year).All(char.IsAsciiDigit);

    private static bool IsStop(char sign) => sign is '.' or '!' or '?' or '“' or '«' or '"' or '»' or '”' or '…';
}
