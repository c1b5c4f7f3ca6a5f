using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Cleaning;

/// <summary>Looks for text that does not belong to the article.</summary>
/// <param name="text">A block's text.</param>
/// <param name="isSentence">Whether it ends as a sentence does.</param>
/// <returns>The stretches that go, in order and not overlapping.</returns>
public delegate ImmutableArray<TextSpan> CleaningTest(string text, bool isSentence);
