using Depesche.Cleaning;
using Depesche.Diagnostics;
using Depesche.Loading;
using FsCheck;
using FsCheck.Fluent;

namespace Depesche.Tests.Loading;

/// <summary>Nothing that is read makes the tool crash, hang, or lose a character.</summary>
public sealed class HostileInputTests
{
    private static readonly IArticleFormat[] Formats = [new TextFormat(), new MarkdownFormat(), new HtmlFormat()];

    public static TheoryData<int, string, string> Deep()
    {
        var data = new TheoryData<int, string, string>();
        void Add(int format, string name, string text) => data.Add(format, name, text);
        Add(1, "brackets", Times("[", 200_000));
        Add(1, "links", Times("[a](", 40_000));
        Add(1, "quotes", Times(">", 100_000));
        Add(1, "spaced quotes", Times("> ", 50_000) + "a");
        Add(1, "lists", Times("- ", 50_000) + "a");
        Add(1, "nested list", string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', 2 * i) + "* a\n")));
        Add(1, "emphasis", Times("*a ", 50_000));
        Add(1, "nested emphasis", Times("*a **a ", 900) + "b" + Times(" a** a*", 900));
        Add(1, "back-ticks", string.Concat(Enumerable.Range(1, 3000).Select(i => "e" + new string('`', i))));
        Add(1, "ragged table", "|" + Times("x|", 2000) + "\n|" + Times("-|", 2000) + "\n" + Times("|a\n", 3000));
        Add(1, "reference", "[a]: " + new string('u', 100_000) + "\n\n" + Times("[a]\n", 50_000));
        Add(1, "stars", Times("*", 500_000));
        Add(1, "escapes", Times("\\", 500_000));
        Add(2, "div", Times("<div>", 20_000));
        Add(2, "formatting", Times("<a><b><i><em><strong><u>", 5_000));
        Add(2, "font and p", Times("<font color=a>", 5_000) + Times("<p>", 5_000));
        Add(2, "tables", Times("<table><tr><td>", 20_000));
        Add(2, "svg", Times("<svg>", 50_000));
        Add(2, "attributes", "<a " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=x ")) + ">");
        Add(2, "paragraphs", Times("<p>x", 50_000));
        Add(2, "links", Times("<a href=x>y</a>", 50_000));
        Add(2, "less-than", Times("<", 500_000));
        Add(2, "lists", Times("<ul><li>", 20_000));
        Add(2, "select", Times("<select><option>", 20_000));
        Add(2, "JSON", "<script type=application/ld+json>" + Times("[", 50_000) + "</script><p>x");
        Add(0, "dots", Times(".", 500_000));
        Add(0, "initials", Times("A. B. ", 50_000));
        Add(0, "ordinals", Times("1. ", 100_000));
        Add(0, "blanks", "a" + Times(" ", 500_000) + "b");
        Add(0, "marks", "a" + Times("\u0308", 300_000));
        Add(0, "front matter", "---\nx: " + Times("[", 30_000) + "\n---\na");
        return data;
    }

    [Theory]
    [MemberData(nameof(Deep))]
    public void Pathological_input_is_read_or_refused_on_a_small_stack(int format, string name, string text)
    {
        var bag = new DiagnosticBag();
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => Clean(Formats[format].Read(new SourceText(name, text), bag))), 1024 * 1024);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(60)), name + " hangs");
        Assert.Null(failure);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void No_text_makes_a_format_or_the_cleaner_throw(int format) => Prop.ForAll(Pieces.Texts, text =>
    {
        var read = Formats[format].Read(new SourceText("a", text), new DiagnosticBag());
        return read is null || Clean(read).Blocks.All(block => Fits(block, read.Source));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_visible_character_of_a_plain_text_is_in_a_block() => Prop.ForAll(Pieces.Texts, text =>
    {
        var source = new SourceText("a", "x " + text);
        var read = new TextFormat().Read(source, new DiagnosticBag())!;
        var covered = new bool[source.Text.Length];
        foreach (var run in Clean(read).Blocks.SelectMany(block => block.Map.Runs))
        {
            covered.AsSpan(run.Source, run.SourceEnd - run.Source).Fill(true);
        }

        // The marker of a list item is the block's kind.
        return Enumerable.Range(0, covered.Length).All(i => covered[i] || TextNormalizer.Words(source.Text[i].ToString()).Trim().Length == 0 || source.Text[i] is '-' or '*' || ComposedLetters.IsMark(source.Text[i]) || char.IsSurrogate(source.Text[i]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_word_of_a_markdown_text_without_markup_is_in_a_block() => Prop.ForAll(Gen.Elements("Wort", "Satz.", "\n\n", "&amp;", "<b>", "{{x}}", "\u00AD", "ä").ListOf().ToArbitrary(), words =>
    {
        var text = "x " + string.Join(' ', words);
        var read = new MarkdownFormat().Read(new SourceText("a", text), new DiagnosticBag())!;
        return Letters(string.Concat(read.Blocks.Select(block => block.Text))) == Letters(text.Replace("&amp;", "&", StringComparison.Ordinal));
    }).QuickCheckThrowOnFailure();

    private static string Letters(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit) && unit != '\u00AD'));

    private static bool Fits(Block block, SourceText source) =>
        block.Text.Length > 0 && block.Map.Runs[0].Text == 0 && !block.Text.Any(char.IsControl)
        && block.Map.Runs.All(run => run.Source >= 0 && run.Source <= run.SourceEnd && run.SourceEnd <= source.Text.Length)
        && block.Marks.All(mark => mark.Span.Start >= 0 && mark.Span.Start < mark.Span.End && mark.Span.End <= block.Text.Length)
        && block.Sentences.Zip(block.Sentences.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start)
        && block.Sentences.All(sentence => sentence.Span.Start >= 0 && sentence.Span.Start < sentence.Span.End && sentence.Span.End <= block.Text.Length);

    private static Article Clean(ParsedArticle? read) => read is null || read.Blocks.IsEmpty
        ? new Article("a", "a", new SourceText("a", ""), "a", [], ArticleFacts.None)
        : Cleaner.Clean(new Article("a", "a", read.Source, "a", read.Blocks, read.Facts), new DiagnosticBag());

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
