using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Dating;

/// <summary>A reviewed fact of content/events: it can date articles and lend its title, never invent evidence.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="When">The day or days.</param>
/// <param name="Kind">Event kind as in data (<c>meeting</c>, <c>call</c> …).</param>
/// <param name="Title">German headline.</param>
/// <param name="Participants">Entity ids.</param>
/// <param name="Place">Entity id, or null.</param>
public sealed record KnownEvent(string Id, DateRange When, string Kind, string Title, ImmutableArray<string> Participants, string? Place)
{
    /// <summary>Clock time as written, for example <c>11:00</c>; null when not known.</summary>
    public string? Time { get; init; }

    /// <summary>First day on which it was known to be ahead.</summary>
    public DateOnly? AnnouncedOn { get; init; }

    /// <summary>Day on which it was called off.</summary>
    public DateOnly? CancelledOn { get; init; }

    /// <summary>At most three German sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>Status that the editor sets, as in data; null to let the archive decide.</summary>
    public string? Status { get; init; }

    /// <summary>Whether the page marks it as one of the main events.</summary>
    public bool Main { get; init; }

    /// <summary>Ids of archive events that are this one.</summary>
    public ImmutableArray<string> SameAs { get; init; } = [];

    /// <summary>Ids of archive events that are not this one.</summary>
    public ImmutableArray<string> NotSameAs { get; init; } = [];

    /// <summary>Where the fact is taken from: outlet, address, EDTF of publication.</summary>
    public ImmutableArray<(string Outlet, string? Url, string? Published)> Sources { get; init; } = [];

    /// <summary>A remark of the editor.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it was packed into the tool and is not the site's own.</summary>
    public bool Builtin { get; init; }

    /// <summary>The place in its file; null for packed events.</summary>
    public (SourceText File, TextSpan Span)? Origin { get; init; }
}
