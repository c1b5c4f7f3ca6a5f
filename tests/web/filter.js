// Prints how long a built page takes to show what a filter leaves, for every filter of the page on and off again: node filter.js PAGE [CHROMIUM] [MOST]
// Before that, how long the page takes from the start of loading to the first contentful paint; told, not judged (aim: 500 ms).
// From the click to the end of the first frame that shows it, in milliseconds; ends with 1 when one takes longer than MOST (300).
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import puppeteer from "puppeteer-core";

const [page, chromium, most = "300"] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"], defaultViewport: { width: 1280, height: 900 } });
let worst = 0;
try {
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(resolve(page)).href);
  const paint = await tab.evaluate(() => new Promise((seen) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName("first-contentful-paint")) {
        seen(entry.startTime);
      }
    }).observe({ type: "paint", buffered: true });
  }));
  const filters = await tab.$$eval(".ch .pills input:not(.alle)", (inputs) => inputs.map((input) => input.id));
  const events = await tab.$$eval(".ev", (all) => all.length);
  const times = [];
  for (const id of filters) {
    const { on, left, off } = await tab.evaluate(async (name) => {
      const frame = () => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 0)));
      const click = async (input) => {
        document.querySelector(".ch").scrollIntoView();
        await frame();
        const start = performance.now();
        input.click();
        await frame();
        return performance.now() - start;
      };
      const input = document.getElementById(name);
      const all = document.querySelector(`.alle[name="${input.name}"]`);
      return { on: await click(input), left: [...document.querySelectorAll(".ev")].filter((one) => one.getClientRects().length > 0).length, off: await click(all ?? input) };
    }, id);
    times.push(on, off);
    console.log(`${id}: ${Math.round(on)} ms for ${left} events, ${Math.round(off)} ms back to all`);
  }

  console.log(`first contentful paint after ${Math.round(paint)} ms (aim: at most 500)`);
  times.sort((a, b) => a - b);
  worst = times.at(-1) ?? 0;
  console.log(`${events} events, ${filters.length} filters: median ${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms, longest ${Math.round(worst)} ms (at most ${most})`);
} finally {
  await browser.close();
}

process.exitCode = worst > Number(most) ? 1 : 0;
