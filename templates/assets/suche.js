// Finds while you type, in depescheIndex, the script beside it; nothing is fetched, stored or sent.
(() => {
  'use strict';

  // Folding, by the tables of the index.
  const index = depescheIndex;
  const rules = list => list.map(([pattern, by]) => [new RegExp(pattern, 'g'), by]);
  const apply = (list, word) => list.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
  const [spelling, endings] = [rules(index.spelling), rules(index.endings)];
  const letters = new Map(index.letters.split(' ').flatMap(row => [...row.slice(1)].map(letter => [letter, row[0]])));
  const letter = one => letters.get(one) ?? letters.get(one.toLowerCase()) ?? one.toLowerCase();
  const fold = word => apply(spelling, [...word.normalize('NFC')].map(letter).join(''));
  const stem = folded => /[0-9]/.test(folded) ? folded : apply(endings, folded);

  // Romanisation: every house style of one Cyrillic name gives one key; "ch" is read two ways.
  const sounds = { schtsch: 'Q', shch: 'Q', tsch: 'C', sch: 'S', sh: 'S', zh: 'S', kh: 'X', ts: 's', tz: 's', x: 'ks', w: 'v', f: 'v', z: 's', c: 's', j: 'i', y: 'i', h: 'g' };
  const once = text => text.replace(/(.)\1+/g, '$1');
  const romanise = (word, ch) => once(once(word.replace(/^[jy](?=[aeiou])/, '').replace(/schtsch|shch|tsch|sch|sh|zh|kh|ts|tz|ch|./g, part => part === 'ch' ? ch : sounds[part] ?? part))
    .replace(/io|([CSQ])o/g, '$1e').replace(/i(?=[aeiou]|$)/g, ''));
  const romanisations = word => /ch/.test(word) ? [romanise(word, 'X'), romanise(word, 'C')] : [romanise(word, 'X')];

  // The index, unpacked: each word begins with the number of letters that it shares with the one before.
  const terms = [];
  for (const part of index.terms.split(' ')) {
    terms.push((terms[terms.length - 1] ?? '').slice(0, parseInt(part[0], 36)) + part.slice(1));
  }

  const termNumbers = new Map(terms.map((term, number) => [term, number]));
  const places = index.places.split(' ');
  const related = index.related ? index.related.split(' ') : [];
  const empty = new Set(index.empty.split(' '));
  const otherForms = new Map();
  for (const [key, ...forms] of index.forms.split(',').map(row => row.split(' '))) {
    forms.forEach(form => otherForms.set(form, [...otherForms.get(form) ?? [], key]));
  }

  const entries = index.kinds.flatMap(([, , , before, after, rows], kind) => rows.map(([title, address, note, first, last, status]) =>
    ({ kind, title, href: before + address + after, note, first, last: last || first, status })));
  const isName = entry => entry < related.length;
  const nameWords = entries.slice(0, related.length).map(entry => words(entry.title).length);

  // Pairs of an entry's number and the field in which the word was found, packed as distance in base 36 and capital.
  function unpack(text) {
    let number = -1;
    return [...text.matchAll(/([0-9a-z]*)([A-E])/g)].map(([, distance, field]) => [number += distance ? parseInt(distance, 36) : 1, field]);
  }

  function words(text) {
    return (text.match(/[\p{L}\p{Nd}]+/gu) ?? []).map(fold).filter(word => (word.length > 1 || /[0-9]/.test(word)) && !empty.has(word));
  }

  // Words that are part of a name, with their romanisations; needed only when a word is not found as it stands.
  let nameTerms = () => {
    const list = terms.map((term, number) => ({ term, number })).filter(({ number }) => unpack(places[number]).some(([entry, field]) => isName(entry) && field >= 'D'))
      .map(one => ({ ...one, sounds: romanisations(one.term) }));
    nameTerms = () => list;
    return list;
  };

  // Damerau-Levenshtein, optimal string alignment.
  function distance(left, right) {
    let [before, above] = [[], Array.from({ length: right.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= left.length; i++) {
      const row = [i];
      for (let j = 1; j <= right.length; j++) {
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }

      [before, above] = [above, row];
    }

    return above[right.length];
  }

  const near = (key, most) => nameTerms().filter(({ term }) => Math.abs(term.length - key.length) <= most && distance(term, key) <= most);

  // What a typed word may mean, and how well: itself, another form, a romanisation, a beginning, a part of a compound, a typing error.
  function meanings(word, unfinished) {
    const found = new Map();
    const add = (number, quality) => number !== undefined && quality > (found.get(number) ?? 0) && found.set(number, quality);
    const key = stem(word);
    add(termNumbers.get(key), 1);
    (otherForms.get(key) ?? []).forEach(form => add(termNumbers.get(form), 0.95));
    for (const mark of ['ge', 'zu']) {
      const at = key.indexOf(mark);
      const bare = key.slice(0, at) + key.slice(at + 2);
      if (at >= 0 && bare.length > 2) {
        add(termNumbers.get(bare), 0.8);
      }
    }

    if (key.length > 3) {
      const own = romanisations(key);
      nameTerms().filter(one => one.sounds.some(sound => own.includes(sound))).forEach(one => add(one.number, 0.85));
    }

    const isKnown = found.size > 0;
    for (const [number, term] of terms.entries()) {
      if ((term.startsWith(key) || term.startsWith(word)) && (unfinished ? key.length > 1 : key.length > 3 || !isKnown)) {
        add(number, 0.6 * Math.sqrt(key.length / term.length));
      } else if (key.length > 2 && term.length > key.length + 2) {
        const front = term.endsWith(key) ? term.slice(0, -key.length) : '';
        add(number, front && (key.length > 4 || /(heit|keit|ung|schaft|ion|tat)s$/.test(front)) ? 0.5 : key.length > 5 && term.includes(key) ? 0.35 : 0);
      }
    }

    if (!isKnown && word.length > 5) {
      near(key, 1).forEach(({ number }) => add(number, 0.5));
    }

    return found;
  }

  const weights = { A: 1, B: 1.6, C: 3, D: 6, E: 8 };

  function scoreWord(word, unfinished) {
    const scores = new Map();
    const add = (entry, score) => score > (scores.get(entry) ?? 0) && scores.set(entry, score);
    for (const [number, quality] of meanings(word, unfinished)) {
      for (const [entry, field] of unpack(places[number])) {
        // "Ukraine" is the country before its ministry, a title an event before an article.
        add(entry, quality * weights[field] * (!isName(entry) ? (field < 'D' || entries[entry].status ? 1 : 0.5) : entries[entry].kind === 0 ? 1.5 : 0.75 + 0.75 / nameWords[entry]));
        if (isName(entry) && field >= 'D') {
          unpack(related[entry]).forEach(([other]) => add(other, quality * 3));
        }
      }
    }

    return scores;
  }

  // Dates: 2022-01-21, 21.1.2022, 21. Januar, Januar 2022; a month or year alone may be a word as well.
  const months = ['januar', 'februar', 'marz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'];
  const monthNames = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
  const monthOf = word => !word || word.length < 3 ? 0 : /^j(an|ann|anne|anner|anners)$/.test(word) ? 1 : months.findIndex(month => month.startsWith(word)) + 1;
  const two = number => String(number).padStart(2, '0');

  function parse(query) {
    const tokens = [...query.matchAll(/(\d{4})-(\d\d?)(?:-(\d\d?))?(?!\d)|(\d\d?)\.\s?(\d\d?)\.(?:\s?(\d{4}|\d\d)(?!\d))?|[\p{L}\p{Nd}]+/gu)];
    const parts = [];
    for (let i = 0; i < tokens.length; i++) {
      const [text, isoYear, isoMonth, isoDay, day, month, year] = tokens[i];
      const yearAt = at => /^(19|20)\d\d$/.test(tokens[at]?.[0] ?? '') ? tokens[at][0] : undefined;
      const word = fold(text);
      if (isoYear) {
        parts.push({ date: { year: isoYear, month: +isoMonth, day: +isoDay } });
      } else if (day) {
        parts.push({ date: { year: year?.length === 2 ? '20' + year : year, month: +month, day: +day } });
      } else if (/^\d\d?$/.test(text) && monthOf(tokens[i + 1] && fold(tokens[i + 1][0]))) {
        parts.push({ date: { day: +text, month: monthOf(fold(tokens[i + 1][0])), year: yearAt(i + 2) } });
        i += yearAt(i + 2) ? 2 : 1;
      } else if (monthOf(word)) {
        const named = yearAt(i + 1);
        parts.push({ date: { month: monthOf(word), year: named }, word: named ? undefined : word });
        i += named ? 1 : 0;
      } else if (yearAt(i)) {
        parts.push({ date: { year: text }, word });
      } else if ((word.length > 1 || /[0-9]/.test(word)) && !empty.has(word)) {
        parts.push({ word });
      }
    }

    return parts;
  }

  function scoreDate({ year, month, day }) {
    const scores = new Map();
    const fits = (first, last) => {
      for (let y = +first.slice(0, 4); y <= +last.slice(0, 4); y++) {
        const [from, to] = !month ? ['01-01', '12-31'] : day ? [two(month) + '-' + two(day), two(month) + '-' + two(day)] : [two(month) + '-01', two(month) + '-31'];
        if ((!year || +year === y) && first <= `${y}-${to}` && last >= `${y}-${from}`) {
          return true;
        }
      }

      return false;
    };
    const longest = day ? 31 : month ? 100 : 366;
    entries.forEach(({ kind, first, last }, number) => {
      if (first && last && (Date.parse(last) - Date.parse(first)) / 864e5 < longest && fits(first, last)) {
        const key = index.kinds[kind][0];
        scores.set(number, key === (day ? 'tag' : 'monat') ? 30 : key === 'monat' ? 2 : key === 'tag' ? 5 : first === last ? 8 : 4);
      }
    });
    return scores;
  }

  // Every part must fit; the entries with the highest sum come first, else they stay in their order.
  function search(query) {
    const parts = parse(query);
    const unfinished = /[\p{L}\p{Nd}]$/u.test(query);
    let found = null;
    parts.forEach(({ word, date }, i) => {
      const scores = word ? scoreWord(word, unfinished && i === parts.length - 1) : new Map();
      for (const [entry, score] of date ? scoreDate(date) : []) {
        scores.set(entry, Math.max(score, scores.get(entry) ?? 0));
      }

      found = found ? new Map([...found].filter(([entry]) => scores.has(entry)).map(([entry, score]) => [entry, score + scores.get(entry)])) : scores;
    });
    return [...found ?? []].sort(([left, one], [right, other]) => other - one || left - right).map(([number, score]) => ({ ...entries[number], score }));
  }

  // What the page shows.
  const [form, box, message, results, register] = [document.querySelector('.suche form'), ...['suchwort', 'meldung', 'treffer', 'register'].map(id => document.getElementById(id))];
  const most = { all: 6, kind: 200 };
  let chosen = '';
  let announcing = 0;

  function make(tag, { text, ...properties } = {}, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...text === undefined ? [] : [text], ...children);
    return element;
  }

  const dayWords = day => `${+day.slice(8)}.\u00a0${monthNames[day.slice(5, 7) - 1]} ${day.slice(0, 4)}`;
  const titleOf = ({ title, first, last }) => title || (first === last ? dayWords(first) : dayWords(first).split('\u00a0')[1]);
  const amount = (number, kind) => `${number} ${number === 1 ? index.kinds[kind][1] : index.kinds[kind][2]}`;

  function line(entry) {
    const note = entry.note || (entry.title && entry.first ? dayWords(entry.first) : '');
    return make('li', {}, make('a', { href: entry.href, text: titleOf(entry) }),
      ...note ? [' ', make('span', { className: 'st', text: note })] : [],
      ...entry.status ? [' ', make('span', { className: `sta ${entry.status}`, text: index.status[entry.status] })] : []);
  }

  function choose(key) {
    chosen = key;
    show(box.value);
    (document.getElementById(`art-${key || 'alle'}`) ?? box).focus();
  }

  function pills(groups, total) {
    const pill = (key, label, number) => {
      const input = make('input', { type: 'radio', name: 'art', id: `art-${key || 'alle'}`, checked: key === chosen });
      input.addEventListener('change', () => choose(key));
      return [input, make('label', { htmlFor: input.id, text: `${label} ` }, make('span', { text: number }))];
    };
    return make('fieldset', { className: 'arten' }, make('legend', { className: 'vh', text: 'Treffer nach Art' }),
      make('div', { className: 'pills' }, ...pill('', 'Alle', total), ...index.kinds.flatMap(([key, , label], kind) =>
        groups[kind].length || key === chosen ? pill(key, label, groups[kind].length) : [])));
  }

  function section(kind, list) {
    const [key, , label] = index.kinds[kind];
    const limit = chosen ? most.kind : most.all;
    const parts = [make('h2', { id: `h-${key}`, text: `${label} ` }, make('span', { text: list.length })), make('ol', {}, ...list.slice(0, limit).map(line))];
    if (list.length > limit) {
      const more = chosen ? make('p', { className: 'fs', text: `Das sind die ersten ${limit}. Ein weiteres Suchwort grenzt sie ein.` })
        : make('button', { type: 'button', text: `Alle ${amount(list.length, kind)} zeigen` });
      more.addEventListener('click', () => chosen || choose(key));
      parts.push(more);
    }

    const element = make('section', { className: 'fund' }, ...parts);
    element.setAttribute('aria-labelledby', `h-${key}`);
    return element;
  }

  function link(query) {
    const element = make('a', { href: `?q=${encodeURIComponent(query)}`, text: `„${query}“` });
    element.addEventListener('click', event => {
      event.preventDefault();
      box.value = query;
      change();
      box.focus();
    });
    return element;
  }

  function hints(query) {
    const typed = query.match(/[\p{L}\p{Nd}]+/gu) ?? [];
    const list = typed.length < 2 ? [] : typed.filter(word => words(word).length).map(word => [word, search(word + ' ').length]).filter(([, number]) => number)
      .map(([word, number]) => make('li', { text: 'Nur ' }, link(word), `: ${number} Treffer`));
    const similar = typed.filter(word => word.length > 3 && !search(word + ' ').length).flatMap(word => near(stem(fold(word)), word.length > 5 ? 2 : 1)).map(({ number }) => entries[unpack(places[number])[0][0]].title);
    const titles = [...new Set(similar)].slice(0, 3);
    if (titles.length) {
      list.push(make('li', { text: 'Meinten Sie ' }, ...titles.flatMap((title, i) => [i ? ' oder ' : '', link(title)]), '?'));
    }

    list.push(make('li', { text: 'Ein Wort genügt; Endungen, Umlaute und Großschreibung sind gleichgültig.' }), make('li', { text: 'Das Register darunter nennt alle Namen, Monate und Artikel.' }));
    return make('ul', { className: 'hinweise' }, ...list);
  }

  function show(query) {
    const found = query.trim() ? search(query) : [];
    const groups = index.kinds.map((_, kind) => found.filter(entry => entry.kind === kind));
    const order = groups.map((list, kind) => ({ list, kind })).filter(({ list, kind }) => list.length && (!chosen || index.kinds[kind][0] === chosen))
      .sort((left, right) => right.list[0].score - left.list[0].score || left.kind - right.kind);
    const isEmpty = query.trim() && !found.length;
    register.hidden = found.length > 0;
    results.replaceChildren(...isEmpty ? [hints(query)] : found.length ? [pills(groups, found.length), ...order.map(({ list, kind }) => section(kind, list))] : []);
    if (found.length && !order.length) {
      results.append(make('p', { className: 'leer', text: 'Von dieser Art ist nichts dabei; „Alle“ zeigt, was sonst gefunden wurde.' }));
    }

    const counts = groups.map((list, kind) => list.length ? amount(list.length, kind) : '').filter(Boolean).join(', ');
    const news = !query.trim() ? '' : isEmpty ? `Nichts gefunden für „${query.trim()}“.` : `${found.length} Treffer für „${query.trim()}“: ${counts}.`;
    clearTimeout(announcing);
    announcing = setTimeout(() => { message.textContent = news; }, message.textContent ? 300 : 0);
  }

  function change() {
    const address = new URL(location.href);
    box.value.trim() ? address.searchParams.set('q', box.value.trim()) : address.searchParams.delete('q');
    show(box.value);
    // A browser may refuse what comes too often; the next change tells the address.
    try {
      history.replaceState(null, '', address);
    } catch {
      return;
    }
  }

  box.addEventListener('input', change);
  form.addEventListener('submit', event => {
    event.preventDefault();
    change();
  });
  const asked = new URL(location.href).searchParams.get('q');
  if (asked) {
    box.value = asked;
    show(`${asked} `);
  }

  // The same for programs.
  globalThis.depescheSearch = { key: word => stem(fold(word)), romanise: word => romanisations(fold(word)), search };
})();
