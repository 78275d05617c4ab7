import { lackingSentences, type Lacking } from '../lib/check/lacking';
import type { Change, ChangeNote, Gravity } from '../lib/spin/changes';

const HEADINGS: Readonly<Record<Gravity, string>> = {
  meaning: 'Changed meaning',
  quotation: 'Changed quotations',
  fact: 'Changed facts and names',
  attribution: 'Changed attribution',
  loading: 'Coloured',
  content: 'Put in, left out, said otherwise',
  wording: 'The same in other words',
  style: 'The same in another style',
};

const NOTES: Readonly<Record<ChangeNote, string>> = {
  denial: 'a denial',
  response: 'a response',
  update: 'a later or credited text may have brought it up to date',
  headline: 'in the headline',
  retold: 'told in other words',
  'added-precision': 'more precise than the source',
  conversion: 'converted',
};

/** The changes in lines for a terminal, the gravest first. */
export function changesAsText(changes: readonly Change[], lacking: readonly Lacking[]): string {
  const lines: string[] = changes.length === 0 ? [nothingFound(lacking)] : [];
  for (const [gravity, items] of groups(changes)) {
    lines.push(`${HEADINGS[gravity]} (${items.length})`);
    for (const item of items) lines.push(`  ${sentenceOf(item)}`);
  }
  return [...lines, ...lackingSentences(lacking)].join('\n');
}

function nothingFound(lacking: readonly Lacking[]): string {
  return `No change found in what ${lacking.length > 0 ? 'could be checked' : 'was copied'}.`;
}

/** The changes as a page of its own. */
export function changesAsHtml(
  changes: readonly Change[],
  lacking: readonly Lacking[],
  { suspect, source }: { suspect: string; source: string },
): string {
  const sections = groups(changes).map(
    ([gravity, items]) =>
      `<section><h2>${escaped(HEADINGS[gravity])} (${items.length})</h2><ul>\n` +
      `${items.map(itemAsHtml).join('\n')}\n</ul></section>`,
  );
  const body = sections.length > 0 ? sections.join('\n') : `<p>${nothingFound(lacking)}</p>`;
  const notes = lackingSentences(lacking).map((sentence) => `<p>${escaped(sentence)}</p>`);
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<title>${escaped(`Changes: ${suspect}`)}</title>`,
    '<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}' +
      'del{background:#fdd}ins{background:#dfd;text-decoration:none}small{color:#555}</style></head><body>',
    `<h1>${escaped(suspect)}</h1><p>Compared with: ${escaped(source)}</p>`,
    body,
    ...notes,
    '</body></html>',
  ].join('\n');
}

function groups(changes: readonly Change[]): [Gravity, Change[]][] {
  const byGravity = new Map<Gravity, Change[]>();
  for (const change of changes)
    byGravity.set(change.gravity, [...(byGravity.get(change.gravity) ?? []), change]);
  return [...byGravity];
}

function sentenceOf({ kind, from, to, note }: Change): string {
  const was = from === '' ? 'nothing' : from === null ? 'other words' : `“${from}”`;
  const now = to === '' ? 'nothing' : `“${to}”`;
  return `${kind}: ${was} → ${now}${note ? ` (${NOTES[note]})` : ''}`;
}

function itemAsHtml({ kind, from, to, note }: Change): string {
  const was = from === null ? '<del>…</del>' : from === '' ? '' : `<del>${escaped(from)}</del>`;
  const now = to === '' ? '' : `<ins>${escaped(to)}</ins>`;
  const remark = [kind, ...(note ? [NOTES[note]] : [])].join(', ');
  return `<li>${[was, now].filter((part) => part !== '').join(' → ')} <small>${escaped(remark)}</small></li>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
