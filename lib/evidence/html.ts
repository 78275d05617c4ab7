import { changeGroups, type ChangeGroup, type EvidenceGroup } from './groups';
import { escaped, followable, parted, said } from './escape';
import type {
  EvidenceChange,
  EvidenceMark,
  EvidenceQuotation,
  EvidenceRecord,
  EvidenceRow,
  Side,
} from './record';
import { fragmentLink } from './selectors';
import { EVIDENCE_STYLE } from './style';
import { shareOf, type EvidenceWords } from './words';

/** Nothing but inline style: no script, no request, no form, whatever the texts hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The picture of the page stands in the file itself. */
const WITH_PICTURE = `${POLICY}; img-src data:`;

/** A picture as browsers make them, and nothing that could end its attribute. */
const PICTURE = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]{1,20000000}={0,2}$/u;

/**
 * The record as one HTML file that needs nothing else: it opens offline, holds no script, makes
 * no request and prints. Every word of pages and of the user is escaped. O(record).
 */
export function evidenceHtml(record: EvidenceRecord, words: EvidenceWords): string {
  const { verdict, language, direction } = record;
  const [first, second] = sidesInOrder(record);
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(pictureOf(record) ? WITH_PICTURE : POLICY)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(`${words.heading}: ${record.sides.here.title}`)}</title>`,
    `<style>${EVIDENCE_STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><p class="kicker">${escaped(words.heading)}</p><h1>${escaped(verdict.title)}</h1>`,
    `<p>${escaped(verdict.sentence)}</p></header>`,
    sidesTable(record, words, first, second),
    picturePart(record, words),
    changesPart(record, words, first, second),
    quotationsPart(record, words, first, second),
    groundsPart(record, words),
    notePart(record, words),
    madePart(record, words),
    appendix(record, words, first, second),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The earlier text stands first. */
function sidesInOrder({ later }: EvidenceRecord): readonly [Side, Side] {
  return later === 'there' ? ['here', 'there'] : ['there', 'here'];
}

function section(title: string, body: string, className = ''): string {
  return `<section${className && ` class="${className}"`}><h2>${escaped(title)}</h2>\n${body}\n</section>`;
}

function sidesTable(
  record: EvidenceRecord,
  words: EvidenceWords,
  first: Side,
  second: Side,
): string {
  const row = (name: string, cell: (side: Side) => string) =>
    `<tr><th scope="row">${escaped(name)}</th><td>${cell(first)}</td><td>${cell(second)}</td></tr>`;
  const { sides, shares } = record;
  const plain = (value: string | null, language?: string) =>
    value ? said(value, language) : escaped(words.none);
  return [
    '<table class="sides"><colgroup><col class="k"><col><col></colgroup>',
    `${headOf(words, first, second, '<td></td>')}<tbody>`,
    row(words.headline, (side) => plain(sides[side].title, sides[side].language)),
    row(words.outlet, (side) => plain(sides[side].outlet)),
    row(words.address, (side) => link(sides[side].url, words)),
    row(words.byline, (side) => plain(sides[side].byline)),
    row(words.published, (side) => {
      const { published } = sides[side];
      return published ? escaped(words.date(published)) : escaped(words.none);
    }),
    row(words.length, (side) => escaped(words.number(sides[side].words))),
    row(words.shares, (side) => escaped(shareOf(shares, side, words))),
    '</tbody></table>',
  ].join('\n');
}

/** The columns of both texts, after those that `before` heads. */
function headOf(words: EvidenceWords, first: Side, second: Side, before: string): string {
  const column = (side: Side) => `<th scope="col">${escaped(words.sides[side])}</th>`;
  return `<thead><tr>${before}${column(first)}${column(second)}</tr></thead>`;
}

function link(url: string | null, words: EvidenceWords): string {
  if (url === null) return escaped(words.none);
  const href = followable(url);
  const shown = `<bdi dir="ltr">${escaped(url)}</bdi>`;
  return href === null ? shown : `<a href="${escaped(href)}" rel="noreferrer">${shown}</a>`;
}

/** The picture, where there is one that can stand in a file. */
function pictureOf({ picture }: EvidenceRecord): string | null {
  return picture && PICTURE.test(picture.data) ? picture.data : null;
}

function picturePart(record: EvidenceRecord, words: EvidenceWords): string {
  const data = pictureOf(record);
  if (data === null) return '';
  const at = escaped(words.moment(record.picture!.at));
  return `<figure><img src="${data}" alt="${escaped(words.picture)}"><figcaption>${escaped(words.picture)}, ${at}</figcaption></figure>`;
}

/** Told in running text in the appendix, and counted before it: they weigh little, and there are many. */
const RUNNING: ReadonlySet<EvidenceGroup> = new Set(['wording', 'style']);

function changesPart(
  record: EvidenceRecord,
  words: EvidenceWords,
  first: Side,
  second: Side,
): string {
  const groups = changeGroups(record.changes);
  if (groups.length === 0) return section(words.changes, `<p>${escaped(words.nothing)}</p>`);
  const counts = groups.map(
    ({ group, count }) => `${escaped(words.groups[group])} ${escaped(words.number(count))}`,
  );
  const parts = groups
    .filter(({ group }) => !RUNNING.has(group))
    .map((each) => {
      const head = `<h3>${escaped(words.groups[each.group])} (${escaped(words.number(each.count))})</h3>`;
      // Words inside a quotation are marked in its two lines below.
      const rows = each.changes.filter(({ change }) => !standsBelow(record, change));
      if (rows.length === 0) return `${head}<p>${escaped(words.marked)}</p>`;
      return `${head}<table class="changes"><colgroup><col class="n"><col class="k"><col><col></colgroup>${headOf(words, first, second, '<td></td><td></td>')}<tbody>${rows
        .map((row) => changeRow(record, row, words, first, second))
        .join('\n')}</tbody></table>`;
    });
  return section(words.changes, [parted(counts), ...parts].join('\n'));
}

/** Changes of wording one by one, and both texts: printed where the reader says so at their head. */
function appendix(record: EvidenceRecord, words: EvidenceWords, first: Side, second: Side): string {
  const running = changeGroups(record.changes)
    .filter(({ group }) => RUNNING.has(group))
    .map((each) =>
      section(
        `${words.groups[each.group]} (${words.number(each.count)})`,
        parted(runningChanges(record, each, words)),
      ),
    );
  const parts = [
    ...running,
    digestsPart(record, words, first, second),
    textsPart(record, words, first, second),
  ];
  return [
    `<p class="choice"><input type="checkbox" id="whole"><label for="whole"> ${escaped(words.printWhole)}</label></p>`,
    `<div class="appendix">${parts.join('\n')}</div>`,
  ].join('\n');
}

/** Every date that was read, and what the texts are known again by. */
function digestsPart(
  record: EvidenceRecord,
  words: EvidenceWords,
  first: Side,
  second: Side,
): string {
  const { sides } = record;
  const cells = (cell: (side: Side) => string) => `<td>${cell(first)}</td><td>${cell(second)}</td>`;
  const dates = (side: Side) =>
    sides[side].dates.length === 0
      ? escaped(words.none)
      : `<ul>${sides[side].dates.map(({ at, from }) => `<li>${escaped(at)} <code>${escaped(from)}</code></li>`).join('')}</ul>`;
  const digest = (side: Side) => `<code>${escaped(sides[side].sha256 ?? words.none)}</code>`;
  return section(
    words.dates,
    `<table class="sides"><colgroup><col class="k"><col><col></colgroup>${headOf(words, first, second, '<td></td>')}<tbody><tr><th scope="row">${escaped(words.published)}</th>${cells(dates)}</tr><tr><th scope="row">${escaped(words.sha256)}</th>${cells(digest)}</tr></tbody></table>`,
  );
}

function standsBelow(
  { quotations }: EvidenceRecord,
  { gravity, quotation }: EvidenceChange,
): boolean {
  return gravity === 'quotation' && quotation !== null && quotations[quotation] !== undefined;
}

function runningChanges(
  record: EvidenceRecord,
  { changes }: ChangeGroup,
  words: EvidenceWords,
): string[] {
  const [before, after] = sidesInOrder(record);
  const arrow = record.later === null ? '↔' : '→';
  return changes.map(({ change, number }) => {
    const wordingAt = (side: Side) => wording(record, change, side, words);
    return `${wordingAt(before)} ${arrow} ${wordingAt(after)}<sup>${number}</sup>`;
  });
}

function wording(
  { sides }: EvidenceRecord,
  change: EvidenceChange,
  side: Side,
  words: EvidenceWords,
): string {
  const shown = change[side];
  if (shown === null) return `<i>${escaped(words.unknown)}</i>`;
  return shown === '' ? `<i>${escaped(words.nothing)}</i>` : said(shown, sides[side].language);
}

function changeRow(
  record: EvidenceRecord,
  { change, number }: ChangeGroup['changes'][number],
  words: EvidenceWords,
  first: Side,
  second: Side,
): string {
  const linked = (side: Side) => {
    const href = change[side] ? fragmentLink(record.sides[side].url, change[side]) : null;
    const text = wording(record, change, side, words);
    return href === null ? text : `<a href="${escaped(href)}" rel="noreferrer">${text}</a>`;
  };
  return `<tr class="g-${change.gravity}"><td>${number}</td><td>${escaped(change.name)}</td><td>${linked(first)}</td><td>${linked(second)}</td></tr>`;
}

function quotationsPart(
  record: EvidenceRecord,
  words: EvidenceWords,
  first: Side,
  second: Side,
): string {
  if (record.quotations.length === 0) return '';
  const rows = record.quotations.map(
    (quotation) =>
      `<tr><td>${escaped(quotation.name)}</td><td>${quoted(quotation, first, record)}</td><td>${quoted(quotation, second, record)}</td></tr>`,
  );
  return section(
    words.quotations,
    `<table class="quotations"><colgroup><col class="k"><col><col></colgroup>${headOf(words, first, second, '<td></td>')}<tbody>${rows.join('\n')}</tbody></table>`,
  );
}

function quoted(quotation: EvidenceQuotation, side: Side, record: EvidenceRecord): string {
  const part = quotation[side];
  if (!part) return '';
  const speaker =
    part.speaker === null
      ? ''
      : ` <small>${said(part.speaker, record.sides[side].language)}</small>`;
  const text = marked(part.text, part.marks, record);
  return `<blockquote lang="${escaped(record.sides[side].language)}">${text}</blockquote>${speaker}`;
}

function groundsPart({ grounds, notChecked }: EvidenceRecord, words: EvidenceWords): string {
  const list = (sentences: readonly string[]) =>
    `<ul>${sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join('')}</ul>`;
  const parts = grounds.map(
    ({ title, sentences }) => `<h3>${escaped(title)}</h3>${list(sentences)}`,
  );
  if (notChecked.length > 0) parts.push(`<h3>${escaped(words.notChecked)}</h3>${list(notChecked)}`);
  return section(words.grounds, parts.join('\n'));
}

function notePart({ note }: EvidenceRecord, words: EvidenceWords): string {
  return note === null ? '' : section(words.note, `<p class="note">${escaped(note)}</p>`);
}

function textsPart(
  record: EvidenceRecord,
  words: EvidenceWords,
  first: Side,
  second: Side,
): string {
  if (record.rows.length === 0) return '';
  const cell = (row: EvidenceRow, side: Side) => {
    const text = row[side];
    if (text === null) return `<td class="gap">${row.moved ? escaped(words.moved) : ''}</td>`;
    return `<td lang="${escaped(record.sides[side].language)}" dir="auto">${marked(text, row.marks[side], record)}</td>`;
  };
  const rows = record.rows.map((row) => `<tr>${cell(row, first)}${cell(row, second)}</tr>`);
  const { facts, language } = record.sides.there;
  const known =
    facts.length === 0
      ? ''
      : `<h3>${escaped(words.facts)}</h3>${parted(facts.map(({ text }) => said(text, language)))}`;
  return section(
    words.texts,
    `${known}<table class="texts">${headOf(words, first, second, '')}<tbody>${rows.join('\n')}</tbody></table>`,
    'long',
  );
}

/** A text with its marks; those that overlap an earlier one are left out. */
function marked(text: string, marks: readonly EvidenceMark[], { changes }: EvidenceRecord): string {
  let html = '';
  let position = 0;
  for (const { at, change } of [...marks].sort((a, b) => a.at[0] - b.at[0])) {
    if (at[0] < position || at[1] > text.length) continue;
    html += escaped(text.slice(position, at[0]));
    const gravity = changes[change]?.gravity ?? 'style';
    const gap = at[0] === at[1] ? ' gap' : '';
    html += `<mark class="g-${gravity}${gap}">${escaped(text.slice(at[0], at[1]))}</mark><sup>${change + 1}</sup>`;
    position = at[1];
  }
  return html + escaped(text.slice(position));
}

function madePart(record: EvidenceRecord, words: EvidenceWords): string {
  const { made, checkedAt, versions } = record;
  const { reports, newest } = versions.corpus;
  const line = (sentences: readonly string[]) => parted(sentences.map(escaped));
  return [
    `<footer><p>${escaped(words.limits)}</p>`,
    line([
      `${words.checked}: ${words.moment(checkedAt)} (${checkedAt})`,
      `${words.made}: ${made.at} (${made.zone})`,
    ]),
    line([
      words.version({ extension: versions.extension, coding: String(versions.coding) }),
      `${words.reports}: ${words.number(reports)}`,
      `${words.newest}: ${newest === null ? words.none : words.moment(newest)}`,
    ]),
    '</footer>',
  ].join('\n');
}
