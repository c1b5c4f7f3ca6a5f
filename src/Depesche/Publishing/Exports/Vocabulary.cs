using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Publishing.Exports;

/// <summary>The words of the data files for the values of the tool; other programs compare them as strings.</summary>
public static class Vocabulary
{
    /// <summary><c>DATE TIME DURATION SET</c>.</summary>
    public static string Of(TimexType type) => type switch { TimexType.Date => "DATE", TimexType.Time => "TIME", TimexType.Duration => "DURATION", _ => "SET" };

    /// <summary><c>PER LOC ORG FMT EVT OTH</c>.</summary>
    public static string Of(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Place => "LOC",
        EntityType.Organisation => "ORG",
        EntityType.Format => "FMT",
        EntityType.Event => "EVT",
        _ => "OTH",
    };

    /// <summary><c>name adj demonym part metonym role</c>.</summary>
    public static string Of(MentionKind kind) => kind == MentionKind.Adjective ? "adj" : Lower(kind);

    /// <summary><c>meeting visit talks …</c>.</summary>
    public static string Of(EventKind kind) => Lower(kind);

    /// <summary><c>happened announced cancelled postponed open</c>.</summary>
    public static string Of(EventStatus status) => Lower(status);

    /// <summary><c>day span week month about latest year within none</c>.</summary>
    public static string Of(DatePrecision precision) => Lower(precision);

    /// <summary><c>full excerpt link</c>.</summary>
    public static string Of(Rights rights) => Lower(rights);

    /// <summary><c>announces reports looks back cancels denies</c>.</summary>
    public static string Of(EvidenceRole role) => role == EvidenceRole.LooksBack ? "looks back" : Lower(role);

    private static string Lower<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();
}
