using FsCheck;
using FsCheck.Fluent;
using Depesche.Publishing;

namespace Depesche.Tests.Publishing;

public sealed class ManifestTests
{
    [Fact]
    public void What_was_written_is_read_back()
    {
        var manifest = Manifest.Of([new FileHash("z/ä.html", new string('a', 64)), new FileHash("a b.html", new string('0', 64)), new FileHash("data/build.json", new string('9', 64))]);
        var read = Manifest.Parse(manifest.ToFile().Bytes.Span, out _);
        Assert.Equal(manifest.Files, read!.Files);
        Assert.True(read.IsOurs);
    }

    [Theory]
    [InlineData("  a.html")]
    [InlineData("0123  a.html\n")]
    [InlineData("A123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef  a.html\n")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef a.html\n")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef  a.html")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef  \n")]
    public void A_line_of_another_form_makes_it_unreadable(string text)
    {
        Assert.Null(Manifest.Parse(System.Text.Encoding.UTF8.GetBytes(text), out var line));
        Assert.Equal(1, line);
    }

    [Fact]
    public void Lines_must_be_in_order_and_each_path_once()
    {
        var line = new string('0', 64) + "  a.html\n";
        Assert.Null(Manifest.Parse(System.Text.Encoding.UTF8.GetBytes(line + line), out var number));
        Assert.Equal(2, number);
    }

    [Fact]
    public void Any_bytes_are_answered_without_an_exception() =>
        Prop.ForAll<byte[]>(bytes => Manifest.Parse(bytes, out _) is null || bytes.Length == 0).QuickCheckThrowOnFailure();
}
