using System.Collections.Concurrent;

namespace Depesche;

/// <summary>Reads a stream line by line on a thread of its own, never far ahead of whoever takes the lines: memory stays constant, and an answer never waits for the next question.</summary>
internal sealed class LineReader : IDisposable
{
    /// <summary>Longest line that is kept, in bytes.</summary>
    public const int Longest = 20 * 1024 * 1024;

    private const int Ahead = 16;

    private readonly BlockingCollection<List<Line>> read = new(Ahead);
    private readonly CancellationTokenSource closed = new();
    private readonly MemoryStream open = new();
    private int number;
    private bool tooLong;

    /// <summary>Starts to read.</summary>
    public LineReader(Stream stream) => new Thread(() => Read(stream)) { IsBackground = true, Name = "lines" }.Start();

    /// <summary>The lines that are there, at least one; none at the end of the stream.</summary>
    public List<Line> Next(CancellationToken stop)
    {
        var batch = new List<Line>();
        if (read.TryTake(out var lines, Timeout.Infinite, stop))
        {
            do
            {
                batch.AddRange(lines);
            }
            while (batch.Count < 256 && read.TryTake(out lines));
        }

        return batch;
    }

    /// <inheritdoc/>
    public void Dispose() => closed.Cancel();

    private void Read(Stream stream)
    {
        try
        {
            var buffer = new byte[256 * 1024];
            for (int count; (count = stream.Read(buffer)) > 0;)
            {
                var lines = new List<Line>();
                var rest = buffer.AsSpan(0, count);
                for (int end; (end = rest.IndexOf((byte)'\n')) >= 0; rest = rest[(end + 1)..])
                {
                    Keep(rest[..end]);
                    lines.Add(Close());
                }

                Keep(rest);
                if (lines.Count > 0)
                {
                    read.Add(lines, closed.Token);
                }
            }

            if (open.Length > 0 || tooLong)
            {
                read.Add([Close()], closed.Token);
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or IOException)
        {
            return;
        }
        finally
        {
            read.CompleteAdding();
        }
    }

    private void Keep(ReadOnlySpan<byte> part)
    {
        tooLong |= open.Length + part.Length > Longest;
        if (!tooLong)
        {
            open.Write(part);
        }
    }

    private Line Close()
    {
        var line = new Line(++number, tooLong ? [] : open.ToArray(), tooLong);
        open.SetLength(0);
        tooLong = false;
        return line;
    }
}
