using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Reads the keys of an article's front matter.</summary>
/// <param name="Id">The article's id; null when not given.</param>
/// <param name="Title">The headline; null when not given.</param>
/// <param name="Exclude">Whether the article is left out.</param>
/// <param name="Facts">Everything else.</param>
internal sealed record FrontMatterFacts(Stated<string>? Id, string? Title, bool Exclude, ArticleFacts Facts)
{
    // As files of knowledge say it, and as data does.
    private static readonly (string Word, string Type)[] EntityTypes = [("person", "PER"), ("place", "LOC"), ("organisation", "ORG"), ("format", "FMT"), ("event", "EVT"), ("other", "OTH")];

    /// <summary>Nothing stated.</summary>
    public static FrontMatterFacts None { get; } = new(null, null, Exclude: false, ArticleFacts.None);

    /// <summary>Reads the YAML of a file; mistakes in keys and values are told and passed over, so that the rest of the article is still checked. Null, and told, when it is no map of keys.</summary>
    public static FrontMatterFacts? Read(SourceText source, TextSpan span, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var result = YamlReader.Read(source, span, YamlLimits.FrontMatter, own) switch
        {
            YamlNode.Map map => Read(new YamlFields(source, map, "front matter", own), own),
            YamlNode.Scalar { IsEmpty: true } => None,
            null => null,
            var other => Refuse(other),
        };
        bag.AddAll(own);
        return result;

        FrontMatterFacts? Refuse(YamlNode node)
        {
            own.Add(LoadingProblems.WrongType, source, node.Span, "front matter", "a map of keys and values");
            return null;
        }
    }

    private static FrontMatterFacts Read(YamlFields fields, DiagnosticBag bag)
    {
        var published = fields.Text("published");
        var date = fields.Text("date");
        if (published is not null && date is not null)
        {
            bag.Add(LoadingProblems.TwoDates, fields.File, date.Span);
        }

        var stated = published ?? date;
        var names = fields.Map("names", "names");
        var facts = new ArticleFacts
        {
            Dates = stated is null ? [] : [new StatedDate(StatedDateKind.Published, stated.Value.Trim(), "front-matter", stated.Source, stated.Span)],
            Source = Words(fields, "source"),
            Lang = Words(fields, "lang") ?? "de",
            Author = Words(fields, "author"),
            Summary = Words(fields, "summary"),
            Location = Words(fields, "location"),
            Image = fields.Text("image")?.Value,
            Url = Url(fields),
            Slug = fields.Text("slug"),
            // A mistyped word is told once, and not again as rights that nobody chose.
            Rights = RightsWords.Read(fields, "rights") ?? (fields.Entry("rights") is null ? null : Rights.Link),
            RightsPlace = fields.Text("rights"),
            Licence = Words(fields, "licence"),
            RightsHolder = Words(fields, "rights_holder"),
            Tags = [.. fields.Texts("tags").Select(one => TextNormalizer.Words(one.Value))],
            Names = [.. Hints(fields, "persons", "PER"), .. Hints(fields, "places", "LOC"), .. Hints(fields, "organisations", "ORG"), .. Entities(fields)],
            LinkOverrides = names?.Map("link", "names.link") is { } link ? [.. link.Pairs().Select(pair => new Stated<(string, string)>((pair.Key, pair.Value.Value), pair.Value.Source, pair.Value.Span))] : [],
            Unlink = names?.Texts("unlink") ?? [],
            Drop = fields.Texts("drop"),
            Keep = fields.Texts("keep"),
        };
        names?.Done();
        var id = fields.Text("id");
        if (id is not null && (id.Value.Length is 0 or > 100 || !id.Value.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_')))
        {
            fields.Wrong(id.Span, "id", "letters, digits, hyphens and underscores");
            id = null;
        }

        if (!facts.Lang.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '-') || facts.Lang.Length is < 2 or > 35)
        {
            bag.Add(LoadingProblems.StrangeLanguage, fields.File, fields.Entry("lang")?.Value.Span ?? fields.Span, facts.Lang);
            facts = facts with { Lang = "de" };
        }

        var result = new FrontMatterFacts(id, Words(fields, "title") is { Length: > 0 } title ? title : null, fields.Flag("exclude") ?? false, facts);
        fields.Done();
        return result;
    }

    private static string? Words(YamlFields fields, string key) => fields.Text(key) is { } text ? TextNormalizer.Words(text.Value) : null;

    private static string? Url(YamlFields fields)
    {
        if (fields.Text("url") is not { } url)
        {
            return null;
        }

        if (LinkTarget.IsWeb(url.Value.Trim()))
        {
            return url.Value.Trim();
        }

        fields.Wrong(url.Span, "url", "an address that begins with https:// or http://");
        return null;
    }

    private static IEnumerable<NameHint> Hints(YamlFields fields, string key, string type) => fields.Texts(key).Select(one => new NameHint(TextNormalizer.Words(one.Value), type));

    private static ImmutableArray<NameHint> Entities(YamlFields fields)
    {
        var hints = ImmutableArray.CreateBuilder<NameHint>();
        foreach (var entity in fields.Maps("entities", "an entity of the front matter"))
        {
            var name = entity.Required("name");
            var type = entity.Text("type");
            var known = Array.Find(EntityTypes, one => type is not null && (one.Word == type.Value || one.Type == type.Value)).Type;
            if (type is not null && known is null)
            {
                entity.Wrong(type.Span, "type", "one of " + string.Join(", ", EntityTypes.Select(one => one.Word)));
            }

            entity.Done();
            if (name is not null)
            {
                hints.Add(new NameHint(TextNormalizer.Words(name.Value), known));
            }
        }

        return hints.ToImmutable();
    }
}
