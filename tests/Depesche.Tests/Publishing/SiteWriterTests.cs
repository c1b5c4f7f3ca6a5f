using System.Collections.Immutable;
using System.Text;
using Depesche.Diagnostics;
using Depesche.Publishing;

namespace Depesche.Tests.Publishing;

public sealed class SiteWriterTests : IDisposable
{
    private static readonly string[] OldPaths = ["index.html", "artikel/a.html", "artikel/alt.html", "data/build.json"];
    private static readonly string[] NewPaths = ["index.html", "artikel/a.html", "personen/neu.html", "data/build.json"];

    private readonly TemporaryFolder folder = new();

    private string Output => folder["site"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_page_that_is_no_longer_made_is_gone_and_what_the_user_put_there_stays()
    {
        Assert.True(Write(Files("alt", OldPaths)));
        folder.Write("site/CNAME", "archiv.example");
        folder.Write("site/artikel/notizen/mein.txt", "meins");
        Directory.CreateDirectory(folder["site/leer"]);
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(folder["site/verweis"], "/nirgendwo");
        }

        Assert.True(Write(Files("neu", NewPaths)));

        var tree = folder.Tree("site");
        Assert.False(tree.ContainsKey("artikel/alt.html"));
        Assert.Equal("neu personen/neu.html", tree["personen/neu.html"]);
        Assert.Equal("archiv.example", tree["CNAME"]);
        Assert.Equal("meins", tree["artikel/notizen/mein.txt"]);
        Assert.True(Directory.Exists(folder["site/leer"]));
        Assert.True(OperatingSystem.IsWindows() || tree["verweis"] == "-> /nirgendwo");
        Assert.Equal(["site"], Beside());
    }

    [Fact]
    public void The_manifest_lists_every_file_in_the_form_of_sha256sum()
    {
        Assert.True(Write(Files("alt", OldPaths)));
        var lines = File.ReadAllLines(folder["site/manifest-sha256.txt"]);
        Assert.Equal(OldPaths.Order(StringComparer.Ordinal), lines.Select(line => line[66..]));
        Assert.All(lines, line => Assert.Matches("^[0-9a-f]{64}  ", line));
    }

    [Theory]
    [InlineData("notizen.txt", "DE7001")]
    [InlineData("manifest-sha256.txt", "DE7001")]
    public void A_folder_that_is_not_ours_is_refused_and_left_alone(string file, string code)
    {
        folder.Write("site/" + file, "meins");
        Assert.Contains(code, Refused(Files("neu", NewPaths)), StringComparison.Ordinal);
        Assert.Equal("meins", File.ReadAllText(folder["site/" + file]));
        Assert.Single(folder.Tree("site"));
        Assert.Equal(["site"], Beside());
    }

    [Fact]
    public void A_manifest_of_another_program_does_not_make_the_folder_ours()
    {
        folder.Write("site/bild.png", "meins");
        folder.Write("site/manifest-sha256.txt", new string('0', 64) + "  bild.png\n");
        Assert.Contains("DE7001", Refused(Files("neu", NewPaths)), StringComparison.Ordinal);
        Assert.Equal("meins", File.ReadAllText(folder["site/bild.png"]));
    }

    [Fact]
    public void A_file_of_the_user_where_one_of_ours_must_go_is_an_error()
    {
        Assert.True(Write(Files("alt", OldPaths)));
        folder.Write("site/personen/neu.html", "meins");
        Assert.Contains("DE7008", Refused(Files("neu", NewPaths)), StringComparison.Ordinal);
        Assert.Equal("meins", File.ReadAllText(folder["site/personen/neu.html"]));
        Assert.Equal("alt index.html", File.ReadAllText(folder["site/index.html"]));
    }

    [Fact]
    public void A_page_that_became_a_symbolic_link_is_replaced_and_its_target_left_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "symbolic links need a privilege on Windows");
        folder.Write("geheim.txt", "meins");
        Assert.True(Write(Files("alt", OldPaths)));
        File.Delete(folder["site/index.html"]);
        File.CreateSymbolicLink(folder["site/index.html"], folder["geheim.txt"]);

        Assert.True(Write(Files("alt", OldPaths)));

        Assert.Null(new FileInfo(folder["site/index.html"]).LinkTarget);
        Assert.Equal("alt index.html", File.ReadAllText(folder["site/index.html"]));
        Assert.Equal("meins", File.ReadAllText(folder["geheim.txt"]));
    }

    [Fact]
    public void A_symbolic_link_or_a_file_is_no_output_folder()
    {
        folder.Write("datei", "meins");
        Assert.Contains("is a file", Refused(Files("neu", NewPaths), folder["datei"]), StringComparison.Ordinal);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "symbolic links need a privilege on Windows");
        Directory.CreateDirectory(folder["woanders"]);
        Directory.CreateSymbolicLink(folder["verweis"], folder["woanders"]);
        Assert.Contains("a symbolic link", Refused(Files("neu", NewPaths), folder["verweis"]), StringComparison.Ordinal);
        Assert.Empty(folder.Tree("woanders"));
    }

    [Theory]
    [InlineData("content", "content")]
    [InlineData("content/site", "content")]
    [InlineData("projekt", "projekt/content")]
    [InlineData("umweg/site", "content")]
    public void Output_and_content_must_not_lie_in_each_other(string output, string content)
    {
        folder.Write("content/a.txt", "Text");
        folder.Write("projekt/content/a.txt", "Text");
        if (output.StartsWith("umweg", StringComparison.Ordinal))
        {
            Assert.SkipWhen(OperatingSystem.IsWindows(), "symbolic links need a privilege on Windows");
            Directory.CreateSymbolicLink(folder["umweg"], folder["content"]);
        }

        var bag = new DiagnosticBag();
        Assert.False(SiteWriter.Write(folder[output], folder[content], Files("neu", NewPaths), bag, TestContext.Current.CancellationToken));
        Assert.Contains("DE7002", bag.Sorted()[0].ToString(), StringComparison.Ordinal);
        Assert.Equal("Text", File.ReadAllText(folder["content/a.txt"]));
    }

    [Theory]
    [InlineData("../weg.html", "DE7007")]
    [InlineData("/weg.html", "DE7007")]
    [InlineData("a//b.html", "DE7007")]
    [InlineData("a\\b.html", "DE7007")]
    [InlineData("con.html", "DE7007")]
    [InlineData("ende.", "DE7007")]
    [InlineData("a\nb.html", "DE7007")]
    [InlineData("INDEX.html", "DE7006")]
    [InlineData("Artikel/b.html", "DE7006")]
    [InlineData("index.html/b.html", "DE7006")]
    [InlineData("index.html", "DE7006")]
    public void A_path_that_leaves_the_folder_or_that_some_systems_cannot_hold_is_an_error(string path, string code)
    {
        Assert.Contains(code, Refused([.. Files("neu", NewPaths), Made(path, "x")]), StringComparison.Ordinal);
        Assert.Empty(Beside());
    }

    [Fact]
    public void What_did_not_change_is_not_written_again()
    {
        Assert.True(Write(Files("alt", OldPaths)));
        var earlier = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder["site/artikel/a.html"], earlier);
        Assert.True(Write([.. Files("alt", OldPaths[..3]), Made("data/build.json", "neu")]));
        Assert.Equal(earlier, File.GetLastWriteTimeUtc(folder["site/artikel/a.html"]));
    }

    [Fact]
    public void A_page_that_someone_changed_by_hand_is_written_again_although_the_manifest_knows_it()
    {
        Assert.True(Write(Files("alt", OldPaths)));
        folder.Write("site/index.html", "alt INDEX.html");
        Assert.True(Write(Files("alt", OldPaths)));
        Assert.Equal("alt index.html", File.ReadAllText(folder["site/index.html"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whichever_change_of_the_disk_fails_the_site_is_the_old_one_or_the_new_one_whole(bool canExchange)
    {
        Assert.True(Write(Files("alt", OldPaths)));
        folder.Write("site/CNAME", "meins");
        var old = folder.Tree("site");
        var failures = 0;
        for (var n = 1; ; n++)
        {
            var count = 0;
            var failed = "";
            var disk = new Disk(operation =>
            {
                if (++count == n)
                {
                    failed = operation;
                    throw new IOException("planted");
                }
            })
            { CanExchange = canExchange };
            var bag = new DiagnosticBag();
            var written = SiteWriter.Write(disk, Output, null, Files("neu", NewPaths), bag, TestContext.Current.CancellationToken);
            var now = folder.Tree("site");
            if (failed.Length == 0)
            {
                Assert.True(written);
                Assert.Equal("neu personen/neu.html", now["personen/neu.html"]);
                Assert.Equal("meins", now["CNAME"]);
                break;
            }

            failures++;
            Assert.Equal(written, now.ContainsKey("personen/neu.html"));
            Assert.True(written ? failed == "delete" : now.SequenceEqual(old), $"change {n} ({failed}) left a mixed folder");
            Assert.NotEmpty(bag.Sorted());
            if (written)
            {
                // The old site could not be cleared away; the next run does it.
                Assert.True(Write(Files("neu", NewPaths)));
                Assert.Equal(["site"], Beside());
                Assert.True(Write(Files("alt", OldPaths)));
            }
            else
            {
                Assert.Equal(["site"], Beside());
            }
        }

        Assert.InRange(failures, 10, 100);
    }

    [Fact]
    public void A_run_that_is_told_to_stop_leaves_everything_as_it_was()
    {
        Assert.True(Write(Files("alt", OldPaths)));
        var old = folder.Tree("site");
        for (var n = 1; n < 100; n++)
        {
            using var stop = new CancellationTokenSource();
            var count = 0;
            var disk = new Disk(operation =>
            {
                if (++count == n && operation is not ("exchange" or "delete"))
                {
                    stop.Cancel();
                }
            });
            try
            {
                SiteWriter.Write(disk, Output, null, Files("neu", NewPaths), new DiagnosticBag(), stop.Token);
                break;
            }
            catch (OperationCanceledException)
            {
                Assert.Equal(old, folder.Tree("site"));
                Assert.Equal(["site"], Beside());
            }
        }

        Assert.True(folder.Tree("site").ContainsKey("personen/neu.html"));
    }

    [Fact]
    public void What_a_killed_run_left_is_cleared_away_and_a_site_set_aside_comes_back()
    {
        Assert.True(Write(Files("alt", OldPaths)));
        folder.Write("site/CNAME", "meins");
        Directory.Move(Output, folder[".site.old"]);
        folder.Write(".site.new-4711/index.html", "halb");
        folder.Write(".site.new-mein/behalten.txt", "meins");

        Assert.True(Write(Files("neu", NewPaths)));

        Assert.Equal("meins", File.ReadAllText(folder["site/CNAME"]));
        Assert.Equal([".site.new-mein", "site"], Beside());
    }

    [Fact]
    public void Two_runs_at_once_do_not_mix()
    {
        using (var held = OutputLock.TryTake(new OutputFolder(Output).LockFile))
        {
            Assert.NotNull(held);
            Assert.Contains("DE7005", Refused(Files("neu", NewPaths)), StringComparison.Ordinal);
        }

        Assert.True(Write(Files("neu", NewPaths)));
        Assert.Equal(["site"], Beside());
    }

    private static ImmutableArray<OutputFile> Files(string word, string[] paths) => [.. paths.Select(path => Made(path, $"{word} {path}"))];

    private static OutputFile Made(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private bool Write(ImmutableArray<OutputFile> files)
    {
        var bag = new DiagnosticBag();
        var written = SiteWriter.Write(Output, null, files, bag, TestContext.Current.CancellationToken);
        Assert.Empty(bag.Sorted());
        return written;
    }

    private string Refused(ImmutableArray<OutputFile> files, string? output = null)
    {
        var bag = new DiagnosticBag();
        Assert.False(SiteWriter.Write(output ?? Output, null, files, bag, TestContext.Current.CancellationToken));
        return string.Join('\n', bag.Sorted());
    }

    private IEnumerable<string> Beside() => Directory.EnumerateFileSystemEntries(folder.Path).Select(entry => Path.GetFileName(entry)).Where(name => name is not ("geheim.txt" or "datei")).Order(StringComparer.Ordinal);
}
