namespace Depesche.Rendering.Templates;

/// <summary>The whole numbers from <paramref name="First"/>, upwards or downwards.</summary>
internal sealed record NumberRange(long First, long Step, int Count)
{
    public static NumberRange Of(long first, long last, bool withLast)
    {
        var step = last >= first ? 1 : -1;
        var distance = (decimal)last - first;
        var count = Math.Abs(distance) + (withLast ? 1 : 0);
        return new NumberRange(first, step, (int)Math.Min(count, int.MaxValue));
    }
}
