namespace Depesche.Chronicle;

/// <summary>What a headline says of its subject in the words of the evidence.</summary>
/// <param name="Singular">Behind one subject: <c>stoppt die Zertifizierung</c>; with a colon in front what is quoted: <c>: Panik schade der Wirtschaft</c>.</param>
/// <param name="Plural">Behind several.</param>
internal readonly record struct Retold(string Singular, string Plural)
{
    /// <summary>Whether its possessives are those of the object: die Minister der G7 riefen Russland zum Abzug seiner Truppen auf.</summary>
    public bool KeepsPossessives { get; init; }

    public static Retold Quoting(string text) => new(": " + text, ": " + text);
}
