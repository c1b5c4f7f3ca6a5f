using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>Reads from the knowledge when those whom a text calls by an office held it, to date a text that says nothing of its day.</summary>
internal static class Tenures
{
    /// <summary>One for each person who is called by an office that only one can hold and that the knowledge gives that one.</summary>
    public static ImmutableArray<Tenure> Of(Article article, ImmutableArray<Mention> mentions, KnowledgeBase knowledge)
    {
        var result = ImmutableArray.CreateBuilder<Tenure>();
        foreach (var mention in mentions)
        {
            if (mention is { Stated: { } stated, Candidates: [var id, ..] } && OfficeBook.IsSingle(stated.Office.Role) && knowledge.Find(id) is { } person && Days(person, stated.Office, knowledge) is { } days)
            {
                result.Add(new Tenure(id, person.Name, article.TextOf(stated.Noun), mention.Span, days));
            }
        }

        return result.DrainToImmutable();
    }

    // From the first to the last day of all terms: an interrupted office counts as one, since the text does not say which.
    private static DateRange? Days(Entity person, OfficeQuery office, KnowledgeBase knowledge)
    {
        var meant = knowledge.Index.Offices.Alternatives(office.Of, office.Role).ToList();
        DateRange? hull = null;
        foreach (var term in person.Offices)
        {
            var role = OfficeNouns.Canonical(term.Role);
            if (!meant.Contains((term.Of, role)) && (office.IsOwned || role != office.Role))
            {
                continue;
            }

            var days = new DateRange(First(term), Last(term));
            hull = hull is { } known ? new DateRange(known.First < days.First ? known.First : days.First, known.Last > days.Last ? known.Last : days.Last) : days;
        }

        return hull;
    }

    // Where only the month or year is known, the whole of it.
    private static DateOnly First(Office term) => term.From switch
    {
        null => DateOnly.MinValue,
        { } day when term.FromPrecision == DatePrecision.Year => new DateOnly(day.Year, 1, 1),
        { } day when term.FromPrecision == DatePrecision.Month => new DateOnly(day.Year, day.Month, 1),
        { } day => day,
    };

    private static DateOnly Last(Office term) => term.To switch
    {
        null => DateOnly.MaxValue,
        { } day when term.ToPrecision == DatePrecision.Year => new DateOnly(day.Year, 12, 31),
        { } day when term.ToPrecision == DatePrecision.Month => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1),
        { } day => day,
    };
}
