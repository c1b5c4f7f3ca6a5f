using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Cleaning;

/// <summary>Looks for text that does not belong to the article.</summary>
/// <param name="line">A block's text.</param>
/// <returns>The stretches that go, in order and not overlapping.</returns>
public delegate ImmutableArray<TextSpan> CleaningTest(PageLine line);
