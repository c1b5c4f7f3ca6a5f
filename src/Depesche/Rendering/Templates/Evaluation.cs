using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>Runs text as code. A site's templates may not, since text of a model must never become code.</summary>
internal static class Evaluation
{
    public static TemplateValue OfExpression(Arguments a) => Run(a, "{{ ret " + a.Text(0) + " }}");

    public static TemplateValue OfTemplate(Arguments a) => Run(a, a.Text(0));

    private static TemplateValue Run(Arguments a, string code)
    {
        if (!Operators.IsText(a[0]))
        {
            return a[0].Reference is TemplateFunction function ? Calling.Call(a.State, function, a.State.Top, 0, [], a.Span) : a[0];
        }

        if (!a.State.IsPlain)
        {
            return a.Fail("a template of a site cannot run text as code");
        }

        var unit = new TemplateUnit(new TemplateFile("eval", a.State.Source.Path, code));
        var bag = new DiagnosticBag();
        TemplateParser.Parse(a.State.Set, unit, bag);
        if (bag.HasErrors)
        {
            return a.Fail(bag.Sorted()[0].Message);
        }

        a.State.LearnNames();
        return Calling.MayCall(a.State, unit.Body, a.Span) ? Calling.Counted(a.State, unit.Body) : RenderState.Mistaken;
    }
}
