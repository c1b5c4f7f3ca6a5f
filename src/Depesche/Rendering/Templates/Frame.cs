using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>The running function or template: where its arguments and local variables lie, and the loop it is in. Reused by the next call of the same depth.</summary>
/// <param name="outer">Whoever called it; null for the page itself.</param>
internal sealed class Frame(Frame? outer)
{
    private Frame? inner;

    public Frame? Outer { get; } = outer;

    public Frame Inner => inner ??= new Frame(this);

    /// <summary>The running code.</summary>
    public FunctionBody? Body { get; private set; }

    /// <summary>The template in which it stands, for messages.</summary>
    public SourceText Source { get; private set; } = null!;

    /// <summary>Place of the first argument.</summary>
    public int FirstArgument { get; private set; }

    /// <summary>How many arguments have no name.</summary>
    public int Positional { get; private set; }

    /// <summary>The names of the arguments after those.</summary>
    public string[] Names { get; private set; } = [];

    /// <summary>Place of the first local variable.</summary>
    public int FirstLocal { get; private set; }

    /// <summary>The block of the <c>wrap</c> that called it.</summary>
    public FunctionBody? Block { get; private set; }

    /// <summary>The innermost loop of this code.</summary>
    public LoopState? Loop { get; set; }

    public void Enter(FunctionBody body, int firstArgument, int positional, string[] names, int firstLocal, FunctionBody? block)
    {
        // The same code is often called again, and every change of a reference costs.
        if (!ReferenceEquals(Body, body))
        {
            Body = body;
        }

        if (!ReferenceEquals(Source, body.Unit.Source))
        {
            Source = body.Unit.Source;
        }

        if (!ReferenceEquals(Names, names))
        {
            Names = names;
        }

        (FirstArgument, Positional, FirstLocal, Block, Loop) = (firstArgument, positional, firstLocal, block, null);
    }

    /// <summary>Runs the block of a <c>wrap</c>, which sees what the function around it sees.</summary>
    public void EnterBlock(FunctionBody block)
    {
        var around = Outer!;
        Enter(block, around.FirstArgument, around.Positional, around.Names, around.FirstLocal, null);
        Body = around.Body;
    }
}
