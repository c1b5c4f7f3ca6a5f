using System.Text;
using Depesche.Publishing;

namespace Depesche.Tests.Publishing;

public sealed class FolderVerifierTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FolderVerifierTests()
    {
        folder.Write("content/a.txt", "Minister trifft Amtskollegen\n\nAm 21. Januar 2022 trafen sich beide in Genf.\n");
        Assert.Equal(0, CommandRun.Of(["build", "--content", folder["content"], "--output", folder["site"]]).Code);
    }

    private string Manifest => folder["site/manifest-sha256.txt"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_site_as_it_was_written_passes()
    {
        var run = Verify();
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public void A_changed_file_is_named()
    {
        var bytes = File.ReadAllBytes(folder["site/data/articles.json"]);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(folder["site/data/articles.json"], bytes);
        Named("data/articles.json was changed");
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(folder["site/data/events.json"]);
        Named("data/events.json is missing");
    }

    [Fact]
    public void One_file_more_is_named()
    {
        folder.Write("site/artikel/mehr.html", "x");
        Named("artikel/mehr.html is not part of the site");
    }

    [Fact]
    public void A_file_renamed_by_case_is_missing_and_more()
    {
        File.Move(folder["site/data/events.json"], folder["site/data/EVENTS.json"]);
        Named("data/events.json is missing");
    }

    [Fact]
    public void A_file_replaced_by_a_link_to_its_copy_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "symbolic links need a privilege on Windows");
        File.Move(folder["site/data/events.json"], folder["kopie.json"]);
        File.CreateSymbolicLink(folder["site/data/events.json"], folder["kopie.json"]);
        Named("data/events.json was changed: it is a symbolic link");
    }

    [Fact]
    public void A_file_changed_together_with_its_line_of_the_manifest_is_named()
    {
        var old = FileHash.Of(new OutputFile("data/events.json", File.ReadAllBytes(folder["site/data/events.json"]))).Sha256;
        File.WriteAllText(folder["site/data/events.json"], "[]");
        var changed = FileHash.Of(new OutputFile("data/events.json", Encoding.UTF8.GetBytes("[]"))).Sha256;
        Assert.NotEqual(old, changed);
        File.WriteAllText(Manifest, File.ReadAllText(Manifest).Replace(old, changed, StringComparison.Ordinal));
        Named("data/events.json was changed: manifest and data/build.json give different hashes");
    }

    [Theory]
    [InlineData("data/articles.json")]
    [InlineData("data/build.json")]
    public void A_line_taken_from_the_manifest_is_noticed(string path)
    {
        File.WriteAllLines(Manifest, File.ReadAllLines(Manifest).Where(line => !line.EndsWith("  " + path, StringComparison.Ordinal)));
        Assert.Equal(1, Verify().Code);
    }

    [Theory]
    [InlineData("../content/a.txt")]
    [InlineData("/etc/hostname")]
    public void A_manifest_that_leads_outside_is_no_manifest(string path)
    {
        File.AppendAllText(Manifest, new string('0', 64) + "  " + path + "\n");
        Named("is none of ours");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Unsinn\n")]
    public void A_manifest_that_says_nothing_is_no_manifest(string text)
    {
        File.WriteAllText(Manifest, text);
        Named("DE7012");
    }

    [Fact]
    public void A_folder_without_manifest_is_an_error()
    {
        File.Delete(Manifest);
        Named("DE7012");
        Assert.Equal(2, CommandRun.Of(["verify", folder["nirgends"]]).Code);
    }

    private CommandRun Verify() => CommandRun.Of(["verify", folder["site"]]);

    private void Named(string words)
    {
        var run = Verify();
        Assert.Equal(1, run.Code);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }
}
