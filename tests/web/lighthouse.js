// Prints what Lighthouse gives the start page, a month, an article and a person of a built site on a phone and a desk: node lighthouse.js SITE [CHROMIUM]
// The largest page of each kind is taken; the answers are compressed, as every host of static pages does.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const [site, chromium] = process.argv.slice(2);
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".xml": "application/xml", ".txt": "text/plain" };
const server = createServer((request, response) => {
  try {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname));
    const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
    const body = gzipSync(readFileSync(file));
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream", "Content-Encoding": "gzip", "Cache-Control": "max-age=600" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));

const largest = (folder) => readdirSync(join(site, folder)).filter((name) => name.endsWith(".html") && name !== "index.html")
  .map((name) => [statSync(join(site, folder, name)).size, `${folder}/${name}`]).sort((a, b) => b[0] - a[0])[0][1];
const chrome = await launch({ chromePath: chromium, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
// Speed depends on what else the computer does: where the first visit is slow, the median of three counts, as Lighthouse advises.
const speed = (run) => run.lhr.categories.performance.score ?? 0;
let low = 0;
try {
  for (const form of ["mobile", "desktop"]) {
    for (const page of ["index.html", largest("monate"), largest("artikel"), largest("personen")]) {
      const visit = () => lighthouse(`http://127.0.0.1:${server.address().port}/${page}`, { port: chrome.port, output: "json", logLevel: "error" }, form === "desktop" ? desktopConfig : undefined);
      const runs = [await visit()];
      if (speed(runs[0]) < 0.99) runs.push(await visit(), await visit());
      const run = runs.sort((one, other) => speed(one) - speed(other))[Math.floor(runs.length / 2)];
      const scores = Object.values(run.lhr.categories).map((category) => [category.id, Math.round((category.score ?? 0) * 100)]);
      const missed = Object.values(run.lhr.categories).flatMap((category) => category.auditRefs).filter((ref) => ref.weight > 0 && run.lhr.audits[ref.id].score !== null && run.lhr.audits[ref.id].score < 0.9).map((ref) => ref.id);
      low += scores.filter(([id, score]) => score < (id === "performance" ? 99 : 100)).length;
      console.log(`${form} ${page}${runs.length > 1 ? ` (median of ${runs.length})` : ""}: ${scores.map(([id, score]) => `${id} ${score}`).join(", ")}; CLS ${run.lhr.audits["cumulative-layout-shift"].numericValue}${missed.length > 0 ? `; below 90: ${[...new Set(missed)].join(", ")}` : ""}`);
    }
  }
} finally {
  await chrome.kill();
  server.close();
}

process.exitCode = low > 0 ? 1 : 0;
