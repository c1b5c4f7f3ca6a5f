using System.Text;

namespace Depesche.Benchmarks;

/// <summary>A text of some length, made of sentences of our own.</summary>
/// <param name="Kind"><c>dense</c>, with names in every sentence, or <c>ordinary</c>.</param>
/// <param name="Length">About how many UTF-16 units.</param>
/// <param name="Paragraphs">Whether it is parted; else all is one paragraph.</param>
public sealed record NamingText(string Kind, int Length, bool Paragraphs)
{
    private static readonly string[] Dense =
    [
        "Die russische Delegation verließ Genf am späten Abend ohne jede Erklärung, und niemand wusste, wann sie wiederkommt.",
        "Der US-Außenminister sprach lange mit Sergei Ryabkov über den Ukrainekonflikt und die Sorgen der baltischen Staaten.",
        "Moskau wies die Vorwürfe zurück; die NATO und das Weiße Haus wollten die Lage zunächst nicht weiter kommentieren.",
        "Die Lehrerin Anna Quendel erklärte den Kindern, wie eine Zeitung entsteht und woher ihre Nachrichten kommen.",
        "Antony Blinken landete am Donnerstag in Berlin, wo ihn Annalena Baerbock und Diplomaten aus Paris erwarteten.",
        "Bidens Sprecherin Jen Psaki nannte die Truppen an der Grenze der Ukraine eine Gefahr; Lawrow widersprach.",
    ];

    private static readonly string[] Ordinary =
    [
        "Auf dem Markt kosteten Äpfel und Birnen mehr als im Vorjahr, weil ein kalter Frühling die Blüte verdorben hatte.",
        "Im Hafen liegt seit Wochen ein Frachter, dessen Ladung niemand abholen will, und die Liegegebühren wachsen täglich.",
        "Der Gemeinderat von Oberhöfen stritt bis Mitternacht über den Neubau der Turnhalle und vertagte den Beschluss.",
        "Mit einem Tor in der Nachspielzeit rettete Torsten Brinkmeyer den Gastgebern einen Punkt, den kaum jemand erwartet hatte.",
        "Wer im Winter Vögel füttert, sollte die Futterstelle sauber halten, denn sonst verbreiten sich dort Krankheiten.",
        "Die Stadtwerke erneuern die Wasserleitung unter der Lindenstraße; Autofahrer brauchen bis Ostern viel Geduld.",
        "Ein Gericht in Frankreich gab der Klage einer Winzerin statt, deren Reben nach einem Chemieunfall eingegangen waren.",
        "Das Orchester spielte die Sinfonie ohne Dirigenten, und das Publikum dankte ihm mit langem Beifall im Stehen.",
        "Nach Angaben der Behörden blieb der Schaden gering, doch die Versicherung will ihre Gutachter noch einmal schicken.",
        "Forscher haben im Schlamm des Sees Blütenstaub gefunden, der von einem viel wärmeren Sommer vor der Eiszeit erzählt.",
    ];

    /// <summary>Its paragraphs, three sentences each.</summary>
    public IEnumerable<string> Blocks()
    {
        var sentences = Kind == "dense" ? Dense : Ordinary;
        var all = new StringBuilder();
        for (var (i, made) = (0, 0); made < Length; i++)
        {
            var text = string.Join(' ', sentences[i % sentences.Length], sentences[(i + 2) % sentences.Length], sentences[i * 3 % sentences.Length]);
            made += text.Length;
            if (Paragraphs)
            {
                yield return text;
            }
            else
            {
                all.Append(text).Append(' ');
            }
        }

        if (!Paragraphs)
        {
            yield return all.ToString();
        }
    }

    /// <summary>How many bytes of UTF-8 it is.</summary>
    public long Bytes() => Blocks().Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}, {Length / 1000} K{(Paragraphs ? "" : " in one paragraph")}";
}
