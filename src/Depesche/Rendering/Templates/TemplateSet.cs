using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Depesche.Rendering.Templates;

/// <summary>All compiled templates of a site and what they share.</summary>
internal sealed class TemplateSet
{
    private readonly ConcurrentDictionary<ModelType, ModelBinding> bindings = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<RenderState> states = [];
    private RenderState? spare;

    public Dictionary<string, TemplateUnit> Units { get; } = new(StringComparer.Ordinal);

    /// <summary>Members of the engine's objects that do not exist, unless a template or model uses the object's name for its own.</summary>
    public List<(TemplateUnit Unit, int Offset, string Space, string Member)> Unknown { get; } = [];

    /// <summary>The regular expressions of the templates, compiled once.</summary>
    public ConcurrentDictionary<(string Pattern, RegexOptions Flags), Regex> Patterns { get; } = new();

    public SymbolTable Symbols { get; } = new();

    /// <summary>How strict the templates are read.</summary>
    public TemplateMode Mode { get; init; }

    public ModelBinding BindingOf(ModelType type) => bindings.TryGetValue(type, out var known) ? known : bindings.GetOrAdd(type, Bind);

    /// <summary>Whether some template imports names that cannot be known beforehand.</summary>
    public bool Imports { get; set; }

    /// <summary>Whether some loop asks for <c>for.changed</c>, so that all have to remember the value before.</summary>
    public bool UsesChanged { get; set; }

    public RenderState Take() => Interlocked.Exchange(ref spare, null) ?? (states.TryTake(out var state) ? state : new RenderState(this));

    private ModelBinding Bind(ModelType type) =>
        new([.. Symbols.Names.Select(type.Slot)], Imports || Builtins.Namespaces.Keys.Any(name => Symbols.Assigned.Contains(name) || type.Slot(name) >= 0));

    public void Return(RenderState state)
    {
        if (Interlocked.Exchange(ref spare, state) is { } other)
        {
            states.Add(other);
        }
    }
}
