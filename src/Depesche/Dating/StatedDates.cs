using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Reads the dates that a file states about itself.</summary>
/// <param name="Published">The statement of publication; null when there is none that can be read.</param>
/// <param name="Days">Its days, open ends where it is open.</param>
/// <param name="Modified">The latest day on which it can have appeared, from a change or retrieval.</param>
internal sealed record StatedDates(StatedDate? Published, Edtf? Days, DateOnly? Modified)
{
    public static StatedDates Read(Article article, DiagnosticBag bag)
    {
        StatedDate? published = null;
        Edtf? days = null;
        DateOnly? modified = null;
        foreach (var stated in article.Facts.Dates)
        {
            if (Edtf.ParseStated(stated.Text) is not { } read)
            {
                // Only the author's own words are worth an error; a page's machine-made dates are passed over.
                if (stated.Where is "front-matter" or "header-line" or "argument")
                {
                    bag.Add(DatingProblems.UnreadableDate, stated.Source, stated.Span, stated.Text);
                }
            }
            else if (stated.Kind == StatedDateKind.Modified)
            {
                modified = read.Last is { } last && (modified is null || last < modified) ? last : modified;
            }
            else if (published is null)
            {
                (published, days) = (stated, read);
            }
        }

        return new StatedDates(published, days, modified);
    }

    /// <summary>The statement as a sentence part: <c>Angabe im Kopf der Datei: Januar 2022</c>; the file's own words where they are open or approximate.</summary>
    public string Words => $"Angabe {Place}: {(Days is { First: { } first, Last: { } last, Approximate: false } ? GermanDates.Spoken(new DateRange(first, last)) : Published?.Text.Trim())}";

    /// <summary>Where the statement stands, in German.</summary>
    public string Place => Published?.Where switch
    {
        "front-matter" => "im Kopf der Datei",
        "header-line" => "in der ersten Zeile der Datei",
        "json-ld" or "meta" or "time" => "in den Angaben der Seite",
        "url" => "in der Adresse",
        "byline" => "in der Zeile der Autoren",
        "own-words" => "im Satz des Textes über sich selbst",
        "agency" => "im Vermerk der Agentur am Ende des Textes",
        "argument" => "als Vorgabe",
        _ => "in der Datei",
    };
}
