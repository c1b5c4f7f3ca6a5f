using System.Text.RegularExpressions;

namespace Depesche.Tests.Rendering.Templates;

/// <summary>The shipped templates keep to the part of the language that its documentation describes, so that the package reads them as our engine does.</summary>
public sealed class ShippedTemplatesTests
{
    private const string Value = """(\$?\w+(\.\w+)*|\d+|'[^']*')""";
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Singleline;

    private static readonly Regex Block = new("""\{\{[-~]?(?<code>.*?)[-~]?\}\}""", Options);

    private static readonly Regex Known = new(
        $"^(end|else|((else )?if |case )!?{Value}( (==|!=|>|<|&&|\\|\\|) !?{Value})*|when {Value}(, {Value})*|for \\w+ in {Value}|\\w+ = {Value}|include {Value}( {Value})*|{Value}( \\| html\\.escape)?)$",
        Options);

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".html" or ".xml" or ".txt")
            .Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Blocks_hold_simple_statements_only_and_else_belongs_to_if_or_case(string file)
    {
        var open = new Stack<string>();
        foreach (var code in Block.Matches(File.ReadAllText(Path.Combine(Repository.Root, file))).Select(block => block.Groups["code"].Value.Trim()))
        {
            Assert.True(Known.IsMatch(code), $"{file}: {code}");
            var word = code.Split(' ')[0];
            switch (word)
            {
                case "if" or "for" or "case":
                    open.Push(word);
                    break;
                case "end":
                    open.Pop();
                    break;
                case "else":
                    Assert.NotEqual("for", open.Peek());
                    break;
            }
        }

        Assert.Empty(open);
    }
}
