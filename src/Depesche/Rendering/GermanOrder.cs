namespace Depesche.Rendering;

/// <summary>The order of German registers (DIN 5007-1): umlauts as their vowels, ß as ss, case and accents ignored.</summary>
internal static class GermanOrder
{
    /// <summary>A key that sorts ordinally as the register does.</summary>
    public static string Key(string name) => string.Concat(name.Select(letter => char.ToLowerInvariant(letter) switch
    {
        'ä' or 'á' or 'à' or 'â' or 'å' => "a",
        'ö' or 'ó' or 'ò' or 'ô' or 'ø' => "o",
        'ü' or 'ú' or 'ù' or 'û' => "u",
        'é' or 'è' or 'ê' or 'ë' => "e",
        'í' or 'ì' or 'î' or 'ï' => "i",
        'ß' => "ss",
        'ç' or 'č' or 'ć' => "c",
        'š' or 'ś' => "s",
        'ž' or 'ź' or 'ż' => "z",
        'ł' => "l",
        'ñ' => "n",
        var other => other.ToString(),
    }));
}
