using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Naming;

/// <summary>A person, organisation, place, format or event that has a name in the knowledge.</summary>
/// <param name="Id">Stable id such as <c>per:lawrow</c>; never reused.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">Canonical German form, as headings print it.</param>
public sealed record Entity(string Id, EntityType Type, string Name)
{
    /// <summary>Form that registers sort by.</summary>
    public string Sort { get; init; } = Name;

    /// <summary>Finer kind: <c>country city region water site ministry party medium …</c>; null when not said.</summary>
    public string? Subtype { get; init; }

    /// <summary>ISO 3166 code of its country; null when none.</summary>
    public string? Country { get; init; }

    /// <summary>The name in its own script, if that is Cyrillic; switches the romanisation key on.</summary>
    public string? Native { get; init; }

    /// <summary>Other names, nominative.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Adjective stems, or invariant ones in -er with a capital.</summary>
    public ImmutableArray<string> Adjectives { get; init; } = [];

    /// <summary>Names of its inhabitants.</summary>
    public ImmutableArray<string> Inhabitants { get; init; } = [];

    /// <summary>Nouns that stand for it: <c>Chefdiplomat</c>, <c>Bündnis</c>.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Offices with their dates.</summary>
    public ImmutableArray<Office> Offices { get; init; } = [];

    /// <summary>The article that the name takes in running text (<c>der die das</c>; <c>die</c> also for a plural); null when it stands without.</summary>
    public string? Article { get; init; }

    /// <summary>Whom the name stands for as an actor (Moskau: <c>c:ru</c>).</summary>
    public string? Actor { get; init; }

    /// <summary>Ids of those who sit in a format or council, so that it stands for them where it meets.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Whether the surname alone may be linked without the full name in the text.</summary>
    public bool BareSurname { get; init; } = true;

    /// <summary>Latitude and longitude in degrees.</summary>
    public (double Latitude, double Longitude)? Geo { get; init; }

    /// <summary>Verified Wikidata id.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Forms that never are a mention of this entity.</summary>
    public ImmutableArray<string> Not { get; init; } = [];

    /// <summary>Ids kept apart from this one for good; of two such persons with one surname, each is linked by it only after the full name.</summary>
    public ImmutableArray<string> NotSameAs { get; init; } = [];

    /// <summary>How a name that is a common word must stand to count: <c>none quoted capitals newspaper article</c>.</summary>
    public string Guard { get; init; } = "none";

    /// <summary>The place in its file; null for packed entities.</summary>
    public (SourceText File, TextSpan Span)? Origin { get; init; }
}
