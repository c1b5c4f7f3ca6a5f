using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>All that changes while one page is rendered. One thread uses it at a time; it is reused from page to page.</summary>
internal sealed class RenderState
{
    /// <summary>Stands in a local slot that was never set.</summary>
    public static readonly TemplateValue Unset = TemplateValue.Of(TemplateValueKind.Null, new object());

    /// <summary>Null that follows from a mistake that was told already.</summary>
    public static readonly TemplateValue Mistaken = TemplateValue.Of(TemplateValueKind.Null, new object());

    private readonly Stack<PageWriter> spare = new();
    private readonly Stack<LoopState> spareLoops = new();
    private readonly PageWriter page = new();
    private readonly Frame root = new(null);
    private TemplateValue[] stack = new TemplateValue[256];
    private DiagnosticBag bag = new();
    private int steps;

    public RenderState(TemplateSet set)
    {
        Set = set;
        IsPlain = set.Mode == TemplateMode.Plain;
        Out = page;
        Frame = root;
        Variables.Prepare(set.Symbols.Names.Count);
    }

    public TemplateSet Set { get; }

    /// <summary>Whether text is written as it is, unknown names are null and the first mistake ends the page.</summary>
    public bool IsPlain { get; }

    public VariableTable Variables { get; } = new();

    public PageWriter Out { get; private set; }

    public TemplateModel Model { get; private set; } = null!;

    /// <summary>The pattern of dates for which none is given: what the page made <c>date.format</c>.</summary>
    public string DatePattern =>
        Set.Symbols.Find("date") is >= 0 and var symbol && Variables.At(symbol).Value.Reference is TemplateMap date && date.Members.TryGetValue("format", out var format) && Operators.IsText(format)
            ? ValueText.Of(format)
            : DateFormat.Usual;

    /// <summary>The slot of each global name in the page's model, or -1.</summary>
    public int[] Slots { get; private set; } = [];

    /// <summary>How many mistakes of this page were told.</summary>
    public int Mistakes { get; private set; }

    public Flow Flow { get; set; }

    public TemplateValue Returned { get; set; }

    /// <summary>The template whose code runs, for messages.</summary>
    public SourceText Source => Frame.Source;

    /// <summary>The running function or template.</summary>
    public Frame Frame { get; set; }

    /// <summary>Whether a name such as <c>html</c> may mean something of the page instead of the engine's object.</summary>
    public bool MayHideBuiltins { get; private set; }

    public int Top { get; set; }

    public ref TemplateValue this[int place] => ref stack[place];

    public ReadOnlySpan<TemplateValue> Values(int start, int count) => stack.AsSpan(start, count);

    /// <summary>How often each group of <c>array.cycle</c> was asked.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    public LoopState? Loop => Frame.Loop;

    public int Includes { get; set; }

    public int Calls { get; set; }

    public int StackDepth { get; set; }

    public ReadOnlySpan<byte> Render(TemplateUnit unit, TemplateModel model, DiagnosticBag problems)
    {
        (Model, bag, Mistakes, steps, Flow, Top) = (model, problems, 0, 0, Flow.None, 0);
        (Includes, Calls, StackDepth, Returned) = (0, 0, 0, default);
        (Slots, MayHideBuiltins) = Set.BindingOf(model.Type);
        page.Clear();
        Cycles.Clear();
        Out = page;
        root.Enter(unit.Body, 0, 0, [], 0, null);
        Frame = root;
        Calling.Run(this, unit.Body, 0, 0, []);
        Statement.WriteReturned(this);
        Variables.Clear();
        if (page.IsFull)
        {
            Report(RenderingProblems.TooMuch, default, "256 MiB a page");
        }

        return page.Written;
    }

    /// <summary>Takes in names that code met while the page was already rendered.</summary>
    public void LearnNames()
    {
        Variables.Prepare(Set.Symbols.Names.Count);
        Slots = [.. Set.Symbols.Names.Select(Model.Type.Slot)];
    }

    public void Push(TemplateValue value)
    {
        if (Top == stack.Length)
        {
            Array.Resize(ref stack, stack.Length * 2);
        }

        stack[Top++] = value;
    }

    /// <summary>Counts work; false when the page has done too much.</summary>
    public bool Spend(int count, TextSpan span)
    {
        steps += count;
        if ((uint)steps <= TemplateLimits.Steps)
        {
            return true;
        }

        steps = TemplateLimits.Steps;
        Stop(span, "10 million steps a page");
        return false;
    }

    public void Stop(TextSpan span, string limit)
    {
        if (Flow != Flow.Failed)
        {
            Report(RenderingProblems.TooMuch, span, limit);
            Flow = Flow.Failed;
        }
    }

    public void Report(Problem problem, TextSpan span, params ReadOnlySpan<string> arguments)
    {
        if (IsPlain && Mistakes > 0)
        {
            return;
        }

        bag.AddWithExcerpt(problem, Source, span.Start, arguments);
        if (++Mistakes >= TemplateLimits.Mistakes || IsPlain)
        {
            Flow = Flow.Failed;
        }
    }

    public LoopState EnterLoop(int length)
    {
        var loop = spareLoops.TryPop(out var used) ? used : new LoopState();
        (loop.Outer, loop.Index, loop.Length, loop.Current, loop.Previous) = (Loop, 0, length, default, default);
        Frame.Loop = loop;
        return loop;
    }

    public void LeaveLoop(LoopState loop)
    {
        Frame.Loop = loop.Outer;
        spareLoops.Push(loop);
    }

    public PageWriter Divert()
    {
        var outer = Out;
        Out = spare.TryPop(out var writer) ? writer : new PageWriter();
        Out.Clear();
        return outer;
    }

    public Html Restore(PageWriter outer)
    {
        var markup = Out.Length == 0 ? Html.Empty : new Html(Out.Text);
        spare.Push(Out);
        Out = outer;
        return markup;
    }
}
