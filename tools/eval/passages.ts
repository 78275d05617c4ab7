import { createWriteStream } from 'node:fs';
import { compare } from '../../lib/check/compare';
import type { Finding } from '../../lib/check/finding';
import type { Span } from '../../lib/core/span';
import { thesaurusFor } from '../thesaurus';
import { UsageError } from '../usage';
import { pageOfDocument, type LabelledText } from './labelled';
import { plagdet, type Case, type Plagdet } from './plagdet';
import { readRows } from './rows';

export interface EvalOptions {
  json: boolean;
  /** Where a line a row of what was found is written. */
  out?: string | undefined;
}

/** A pair of documents with its plagiarised cases; a pair without any is clean. */
interface PassageRow {
  id: string;
  kind: string;
  native_label?: string;
  suspect: LabelledText;
  source: LabelledText;
  /** [offset, length] of each case in both texts, in UTF-16 units. */
  spans?: readonly { suspect: readonly [number, number]; source: readonly [number, number] }[];
}

interface Group {
  rows: number;
  /** Pages of which only a small part was taken, and how many of these are told as reuse. */
  small: number;
  smallTold: number;
  cases: Case[];
  detections: Case[];
  /** Detections that touch on the page taken as one. */
  stretches: Case[];
}

interface Row extends Plagdet {
  kind: string;
  rows: number;
  small: number;
  smallTold: number;
  /** The same where detections that touch on the page are one. */
  joined: Plagdet;
}

/** Less of a page than this is a small part. */
const SMALL_PART = 0.06;
/** Characters between two passages that touch on the page: a mark, a space, a line's end, a word or two. */
const TOUCHING = 25;

/**
 * `eval passages FILE…`: PAN's character measures of the passages that `compare` finds, by
 * kind of obfuscation and over all pairs that have cases; for clean pairs the detections.
 */
export async function evalPassages(files: readonly string[], options: EvalOptions): Promise<void> {
  const groups = new Map<string, Group>();
  const out = options.out === undefined ? null : createWriteStream(options.out);
  for (const file of files) {
    for await (const value of readRows(file)) {
      const row = parseRow(value, file);
      const finding = await findingOf(row);
      out?.write(`${JSON.stringify({ id: row.id, ...finding })}\n`);
      addRow(groups, row, finding);
    }
  }
  await new Promise<void>((done) => (out === null ? done() : out.end(done)));
  const table = tableOf(groups);
  console.log(options.json ? JSON.stringify(table, null, 2) : printed(table));
}

function parseRow(value: unknown, file: string): PassageRow {
  const row = value as Partial<PassageRow>;
  if (typeof row.id !== 'string' || !row.suspect || !row.source) {
    throw new UsageError(`${file}: a row has no id, suspect or source`);
  }
  return row as PassageRow;
}

async function findingOf(row: PassageRow): Promise<Finding> {
  const suspect = pageOfDocument(row.suspect);
  const source = pageOfDocument(row.source);
  const thesaurus = await thesaurusFor(suspect.sketched.sketch.language);
  return compare(suspect, source, thesaurus, new Date().toISOString());
}

function addRow(groups: Map<string, Group>, row: PassageRow, finding: Finding): void {
  const kind = row.spans?.length ? (row.native_label ?? row.kind) : `clean: ${row.kind}`;
  const group = groups.get(kind) ?? newGroup();
  groups.set(kind, group);
  group.rows++;
  if (hasSmallPart(row)) {
    group.small++;
    if (finding.reuse) group.smallTold++;
  }
  for (const { suspect, source } of row.spans ?? []) {
    group.cases.push({ pair: row.id, suspect: spanOf(suspect), source: spanOf(source) });
  }
  const detections = finding.passages.flatMap(({ suspect, source }) =>
    source ? [{ pair: row.id, suspect, source }] : [],
  );
  group.detections.push(...detections);
  group.stretches.push(...stretchesOf(detections));
}

function newGroup(): Group {
  return { rows: 0, small: 0, smallTold: 0, cases: [], detections: [], stretches: [] };
}

/**
 * What stands on the page as one stretch: a case of PAN is one, wherever in the source its sentences
 * come from, while a passage is of one place of the source.
 */
function stretchesOf(detections: readonly Case[]): Case[] {
  const stretches: Case[] = [];
  for (const one of [...detections].sort((a, b) => a.suspect[0] - b.suspect[0])) {
    const last = stretches.at(-1);
    if (last && one.suspect[0] - last.suspect[1] <= TOUCHING) {
      stretches[stretches.length - 1] = {
        pair: one.pair,
        suspect: hull(last.suspect, one.suspect),
        source: hull(last.source, one.source),
      };
    } else stretches.push(one);
  }
  return stretches;
}

function hull(a: Span, b: Span): Span {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function hasSmallPart({ spans = [], suspect }: PassageRow): boolean {
  const taken = spans.reduce((sum, span) => sum + span.suspect[1], 0);
  return taken > 0 && taken < SMALL_PART * suspect.text.length;
}

function spanOf([offset, length]: readonly [number, number]): Span {
  return [offset, offset + length];
}

function tableOf(groups: ReadonlyMap<string, Group>): Row[] {
  const kinds = [...groups].sort(([a], [b]) => a.localeCompare(b));
  const withCases = kinds.filter(([, { cases }]) => cases.length > 0).map(([, group]) => group);
  const all: Group = {
    rows: sum(withCases, ({ rows }) => rows),
    small: sum(withCases, ({ small }) => small),
    smallTold: sum(withCases, ({ smallTold }) => smallTold),
    cases: withCases.flatMap(({ cases }) => cases),
    detections: withCases.flatMap(({ detections }) => detections),
    stretches: withCases.flatMap(({ stretches }) => stretches),
  };
  return [...kinds, ['all with cases', all] as const].map(([kind, group]) => ({
    kind,
    rows: group.rows,
    small: group.small,
    smallTold: group.smallTold,
    ...plagdet(group.cases, group.detections),
    joined: plagdet(group.cases, group.stretches),
  }));
}

function sum(groups: readonly Group[], of: (group: Group) => number): number {
  return groups.reduce((total, group) => total + of(group), 0);
}

const NOTE = `macro-averaged, as the script of PAN does by default
joined: passages that touch on the page are one detection, wherever in the source they stand`;

function printed(table: readonly Row[]): string {
  const head =
    'kind'.padEnd(32) +
    ' pairs cases found  prec.  recall  gran. plagdet  small told  joined: gran. plagdet';
  const lines = table.map((row) =>
    [
      row.kind.padEnd(32),
      String(row.rows).padStart(5),
      String(row.cases).padStart(5),
      String(row.detections).padStart(5),
      ...[row.precision, row.recall, row.granularity, row.plagdet].map((value) =>
        (row.cases > 0 ? value.toFixed(3) : '–').padStart(7),
      ),
      String(row.small).padStart(6),
      String(row.smallTold).padStart(4),
      (row.cases > 0 ? row.joined.granularity.toFixed(3) : '–').padStart(14),
      (row.cases > 0 ? row.joined.plagdet.toFixed(3) : '–').padStart(7),
    ].join(' '),
  );
  return [head, ...lines, NOTE].join('\n');
}
