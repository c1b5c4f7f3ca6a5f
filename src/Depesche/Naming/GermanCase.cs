namespace Depesche.Naming;

/// <summary>Names in the genitive, with the article where the name takes one.</summary>
internal static class GermanCase
{
    /// <summary>Whether the name stands with an article: die Ukraine, der Irak, die USA, das Weiße Haus.</summary>
    public static bool HasArticle(Entity entity) => entity.Article is not null;

    /// <summary>The genitive as it follows a noun: <c>Russlands</c>, <c>der Ukraine</c>, <c>des Irak</c>, <c>der Vereinigten Staaten</c>.</summary>
    public static string Genitive(Entity entity) => entity.Article switch
    {
        null => entity.Name[^1] is 's' or 'ß' or 'x' or 'z' ? $"von {entity.Name}" : entity.Name + "s",
        "die" => "der " + Weak(entity.Name),
        _ => "des " + Weak(Strong(entity.Name)),
    };

    /// <summary>The dative with its article: <c>den Vereinten Nationen</c>, <c>der NATO</c>.</summary>
    public static string Dative(Entity entity) => entity.Name.EndsWith("en", StringComparison.Ordinal) && entity.Name.Contains(' ', StringComparison.Ordinal) ? $"den {Weak(entity.Name)}" : $"der {Weak(entity.Name)}";

    // Weißes Haus -> Weißen Hauses; Sudan -> Sudan, as newspapers write.
    private static string Strong(string name)
    {
        var ending = name.EndsWith("amt", StringComparison.OrdinalIgnoreCase) || name.EndsWith("haus", StringComparison.OrdinalIgnoreCase) || name.EndsWith("rat", StringComparison.Ordinal) ? "es"
            : name.EndsWith("ium", StringComparison.Ordinal) || name.EndsWith("ment", StringComparison.Ordinal) || name.EndsWith("tag", StringComparison.Ordinal) || name == "Kreml" ? "s" : "";
        return name + ending;
    }

    private static string Weak(string name)
    {
        var words = name.Split(' ');
        for (var i = 0; i < words.Length - 1; i++)
        {
            if (words[i].EndsWith("es", StringComparison.Ordinal) || words[i].EndsWith("er", StringComparison.Ordinal))
            {
                words[i] = words[i][..^2] + "en";
            }
            else if (words[i].EndsWith('e') && char.IsUpper(words[i][0]))
            {
                words[i] += "n";
            }
        }

        return string.Join(' ', words);
    }
}
