// Reads a built site as other programs do and prints what they cannot read, one line each: node read.js SITE
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseBibliography } from "@retorquere/bibtex-parser";
import edtf from "edtf";
import ICAL from "ical.js";

const site = process.argv[2];
const text = (path) => readFileSync(join(site, path), "utf8");
const events = JSON.parse(text("data/events.json"));
const articles = JSON.parse(text("data/articles.json"));
const findings = [];
const day = (date) => new Date(date).toISOString().slice(0, 10);

// Every date is EDTF: dates of events, of publication, of expressions.
const dates = [
  ...events.map((event) => [`event ${event.id}`, event.when]),
  ...articles.map((article) => [`article ${article.id}`, article.published]),
  ...articles.flatMap((article) => article.timexes.map((timex) => [`${article.id} „${timex.text}“`, timex.edtf])),
];
for (const [where, value] of dates) {
  try {
    if (value !== null) edtf(value);
  } catch {
    findings.push(`${where}: ${value} is no EDTF`);
  }
}

// Every entry of the calendar is an event on its day, and every event whose day is known is there.
const calendar = new ICAL.Component(ICAL.parse(text("chronik.ics")));
const entries = new Map(calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part)).map((entry) => [entry.uid.split("@")[0], entry]));
const known = events.filter((event) => event.precision === "day" || event.precision === "span");
if (entries.size !== known.length) findings.push(`chronik.ics has ${entries.size} entries, ${known.length} events have a known day`);
for (const event of known) {
  const entry = entries.get(event.id);
  const meant = edtf(event.when);
  const last = entry?.endDate.clone();
  last?.adjust(-1, 0, 0, 0);
  if (!entry?.startDate.isDate || `${entry.startDate}` !== day(meant.min) || `${last}` !== day(meant.max)) findings.push(`chronik.ics: ${event.id} is from ${entry?.startDate} to ${last}, not ${event.when}`);
  if (entry?.summary !== event.title) findings.push(`chronik.ics: ${event.id} is called ${entry?.summary}`);
}

// Every article is an entry of the bibliography with its title.
const { entries: works, errors } = parseBibliography(text("literatur.bib"), { raw: false, sentenceCase: false });
findings.push(...errors.map((error) => `literatur.bib: ${error.error}`));
const titles = new Map(works.map((work) => [work.key, work.fields.title]));
for (const article of articles) {
  if (titles.get(article.id) !== article.title) findings.push(`literatur.bib: ${article.id} is called ${titles.get(article.id)}, not ${article.title}`);
}
if (works.length !== articles.length) findings.push(`literatur.bib has ${works.length} entries for ${articles.length} articles`);

console.log([...findings, `${dates.length} dates, ${entries.size} calendar entries, ${works.length} works: ${findings.length} findings`].join("\n"));
process.exitCode = findings.length > 0 ? 1 : 0;
