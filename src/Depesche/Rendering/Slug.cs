using System.Text;

namespace Depesche.Rendering;

/// <summary>Turns a name into the part of an address that stands for it.</summary>
internal static class Slug
{
    /// <summary>Lower-case ASCII letters, digits and single hyphens, at most 60 characters; <c>seite</c> when nothing is left.</summary>
    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var plain = letter switch
            {
                'ä' or 'Ä' => "ae",
                'ö' or 'Ö' => "oe",
                'ü' or 'Ü' => "ue",
                'ß' => "ss",
                >= 'a' and <= 'z' or >= '0' and <= '9' => letter.ToString(),
                >= 'A' and <= 'Z' => char.ToLowerInvariant(letter).ToString(),
                _ => "-",
            };
            if (plain != "-" || (result.Length > 0 && result[^1] != '-'))
            {
                result.Append(plain);
            }
        }

        var slug = result.ToString().Trim('-');
        return slug.Length == 0 ? "seite" : slug.Length <= 60 ? slug : slug[..(slug.LastIndexOf('-', 60) is > 0 and var cut ? cut : 60)];
    }
}
