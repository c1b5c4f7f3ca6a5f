namespace Depesche.Diagnostics;

/// <summary>A kind of diagnostic: its code, how much it matters, and its wording with places <c>{0}</c>, <c>{1}</c> for what differs.</summary>
/// <param name="Code"><c>DE</c> and four digits, the first of which is the stage; never reused.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Wording">One English sentence that says what is wrong and what to do.</param>
public sealed record Problem(string Code, Severity Severity, string Wording);
