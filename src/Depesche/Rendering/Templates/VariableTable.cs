namespace Depesche.Rendering.Templates;

/// <summary>The global names of a page by their number, and the nested objects that functions with parameters and <c>with</c> open.</summary>
internal sealed class VariableTable
{
    private readonly List<(int Symbol, Variable Before)> changes = [];
    private readonly List<(int Depth, TemplateValue Target)> targets = [];
    private Variable[] variables = [];

    /// <summary>1 for the page itself.</summary>
    public int Depth { get; private set; } = 1;

    /// <summary>Whether a <c>with</c> is open, so that names may mean members of its object.</summary>
    public bool HasTarget => targets.Count > 0;

    public void Prepare(int count)
    {
        if (variables.Length < count)
        {
            Array.Resize(ref variables, count);
        }
    }

    public ref Variable At(int symbol) => ref variables[symbol];

    public bool IsSet(int symbol) => variables[symbol].Depth != 0;

    /// <summary>Sets a name in the current object; false when it may only be read.</summary>
    public bool Set(int symbol, TemplateValue value)
    {
        ref var variable = ref variables[symbol];
        if (variable.Depth != Depth)
        {
            changes.Add((symbol, variable));
            variable.Depth = Depth;
            variable.IsReadOnly = false;
        }

        if (variable.IsReadOnly)
        {
            return false;
        }

        variable.Value = value;
        return true;
    }

    public int Open()
    {
        Depth++;
        return changes.Count;
    }

    /// <summary>Gives every name the meaning that it had before <see cref="Open"/>.</summary>
    public void Close(int mark)
    {
        Undo(mark);
        Depth--;
    }

    public void OpenTarget(TemplateValue target)
    {
        Depth++;
        targets.Add((Depth, target));
    }

    public void CloseTarget()
    {
        targets.RemoveAt(targets.Count - 1);
        Depth--;
    }

    /// <summary>The object of the innermost <c>with</c>, when names are set in it.</summary>
    public TemplateValue? OwnTarget => targets.Count > 0 && targets[^1].Depth == Depth ? targets[^1].Target : (TemplateValue?)null;

    /// <summary>The number of open objects, and each of them with its depth, the innermost last.</summary>
    public IReadOnlyList<(int Depth, TemplateValue Target)> Targets => targets;

    public void Clear()
    {
        targets.Clear();
        Undo(0);
        Depth = 1;
    }

    private void Undo(int mark)
    {
        for (var i = changes.Count - 1; i >= mark; i--)
        {
            variables[changes[i].Symbol] = changes[i].Before;
        }

        changes.RemoveRange(mark, changes.Count - mark);
    }
}
