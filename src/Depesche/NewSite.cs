namespace Depesche;

/// <summary>The files of a new site, as `init` writes them.</summary>
internal static class NewSite
{
    /// <summary>Path and text of each.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        ("content/site.yaml", Config),
        ("content/articles/beispiel.md", Plan),
        ("content/articles/noch-ein-beispiel.txt", Report),
        ("content/entities/beispiel.yaml", Entities),
        (".github/workflows/pages.yml", Workflow),
        (".gitignore", "site/\n.site.*\n"),
        ("README.md", Readme),
    ];

    private const string Config = """
        # Everything the site says about itself. The public address is given when it is built: depesche build --base-url https://...
        title: Mein Nachrichtenarchiv
        headline: Was wann geschah
        standfirst: Eine Chronik, in der jede Angabe mit dem Satz steht, der sie belegt.

        # How much of an article may be published: full, excerpt or link. A single article says otherwise in its front matter.
        # full needs the licence of the texts and the holder of the rights.
        rights: link
        # licence: CC BY 4.0
        # rights_holder: Your name

        # Where it is published, if not below github.io: the privacy notice then names GitHub all the same.
        # host: github-pages

        # The day on which the pages were last checked for accessibility without a finding.
        # accessibility_audit: 2022-05-12

        # Whom the imprint names; instead, set DEPESCHE_OPERATOR_NAME, DEPESCHE_OPERATOR_ADDRESS and DEPESCHE_OPERATOR_EMAIL.
        # operator:
        #   name: Your name
        #   address: |
        #     Street 1
        #     12345 Town
        #   email: you@example.org

        """;

    // What a plan and a report of two papers become: one event with two pieces of evidence, the second paper dated by what it says.
    private const string Plan = """
        ---
        title: Ministerin will über das Brückenfest reden
        published: 2022-05-12
        source: Beispielblatt
        ---

        Verkehrsministerin Clara Hollmann hat am Mittwoch mit dem Oberbürgermeister von Dresden, Jonas Berndt, telefoniert. Es ging um ein Fest zur Eröffnung der neuen Elbbrücke.

        Am Montag will Hollmann in Dresden Berndt treffen.

        """;

    private const string Report = """
         date 2022-05
        Einig über das Fest

        Clara Hollmann und Jonas Berndt haben sich am 16. Mai in Dresden getroffen. Gefeiert wird nun am kommenden Samstag.

        """;

    private const string Entities = """
        # People, organisations and places of the archive, beside the packed ones. Take these two out with the articles that name them.
        - id: per:hollmann
          type: person
          name: Clara Hollmann
          country: DE
          roles: [Verkehrsministerin]
        - id: per:berndt
          type: person
          name: Jonas Berndt
          country: DE
          roles: [Oberbürgermeister]

        """;

    private const string Workflow = """
        # Builds the archive and publishes it on GitHub Pages. In the repository's settings choose Pages, source "GitHub Actions".
        name: Pages
        on:
          push:
            branches: [main]
          workflow_dispatch:
        permissions:
          contents: read
        concurrency:
          group: pages
          cancel-in-progress: false
        jobs:
          build:
            runs-on: ubuntu-latest
            timeout-minutes: 30
            permissions:
              contents: read
              pages: read
            steps:
              - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
              - uses: actions/setup-dotnet@a98b56852c35b8e3190ac28c8c2271da59106c68 # v6
                with:
                  dotnet-version: '10.0.x'
              # Pin this one by its SHA as well once you have checked it: git ls-remote https://github.com/actions/configure-pages v6
              - uses: actions/configure-pages@v6
                id: pages
              - name: Build the site
                env:
                  DEPESCHE_OPERATOR_NAME: ${{ vars.DEPESCHE_OPERATOR_NAME }}
                  DEPESCHE_OPERATOR_ADDRESS: ${{ vars.DEPESCHE_OPERATOR_ADDRESS }}
                  DEPESCHE_OPERATOR_EMAIL: ${{ vars.DEPESCHE_OPERATOR_EMAIL }}
                  BASE_URL: ${{ steps.pages.outputs.base_url }}
                # The package must be where NuGet finds it; a folder of packages in this repository goes with --add-source.
                run: dotnet tool exec Depesche --yes -- build --base-url "$BASE_URL"
              - uses: actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5
                with:
                  path: site
                  include-hidden-files: true
          deploy:
            needs: build
            runs-on: ubuntu-latest
            timeout-minutes: 15
            permissions:
              pages: write
              id-token: write
            environment:
              name: github-pages
              url: ${{ steps.deployment.outputs.page_url }}
            steps:
              - uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5
                id: deployment

        """;

    private const string Readme = """
        # A news archive, built with Depesche

        Put articles into `content/articles/`, one a file (`.txt`, `.md` or `.html`), and build:

            depesche build

        Then open `site/index.html`, or look at it with `depesche serve`. `depesche check` tells what is wrong without writing anything,
        `depesche explain content/articles/beispiel.md` says how each date, name and event of an article came about.

        `content/entities/` adds the people, organisations and places that the tool does not know.

        `content/site.yaml` names the archive and says how much of the texts may be published. Whoever publishes this repository publishes
        `content/` too: keep texts that you may not republish elsewhere, and name their folder with `--content`.

        Before you publish, `depesche review --accept-ids` registers the addresses of pages and the ids of events; commit what it writes, and no
        address that was published is ever lost.

        `.github/workflows/pages.yml` publishes the archive on GitHub Pages. It runs the tool from the package `Depesche`, which must be on NuGet
        or in a folder of this repository that `--add-source` names. A German site needs an imprint: set the repository variables
        `DEPESCHE_OPERATOR_NAME`, `DEPESCHE_OPERATOR_ADDRESS` and `DEPESCHE_OPERATOR_EMAIL`, or fill in `operator` in `content/site.yaml`.

        """;
}
