using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>The site's configuration: <c>content/site.yaml</c>, environment and command line together.</summary>
public sealed record SiteConfig
{
    /// <summary>The file, for messages; null when there is none.</summary>
    public SourceText? File { get; init; }

    /// <summary>Name of the archive.</summary>
    public string Title { get; init; } = "Nachrichtenarchiv";

    /// <summary>Headline of the timeline; null: the title.</summary>
    public string? Headline { get; init; }

    /// <summary>One or two sentences below the headline.</summary>
    public string? Standfirst { get; init; }

    /// <summary>Public address of the site, absolute, ending in a slash; null for a local build.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Where site.yaml says the public address; null when it does not.</summary>
    public Stated<string>? BaseUrlPlace { get; init; }

    /// <summary>Default rights; null when not said.</summary>
    public Rights? Rights { get; init; }

    /// <summary>Default licence of texts published in full.</summary>
    public string? Licence { get; init; }

    /// <summary>Default holder of rights.</summary>
    public string? RightsHolder { get; init; }

    /// <summary>Whom the imprint names; null when not said.</summary>
    public SiteOperator? Operator { get; init; }

    /// <summary>Authority part of Atom's tag URIs, for example <c>depesche.example,2022</c>.</summary>
    public string TagAuthority { get; init; } = "depesche.invalid,2022";

    /// <summary>Address of the issue tracker for "Fehler melden"; null when there is none.</summary>
    public string? IssuesUrl { get; init; }

    /// <summary>Whether GitHub Pages serves the site, whatever its address.</summary>
    public bool IsOnGitHub { get; init; }

    /// <summary>Day of the last audit of accessibility that found nothing; null when none is told.</summary>
    public DateOnly? Audited { get; init; }

    /// <summary>Whether events known to the tool lend title and summary here.</summary>
    public bool BuiltinKnownEvents { get; init; }

    /// <summary>Whether known events without evidence are shown, marked as such.</summary>
    public bool ShowUnevidenced { get; init; }

    /// <summary>First day the archive is about; null: the first event.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>Last day the archive is about; null: the last event.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whether the site is built for a public address.</summary>
    public bool IsPublic => BaseUrl is not null;
}
