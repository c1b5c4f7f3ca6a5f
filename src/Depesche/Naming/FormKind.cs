namespace Depesche.Naming;

/// <summary>How a surface form names its entity.</summary>
internal enum FormKind : byte
{
    /// <summary>By its whole name or a listed variant.</summary>
    Name,

    /// <summary>By a person's surname alone.</summary>
    Surname,

    /// <summary>By an adjective that inflects.</summary>
    Adjective,

    /// <summary>By a city's adjective in -er, which is one only before a noun.</summary>
    CityAdjective,

    /// <summary>By its inhabitants.</summary>
    Demonym,

    /// <summary>Never: the editor forbade it.</summary>
    Blocked,
}
