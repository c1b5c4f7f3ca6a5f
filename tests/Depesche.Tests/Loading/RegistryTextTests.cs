using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Loading;

public sealed class RegistryTextTests
{
    [Theory]
    [InlineData("", "# head\nb: 2\n")]
    [InlineData("# head\nc: 3\na: 1\n", "# head\na: 1\nb: 2\nc: 3\n")]
    [InlineData("# head\n# of c\n\nc: 3 # why\na: 1", "# head\na: 1\nb: 2\n# of c\n\nc: 3 # why\n")]
    [InlineData("b: old # why\n", "# head\nb: 2 # why\n")]
    [InlineData("'b': \"2\"\n", "# head\n'b': 2\n")]
    [InlineData("b: [x,\n  y] # why\nc: [1,\n  2]\n", "# head\nb: 2 # why\nc: [1,\n  2]\n")]
    [InlineData("b:\n- x\n- y\nc:\n- 1\n- 2\n", "# head\nb: 2\nc:\n- 1\n- 2\n")]
    [InlineData("b: [x, # of x\n  'y # z' # of y\n  ] # why\n", "# head\n# of x\n# of y\nb: 2 # why\n")]
    [InlineData("b: # of all\n# of x\n- x\n- y#z # of y\n\n# of c\nc: 3\n", "# head\n# of all\n# of x\n# of y\nb: 2\n\n# of c\nc: 3\n")]
    [InlineData("b:\n  # of the text\n  old\n", "# head\n# of the text\nb: 2\n")]
    [InlineData("b:\n- x\n# end", "# head\nb: 2\n# end")]
    [InlineData("c:\n- x # of x\n# of a\na: 1\n", "# head\n# of a\na: 1\nb: 2\nc:\n- x # of x\n")]
    [InlineData("# head\n# mine\n", "# head\nb: 2\n# mine\n")]
    [InlineData("# head\r\na: 1\r\n", "# head\na: 1\r\nb: 2\n")]
    [InlineData("\uFEFF# head\na: 1\n", "# head\na: 1\nb: 2\n")]
    public void What_stands_there_stays_and_what_is_new_comes_in_between(string before, string after)
    {
        var written = RegistryText.Write("# head\n", Read(before), [("b", "2")]);
        Assert.Equal(after, written);
        Assert.Equal(after, RegistryText.Write("# head\n", Read(written), [("b", "2")]));
    }

    [Theory]
    [InlineData("per:lawrow", "per:lawrow")]
    [InlineData("2022-01-21", "2022-01-21")]
    [InlineData("null", "\"null\"")]
    [InlineData("", "\"\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a:", "\"a:\"")]
    [InlineData("-", "\"-\"")]
    [InlineData("é \"#\n", "\"é \\\"#\\n\"")]
    public void A_text_is_quoted_where_it_must_be(string text, string written)
    {
        Assert.Equal(written, RegistryText.Scalar(text));
        Assert.Equal(text, ((YamlNode.Scalar)((YamlNode.Map)Read($"{written}: {written}\n").Root).Entries[0].Value).Value);
    }

    private static YamlFile Read(string text)
    {
        var (source, bag) = (new SourceText("r.yaml", text), new DiagnosticBag());
        var file = new YamlFile(source, YamlReader.Read(source, YamlLimits.Knowledge, bag)!);
        Assert.Empty(bag.Sorted());
        return file;
    }
}
