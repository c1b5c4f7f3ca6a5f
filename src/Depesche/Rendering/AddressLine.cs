using Depesche.Diagnostics;

namespace Depesche.Rendering;

/// <summary>One entry of the registry of addresses.</summary>
/// <param name="Address">Path of the page.</param>
/// <param name="Value">Id of what the page shows or, after a move, the address that took its place.</param>
/// <param name="IsMove">Whether the value is an address.</param>
/// <param name="AddressSpan">Where the address stands.</param>
/// <param name="ValueSpan">Where the value stands.</param>
public sealed record AddressLine(string Address, string Value, bool IsMove, TextSpan AddressSpan, TextSpan ValueSpan);
