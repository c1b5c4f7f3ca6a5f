namespace Depesche.Loading;

/// <summary>How much of an article may be published.</summary>
public enum Rights
{
    /// <summary>Facts, date phrases and a link to the original.</summary>
    Link,

    /// <summary>Also the evidence sentences, shortened.</summary>
    Excerpt,

    /// <summary>The cleaned text.</summary>
    Full,
}
