using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Depesche.Rendering.Templates;

/// <summary>The members of a kind of model, in the order of documentation; compiled templates refer to them by slot.</summary>
/// <param name="Name">Name for documentation and messages: <c>event</c>.</param>
/// <param name="Members">Its members.</param>
public sealed record ModelType(string Name, ImmutableArray<ModelMember> Members)
{
    private readonly FrozenDictionary<string, int> slots = Members.Select((member, slot) => (member.Name, slot)).ToFrozenDictionary(pair => pair.Name, pair => pair.slot, StringComparer.Ordinal);

    /// <summary>Makes the type of one model class. Only objects of this class have it, so that reading a member need not ask.</summary>
    public static ModelType Of<T>(string name, params ReadOnlySpan<(string Name, string Meaning, Func<T, TemplateValue> Read)> members)
        where T : TemplateModel
    {
        var list = ImmutableArray.CreateBuilder<ModelMember>(members.Length);
        foreach (var (memberName, meaning, read) in members)
        {
            list.Add(new ModelMember(memberName, meaning, model => read(Unsafe.As<T>(model))));
        }

        return new ModelType(name, list.ToImmutable());
    }

    /// <summary>The slot of a member, or -1.</summary>
    public int Slot(string member) => slots.GetValueOrDefault(member, -1);
}
