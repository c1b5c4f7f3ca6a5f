namespace Depesche.Rendering.Templates;

/// <summary>Where the arguments and local variables of the running function or template lie.</summary>
/// <param name="Body">The running code.</param>
/// <param name="FirstArgument">Place of the first argument.</param>
/// <param name="Positional">How many arguments have no name.</param>
/// <param name="Names">The names of the arguments after those.</param>
/// <param name="FirstLocal">Place of the first local variable.</param>
/// <param name="Block">The block of the <c>wrap</c> that called it.</param>
internal readonly record struct Frame(FunctionBody? Body, int FirstArgument, int Positional, string[]? Names, int FirstLocal, FunctionBody? Block);
