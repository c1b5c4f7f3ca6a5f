using System.Runtime.CompilerServices;
using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>Runs functions and included templates. Their arguments lie on top of the value stack.</summary>
internal static class Calling
{
    /// <summary>Runs code and lets it write to the page.</summary>
    public static void Run(RenderState state, FunctionBody body, int firstArgument, int positional, string[] names, FunctionBody? block = null)
    {
        var top = state.Top;
        var frame = state.Frame.Inner;
        state.StackDepth += body.Depth + 1;
        state.Frame = frame;
        if (body.IsBlock)
        {
            frame.EnterBlock(body);
        }
        else
        {
            frame.Enter(body, firstArgument, positional, names, top, block);
            for (var i = 0; i < body.Locals.Count; i++)
            {
                state.Push(RenderState.Unset);
            }
        }

        var mark = 0;
        if (body.Parameters is not null)
        {
            mark = state.Variables.Open();
            Bind(state, body, body.Parameters, firstArgument, positional, names);
        }

        Statement.ExecuteAll(body.Statements, state);
        if (body.Parameters is not null)
        {
            state.Variables.Close(mark);
        }

        if (state.Flow != Flow.Failed)
        {
            state.Flow = Flow.None;
        }

        (state.Frame, state.Top) = (frame.Outer!, top);
        state.StackDepth -= body.Depth + 1;
    }

    /// <summary>Runs a function and gives back what it returns, or what it wrote.</summary>
    public static TemplateValue Value(RenderState state, FunctionBody body, int firstArgument, int positional, string[] names, FunctionBody? block = null)
    {
        var outer = state.Divert();
        state.Returned = default;
        Run(state, body, firstArgument, positional, names, block);
        var written = state.Restore(outer);
        var returned = state.Returned;
        state.Returned = default;
        return returned.Kind != TemplateValueKind.Null || body.ReturnsValue ? returned : written;
    }

    /// <summary>Runs code without arguments as one more nested call.</summary>
    public static TemplateValue Counted(RenderState state, FunctionBody body)
    {
        state.Calls++;
        var result = Value(state, body, state.Top, 0, []);
        state.Calls--;
        return result;
    }

    /// <summary>Whether one more call is within all bounds; tells when not.</summary>
    public static bool MayCall(RenderState state, FunctionBody body, TextSpan span)
    {
        if (state.Calls >= TemplateLimits.Recursion)
        {
            state.Stop(span, "64 nested calls");
            return false;
        }

        return MayGoDeeper(state, body, span);
    }

    /// <summary>Whether the arguments are those that a function with parameters declares; tells when not.</summary>
    public static bool Fits(RenderState state, FunctionBody body, int positional, string[] names, TextSpan span)
    {
        if (body.Parameters is not { } parameters)
        {
            return true;
        }

        var stranger = Array.Find(names, name => !Array.Exists(parameters, one => one.Name == name));
        if (stranger is not null)
        {
            state.Report(RenderingProblems.WrongValue, span, $"{body.Name} has no parameter \"{stranger}\"{NearestName.Hint(stranger, parameters.Select(one => one.Name))}");
            return false;
        }

        var fits = positional <= parameters.Length || body.IsVariadic;
        for (var i = positional; i < parameters.Length && fits; i++)
        {
            fits = parameters[i].Otherwise is not null || (body.IsVariadic && i == parameters.Length - 1) || Array.IndexOf(names, parameters[i].Name) >= 0;
        }

        if (!fits)
        {
            state.Report(RenderingProblems.WrongValue, span, $"{body.Name} takes {parameters.Length} arguments, not {positional + names.Length}");
        }

        return fits;
    }

    public static bool MayGoDeeper(RenderState state, FunctionBody body, TextSpan span)
    {
        if (state.Flow == Flow.Failed)
        {
            return false;
        }

        if (state.StackDepth + body.Depth > TemplateLimits.StackDepth || (state.StackDepth > TemplateLimits.ShallowStack && !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            state.Stop(span, "nested calls in nested code");
            return false;
        }

        return true;
    }

    /// <summary>Calls a function with arguments that lie on the stack.</summary>
    public static TemplateValue Call(RenderState state, TemplateFunction function, int firstArgument, int positional, string[] names, TextSpan span, Expression.Call? node = null)
    {
        switch (function)
        {
            case TemplateFunction.Builtin builtin:
                if (positional < builtin.Required || (positional > builtin.Parameters.Length && !builtin.IsVariadic))
                {
                    state.Report(RenderingProblems.WrongValue, span, $"{builtin.Name} takes {Counts(builtin)}, not {positional}");
                    return RenderState.Mistaken;
                }

                return builtin.Body(new Arguments(state, span, builtin.Name, state.Values(firstArgument, positional), node));
            case TemplateFunction.Defined defined:
                if (!Fits(state, defined.Body, positional, names, span) || !MayCall(state, defined.Body, span))
                {
                    return RenderState.Mistaken;
                }

                state.Calls++;
                var result = Value(state, defined.Body, firstArgument, positional, names);
                state.Calls--;
                return result;
            default:
                return default;
        }
    }

    /// <summary>Calls a function with one argument; for functions handed to functions.</summary>
    public static TemplateValue Call(RenderState state, TemplateFunction function, TemplateValue argument, TextSpan span)
    {
        var top = state.Top;
        state.Push(argument);
        var result = Call(state, function, top, 1, [], span);
        state.Top = top;
        return result;
    }

    private static string Counts(TemplateFunction.Builtin builtin) =>
        builtin.IsVariadic ? $"at least {builtin.Required} arguments"
        : builtin.Required == builtin.Parameters.Length ? $"{builtin.Required} argument{(builtin.Required == 1 ? "" : "s")}"
        : $"{builtin.Required} to {builtin.Parameters.Length} arguments";

    private static void Bind(RenderState state, FunctionBody body, Parameter[] parameters, int first, int positional, string[] names)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            var named = Array.IndexOf(names, parameter.Name);
            var value = body.IsVariadic && i == parameters.Length - 1 ? Rest(state, first + i, positional - i)
                : i < positional ? state[first + i]
                : named >= 0 ? state[first + positional + named]
                : parameter.Otherwise?.Evaluate(state) ?? default;
            state.Variables.Set(parameter.Symbol, value);
        }
    }

    private static TemplateValue Rest(RenderState state, int start, int count) =>
        count > 0 ? TemplateList.Of(state.Values(start, count).ToArray()) : TemplateList.Of([]);
}
