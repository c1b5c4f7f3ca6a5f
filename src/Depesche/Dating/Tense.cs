namespace Depesche.Dating;

/// <summary>What the verbs and cues of a clause say about when it happens, seen from the day of writing.</summary>
public enum Tense
{
    /// <summary>No finite verb and no cue.</summary>
    None,

    /// <summary>Pluperfect: before another past.</summary>
    Pluperfect,

    /// <summary>Perfect, preterite, or a reporting verb.</summary>
    Past,

    /// <summary>Plain present.</summary>
    Present,

    /// <summary>Present of motion, meeting or schedule.</summary>
    Scheduled,

    /// <summary>Future, plan, announcement or obligation.</summary>
    Future,

    /// <summary>Possible, wished for or denied: no fact in any tense (könnte, würde, bestreitet).</summary>
    Hypothetical,
}
