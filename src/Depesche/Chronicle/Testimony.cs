namespace Depesche.Chronicle;

/// <summary>What one piece of evidence says for the status of its event.</summary>
/// <param name="Role">What it does to the event.</param>
/// <param name="Published">Last day on which its article can have appeared; null when not known.</param>
/// <param name="Tone">Whether it doubts or puts off.</param>
public sealed record Testimony(EvidenceRole Role, DateOnly? Published, TestimonyTone Tone = TestimonyTone.Plain);
