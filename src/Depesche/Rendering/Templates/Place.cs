namespace Depesche.Rendering.Templates;

/// <summary>What a value can be assigned to: a variable, a member, an item.</summary>
/// <param name="Target">The expression on the left side.</param>
internal sealed record Place(Expression Target)
{
    public void Set(RenderState state, TemplateValue value)
    {
        switch (Target)
        {
            case Expression.Global global when state.Variables.OwnTarget is { } own:
                SetMember(state, own, global.Name, value);
                break;
            case Expression.Global global:
                if (!state.Variables.Set(global.Symbol, value))
                {
                    Members.Wrong(state, Target.Span, $"\"{global.Name}\" is read-only");
                }

                break;
            case Expression.Local local:
                var place = local.Place(state);
                if (place >= 0)
                {
                    state[place] = value;
                }

                break;
            case Expression.Member { Target: Expression.This } member when state.Variables.OwnTarget is null:
                state.Variables.Set(state.Set.Symbols.Find(member.Name), value);
                break;
            case Expression.Member { Target: Expression.Global space } member when Builtins.OwnSpace(space.Name) is { } own && !state.Variables.IsSet(space.Symbol) && state.Slots[space.Symbol] < 0:
                state.Variables.Set(space.Symbol, own.Value);
                own.Members[member.Name] = value;
                break;
            case Expression.Member member:
                SetMember(state, member.Target.Evaluate(state), member.Name, value);
                break;
            case Expression.Index index:
                SetItem(state, index, value);
                break;
        }
    }

    private void SetItem(RenderState state, Expression.Index place, TemplateValue value)
    {
        var key = place.Key.Evaluate(state);
        if (place.Target is Expression.This && state.Variables.OwnTarget is null && state.Set.Symbols.Find(ValueText.Of(key)) is >= 0 and var symbol)
        {
            state.Variables.Set(symbol, value);
            return;
        }

        var target = place.Target.Evaluate(state);
        if (Operators.IsText(key) || target.Kind == TemplateValueKind.Map)
        {
            SetMember(state, target, ValueText.Of(key), value);
            return;
        }

        if (target.Reference is not TemplateList list || !Numbers.TryWhole(key, out var index))
        {
            Members.Wrong(state, Target.Span, $"{ValueText.KindOf(target)} cannot be changed");
            return;
        }

        index += index < 0 ? list.Items.Count : 0;
        if (index < 0 || !state.Spend((int)Math.Clamp(index - list.Items.Count, 0, TemplateLimits.Steps + 1L), Target.Span))
        {
            return;
        }

        while (list.Items.Count <= index)
        {
            list.Items.Add(default);
        }

        list.Items[(int)index] = value;
    }

    private void SetMember(RenderState state, TemplateValue target, string name, TemplateValue value)
    {
        if (target.Reference is TemplateMap map && !EmptyValue.Is(target))
        {
            map.Members[name] = value;
        }
        else if (target.Reference is TemplateList list)
        {
            (list.Members ??= new TemplateMap()).Members[name] = value;
        }
        else if (!ReferenceEquals(target.Reference, RenderState.Mistaken.Reference))
        {
            var span = Target is Expression.Member member ? member.NameSpan : Target.Span;
            Members.Wrong(state, span, $"{ValueText.KindOf(target)} cannot be changed");
        }
    }
}
