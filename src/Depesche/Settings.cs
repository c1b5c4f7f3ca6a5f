using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche;

/// <summary>The options that the commands share, as given.</summary>
internal sealed record Settings
{
    /// <summary>The content folder as the user wrote it.</summary>
    public string Content { get; init; } = "content";

    /// <summary>The output folder as the user wrote it.</summary>
    public string Output { get; init; } = "site";

    /// <summary>The public address; null: site.yaml decides.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>A folder of own templates; null: <c>templates</c> beside the content folder, if it is there.</summary>
    public string? Templates { get; init; }

    /// <summary>Warnings are errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Diagnostics as JSON Lines.</summary>
    public bool Json { get; init; }

    /// <summary>Only errors and warnings.</summary>
    public bool Quiet { get; init; }

    /// <summary>Also what is only worth knowing.</summary>
    public bool Verbose { get; init; }

    /// <summary>Name, address and e-mail of the operator from the environment; null when not set.</summary>
    public (string? Name, string? Address, string? Email) Operator { get; init; }

    /// <summary>The folder that paths in messages are relative to.</summary>
    public string CurrentFolder { get; init; } = "";

    /// <summary>Reads a content folder as these settings say.</summary>
    public SiteSource Load(string contentFolder, DiagnosticBag bag) => SiteLoader.Load(
        new LoadOptions(contentFolder) { BaseUrl = BaseUrl, CurrentFolder = CurrentFolder, OperatorName = Operator.Name, OperatorAddress = Operator.Address, OperatorEmail = Operator.Email }, bag);

    /// <summary>An empty bag as strict as asked for.</summary>
    public DiagnosticBag NewBag() => new(Strict);
}
