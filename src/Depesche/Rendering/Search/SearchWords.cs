namespace Depesche.Rendering.Search;

/// <summary>Cuts a text to its words: runs of letters and digits; a single letter is none.</summary>
internal static class SearchWords
{
    /// <summary>The words as written.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i - start > 1 || (i > start && char.IsDigit(text[start])))
            {
                yield return text[start..i];
            }

            i += i == start ? 1 : 0;
        }
    }
}
