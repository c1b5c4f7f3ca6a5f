using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Depesche.Publishing.Exports;
using Depesche.Publishing.Reports;

namespace Depesche;

/// <summary>`review`: the decisions that are least certain, and the names that the archive uses and the knowledge lacks; each with the YAML that settles it.</summary>
internal static class ReviewCommand
{
    /// <summary>Prints the report, or JSON Lines when asked for; problems of the content are told beside it.</summary>
    public static int Run(Settings settings, Terminal terminal)
    {
        var bag = settings.NewBag();
        var progress = new Progress(terminal, settings);
        var site = new SiteBuilder(bag, progress, terminal.Stop).Understand(settings.LoadOptions(terminal));
        progress.Dispose();
        terminal.Tell(bag, settings);
        var (doubts, proposals) = (Doubts.Of(site), Proposals.Of(site));
        terminal.Out.Write(settings.Json ? Lines(doubts, proposals) : Text(doubts) + "\n" + Text(proposals));
        return bag.HasErrors ? ExitCode.Errors : ExitCode.Done;
    }

    private static string Text(ImmutableArray<Doubt> doubts)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Doubtful decisions: {doubts.Length}{(doubts.IsEmpty ? "" : "  the least certain first; in brackets what settles each")}\n");
        foreach (var doubt in doubts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{doubt.Confidence:0.00}  {doubt.What}  {doubt.Decision}\n    {doubt.File}({doubt.Line},{doubt.Column}): {doubt.Words}\n    {doubt.Because}\n    [{doubt.Key}]\n");
        }

        return text.ToString();
    }

    private static string Text(ImmutableArray<Proposal> proposals)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Unknown names: {proposals.Length}{(proposals.IsEmpty ? "" : "  paste an entry into a file such as content/entities/people.yaml, or say [names.link] in the article for a misspelt known name")}\n");
        foreach (var proposal in proposals)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{proposal.Name}  {Vocabulary.Of(proposal.Type)}, {Times(proposal.Count, "time")} in {Times(proposal.Articles, "article")}  {proposal.Because}\n");
            foreach (var example in proposal.Examples)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {example.File}({example.Line},{example.Column}): {example.Sentence}\n");
            }

            text.Append(proposal.Stub);
        }

        return text.ToString();
    }

    private static string Times(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Lines(ImmutableArray<Doubt> doubts, ImmutableArray<Proposal> proposals)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var doubt in doubts)
        {
            using (var json = new Utf8JsonWriter(buffer, JsonForm.OneLine))
            {
                json.WriteStartObject();
                json.WriteString("what", doubt.What);
                json.WriteNumber("confidence", doubt.Confidence);
                json.WriteString("words", doubt.Words);
                json.WriteString("decision", doubt.Decision);
                json.WriteString("because", doubt.Because);
                json.WriteString("file", doubt.File);
                json.WriteNumber("line", doubt.Line);
                json.WriteNumber("column", doubt.Column);
                json.WriteString("key", doubt.Key);
                json.WriteEndObject();
            }

            buffer.Write("\n"u8);
        }

        foreach (var proposal in proposals)
        {
            using (var json = new Utf8JsonWriter(buffer, JsonForm.OneLine))
            {
                json.WriteStartObject();
                json.WriteString("what", "unknown-name");
                json.WriteString("name", proposal.Name);
                json.WriteString("type", Vocabulary.Of(proposal.Type));
                json.WriteNumber("count", proposal.Count);
                json.WriteNumber("articles", proposal.Articles);
                json.WriteString("because", proposal.Because);
                json.Array("examples", proposal.Examples, example =>
                {
                    json.WriteStartObject();
                    json.WriteString("article", example.Article);
                    json.WriteString("file", example.File);
                    json.WriteNumber("line", example.Line);
                    json.WriteNumber("column", example.Column);
                    json.WriteString("sentence", example.Sentence);
                    json.WriteEndObject();
                });
                json.WriteString("stub", proposal.Stub);
                json.WriteEndObject();
            }

            buffer.Write("\n"u8);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
