using System.Collections.Immutable;

namespace Depesche.Dating;

/// <summary>A rule of this stage as readers and tests see it.</summary>
/// <param name="Name">The name that results carry.</param>
/// <param name="Does">One German sentence that says what it does.</param>
/// <param name="Right">
/// German examples, seen from Tuesday, 18 January 2022, in which every expression stands in brackets with its TIMEX3 value and, where it has one, its EDTF:
/// <c>am [Freitag|2022-01-21|2022-01-21] wird getagt</c>.
/// </param>
/// <param name="Wrong">Sentences in which there is no time expression.</param>
public sealed record TimexRule(string Name, string Does, ImmutableArray<string> Right, ImmutableArray<string> Wrong)
{
    /// <summary>The words of an example without the marks, and its expressions in order.</summary>
    public static (string Text, ImmutableArray<(string Words, string Value, string? Edtf)> Expressions) Read(string example)
    {
        var text = new System.Text.StringBuilder(example.Length);
        var found = ImmutableArray.CreateBuilder<(string, string, string?)>();
        for (var at = 0; at < example.Length;)
        {
            if (example[at] != '[')
            {
                text.Append(example[at++]);
                continue;
            }

            var end = example.IndexOf(']', at);
            var parts = example[(at + 1)..end].Split('|');
            found.Add((parts[0], parts[1], parts.Length > 2 ? parts[2] : null));
            text.Append(parts[0]);
            at = end + 1;
        }

        return (text.ToString(), found.ToImmutable());
    }
}
