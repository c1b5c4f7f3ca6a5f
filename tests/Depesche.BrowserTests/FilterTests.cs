using Microsoft.Playwright;

namespace Depesche.BrowserTests;

/// <summary>The filter of the timeline, with script switched off: what is shown is what matches, whatever is combined.</summary>
public sealed class FilterTests(Chromium chromium)
{
    // Sets the choices by id and tells what differs from what the classes of the events say.
    private const string Choose = """
        ids => {
          for (const all of document.querySelectorAll('.pills .alle')) all.checked = true;
          for (const id of ids) document.getElementById(id).checked = true;
          const shown = e => e.getClientRects().length > 0;
          const wanted = ids.map(id => id.slice(2));
          const wrong = [...document.querySelectorAll('.ev')].filter(e => shown(e) !== wanted.every(one => e.classList.contains(one))).map(e => `${ids.join(' + ')}: ${e.id}`);
          const left = [...document.querySelectorAll('.ev')].filter(shown);
          const bare = [...document.querySelectorAll('.dat, .monat h2, .gap, .monate')].filter(shown).map(e => `${ids.join(' + ')}: ${e.className || e.tagName} is left`);
          const dated = left.filter(e => !shown(e.querySelector('.evd'))).map(e => `${e.id} has lost its date`);
          const room = left.length === 0 && document.querySelector('.monat:last-of-type').getBoundingClientRect().bottom - document.querySelector('.monat').getBoundingClientRect().top;
          return [...wrong, ...bare, ...dated, ...(shown(document.querySelector('.treffer')) ? [] : ['no number is said']), ...(room > 2 ? [`an empty result takes ${room} pixels`] : [])];
        }
        """;

    [Fact]
    public async Task Every_choice_shows_what_has_it_and_as_many_as_it_says()
    {
        await using var visit = await chromium.Open("index.html", script: false);
        var choices = await Choices(visit.Page);
        Assert.True(choices.Count > 20, $"{choices.Count} choices");
        foreach (var (id, count) in choices)
        {
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Choose, new[] { id }));
            Assert.Equal(count, await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('.ev')].filter(e => e.getClientRects().length > 0).length"));
        }
    }

    [Fact]
    public async Task Choices_combine_and_none_that_match_leaves_nothing_standing()
    {
        await using var visit = await chromium.Open("index.html", script: false);
        var pairs = await visit.Page.EvaluateAsync<string[][]>("""
            () => {
              const all = [...document.querySelectorAll('.pills input:not(.alle)')];
              const pairs = all.flatMap((one, i) => all.slice(i + 1).filter(other => other.name !== one.name).map(other => [one.id, other.id]));
              const both = ([one, other]) => document.querySelectorAll(`.ev.${one.slice(2)}.${other.slice(2)}`).length;
              const empty = pairs.filter(pair => both(pair) === 0), full = pairs.filter(pair => both(pair) > 0);
              const some = list => list.filter((_, i) => i % Math.ceil(list.length / 20) === 0);
              return [...some(empty), ...some(full), [full[0][0], full[0][1], all.filter(one => ![full[0][0], full[0][1]].some(id => document.getElementById(id).name === one.name))[0].id]];
            }
            """);
        Assert.True(pairs.Length > 20, $"{pairs.Length} pairs");
        foreach (var pair in pairs)
        {
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Choose, pair));
        }
    }

    [Fact]
    public async Task A_finger_on_a_pill_filters_and_the_address_of_an_event_beats_the_filter()
    {
        await using var visit = await chromium.Open("index.html", script: false);
        await visit.Show(390);
        var (first, _) = (await Choices(visit.Page))[0];
        // What is drawn late above it must not move it under the finger.
        await visit.Page.Locator($"label[for={first}]").ScrollIntoViewIfNeededAsync();
        await visit.Page.WaitForTimeoutAsync(500);
        await visit.Page.ClickAsync($"label[for={first}]");
        await visit.Page.WaitForSelectorAsync($"#{first}:checked", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
        var (hidden, shown) = (await visit.Page.EvaluateAsync<string>($"document.querySelector('.ev:not(.{first[2..]})').id"), await visit.Page.EvaluateAsync<string>($"document.querySelector('.ev.{first[2..]}').id"));
        Assert.False(await visit.Page.IsVisibleAsync($"[id='{hidden}']"));
        Assert.True(await visit.Page.IsVisibleAsync($"[id='{shown}']"));
        await visit.Page.EvaluateAsync("id => { location.hash = id; }", hidden);
        Assert.True(await visit.Page.IsVisibleAsync($"[id='{hidden}']"));
        await visit.Page.ClickAsync(".pills label[for=f-wer]");
        Assert.True(await visit.Page.IsVisibleAsync(".monat h2 >> nth=0"));
        Assert.False(await visit.Page.IsVisibleAsync(".treffer"));
    }

    private static async Task<IReadOnlyList<(string Id, int Count)>> Choices(IPage page) =>
        [.. (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.pills input:not(.alle)')].map(one => one.id + ' ' + one.nextElementSibling.querySelector('span').textContent)"))
            .Select(text => text.Split(' ')).Select(parts => (parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)))];
}
