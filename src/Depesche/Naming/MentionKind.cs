namespace Depesche.Naming;

/// <summary>How a stretch of text names an entity.</summary>
public enum MentionKind
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By an adjective: russische Truppen.</summary>
    Adjective,

    /// <summary>By its inhabitants: die Russen.</summary>
    Demonym,

    /// <summary>As the leading part of a compound: US-Außenminister.</summary>
    Part,

    /// <summary>A place for its government: Moskau dementiert.</summary>
    Metonym,

    /// <summary>By a role: der russische Außenminister.</summary>
    Role,
}
