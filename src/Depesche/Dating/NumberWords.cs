namespace Depesche.Dating;

/// <summary>Numbers and ordinals in words; numbers in tenths, since anderthalb is a number too.</summary>
internal static class NumberWords
{
    private static readonly string[] Ones = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];

    private static readonly string[] Tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    private static readonly string[] Ordinals = ["", "erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte", "zehnte", "elfte", "zwölfte"];

    public static readonly (string Words, TokenClass Class, int Value)[] Rows =
    [
        .. Enumerable.Range(2, 18).Select(n => (Ones[n], TokenClass.NumberWord, n * 10)),
        .. Enumerable.Range(2, 8).Select(n => (Tens[n], TokenClass.NumberWord, n * 100)),
        .. Enumerable.Range(2, 8).SelectMany(ten => Enumerable.Range(1, 9).Select(one => (Ones[one] + "und" + Tens[ten], TokenClass.NumberWord, ((ten * 10) + one) * 10))),
        .. Enumerable.Range(2, 9).Select(n => (Ones[n] + "einhalb", TokenClass.NumberWord, (n * 10) + 5)),
        .. Enumerable.Range(1, 12).Select(n => ($"{Ordinals[n]} {Ordinals[n]}n {Ordinals[n]}r {Ordinals[n]}s {Ordinals[n]}m", TokenClass.Ordinal, n)),
        .. Enumerable.Range(1, 19).Select(n => ((n == 1 ? "ein" : n == 2 ? "zwei" : Ones[n]) + "mal", TokenClass.Times, n)),
        .. Enumerable.Range(2, 8).Select(n => ($"{Tens[n]}er {Tens[n]}er-Jahre {Tens[n]}erjahre {Tens[n]}erjahren", TokenClass.DecadeWord, n * 10)),
        ("beiden beide zwo", TokenClass.NumberWord, 20),
        ("eineinhalb anderthalb einundeinhalb", TokenClass.NumberWord, 15),
        ("hundert einhundert", TokenClass.NumberWord, 1000),
        ("zweihundert", TokenClass.NumberWord, 2000),
        ("dreihundert", TokenClass.NumberWord, 3000),
        ("tausend eintausend", TokenClass.NumberWord, 10000),
        ("siebente siebenten", TokenClass.Ordinal, 7),
        ("halb halbe halben halbes halber", TokenClass.HalfWord, 0),
        ("Viertel", TokenClass.QuarterWord, 1),
        ("dreiviertel", TokenClass.QuarterWord, 3),
        ("ein eine einen einem einer eines", TokenClass.Indefinite, 10),
        ("eins", TokenClass.NumberWord, 10),
        ("mehrmals vielmals", TokenClass.Times, 0),
    ];
}
