using System.Text.RegularExpressions;
using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>regex</c>. The engine never backtracks, so no pattern takes more than linear time.</summary>
internal static class RegexFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("regex.escape", "pattern", a => a.Result(Regex.Escape(a.Text(0)))),
        Define("regex.match", "text pattern options?", Match),
        Define("regex.matches", "text pattern options?", Matches),
        Define("regex.replace", "text pattern replace options?", a => Pattern(a, 1, 3) is { } regex ? a.Result(regex.Replace(a.Text(0), a.Text(2))) : default),
        Define("regex.split", "text pattern options?", Split),
        Define("regex.unescape", "pattern", Unescape),
    ];

    private static Regex? Pattern(Arguments a, int pattern, int options)
    {
        var flags = RegexOptions.CultureInvariant;
        foreach (var flag in a.Text(options))
        {
            flags |= flag switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        try
        {
            return a.State.Set.Patterns.GetOrAdd((a.Text(pattern), flags), static key => new Regex(key.Pattern, key.Flags | RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout));
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            a.Fail($"the pattern \"{a.Text(pattern)}\" cannot be used: {problem.Message}");
            return null;
        }
    }

    private static bool IsTrusted(Arguments a) => a[0].IsTrusted && a[0].Kind != TemplateValueKind.Html;

    private static TemplateValue Groups(Match match, bool isTrusted) =>
        match.Success ? TemplateList.Of(match.Groups.Values.Select(group => TemplateValue.Text(group.Value, isTrusted))) : TemplateList.Of([]);

    private static TemplateValue Match(Arguments a) => Pattern(a, 1, 2) is { } regex ? Groups(regex.Match(a.Text(0)), IsTrusted(a)) : default;

    private static TemplateValue Matches(Arguments a)
    {
        var isTrusted = IsTrusted(a);
        return Pattern(a, 1, 2) is { } regex ? TemplateList.Of(regex.Matches(a.Text(0)).Select(match => Groups(match, isTrusted))) : default;
    }

    private static TemplateValue Split(Arguments a)
    {
        var isTrusted = IsTrusted(a);
        return Pattern(a, 1, 2) is { } regex ? TemplateList.Of(regex.Split(a.Text(0)).Select(part => TemplateValue.Text(part, isTrusted))) : default;
    }

    private static TemplateValue Unescape(Arguments a)
    {
        try
        {
            return a.Result(Regex.Unescape(a.Text(0)));
        }
        catch (ArgumentException)
        {
            return a.Fail("the text has an unknown escape");
        }
    }
}
