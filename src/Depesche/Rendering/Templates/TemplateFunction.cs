namespace Depesche.Rendering.Templates;

/// <summary>Something that a template can call.</summary>
internal abstract record TemplateFunction
{
    private TemplateFunction()
    {
    }

    public TemplateValue Value => TemplateValue.Of(TemplateValueKind.Function, this);

    /// <summary>A function of the engine.</summary>
    /// <param name="Name">Full name for messages: <c>string.upcase</c>.</param>
    /// <param name="Parameters">Names of the parameters.</param>
    /// <param name="Required">How many of them must be given.</param>
    /// <param name="IsVariadic">Whether more may follow.</param>
    /// <param name="Body">Computes it.</param>
    internal sealed record Builtin(string Name, string[] Parameters, int Required, bool IsVariadic, BuiltinBody Body) : TemplateFunction;

    /// <summary>A function that a template defines, or the block handed to <c>wrap</c>.</summary>
    internal sealed record Defined(FunctionBody Body) : TemplateFunction;
}
