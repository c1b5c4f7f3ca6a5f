namespace Depesche.Loading;

/// <summary>What an inline mark is.</summary>
public enum InlineKind
{
    /// <summary>Emphasis.</summary>
    Emphasis,

    /// <summary>Strong emphasis.</summary>
    Strong,

    /// <summary>A link.</summary>
    Link,

    /// <summary>Code.</summary>
    Code,
}
