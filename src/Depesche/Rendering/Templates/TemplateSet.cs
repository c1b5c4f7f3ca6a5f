using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Depesche.Rendering.Templates;

/// <summary>All compiled templates of a site and what they share.</summary>
internal sealed class TemplateSet
{
    private readonly ConcurrentDictionary<ModelType, int[]> slots = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<RenderState> states = [];

    public Dictionary<string, TemplateUnit> Units { get; } = new(StringComparer.Ordinal);

    /// <summary>Members of the engine's objects that do not exist, unless a template or model uses the object's name for its own.</summary>
    public List<(TemplateUnit Unit, int Offset, string Space, string Member)> Unknown { get; } = [];

    /// <summary>The regular expressions of the templates, compiled once.</summary>
    public ConcurrentDictionary<(string Pattern, RegexOptions Flags), Regex> Patterns { get; } = new();

    public SymbolTable Symbols { get; } = new();

    public int[] SlotsOf(ModelType type) => slots.GetOrAdd(type, one => [.. Symbols.Names.Select(one.Slot)]);

    public RenderState Take() => states.TryTake(out var state) ? state : new RenderState(this);

    public void Return(RenderState state) => states.Add(state);
}
