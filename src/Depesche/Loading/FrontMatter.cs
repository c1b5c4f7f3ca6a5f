using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>The YAML at the start of a file, between two lines of three hyphens.</summary>
/// <param name="Yaml">The stretch between the lines; null when the file has no front matter.</param>
/// <param name="Body">Where the text begins.</param>
internal readonly record struct FrontMatter(TextSpan? Yaml, int Body)
{
    /// <summary>Finds it; null, and told, when it is opened and never closed.</summary>
    public static FrontMatter? Find(SourceText source, DiagnosticBag bag)
    {
        TextSpan? opening = null;
        foreach (var line in Lines.Of(source.Text, 0))
        {
            var words = source.Text.AsSpan(line.Start, line.Length).TrimEnd();
            if (opening is null)
            {
                if (words is not "---")
                {
                    return new FrontMatter(null, 0);
                }

                opening = line;
            }
            else if (words is "---")
            {
                return new FrontMatter(new TextSpan(Lines.Next(source.Text, opening.Value.End), line.Start), Lines.Next(source.Text, line.End));
            }
            else if (line.Start > Limits.LineLength)
            {
                break;
            }
        }

        bag.Add(LoadingProblems.FrontMatterOpen, source, new TextSpan(0, 3));
        return null;
    }
}
