namespace Depesche.Chronicle;

/// <summary>What a headline says of its subject in the words of the evidence.</summary>
/// <param name="Singular">Behind one subject: <c>stoppt die Zertifizierung</c>; with a colon in front what is quoted: <c>: Panik schade der Wirtschaft</c>.</param>
/// <param name="Plural">Behind several.</param>
internal readonly record struct Retold(string Singular, string Plural)
{
    public static Retold Quoting(string text) => new(": " + text, ": " + text);
}
