namespace Depesche.Rendering.Templates;

/// <summary>Numbers for the global names of all templates.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public List<string> Names { get; } = [];

    /// <summary>Names that some template sets, so that they need not be members of the model.</summary>
    public HashSet<string> Assigned { get; } = new(StringComparer.Ordinal);

    public int NumberOf(string name)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            number = Names.Count;
            numbers.Add(name, number);
            Names.Add(name);
        }

        return number;
    }

    public int Assign(string name)
    {
        Assigned.Add(name);
        return NumberOf(name);
    }

    public int Find(string name) => numbers.GetValueOrDefault(name, -1);
}
