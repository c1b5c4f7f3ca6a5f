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

    /// <summary>What the loader is told: these settings, the place of the call and the operator named by the environment.</summary>
    public LoadOptions LoadOptions(Terminal terminal) => new(Content)
    {
        BaseUrl = BaseUrl,
        CurrentFolder = terminal.Folder,
        OperatorName = Environment.GetEnvironmentVariable("DEPESCHE_OPERATOR_NAME"),
        OperatorAddress = Environment.GetEnvironmentVariable("DEPESCHE_OPERATOR_ADDRESS"),
        OperatorEmail = Environment.GetEnvironmentVariable("DEPESCHE_OPERATOR_EMAIL"),
    };

    /// <summary>An empty bag as strict as asked for.</summary>
    public DiagnosticBag NewBag() => new(Strict);
}
