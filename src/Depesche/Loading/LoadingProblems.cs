using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Everything that can be wrong with the files of a content folder.</summary>
public static class LoadingProblems
{
    /// <summary>Broken YAML.</summary>
    public static readonly Problem BrokenYaml = new("DE1001", Severity.Error, "the YAML cannot be read: {0}");

    /// <summary>A feature of YAML that is not read.</summary>
    public static readonly Problem UnsupportedYaml = new("DE1002", Severity.Error, "{0} is not allowed here; write plain keys, texts and lists");

    /// <summary>A limit was passed.</summary>
    public static readonly Problem YamlTooLarge = new("DE1003", Severity.Error, "the YAML passes the limit of {0}");

    /// <summary>One key twice.</summary>
    public static readonly Problem DuplicateKey = new("DE1004", Severity.Error, "the key \"{0}\" stands here twice; keep one");

    /// <summary>A key that means nothing.</summary>
    public static readonly Problem UnknownKey = new("DE1005", Severity.Error, "unknown key \"{0}\" in {1}{2}");

    /// <summary>A value of the wrong type.</summary>
    public static readonly Problem WrongType = new("DE1006", Severity.Error, "\"{0}\" must be {1}");

    /// <summary>A key that must be there.</summary>
    public static readonly Problem MissingKey = new("DE1007", Severity.Error, "{0} lacks the key \"{1}\"");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [BrokenYaml, UnsupportedYaml, YamlTooLarge, DuplicateKey, UnknownKey, WrongType, MissingKey];
}
