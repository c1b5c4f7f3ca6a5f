using Depesche.Dating;

namespace Depesche.Tests.Dating;

public sealed class WordFilterTests
{
    [Fact]
    public void Every_word_of_the_table_passes_in_any_case()
    {
        string[] words = [.. VerbForms.StrongPreterites.Split(' '), .. VerbForms.NoVerbs.Split(' '), "Über", "ärgert", "Öl", "ß"];
        var filter = new WordFilter(words);
        Assert.All(words, word =>
        {
            Assert.True(filter.MayHold(word), word);
            Assert.True(filter.MayHold(word.ToUpperInvariant()), word);
            Assert.True(filter.MayHold(word.ToLowerInvariant()), word);
        });
    }

    [Fact]
    public void Most_other_words_are_stopped()
    {
        var filter = new WordFilter(["montag", "dienstag", "abend"]);
        Assert.False(filter.MayHold("Verhandlung"));
        Assert.False(filter.MayHold(""));
        Assert.False(filter.MayHold(new string('m', 40)));
    }
}
