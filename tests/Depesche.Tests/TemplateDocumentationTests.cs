using System.Reflection;
using System.Text;
using Depesche.Rendering.Templates;

namespace Depesche.Tests;

/// <summary>The models of the templates are printed from the model types, with the type of each member as its record declares it.</summary>
public sealed class TemplateDocumentationTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    // Templates that get the model of another one.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["impressum.html"] = ", datenschutz.html, barrierefreiheit.html, lizenzen.html",
        ["sitemap.xml"] = ", robots.txt",
    };

    private static readonly List<(Type Record, ModelType Model)> Models =
    [
        .. typeof(ModelType).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(TemplateModel)))
            .Select(type => (type, type.GetField("Members", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as ModelType))
            .Where(pair => pair.Item2 is not null)
            .Select(pair => (pair.type, pair.Item2!))
            .OrderBy(pair => pair.Item2.Name, StringComparer.Ordinal),
    ];

    [Fact]
    public void The_model_of_every_template_is_printed_from_its_type()
    {
        var text = new StringBuilder("""
            # The models of the templates

            What a template of a site can name, printed from the model types. A page's template sees the members of its own model as global
            names; templates in `includes/` see the same names and the arguments they are given (`$1`, `$2` or `$.name`; `$0` is their own name). Text must pass
            `html.escape` before it is written; markup is safe as it is. `depesche templates --copy NAME` writes the shipped template out to
            start from, `depesche templates --render FILE --model FILE.json` tries one with a model of your own.

            ## The language

            Templates are written in the language of [Scriban](https://scriban.github.io/docs/language/), with its functions `array`, `date`, `html`, `math`,
            `object`, `regex`, `string` and `timespan`. A site's templates are read more strictly than the language asks for: text is escaped, every
            name is known, `break` stands in a loop and an included template exists. `--render` reads a template as the language does.

            A template reads nothing but its model, so `date.now`, `math.random` and `math.uuid` are errors, and a site's template cannot run text as code
            (`object.eval`). Patterns of `regex` are matched without going back: no references to groups and no looking around. Dates and numbers can be
            written as in English (`en`, `en-GB`), German (`de`), French (`fr`), Spanish (`es`) and Italian (`it`); dates have no time zone but UTC.
            Liquid and the scientific mode are not read.

            ## Pages

            """);
        Print(text, model => model.Name.Contains('.', StringComparison.Ordinal));
        text.Append("\n## Parts of pages\n");
        Print(text, model => !model.Name.Contains('.', StringComparison.Ordinal));
        DocumentationTests.Printed("docs/templates.md", text.ToString());
    }

    [Fact]
    public void Every_shipped_page_template_is_in_the_list_of_models()
    {
        var known = string.Join(' ', Models.Select(pair => Title(pair.Model)));
        var shipped = Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates")).Select(file => Path.GetFileName(file)!);
        Assert.All(shipped, name => Assert.Contains(name, known, StringComparison.Ordinal));
    }

    private static void Print(StringBuilder text, Func<ModelType, bool> isWanted)
    {
        foreach (var (record, model) in Models.Where(pair => isWanted(pair.Model)))
        {
            var members = model.Members.Select(member => member with { Shape = Shape(record, member.Name) });
            text.Append($"\n### {Title(model)}\n\n").Append(ModelDocumentation.Table(model with { Members = [.. members] }));
        }
    }

    private static string Title(ModelType model) => model.Name + Others.GetValueOrDefault(model.Name, "");

    private static string Shape(Type record, string member)
    {
        var property = record.GetProperty(string.Concat(member.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..])));
        return property is null ? "" : Word(property.PropertyType) + (MayBeNull(property) ? " or null" : "");
    }

    private static bool MayBeNull(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null || Nullability.Create(property).ReadState == NullabilityState.Nullable;

    private static string Word(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? "text"
            : type == typeof(bool) ? "true or false"
            : type == typeof(int) || type == typeof(long) || type == typeof(double) ? "number"
            : type == typeof(Html) ? "markup"
            : type.IsGenericType ? "list of " + Word(type.GetGenericArguments()[0])
            : Models.Find(pair => pair.Record == type).Model?.Name ?? type.Name;
    }
}
