import { table } from '../table';

export type Counts = [pages: number, words: number, alarms: number];

export interface HarmlessReport {
  kinds: Record<string, { seen: Counts; kept: Counts; spun: number }>;
  /** What was told, by gravity and kind. */
  alarms: Record<string, number>;
}

const MOST_ALARMS = 16;

/** The report in lines: each kind, and all. */
export function harmlessTable({ kinds, alarms }: HarmlessReport): string {
  const scores = Object.values(kinds);
  const most = Object.entries(alarms)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_ALARMS)
    .map(([what, count]) => `  ${what}  ${count}`);
  return [
    table(
      ['edit', 'pages', 'alarms/1,000 words', 'kept', 'told as spun'],
      [
        ...Object.entries(kinds).map(([name, score]) => rowOf(name, [score])),
        rowOf(`all ${scores.length}`, scores),
      ],
    ),
    'Told above wording, most often:',
    ...most,
  ].join('\n');
}

function rowOf(name: string, scores: readonly HarmlessReport['kinds'][string][]): string[] {
  const sum = (half: 'seen' | 'kept', i: 0 | 1 | 2) =>
    scores.reduce((total, score) => total + score[half][i], 0);
  const per = (half: 'seen' | 'kept') =>
    sum(half, 1) === 0 ? '–' : ((1000 * sum(half, 2)) / sum(half, 1)).toFixed(2);
  return [
    name,
    String(sum('seen', 0) + sum('kept', 0)),
    per('seen'),
    per('kept'),
    String(scores.reduce((total, { spun }) => total + spun, 0)),
  ];
}
