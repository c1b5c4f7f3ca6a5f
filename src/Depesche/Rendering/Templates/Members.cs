using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>Reads members and items of values.</summary>
internal static class Members
{
    public static TemplateValue Of(RenderState state, TextSpan span, TemplateValue target, string name, bool isOptional)
    {
        switch (target.Kind)
        {
            case TemplateValueKind.Model when target.Reference is TemplateModel model:
                var slot = model.Type.Slot(name);
                if (slot >= 0)
                {
                    return model.Type.Members[slot].Read(model);
                }

                if (state.IsPlain)
                {
                    return default;
                }

                state.Report(RenderingProblems.UnknownMember, span, model.Type.Name, name, NearestName.Hint(name, model.Type.Members.Select(member => member.Name)));
                return RenderState.Mistaken;
            case TemplateValueKind.Map:
                var members = ((TemplateMap)target.Reference!).Members;
                return members.TryGetValue(name, out var value) ? value
                    : name == "empty?" ? members.Count == 0
                    : default(TemplateValue);
            case TemplateValueKind.List:
                return OfList(target, name, state, span);
            case TemplateValueKind.Text or TemplateValueKind.Html when name == "size":
                return ValueText.Of(target).Length;
            case TemplateValueKind.Text or TemplateValueKind.Html when name == "empty?":
                return ValueText.Of(target).Length == 0;
            case TemplateValueKind.Date when DateFunctions.Member(((DateValue)target.Reference!).Day, name) is { } part:
                return part;
            case TemplateValueKind.Duration when DateFunctions.Member((TimeSpan)target.Reference!, name) is { } part:
                return part;
            case TemplateValueKind.Null when isOptional || ReferenceEquals(target.Reference, RenderState.Mistaken.Reference):
                return target;
            case TemplateValueKind.Null:
                return Wrong(state, span, $"there is no \"{name}\" of nothing; the value before it is null");
            default:
                return state.IsPlain ? default : Wrong(state, span, $"{ValueText.KindOf(target)} has no member \"{name}\"");
        }
    }

    public static TemplateValue At(RenderState state, TextSpan span, TemplateValue target, long index)
    {
        switch (target.Kind)
        {
            case TemplateValueKind.List:
                var list = new ListView(target.Reference);
                index += index < 0 ? list.Count : 0;
                return index >= 0 && index < list.Count ? list[(int)index] : default;
            case TemplateValueKind.Text:
                var text = (string)target.Reference!;
                index += index < 0 ? text.Length : 0;
                return index >= 0 && index < text.Length ? TemplateValue.Text(text[(int)index].ToString(), target.IsTrusted) : default;
            case TemplateValueKind.Null when ReferenceEquals(target.Reference, RenderState.Mistaken.Reference):
                return target;
            default:
                return Wrong(state, span, $"{ValueText.KindOf(target)} has no items");
        }
    }

    /// <summary>Looks a name up in the objects of the open <c>with</c> blocks that lie above a depth, the innermost first.</summary>
    public static bool TryTargets(RenderState state, string name, int above, out TemplateValue value)
    {
        var targets = state.Variables.Targets;
        for (var i = targets.Count - 1; i >= 0 && targets[i].Depth > above; i--)
        {
            var target = targets[i].Target;
            if (target.Reference is TemplateMap map && map.Members.TryGetValue(name, out value))
            {
                return true;
            }

            if (target.Reference is TemplateModel model && model.Type.Slot(name) is >= 0 and var slot)
            {
                value = model.Type.Members[slot].Read(model);
                return true;
            }
        }

        value = default;
        return false;
    }

    public static TemplateValue Wrong(RenderState state, TextSpan span, string message)
    {
        state.Report(RenderingProblems.WrongValue, span, message);
        return RenderState.Mistaken;
    }

    private static TemplateValue OfList(TemplateValue target, string name, RenderState state, TextSpan span)
    {
        if (target.Reference is TemplateList { Members: { } members } && members.Members.TryGetValue(name, out var value))
        {
            return value;
        }

        var count = new ListView(target.Reference).Count;
        return name switch
        {
            "size" => count,
            "empty?" => count == 0,
            _ when target.Reference is TemplateList || state.IsPlain => default,
            _ => Wrong(state, span, $"a list has no member \"{name}\"; it has size"),
        };
    }
}
