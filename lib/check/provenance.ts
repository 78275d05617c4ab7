import type { Span } from '../core/span';
import type { CreditGrade } from '../credit/reading';
import { isOutletName, outletKey, sameOutlet } from '../text/outlets';
import { PROVENANCE } from '../verdict/thresholds';
import type { PairedReport, ReportPair } from './report-pair';

/** How one report names the house of another: as its source in view or in its code, or in passing. */
export type Naming = 'credited' | 'mentioned' | 'none';

/**
 * A line between two reports of a story. `reuse`: the text of `from` went to `to`; `version`: the
 * same within one article; `shared`: they share text, and nobody knows which way it went;
 * `credit`: `to` names the house of `from` and shares no text with it.
 */
export interface ProvenanceLine {
  kind: 'reuse' | 'version' | 'shared' | 'credit';
  from: string;
  to: string;
  /** Words that stand equal in both. */
  equal: number;
  /** How `to` names the house of `from`; for `shared`, whichever of the two names the other. */
  names: Naming;
}

/** A house that reports of a story name, and of which none of them is. */
export interface AbsentHouse {
  /** Of its name (`outletKey`). */
  key: string;
  name: string;
  /** Ids of the reports that name it, each once. */
  by: { id: string; names: Exclude<Naming, 'none'> }[];
}

export interface Provenance {
  lines: ProvenanceLine[];
  absent: AbsentHouse[];
}

/** Two of the reports, `a` before `b` in the list, and what they have of each other. */
export interface PairOf {
  a: number;
  b: number;
  pair: ReportPair;
}

/**
 * Who reuses whom in a story, and who names whom. A report has a line from the source that most
 * of its text stands in, and from further ones only for what stands in none before (greedy
 * set cover over its words): a line from each copy to each other would say the same many times.
 * Pairs of unknown order give a line only where nothing else joins the two (a spanning forest,
 * most words first). `reports` in the order of time, the earliest first; O(pairs · passages).
 */
export function provenance(reports: readonly PairedReport[], pairs: readonly PairOf[]): Provenance {
  const reused = reports.flatMap((report, index) => linesTo(report, index, pairs));
  const joined = new Joined(reports.length);
  for (const { from, to } of reused) joined.join(from, to);
  const shared = pairs
    .filter(({ pair }) => isShared(pair) && pair.order === 'undetermined')
    .sort((one, other) => other.pair.equal - one.pair.equal)
    .filter(({ a, b }) => joined.join(a, b))
    .map(({ a, b, pair }): Line => {
      const names = strongest(namingOf(pair.credits.suspect), namingOf(pair.credits.source));
      return { kind: 'shared', from: a, to: b, equal: pair.equal, names };
    });
  const lines = [...reused, ...shared];
  const known = new Set(lines.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const credits = pairs.flatMap(({ a, b, pair }): Line[] =>
    known.has(`${a} ${b}`) || isShared(pair)
      ? []
      : [
          { kind: 'credit', from: b, to: a, equal: 0, names: namingOf(pair.credits.suspect) },
          { kind: 'credit', from: a, to: b, equal: 0, names: namingOf(pair.credits.source) },
        ].filter((line): line is Line => line.names !== 'none'),
  );
  return {
    lines: [...lines, ...credits].map((line) => ({
      ...line,
      from: idOf(reports[line.from]!),
      to: idOf(reports[line.to]!),
    })),
    absent: absentHouses(reports),
  };
}

/** A line by the places of its reports in the list. */
type Line = Omit<ProvenanceLine, 'from' | 'to'> & { from: number; to: number };

interface Source {
  index: number;
  spans: Span[];
  equal: number;
  version: boolean;
  names: Naming;
}

function linesTo({ source }: PairedReport, index: number, pairs: readonly PairOf[]): Line[] {
  const taken = new Uint8Array(source.report.sketch.tokens.length);
  let open = pairs.flatMap((pair) => sourceIn(pair, index));
  const lines: Line[] = [];
  while (open.length > 0) {
    const gains = open.map(({ spans }) => newWords(spans, taken));
    const most = Math.max(...gains);
    if (lines.length > 0 && most < PROVENANCE.furtherWords) break;
    const fitting = open.filter((_, i) => gains[i]! >= most * PROVENANCE.nearlyTheSame);
    const best = fitting.reduce((one, other) => (other.index < one.index ? other : one));
    for (const [start, end] of best.spans) taken.fill(1, start, end);
    const { equal, version, names } = best;
    const kind = version ? 'version' : 'reuse';
    lines.push({ kind, from: best.index, to: index, equal, names });
    open = open.filter((other) => other !== best);
  }
  return lines;
}

/** What the other of a pair is to the report at `index`, where it is known to be the earlier. */
function sourceIn({ a, b, pair }: PairOf, index: number): Source[] {
  if (!isShared(pair)) return [];
  const { equal, version, order, shared, credits } = pair;
  if (a === index && order === 'source-first') {
    const spans = shared.map(({ suspect }) => suspect);
    return [{ index: b, spans, equal, version, names: namingOf(credits.suspect) }];
  }
  if (b === index && order === 'suspect-first') {
    const spans = shared.map(({ source }) => source);
    return [{ index: a, spans, equal, version, names: namingOf(credits.source) }];
  }
  return [];
}

function isShared({ reuse, version }: ReportPair): boolean {
  return reuse || version;
}

function newWords(spans: readonly Span[], taken: Uint8Array): number {
  let count = 0;
  for (const [start, end] of spans) for (let at = start; at < end; at++) count += 1 - taken[at]!;
  return count;
}

function namingOf(grade: CreditGrade): Naming {
  if (grade === 'printed' || grade === 'declared') return 'credited';
  return grade === 'mention' ? 'mentioned' : 'none';
}

function strongest(one: Naming, other: Naming): Naming {
  if (one === 'credited' || other === 'credited') return 'credited';
  return one === 'mentioned' ? one : other;
}

function idOf({ source }: PairedReport): string {
  return source.report.meta.id;
}

/** Houses named as a source by reports of the story, of which no report is there. */
function absentHouses(reports: readonly PairedReport[]): AbsentHouse[] {
  const houses = new Map<string, AbsentHouse>();
  const present = reports
    .map(({ source }) => source.report.meta.outlet)
    .filter((one) => one !== null);
  for (const report of reports) {
    for (const { kind, outlet } of report.article.credits) {
      // People who helped are no house, and neither is what only looks like a name.
      if (kind === 'contributor' || !isOutletName(outlet)) continue;
      if (present.some((known) => sameOutlet(known, outlet))) continue;
      const key = outletKey(outlet);
      const house = houses.get(key) ?? { key, name: outlet, by: [] };
      houses.set(key, house);
      const names = kind === 'attribution' ? 'mentioned' : 'credited';
      const known = house.by.find(({ id }) => id === idOf(report));
      if (!known) house.by.push({ id: idOf(report), names });
      else if (names === 'credited') known.names = names;
    }
  }
  return [...houses.values()];
}

/** Which places are joined by lines (union by link to the root, halving the way). */
class Joined {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, index) => index);
  }

  /** Joins two; false where they were joined before. */
  join(a: number, b: number): boolean {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    this.parent[one] = other;
    return one !== other;
  }

  private rootOf(index: number): number {
    const { parent } = this;
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }
}
