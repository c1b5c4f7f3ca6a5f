using System.Collections.Frozen;

namespace Depesche.Cleaning;

/// <summary>Tells names of people, agencies and places in a row from words of a sentence: a row of names has no verb and no article.</summary>
internal static class NameLine
{
    private const int MostWords = 12;

    private static readonly FrozenSet<string> Joining = "via|von|vom|für|und|aus|in|bei|dpa|imago|images|getty|epa|ap|afp|rtr|apa|reuters|picture|alliance|archiv|privat|screenshot|zvg|www|de|al|el|bin|van|der|den|am|im".Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Articles = "Der|Die|Das|Ein|Eine|Den|Dem|Es|Er|Sie|Wir|Was|Wie|Wer|Warum|So|Im|In|Am|Nach|Mit|Bei|Von|Zu|Nicht|Kein|Keine|Alle|Dort|Hier|Jetzt".Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether every word can be a part of a name: it begins with a capital or a digit, or joins names, and the first is no article.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        var words = new PageLine(text.ToString()).Words;
        return words.Count is > 0 and <= MostWords && !Articles.Contains(words[0])
            && words.All(word => char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || Joining.Contains(word) || Furniture.Agencies.Contains(word) || word.Split('-').All(part => Joining.Contains(part) || Furniture.Agencies.Contains(part)))
            && !words.Any(word => Articles.Contains(word) && word is not ("Die" or "Der" or "Das" or "Im" or "In" or "Am" or "Von"));
    }

    /// <summary>Whether it is a row of names with an agency among them.</summary>
    public static bool HasAgency(ReadOnlySpan<char> text) => IsOne(text) && NamesAgency(text);

    /// <summary>Whether an agency of news or pictures is named.</summary>
    public static bool NamesAgency(ReadOnlySpan<char> text)
    {
        var line = new PageLine(text.ToString());
        for (var i = 0; i < line.Lower.Count; i++)
        {
            if (Furniture.PictureAgencies.Contains(line.Lower[i]) || (line.Lower[i].Split('-') is [var head, "images" or "photo" or "foto" or "archiv"] && Furniture.PictureAgencies.Contains(head)) || (line.Lower[i] == "picture" && i + 1 < line.Lower.Count && line.Lower[i + 1] is "alliance" or "alliances"))
            {
                return true;
            }
        }

        return false;
    }
}
