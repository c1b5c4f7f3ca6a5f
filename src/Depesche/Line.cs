namespace Depesche;

/// <summary>One line of a stream.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Without its line feed; empty when it was too long to keep.</param>
/// <param name="TooLong">Whether it was.</param>
internal sealed record Line(int Number, byte[] Bytes, bool TooLong);
