namespace Depesche.Loading;

/// <summary>Why text of a saved page is no part of its article.</summary>
public static class PageDrops
{
    /// <summary>In an element of navigation, or hidden.</summary>
    public static Drop Navigation { get; } = new("navigation", "Das gehört zur Navigation der Seite.");

    /// <summary>Outside of the element that the article stands in.</summary>
    public static Drop Frame { get; } = new("seitenrahmen", "Der Text steht außerhalb des Artikels auf der Seite.");
}
