using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>
/// Guesses how tall a day is on a phone, so that the browser may draw it late without the page changing its length.
/// The figures are those of the built sample at 320 px, where every day came within a tenth of the guess; wider windows need less.
/// </summary>
internal static class DayHeight
{
    /// <summary>The steps that the style sheet knows; taller days count as so many.</summary>
    public const int MostSteps = 24;

    // Pixels per step (16rem), event, line of evidence, character, and event told in one line.
    private const int Step = 256;

    private const int Event = 165;

    private const int Evidence = 18;

    private const double Character = 0.95;

    private const int Line = 100;

    // Rather too tall: what does not fit would lie over the day below.
    private const double Spare = 1.1;

    /// <summary>Of a day whose events are told in full, in steps from 1 to <see cref="MostSteps"/>.</summary>
    public static int InFull(IReadOnlyList<EventModel> events) => Steps(events.Sum(one => Event + (Evidence * one.Evidence.Count) + (Character * Characters(one))));

    /// <summary>Of a day whose events have a line each, in steps from 1 to <see cref="MostSteps"/>.</summary>
    public static int InLines(IReadOnlyList<EventModel> events) => Steps(events.Count * Line);

    private static int Steps(double pixels) => Math.Clamp((int)Math.Ceiling(pixels * Spare / Step), 1, MostSteps);

    private static int Characters(EventModel one) =>
        one.Title.Length + (one.Summary?.Length ?? 0) + (one.DateReason?.Length ?? 0)
        + one.People.Sum(link => link.Text.Length) + one.Disputes.Sum(dispute => dispute.Text.Length)
        + one.Evidence.Where(piece => !piece.Continues).Sum(piece => (piece.Phrase?.Length ?? 0) + piece.Note.Length + piece.Role.Length + piece.Where.Length);
}
