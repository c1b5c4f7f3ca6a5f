using System.Collections.Frozen;

namespace Depesche.Cleaning;

/// <summary>Finds the controls of pictures: "Bild 1 von 7", "Bildbeschreibung aufklappen".</summary>
internal static class GalleryLines
{
    private static readonly FrozenSet<string> Pictures = Set("bild bilder bildern foto fotos galerie bildergalerie fotogalerie fotostrecke bilderstrecke bildstrecke bildbeschreibung bildunterschrift großansicht vollbildansicht slideshow diashow");

    private static readonly FrozenSet<string> Galleries = Set("galerie bildergalerie fotogalerie fotostrecke bilderstrecke bildstrecke slideshow diashow");

    private static readonly FrozenSet<string> Acts = Set("anzeigen ansehen öffnen vergrößern verkleinern aufklappen einklappen ausklappen einblenden ausblenden durchblättern starten");

    private static readonly FrozenSet<string> Small = Set("von mit in der die das zur zum alle hier");

    /// <summary>Whether the line is one.</summary>
    public static bool IsOne(PageLine line) =>
        line.Words.Count is > 1 and <= 6 && line.Text[^1] is not '.' && line.IsOnly(Pictures, Acts, Small) && line.Count(Pictures) > 0
        && (line.Count(Acts) > 0 || (line.Text.Any(char.IsAsciiDigit) && (line.Count(Galleries) > 0 || IsOneOfMany(line))) || (line.Count(Galleries) > 0 && line.Lower[0] is "zur"));

    // "1 von 7"
    private static bool IsOneOfMany(PageLine line)
    {
        for (var i = 1; i + 1 < line.Lower.Count; i++)
        {
            if (line.Lower[i] == "von" && line.Lower[i - 1].All(char.IsAsciiDigit) && line.Lower[i + 1].All(char.IsAsciiDigit))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
