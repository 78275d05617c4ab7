import { table } from '../table';
import type { ChangeKind } from './edits';

/** Cases made, told in the right gravity, told rightly: once and with the words. */
export type Counts = [made: number, told: number, right: number];

export interface KindScore {
  /** The half that may be looked at, the half that is kept aside. */
  seen: Counts;
  kept: Counts;
  /** The same where words around the change were swapped. */
  seenSwapped: Counts;
  keptSwapped: Counts;
  /** Words of the pages, and items above wording that stand elsewhere in them. */
  words: number;
  elsewhere: number;
  /** … where words were swapped: words told as unlike, and anything graver. */
  unlikeSwapped: number;
  graverSwapped: number;
}

export interface ChangesReport {
  kinds: Record<string, KindScore>;
  /** What was told elsewhere, by gravity and kind, in pages with the one change. */
  alarms: Record<string, number>;
  /** Mean share of the content words that were swapped. */
  shareSwapped: number;
}

const MOST_ALARMS = 12;

/** The report in lines: each kind, each gravity, all. */
export function changesTable(report: ChangesReport, kinds: readonly ChangeKind[]): string {
  const made = kinds.filter(({ name }) => report.kinds[name]);
  const rows = made.map((kind) =>
    rowOf(kind.name, kind.gravity[0] ?? 'none', [report.kinds[kind.name]!]),
  );
  const gravities = [...new Set(made.map(({ gravity }) => gravity[0] ?? 'none'))];
  const sums = gravities.map((gravity) =>
    rowOf(
      `all: ${gravity}`,
      '',
      made
        .filter((kind) => (kind.gravity[0] ?? 'none') === gravity)
        .map(({ name }) => report.kinds[name]!),
    ),
  );
  const alarms = Object.entries(report.alarms)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_ALARMS)
    .map(([what, count]) => `  ${what}  ${count}`);
  return [
    table(HEAD, [...rows, ...sums, rowOf('all', '', Object.values(report.kinds))]),
    `Words swapped beside the change: ${(100 * report.shareSwapped).toFixed(0)} % of the content words.`,
    'Told elsewhere, most often:',
    ...alarms,
  ].join('\n');
}

const HEAD = [
  'change',
  'gravity',
  'cases',
  'told',
  'right',
  'right (kept)',
  'swapped: told',
  'right',
  'right (kept)',
  'alarms/1,000 words',
  'swapped: graver than content',
  'content',
];

function rowOf(name: string, gravity: string, scores: readonly KindScore[]): string[] {
  const sum = (half: 'seen' | 'kept' | 'seenSwapped' | 'keptSwapped', i: 0 | 1 | 2): number =>
    scores.reduce((total, score) => total + score[half][i], 0);
  const share = (part: number, whole: number): string =>
    whole === 0 ? '–' : (part / whole).toFixed(2);
  const words = scores.reduce((total, score) => total + score.words, 0);
  const per = (of: 'elsewhere' | 'unlikeSwapped' | 'graverSwapped'): string =>
    words === 0
      ? '–'
      : ((1000 * scores.reduce((total, score) => total + score[of], 0)) / words).toFixed(2);
  return [
    name,
    gravity,
    String(sum('seen', 0) + sum('kept', 0)),
    share(sum('seen', 1), sum('seen', 0)),
    share(sum('seen', 2), sum('seen', 0)),
    share(sum('kept', 2), sum('kept', 0)),
    share(sum('seenSwapped', 1), sum('seenSwapped', 0)),
    share(sum('seenSwapped', 2), sum('seenSwapped', 0)),
    share(sum('keptSwapped', 2), sum('keptSwapped', 0)),
    per('elsewhere'),
    per('graverSwapped'),
    per('unlikeSwapped'),
  ];
}
