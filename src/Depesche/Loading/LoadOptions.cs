namespace Depesche.Loading;

/// <summary>What the call of the tool says about loading; nothing else is read from the machine.</summary>
/// <param name="ContentFolder">The folder, as the user wrote it.</param>
public sealed record LoadOptions(string ContentFolder)
{
    /// <summary>Public address from the command line; null: site.yaml decides.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The folder that messages print paths from, absolute; null: paths are printed from the content folder's name on.</summary>
    public string? CurrentFolder { get; init; }

    /// <summary>Operator's name from the environment; null when not given.</summary>
    public string? OperatorName { get; init; }

    /// <summary>Operator's postal address from the environment; null when not given.</summary>
    public string? OperatorAddress { get; init; }

    /// <summary>Operator's e-mail address from the environment; null when not given.</summary>
    public string? OperatorEmail { get; init; }
}
