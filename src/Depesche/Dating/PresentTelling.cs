using System.Collections.Immutable;

namespace Depesche.Dating;

/// <summary>Reportages tell a week that is over in the present tense: "Am Montag sitzt er im Kreml … Am Dienstag … Am Samstag warnt er".</summary>
internal static class PresentTelling
{
    private const int FewestWeekdays = 4;

    private const int FewestBlocks = 3;

    /// <summary>Whether so many weekdays stand in the present tense, over so many paragraphs and more often than in the past, that the tense does not say on which side they lie.</summary>
    public static bool IsIn(ImmutableArray<Timex> timexes)
    {
        var (weekdays, blocks, last, more) = (0, 0, -1, 0);
        foreach (var timex in timexes)
        {
            if (IsPresent(timex))
            {
                weekdays |= 1 << (int)timex.Says.Weekday!.Value;
                blocks += timex.Span.Block == last ? 0 : 1;
                last = timex.Span.Block;
                more++;
            }
            else if (timex is { Quoted: false, Says: { Kind: PartialKind.Weekday, Shift: null }, Tense: Tense.Past or Tense.Pluperfect })
            {
                more--;
            }
        }

        return more > 0 && System.Numerics.BitOperations.PopCount((uint)weekdays) >= FewestWeekdays && blocks >= FewestBlocks;
    }

    /// <summary>A bare weekday in the present tense.</summary>
    public static bool IsPresent(Timex timex) => timex is { Quoted: false, Says: { Kind: PartialKind.Weekday, Shift: null }, Tense: Tense.Present or Tense.Scheduled };
}
