namespace Depesche.Dating;

/// <summary>On which side of the day of writing an expression lies, by the words around it.</summary>
public enum TimexDirection
{
    /// <summary>No cue.</summary>
    None,

    /// <summary>Before that day: pluperfect.</summary>
    Before,

    /// <summary>That day or before: perfect, preterite, reporting verbs.</summary>
    NotAfter,

    /// <summary>After that day: future, plans, bis, ab, für.</summary>
    After,

    /// <summary>That day or after: plain present.</summary>
    NotBefore,
}
