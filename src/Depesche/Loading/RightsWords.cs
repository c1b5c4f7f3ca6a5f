namespace Depesche.Loading;

/// <summary>The words for rights in YAML.</summary>
internal static class RightsWords
{
    /// <summary>Reads a key; null when it is absent or, told, when it is none of the three.</summary>
    public static Rights? Read(YamlFields fields, string key)
    {
        if (fields.Text(key) is not { } text)
        {
            return null;
        }

        switch (text.Value)
        {
            case "full":
                return Rights.Full;
            case "excerpt":
                return Rights.Excerpt;
            case "link":
                return Rights.Link;
            default:
                fields.Wrong(text.Span, key, "full, excerpt or link");
                return null;
        }
    }
}
