using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>array</c>. Every one gives back a new list; nothing counts as an empty list.</summary>
internal static class ArrayFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("array.add", "list value", a => TemplateList.Of([.. Items(a, 0), a[1]])),
        Define("array.add_range", "list1 list2", a => TemplateList.Of([.. Items(a, 0), .. Items(a, 1)])),
        Define("array.any", "list function args..", Any),
        Define("array.compact", "list", a => TemplateList.Of(Items(a, 0).Where(one => one.Kind != TemplateValueKind.Null))),
        Define("array.concat", "list1 list2", a => TemplateList.Of([.. Items(a, 0), .. Items(a, 1)])),
        Define("array.contains", "list item", Contains),
        Define("array.cycle", "list group?", Cycle),
        Define("array.each", "list function", a => TemplateList.Of(Apply(a))),
        Define("array.filter", "list function", Filter),
        Define("array.first", "list", a => Items(a, 0) is { Count: > 0 } items ? items[0] : default),
        Define("array.insert_at", "list index value", InsertAt),
        Define("array.join", "list delimiter function?", Join),
        Define("array.last", "list", a => Items(a, 0) is { Count: > 0 } items ? items[^1] : default),
        Define("array.limit", "list count", a => TemplateList.Of(Items(a, 0).Take(Number(a, 1)))),
        Define("array.map", "list member", Map),
        Define("array.offset", "list index", a => TemplateList.Of(Items(a, 0).Skip(Number(a, 1)))),
        Define("array.remove_at", "list index", RemoveAt),
        Define("array.reverse", "list", a => TemplateList.Of(Enumerable.Reverse(Items(a, 0)))),
        Define("array.size", "list", a => a[0].Reference is NumberRange range ? range.Count : Items(a, 0).Count),
        Define("array.sort", "list member?", Sort),
        Define("array.uniq", "list", a => TemplateList.Of(Items(a, 0).Distinct(ValueComparer.Instance))),
    ];

    private static List<TemplateValue> Items(Arguments a, int index)
    {
        var value = a[index];
        if (a.State.IsPlain && value.Kind == TemplateValueKind.Text)
        {
            return [.. ValueText.Of(value).Select(unit => (TemplateValue)unit.ToString())];
        }

        if (value.Kind is not (TemplateValueKind.List or TemplateValueKind.Null))
        {
            return a.Wrong(index, "a list", new List<TemplateValue>());
        }

        var list = new ListView(value.Reference);
        return a.State.Spend(list.Count, a.Span) ? list.ToList() : [];
    }

    private static int Number(Arguments a, int index) => (int)Math.Clamp(a.Whole(index), int.MinValue, int.MaxValue);

    private static TemplateFunction? Function(Arguments a, int index) =>
        a[index].Reference as TemplateFunction ?? a.Wrong<TemplateFunction?>(index, "a function such as @string.upcase", null);

    private static List<TemplateValue> Apply(Arguments a)
    {
        var (state, span, function) = (a.State, a.Span, Function(a, 1));
        var result = Items(a, 0);
        for (var i = 0; i < result.Count && function is not null && state.Flow != Flow.Failed; i++)
        {
            result[i] = Calling.Call(state, function, result[i], span);
        }

        return result;
    }

    private static TemplateValue Filter(Arguments a)
    {
        var items = Items(a, 0);
        var verdicts = Apply(a);
        return TemplateList.Of(items.Where((_, i) => Operators.IsTrue(verdicts[i])));
    }

    private static TemplateValue Any(Arguments a)
    {
        if (Function(a, 1) is not { } function)
        {
            return default;
        }

        var state = a.State;
        foreach (var item in Items(a, 0))
        {
            var top = state.Top;
            state.Push(item);
            foreach (var more in a.Values[2..])
            {
                state.Push(more);
            }

            var verdict = Calling.Call(state, function, top, state.Top - top, [], a.Span);
            state.Top = top;
            if (Operators.IsTrue(verdict) || state.Flow == Flow.Failed)
            {
                return true;
            }
        }

        return false;
    }

    private static TemplateValue Contains(Arguments a)
    {
        var wanted = a[1];
        return Items(a, 0).Exists(one => Operators.AreEqual(one, wanted));
    }

    private static TemplateValue Cycle(Arguments a)
    {
        var items = Items(a, 0);
        if (items.Count == 0)
        {
            return default;
        }

        var group = a.Has(1) ? a.Text(1) : ValueText.Of(a[0]);
        var next = a.State.Cycles.GetValueOrDefault(group);
        a.State.Cycles[group] = next + 1;
        return items[next % items.Count];
    }

    private static TemplateValue InsertAt(Arguments a)
    {
        var items = Items(a, 0);
        var index = Number(a, 1);
        while (items.Count < index && a.State.Spend(1, a.Span))
        {
            items.Add(default);
        }

        items.Insert(Math.Clamp(index, 0, items.Count), a[2]);
        return TemplateList.Of(items);
    }

    private static TemplateValue RemoveAt(Arguments a)
    {
        var items = Items(a, 0);
        var index = Number(a, 1);
        index += index < 0 ? items.Count : 0;
        if (index >= 0 && index < items.Count)
        {
            items.RemoveAt(index);
        }

        return TemplateList.Of(items);
    }

    private static TemplateValue Join(Arguments a)
    {
        var delimiter = a.Text(1);
        var items = a.Has(2) ? Transformed(a) : Items(a, 0);
        var isSafe = items.TrueForAll(one => ValueText.IsSafe(one)) && ValueText.IsSafe(a[1]);
        var isMarkup = isSafe && (items.Exists(one => one.Kind == TemplateValueKind.Html) || a[1].Kind == TemplateValueKind.Html);
        var texts = items.ConvertAll(ValueText.Of);
        if (texts.Sum(text => (long)text.Length + delimiter.Length) > TemplateLimits.TextLength)
        {
            a.State.Stop(a.Span, "4 million characters a text");
            return default;
        }

        var joined = string.Join(delimiter, texts);
        return isMarkup ? new Html(joined) : TemplateValue.Text(joined, isSafe);
    }

    private static List<TemplateValue> Transformed(Arguments a)
    {
        var items = Items(a, 0);
        var (state, span, function) = (a.State, a.Span, Function(a, 2));
        return function is null ? items : items.ConvertAll(one => Calling.Call(state, function, Operators.IsText(one) ? one : TemplateValue.Text(ValueText.Of(one), ValueText.IsSafe(one)), span));
    }

    private static TemplateValue Map(Arguments a)
    {
        var (state, span, member) = (a.State, a.Span, a.Text(1));
        return TemplateList.Of(Items(a, 0).ConvertAll(one => Members.Of(state, span, one, member, isOptional: true)));
    }

    private static TemplateValue Sort(Arguments a)
    {
        var (state, span) = (a.State, a.Span);
        var items = Items(a, 0);
        if (!state.Spend(items.Count * 16, span))
        {
            return default;
        }

        var member = a.Has(1) ? a.Text(1) : null;
        return TemplateList.Of(items.OrderBy(one => member is null ? one : Members.Of(state, span, one, member, isOptional: true), ValueComparer.Instance));
    }
}
