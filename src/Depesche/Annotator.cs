using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Publishing.Exports;

namespace Depesche;

/// <summary>`annotate`: the arrows of a build up to the reading, one line at a time, as a stream filter without state.</summary>
/// <param name="knowledge">Whom it knows.</param>
/// <param name="knownEvents">What can date a text.</param>
internal sealed class Annotator(KnowledgeBase knowledge, ImmutableArray<KnownEvent> knownEvents)
{
    /// <summary>Answers every line of standard input with one on standard output, in order.</summary>
    public static int Run(Settings settings, string? content, bool canonicalNamesOnly, Terminal terminal)
    {
        var bag = settings.NewBag();
        var source = content is null ? null : SiteLoader.Load((settings with { Content = content }).LoadOptions(terminal), bag);
        var knowledge = KnowledgeBase.Load(source?.Entities ?? [], bag);
        var annotator = new Annotator(canonicalNamesOnly ? knowledge.CanonicalNamesOnly() : knowledge, KnownEventReader.Read(source?.Events ?? [], bag));
        terminal.Tell(bag, settings);
        if (bag.HasErrors)
        {
            return ExitCode.Errors;
        }

        using var output = terminal.Output();
        using var input = terminal.Input();
        return annotator.Filter(input, output, settings, terminal) ? ExitCode.Done : ExitCode.Errors;
    }

    /// <summary>Whether every line was an article.</summary>
    public bool Filter(Stream input, Stream output, Settings settings, Terminal terminal)
    {
        var fine = true;
        using var reader = new LineReader(input);
        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(() => new ArrayBufferWriter<byte>());
        for (var lines = reader.Next(terminal.Stop); lines.Count > 0; lines = reader.Next(terminal.Stop))
        {
            var answers = new (byte[] Bytes, DiagnosticBag Bag)[lines.Count];
            Parallel.For(0, lines.Count, new ParallelOptions { CancellationToken = terminal.Stop }, index =>
            {
                var buffer = buffers.Value!;
                buffer.ResetWrittenCount();
                var bag = settings.NewBag();
                Answer(lines[index], buffer, bag);
                answers[index] = (buffer.WrittenSpan.ToArray(), bag);
            });
            foreach (var (bytes, bag) in answers)
            {
                output.Write(bytes);
                fine &= !bag.HasErrors;
                terminal.Tell(bag, settings);
            }

            output.Flush();
        }

        return fine;
    }

    /// <summary>All that is understood of one text.</summary>
    public Reading Read(StreamArticle given, DiagnosticBag bag)
    {
        // In a stream a text of which nothing is left has an answer too: nothing was found.
        var cleaning = new DiagnosticBag();
        var cleaned = Cleaner.Clean(SiteLoader.FromText(given.Id, given.Text, given.Title, given.Published), cleaning);
        var draft = Draft.Of(cleaned, knowledge);
        return draft.Read(ArticleDater.Date([draft.Clues], knownEvents, bag)[0], knowledge, bag);
    }

    private void Answer(Line line, ArrayBufferWriter<byte> buffer, DiagnosticBag bag)
    {
        var given = StreamArticle.Parse(line, out var error);
        var reading = given is null ? null : Read(given, bag);
        if (error.Length > 0)
        {
            bag.Add(CommandProblems.BadLine, null, line.Number.ToString(CultureInfo.InvariantCulture), error);
        }
        else if (bag.HasErrors)
        {
            error = bag.Sorted().First(one => one.Severity == Severity.Error).Message;
        }

        using (var json = new Utf8JsonWriter(buffer, JsonForm.OneLine))
        {
            json.WriteStartObject();
            if (reading is null || error.Length > 0)
            {
                json.WriteNumber("line", line.Number);
                json.WriteString("error", error);
            }
            else
            {
                json.WriteString("id", reading.Article.Id);
                json.WriteString("published", reading.Time.Edtf);
                json.WriteString("published_because", reading.Time.Because);
                ReadingRows.Write(json, reading);
            }

            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
    }
}
