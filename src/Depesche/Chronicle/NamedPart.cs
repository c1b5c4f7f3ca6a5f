using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>A linked name in its sentence and what governs it.</summary>
/// <param name="Link">The link.</param>
/// <param name="Id">Whom it names as an actor: the link's actor for a metonym, else its entity.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Preposition">Lower-case preposition that governs its phrase; null when none does.</param>
/// <param name="Head">Index of the noun that it is a genitive of, or -1.</param>
/// <param name="Noun">Index of the noun that it qualifies as adjective or first part of a compound, or -1.</param>
internal sealed record NamedPart(Link Link, string Id, int First, int Last, string? Preposition, int Head, int Noun)
{
    /// <summary>Whether a person named beside it takes its place (die Sprecherin des Kremls, Maria Sacharowa).</summary>
    public bool IsAttribute { get; init; }

    /// <summary>Whether it stands for the state of a person whose staff is meant (die Berater von Scholz).</summary>
    public bool IsServed { get; init; }

    /// <summary>Whether it can be the subject or an object without preposition.</summary>
    public bool IsBare => Preposition is null && Head < 0;
}
