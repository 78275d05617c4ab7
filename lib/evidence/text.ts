import { changeGroups } from './groups';
import type { EvidenceChange, EvidenceRecord, Side } from './record';
import { shareOf, type EvidenceWords, type LetterDetails, type LetterWords } from './words';

/** Changes that a summary spells out: what fits a message; the file has all. */
const SPELLED = 12;

/** The finding in lines for a message: what, where, how much, the gravest changes, the limits. */
export function evidenceText(record: EvidenceRecord, words: EvidenceWords): string {
  const { verdict, changes } = record;
  const lines = [
    `${verdict.title}. ${verdict.sentence}`,
    '',
    ...sideLines(record, words, 'here'),
    ...sideLines(record, words, 'there'),
    `${words.shares}: ${shareOf(record.shares, 'here', words)}, ${shareOf(record.shares, 'there', words)}`,
  ];
  if (changes.length > 0) {
    lines.push('', `${words.changes}: ${countsLine(changes, words)}`);
    lines.push(
      ...changes.slice(0, SPELLED).map((change) => `– ${changeLine(record, change, words)}`),
    );
  }
  for (const { title, sentences } of record.grounds) {
    lines.push('', `${title}:`, ...sentences.map((sentence) => `– ${sentence}`));
  }
  if (record.note !== null) lines.push('', `${words.note}: ${record.note}`);
  lines.push(
    '',
    ...record.notChecked,
    words.limits,
    `${words.checked}: ${words.moment(record.checkedAt)}`,
  );
  return plain(lines.join('\n'));
}

function sideLines({ sides }: EvidenceRecord, words: EvidenceWords, side: Side): string[] {
  const { title, outlet, published, url } = sides[side];
  const about = [outlet, published && words.date(published)].filter((part) => part !== null);
  return [
    `${words.sides[side]}: “${oneLine(title)}”${about.length > 0 ? ` (${about.join(', ')})` : ''}`,
    ...(url === null ? [] : [url]),
  ];
}

function countsLine(changes: readonly EvidenceChange[], words: EvidenceWords): string {
  return changeGroups(changes)
    .map(({ group, count }) => `${words.groups[group]} ${words.number(count)}`)
    .join(', ');
}

/** Both wordings, the earlier text's first. */
export function changeLine(
  { later }: Pick<EvidenceRecord, 'later'>,
  { name, here, there }: EvidenceChange,
  words: EvidenceWords,
): string {
  const spelled = (wording: string | null) =>
    wording === null ? words.unknown : wording === '' ? words.nothing : `“${oneLine(wording)}”`;
  const [before, after] = later === 'there' ? [here, there] : [there, here];
  return `${name}: ${spelled(before)} ${later === null ? '↔' : '→'} ${spelled(after)}`;
}

export type LetterPurpose = 'credit' | 'correction';

/**
 * A letter to the house of the later text (where nobody knows which that is, to that of the
 * page), asking for a credit or for a correction. It says what was found and accuses nobody.
 */
export function letterText(
  record: EvidenceRecord,
  purpose: LetterPurpose,
  words: EvidenceWords,
  letter: LetterWords,
): string {
  const to = record.later ?? 'here';
  const details = letterDetails(record, words, to);
  const places = record.changes
    .filter(({ gravity }) => gravity === 'meaning' || gravity === 'quotation' || gravity === 'fact')
    .slice(0, SPELLED);
  const asks =
    purpose === 'credit'
      ? [letter.credit(details)]
      : [
          letter.correction,
          '',
          ...places.map((change) => `– ${changeLine(record, change, words)}`),
        ];
  const lines = [letter.greeting, '', letter.opening(details), '', ...asks, '', letter.closing];
  return plain(lines.join('\n'));
}

function letterDetails(record: EvidenceRecord, words: EvidenceWords, to: Side): LetterDetails {
  const about = record.sides[to];
  const other = record.sides[to === 'here' ? 'there' : 'here'];
  return {
    title: oneLine(about.title),
    url: about.url ?? words.none,
    date: about.published ? words.date(about.published) : words.none,
    otherTitle: oneLine(other.title),
    otherOutlet: other.outlet ?? words.none,
    otherUrl: other.url ?? words.none,
    otherDate: other.published ? words.date(other.published) : words.none,
    share: words.percent(record.shares[to]),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Without the marks that isolate a writing direction: mail programs show them as boxes. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, '');
}
