using System.Globalization;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Reads site.yaml and what the call of the tool adds to it.</summary>
internal static class SiteConfigReader
{
    /// <summary>Whether a base URL given in the call can be one, for this computer or for the public.</summary>
    public static bool IsBaseUrl(string address) => Slashed(address) is var slashed && (IsLocal(slashed) || IsPublic(slashed));

    /// <summary>The configuration; defaults where nothing is said.</summary>
    public static SiteConfig Read(SourceText? file, LoadOptions options, DiagnosticBag bag)
    {
        var config = file is not null && YamlReader.Read(file, YamlLimits.Knowledge, bag) is { } root ? Read(file, root, bag) : new SiteConfig();
        var baseUrl = options.BaseUrl ?? config.BaseUrl;
        var place = options.BaseUrl is null ? config.BaseUrlPlace : null;
        config = config with { BaseUrl = baseUrl is null ? null : Public(baseUrl, place, bag) };
        if (options is { OperatorName: { } name, OperatorAddress: { } address, OperatorEmail: { } email } && name.Length > 0 && address.Length > 0 && email.Length > 0)
        {
            config = config with { Operator = new SiteOperator(name, address, email) };
        }

        if (config.IsPublic && config.Operator is null)
        {
            Tell(LoadingProblems.NoOperator, place, bag);
        }

        return config;
    }

    private static SiteConfig Read(SourceText file, YamlNode root, DiagnosticBag bag)
    {
        if (root is not YamlNode.Map map)
        {
            bag.Add(LoadingProblems.WrongType, file, root.Span, "site.yaml", "a map of keys and values");
            return new SiteConfig { File = file };
        }

        var fields = new YamlFields(file, map, "site.yaml", bag);
        var defaults = new SiteConfig();
        var config = new SiteConfig
        {
            File = file,
            Title = Words(fields, "title") ?? defaults.Title,
            Headline = Words(fields, "headline"),
            Standfirst = Words(fields, "standfirst"),
            BaseUrl = fields.Text("base_url")?.Value,
            BaseUrlPlace = fields.Text("base_url"),
            Rights = RightsWords.Read(fields, "rights"),
            Licence = Words(fields, "licence"),
            RightsHolder = Words(fields, "rights_holder"),
            Operator = Operator(fields),
            TagAuthority = fields.Text("tag_authority")?.Value ?? defaults.TagAuthority,
            IssuesUrl = Web(fields, "issues_url"),
            IsOnGitHub = fields.Text("host") is { } host && Is(fields, host, "host", "github-pages"),
            Audited = Day(fields, "accessibility_audit"),
            BuiltinKnownEvents = fields.Text("known_events") is { } known && Is(fields, known, "known_events", "builtin"),
            ShowUnevidenced = fields.Flag("show_unevidenced") ?? false,
            FirstDay = Day(fields, "first_day"),
            LastDay = Day(fields, "last_day"),
        };
        fields.Done();
        return config;
    }

    private static SiteOperator? Operator(YamlFields fields)
    {
        if (fields.Map("operator", "operator") is not { } inner)
        {
            return null;
        }

        var (name, address, email) = (inner.Required("name"), inner.Required("address"), inner.Required("email"));
        inner.Done();
        return name is null || address is null || email is null ? null : new SiteOperator(name.Value, address.Value, email.Value);
    }

    // A build for this computer has no public address, whatever form it is written in.
    private static string? Public(string address, Stated<string>? place, DiagnosticBag bag)
    {
        var slashed = Slashed(address);
        if (IsLocal(slashed))
        {
            return null;
        }

        if (IsPublic(slashed))
        {
            return slashed;
        }

        Tell(LoadingProblems.BadBaseUrl, place, bag, address);
        return null;
    }

    private static string Slashed(string address) => address.Trim().EndsWith('/') ? address.Trim() : address.Trim() + "/";

    private static bool IsLocal(string slashed) =>
        slashed.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || (Uri.TryCreate(slashed, UriKind.Absolute, out var uri) && uri.Host is "localhost" or "127.0.0.1" or "[::1]" or "::1");

    private static bool IsPublic(string slashed) => LinkTarget.IsWeb(slashed) && !slashed.AsSpan().ContainsAny('?', '#');

    private static void Tell(Problem problem, Stated<string>? place, DiagnosticBag bag, params ReadOnlySpan<string> arguments)
    {
        if (place is null)
        {
            bag.Add(problem, null, arguments);
        }
        else
        {
            bag.Add(problem, place.Source, place.Span, arguments);
        }
    }

    private static string? Words(YamlFields fields, string key) => fields.Text(key) is { } text && TextNormalizer.Words(text.Value) is { Length: > 0 } words ? words : null;

    private static string? Web(YamlFields fields, string key)
    {
        if (fields.Text(key) is not { } text || LinkTarget.IsWeb(text.Value))
        {
            return fields.Text(key)?.Value;
        }

        fields.Wrong(text.Span, key, "an address that begins with https:// or http://");
        return null;
    }

    private static bool Is(YamlFields fields, Stated<string> text, string key, string only)
    {
        if (text.Value != only)
        {
            fields.Wrong(text.Span, key, only);
        }

        return text.Value == only;
    }

    private static DateOnly? Day(YamlFields fields, string key)
    {
        if (fields.Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        fields.Wrong(text.Span, key, "a day such as 2022-01-21");
        return null;
    }
}
