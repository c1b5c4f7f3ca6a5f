using Depesche.Diagnostics;
using Depesche.Loading;
using FsCheck;
using FsCheck.Fluent;

namespace Depesche.Tests.Loading;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("21.\u00A0Januar\u202F2022", "21. Januar 2022")]
    [InlineData("  eins\r\n\tzwei \n drei ", "eins zwei drei")]
    [InlineData("Au\u00ADßen\u200Bminister\uFEFF", "Außenminister")]
    [InlineData("Gespra\u0308ch in Mu\u0308nchen mit Andre\u0301", "Gespräch in München mit André")]
    [InlineData("GesprÃ¤ch in MÃ¼nchen, GrÃ¶ÃŸe, StraÃ\u009Fe", "Gespräch in München, Größe, Straße")]
    [InlineData("â€žJaâ€œ â€“ Â»neinÂ«, 5Â\u00A0â‚¬", "„Ja“ – »nein«, 5 €")]
    [InlineData("Der \u202Everdreht\u202C \u2066Name\u2069", "Der verdreht Name")]
    [InlineData("Genf\uDB40\uDC65\uDB40\uDC76", "Genf")]
    [InlineData("São Paulo, Âge d'or, Ã", "São Paulo, Âge d'or, Ã")]
    [InlineData("a\u0001b\u001Bc\u0085d", "abc d")]
    [InlineData("\u200B \u00AD\n", "")]
    public void Text_is_made_plain(string text, string expected) => Assert.Equal(expected, TextNormalizer.Words(text));

    // An attribute cannot hold half a pair.
    [Fact]
    public void Half_a_pair_is_shown_as_such() => Assert.Equal("halb\uFFFD und ganz \uD83D\uDE00", TextNormalizer.Words("halb\uD83D und ganz \uD83D\uDE00"));

    [Fact]
    public void Normalising_twice_is_normalising_once() =>
        Prop.ForAll(Pieces.Texts, text => TextNormalizer.Words(TextNormalizer.Words(text)) == TextNormalizer.Words(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_fast_way_leads_where_the_slow_one_does() => Prop.ForAll(Pieces.Texts, text =>
    {
        var slow = new BlockText();
        slow.Add(new SourceText("a", text), new TextSpan(0, text.Length));
        var (words, map) = slow.Build();
        var block = TextNormalizer.Block(BlockKind.Paragraph, new SourceText("a", text), new TextSpan(0, text.Length));
        return words == block.Text && Enumerable.Range(0, words.Length).All(i => map.ToSource(i, i + 1) == block.Map.ToSource(i, i + 1));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_character_leads_back_to_what_it_was_made_from() => Prop.ForAll(Pieces.Texts, text =>
    {
        const string before = "vorher ";
        var source = new SourceText("a", before + text);
        var block = TextNormalizer.Block(BlockKind.Paragraph, source, new TextSpan(before.Length, source.Text.Length));
        var last = before.Length;
        for (var i = 0; i < block.Text.Length; i++)
        {
            var span = block.Map.ToSource(i, i + 1);
            // Half of a pair does not stand for itself.
            var same = char.IsSurrogate(block.Text[i]) || TextNormalizer.Words(source.Text[span.Start..span.End]) == block.Text[i].ToString().Trim();
            if (span.Start < last || span.End > source.Text.Length || span.Length <= 0 || !same)
            {
                return false;
            }

            last = span.End;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_part_of_a_block_leads_to_the_same_places() => Prop.ForAll(Pieces.Texts, text =>
    {
        var block = TextNormalizer.Block(BlockKind.Paragraph, new SourceText("a", text), new TextSpan(0, text.Length));
        var start = block.Text.Length / 3;
        var part = BlockParts.Cut(block, start, block.Text.Length - (block.Text.Length / 4));
        start += block.Text.AsSpan(start).Length - block.Text.AsSpan(start).TrimStart(' ').Length;
        return Enumerable.Range(0, part.Text.Length).All(i => part.Text[i] == block.Text[start + i] && part.Map.ToSource(i, i + 1) == block.Map.ToSource(start + i, start + i + 1));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_place_of_a_letter_made_of_two_is_both_of_them() =>
        Assert.Equal(new TextSpan(1, 3), TextNormalizer.Block(BlockKind.Paragraph, new SourceText("a", "Mu\u0308nchen"), new TextSpan(0, 8)).Map.ToSource(1, 2));

    [Fact]
    public void No_letter_carries_more_marks_than_a_script_stacks() => Assert.Equal(5, TextNormalizer.Words("x" + new string('\u0323', 300_000)).Length);
}
