using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>A value of a YAML file with its place. Plain data: no anchors, aliases or tags.</summary>
public abstract record YamlNode
{
    private YamlNode(TextSpan span) => Span = span;

    /// <summary>The place in the file.</summary>
    public TextSpan Span { get; }

    /// <summary>A scalar, always kept as text; an unquoted <c>~</c> or <c>null</c> or nothing is empty.</summary>
    public sealed record Scalar(string Value, bool Quoted, TextSpan Place) : YamlNode(Place)
    {
        /// <summary>Whether nothing was given.</summary>
        public bool IsEmpty => !Quoted && Value is "" or "~" or "null";
    }

    /// <summary>A list.</summary>
    public sealed record List(ImmutableArray<YamlNode> Items, TextSpan Place) : YamlNode(Place);

    /// <summary>A map; keys are unique.</summary>
    public sealed record Map(ImmutableArray<YamlEntry> Entries, TextSpan Place) : YamlNode(Place);
}
