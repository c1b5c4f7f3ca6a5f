using System.Globalization;

namespace Depesche;

/// <summary>One line on the terminal that says how far a run is, shown after a second, and only to a person.</summary>
internal sealed class Progress : IDisposable
{
    private readonly TextWriter writer;
    private readonly Timer? timer;
    private readonly Lock writing = new();
    private volatile string step = "reading";
    private int done;
    private int all;
    private bool shown;

    /// <summary>Starts to wait.</summary>
    public Progress(Terminal terminal, Settings settings)
    {
        writer = terminal.Error;
        timer = terminal.Interactive && !settings.Quiet ? new Timer(_ => Show(), null, 1000, 200) : null;
    }

    /// <summary>A new step begins.</summary>
    /// <param name="name">What is done: <c>rendering</c>.</param>
    /// <param name="count">To how many things.</param>
    public void Begin(string name, int count)
    {
        step = name;
        all = count;
        done = 0;
    }

    /// <summary>One thing more is done; from any thread.</summary>
    public void Advance() => Interlocked.Increment(ref done);

    /// <summary>Clears the line, so that what follows starts at its beginning.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (writing)
        {
            if (shown)
            {
                writer.Write("\r\u001b[K");
            }

            shown = false;
            all = -1;
        }
    }

    private void Show()
    {
        lock (writing)
        {
            if (all >= 0)
            {
                shown = true;
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{step} {done}/{all}"));
            }
        }
    }
}
