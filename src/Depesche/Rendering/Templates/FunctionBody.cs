namespace Depesche.Rendering.Templates;

/// <summary>The code of a function or of a whole template.</summary>
internal sealed class FunctionBody
{
    public required string Name { get; init; }

    public required TemplateUnit Unit { get; init; }

    public Statement[] Statements { get; set; } = [];

    /// <summary>Declared parameters; null for a simple function, which reads <c>$0</c> and opens no object of its own.</summary>
    public Parameter[]? Parameters { get; set; }

    public bool IsVariadic { get; set; }

    /// <summary>Names of the local variables by slot.</summary>
    public List<string> Locals { get; } = [];

    /// <summary>Whether it gives back a value, so that what it wrote before does not count.</summary>
    public bool ReturnsValue { get; set; }

    /// <summary>How deep its code is nested.</summary>
    public int Depth { get; set; }

    /// <summary>Whether it sees the local variables of whoever calls it: the block of a <c>wrap</c>.</summary>
    public bool IsBlock { get; init; }

    public int SlotOf(string local)
    {
        var slot = Locals.IndexOf(local);
        if (slot < 0)
        {
            slot = Locals.Count;
            Locals.Add(local);
        }

        return slot;
    }
}
