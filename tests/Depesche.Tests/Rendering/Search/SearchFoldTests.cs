using Depesche.Rendering.Search;

namespace Depesche.Tests.Rendering.Search;

public sealed class SearchFoldTests
{
    [Theory]
    [InlineData("Straße Strasse STRASSE Straßen")]
    [InlineData("Länder Laender Lander Land Landes Ländern")]
    [InlineData("Außenminister Aussenminister Außenministern Außenministerin Außenministerinnen")]
    [InlineData("Präsident Präsidenten Praesidentin")]
    [InlineData("Garantie Garantien")]
    [InlineData("Gespräch Gespräche Gesprächen Gesprächs")]
    [InlineData("Rat Rates Räte Räten")]
    [InlineData("Amt Ämter Amtes")]
    [InlineData("Staat Staaten Staates")]
    [InlineData("Sanktion Sanktionen")]
    [InlineData("Regel Regeln")]
    [InlineData("Lawrow Lawrows")]
    [InlineData("Biden Bidens")]
    [InlineData("Erdoğan Erdogan")]
    [InlineData("russisch russische russischer russischen russisches")]
    [InlineData("warnen warnt warnte warnten gewarnt")]
    [InlineData("fordern fordert forderte gefordert")]
    [InlineData("arbeiten arbeitet arbeitete Arbeit")]
    [InlineData("treffen trifft traf trafen getroffen Treffen")]
    [InlineData("sprechen spricht sprach gesprochen")]
    [InlineData("besprechen besprach besprochen")]
    [InlineData("absagen absagte abgesagt abzusagen")]
    [InlineData("zurücktreten zurücktrat zurückgetreten zurückzutreten")]
    [InlineData("anerkennen anerkannt anerkannte anzuerkennen")]
    [InlineData("verlegen verlegt verlegte")]
    [InlineData("S-400")]
    public void Forms_of_one_word_share_a_key(string forms) => Assert.Single(forms.Split(' ').Select(VerbKeys.Of).Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData("Staat", "Stadt")]
    [InlineData("Minister", "Ministerium")]
    [InlineData("Russland", "Russen")]
    [InlineData("Neue", "Nü")]
    [InlineData("Berlin", "Berl")]
    [InlineData("gewinnt", "winnt")]
    [InlineData("verlangt", "vergelingt")]
    [InlineData("2022", "2021")]
    [InlineData("Gast", "Gasthaus")]
    public void Different_words_keep_different_keys(string one, string other) => Assert.NotEqual(VerbKeys.Of(one), VerbKeys.Of(other));

    [Theory]
    [InlineData("treffen", "traf")]
    [InlineData("anerkennen", "anerkannte")]
    [InlineData("besprechen", "besprochen")]
    [InlineData("zurücktreten", "zurückgetreten")]
    public void Whoever_types_another_form_of_a_strong_verb_finds_it(string infinitive, string typed) =>
        Assert.Contains(SearchFold.Stem(SearchFold.Text(typed)), VerbKeys.OthersOf(VerbKeys.Of(infinitive)));

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        foreach (var word in StrongVerbs.Rows.SelectMany(row => row.Split(' ')).Concat(EmptyWords.Folded).Append("Ærøskøbing").Append("Łódź"))
        {
            var folded = SearchFold.Text(word);
            Assert.Equal(folded, SearchFold.Text(folded));
        }
    }
}
