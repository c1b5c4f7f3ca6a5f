namespace Depesche.Tests.Rendering;

public sealed class PagesTests
{
    [Fact]
    public void The_small_site_renders_without_a_problem()
    {
        var files = RenderedSite.Small;
        if (Environment.GetEnvironmentVariable("DEPESCHE_RENDER_TO") is { Length: > 0 } folder)
        {
            foreach (var (path, text) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
                File.WriteAllText(Path.Combine(folder, path), text);
            }

            Directory.CreateDirectory(Path.Combine(folder, "assets"));
            File.Copy(Path.Combine(Repository.Root, "templates/assets/style.css"), Path.Combine(folder, "assets/style.css"), overwrite: true);
        }

        Assert.Equal(
            ["404.html", "artikel/einigung-in-hafenstadt.html", "artikel/fangquoten.html", "artikel/rueckblick.html", "artikel/treffen-angekuendigt.html", "barrierefreiheit.html", "datenschutz.html", "feed.xml", "impressum.html", "index.html", "lizenzen.html",
             "monate/2023-04.html", "monate/2023-04.xml", "monate/2023-05.html", "monate/2023-05.xml", "monate/2023-06.html", "monate/2023-06.xml",
             "organisationen/index.html", "organisationen/seerat.html", "organisationen/seerat.xml", "orte/hafenstadt.html", "orte/hafenstadt.xml", "orte/index.html", "orte/nordland.html", "orte/nordland.xml", "orte/suedland.html", "orte/suedland.xml",
             "personen/ada-berg.html", "personen/ada-berg.xml", "personen/index.html", "personen/jon-falk.html", "personen/jon-falk.xml",
             "quellen.html", "suche.html", "tage/2023-05-07.html", "tage/2023-05-10.html", "tage/2023-05-12.html", "tage/2023-05-25.html", "ueber.html", "verfahren.html"],
            files.Keys);
    }
}
