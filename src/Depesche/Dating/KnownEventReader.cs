using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Reads known events from YAML: the site's own, and those packed into the tool.</summary>
public static class KnownEventReader
{
    private static readonly string[] Kinds = ["meeting", "visit", "talks", "summit", "call", "statement", "warning", "demand", "document", "decision", "recognition", "sanction", "legislature", "military"];

    private static readonly string[] States = ["happened", "announced", "cancelled", "postponed", "open"];

    /// <summary>All known events by first day and id; a site's own entry replaces a packed one with the same id.</summary>
    /// <param name="files">The site's own files.</param>
    /// <param name="bag">Where problems go.</param>
    public static ImmutableArray<KnownEvent> Read(ImmutableArray<YamlFile> files, DiagnosticBag bag)
    {
        var events = new Dictionary<string, KnownEvent>(StringComparer.Ordinal);
        foreach (var one in PackedYamlReader.Resource("events").SelectMany(file => OfFile(file, builtin: true, bag)))
        {
            events[one.Id] = one;
        }

        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in files.SelectMany(file => OfFile(file, builtin: false, bag)))
        {
            if (!own.Add(one.Id))
            {
                bag.Add(DatingProblems.DuplicateEvent, one.Origin!.Value.File, one.Origin.Value.Span, one.Id);
                continue;
            }

            events[one.Id] = one;
        }

        return [.. events.Values.OrderBy(one => one.When.First.DayNumber).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<KnownEvent> OfFile(YamlFile file, bool builtin, DiagnosticBag bag)
    {
        if (file.Root is YamlNode.Map { Entries.IsEmpty: true })
        {
            yield break;
        }

        if (file.Root is not YamlNode.List list)
        {
            bag.Add(LoadingProblems.WrongType, file.Source, file.Root.Span, Path.GetFileName(file.Source.Path), "a list of known events");
            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item is not YamlNode.Map map)
            {
                bag.Add(LoadingProblems.WrongType, file.Source, item.Span, "a known event", "a map of keys and values");
            }
            else if (Event(new YamlFields(file.Source, map, "a known event", bag), builtin, bag) is { } read)
            {
                yield return read;
            }
        }
    }

    private static KnownEvent? Event(YamlFields fields, bool builtin, DiagnosticBag bag)
    {
        var id = fields.Required("id");
        var date = fields.Required("date");
        var kind = OneOf(fields, fields.Required("kind"), "kind", Kinds);
        var title = fields.Required("title");
        var when = Days(date, bag);
        var status = OneOf(fields, fields.Text("status"), "status", States);
        var result = new KnownEvent(id?.Value ?? "", when ?? default, kind ?? "", title?.Value ?? "", Values(fields, "participants"), fields.Text("place")?.Value)
        {
            Time = fields.Text("time")?.Value,
            AnnouncedOn = Days(fields.Text("announced_on"), bag)?.First,
            CancelledOn = Days(fields.Text("cancelled_on"), bag)?.Last,
            Summary = fields.Text("summary")?.Value.Trim(),
            Status = status,
            Main = fields.Flag("main") ?? false,
            SameAs = Values(fields, "same_as"),
            NotSameAs = Values(fields, "not_same_as"),
            Sources = Sources(fields, bag),
            Note = fields.Text("note")?.Value.Trim(),
            Builtin = builtin,
            Origin = builtin ? null : (fields.File, fields.Span),
        };
        fields.Done();
        return id is null || when is null || kind is null || title is null ? null : result;
    }

    private static ImmutableArray<string> Values(YamlFields fields, string key) => [.. fields.Texts(key).Select(stated => stated.Value)];

    private static ImmutableArray<(string Outlet, string? Url, string? Published)> Sources(YamlFields fields, DiagnosticBag bag)
    {
        var sources = fields.Maps("sources", "a source");
        var result = new (string, string?, string?)[sources.Length];
        for (var i = 0; i < result.Length; i++)
        {
            var outlet = sources[i].Required("outlet");
            var published = sources[i].Text("published");
            _ = Days(published, bag);
            result[i] = (outlet?.Value ?? "", sources[i].Text("url")?.Value, published?.Value);
            sources[i].Done();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    private static DateRange? Days(Stated<string>? stated, DiagnosticBag bag)
    {
        if (stated is null)
        {
            return null;
        }

        // Around the ends of the calendar there is no month before or after.
        if (Edtf.ParseStated(stated.Value) is { First: { Year: > 2 } first, Last: { Year: < 9990 } last })
        {
            return new DateRange(first, last);
        }

        bag.Add(DatingProblems.UnreadableDate, stated.Source, stated.Span, stated.Value);
        return null;
    }

    private static string? OneOf(YamlFields fields, Stated<string>? stated, string key, string[] allowed)
    {
        if (stated is not null && Array.IndexOf(allowed, stated.Value) < 0)
        {
            fields.Wrong(stated.Span, key, "one of " + string.Join(", ", allowed) + NearestName.Hint(stated.Value, allowed));
            return null;
        }

        return stated?.Value;
    }
}
