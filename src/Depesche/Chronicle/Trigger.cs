using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Words that say that something happened, and what a headline makes of them. One row of the table, with its examples.</summary>
/// <param name="Kind">What kind of event they report.</param>
/// <param name="Name">Name of the row.</param>
/// <param name="Wording">The headline's parts.</param>
internal sealed record Trigger(EventKind Kind, string Name, Wording Wording)
{
    /// <summary>Finite and infinite verb forms, blank between; a separable one as <c>kommt…zusammen</c>.</summary>
    public string Verbs { get; init; } = "";

    /// <summary>Verbs all of whose forms report it, as <see cref="Conjugation"/> reads them: rügen an|deuten, blank between.</summary>
    public string Infinitives
    {
        get;
        init
        {
            field = value;
            Conjugations = [.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Conjugation.Of)];
        }
    } = "";

    /// <summary>Nouns, lower case; each also stands for the compounds that end in it.</summary>
    public string Nouns { get; init; } = "";

    /// <summary>Starts of words of which one must stand in the clause; empty when none must.</summary>
    public string With
    {
        get;
        init
        {
            field = value;
            WithStems = Cut(value);
        }
    } = "";

    /// <summary>Starts of words that must not stand in the clause.</summary>
    public string Without
    {
        get;
        init
        {
            field = value;
            WithoutStems = Cut(value);
        }
    } = "";

    /// <summary>Starts of words of which one must stand in the clause besides one of <see cref="With"/>; empty when none must.</summary>
    public string Also
    {
        get;
        init
        {
            field = value;
            AlsoStems = Cut(value);
        }
    } = "";

    /// <summary>Words of which one must stand right before a triggering noun: zu Gast, am Telefon; empty when none must.</summary>
    public string After
    {
        get;
        init
        {
            field = value;
            AfterWords = Cut(value);
        }
    } = "";

    /// <summary>Whether a companion may also stand in the infinitive clause behind: angewiesen, das Land zu verlassen.</summary>
    public bool Reaches { get; init; }

    /// <summary>Whether what is judged or named says enough without a clause of its own: rügte die Haltung der Nachbarn.</summary>
    public bool IsJudgement { get; init; }

    /// <summary>Whether the companion must be what the verb is done to: verstärkte die Truppen, not die Kritik an den Truppen.</summary>
    public bool TakesObject { get; init; }

    /// <summary>Whether it is an event only where its own clause names the day: wertete den Aufmarsch am Freitag als Drohung.</summary>
    public bool NeedsDay { get; init; }

    /// <summary>Whether a named region in the clause does instead of one of <see cref="With"/>.</summary>
    public bool OrRegion { get; init; }

    /// <summary>Whether it is an event only where the clause says who is where: war in Kiew, wird in Wien erwartet.</summary>
    public bool IsPresence { get; init; }

    /// <summary>Whether the subject is a body, a conference or a format rather than people: beginnt, findet statt.</summary>
    public bool IsSession { get; init; }

    /// <summary>Whether it takes two named side by side and a place: sprachen in Genf.</summary>
    public bool IsPair { get; init; }

    /// <summary>How many must take part before it is an event.</summary>
    public int Least { get; init; } = 1;

    /// <summary>Whether the word may also mean a call or a meeting of those named, as Gespräch does.</summary>
    public bool Loose { get; init; }

    /// <summary>Sentences with the triggering word in brackets.</summary>
    public ImmutableArray<string> Right { get; init; } = [];

    /// <summary>Sentences in which no word triggers this row.</summary>
    public ImmutableArray<string> Wrong { get; init; } = [];

    /// <summary><see cref="Infinitives"/>, read.</summary>
    public ImmutableArray<Conjugation> Conjugations { get; private init; } = [];

    /// <summary><see cref="With"/>, cut.</summary>
    public ImmutableArray<string> WithStems { get; private init; } = [];

    /// <summary><see cref="Without"/>, cut.</summary>
    public ImmutableArray<string> WithoutStems { get; private init; } = [];

    /// <summary><see cref="Also"/>, cut.</summary>
    public ImmutableArray<string> AlsoStems { get; private init; } = [];

    /// <summary><see cref="After"/>, cut.</summary>
    public ImmutableArray<string> AfterWords { get; private init; } = [];

    public bool IsEncounter => Kind is EventKind.Meeting or EventKind.Visit or EventKind.Talks or EventKind.Summit;

    public bool IsUtterance => Kind is EventKind.Statement or EventKind.Warning or EventKind.Demand;

    private static ImmutableArray<string> Cut(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(GermanWords.WithSwiss)];
}
