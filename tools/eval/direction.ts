import type { Order } from '../../lib/verdict/verdict';
import type { EvalOptions } from './options';
import { bootstrap } from './bootstrap';
import { fixturePairs } from './fixture-pairs';
import { readDirections, type DirectionRow } from './direction-rows';
import { compareLabelled, predictionLine, writePredictions } from './predictions';
import { table } from './table';

interface Judged {
  row: DirectionRow;
  order: Order;
}

/** `eval direction`: a in the part of the page, b of the report; who is said to be first. */
export async function evalDirection(files: string[], options: EvalOptions): Promise<void> {
  const rows: DirectionRow[] = files.length === 0 ? fixtureRows() : [];
  for await (const row of readDirections(files)) rows.push(row);
  const judged: Judged[] = [];
  const lines: string[] = [];
  for (const row of rows) {
    const finding = await compareLabelled(row.a, row.b, { dates: options.textOnly !== true });
    judged.push({ row, order: finding.verdict.order });
    lines.push(predictionLine(row.id, finding));
  }
  writePredictions(options.out, lines);
  const scores = {
    rows: judged.length,
    decided: bootstrap(judged, decidedShare),
    right: bootstrap(judged, rightShare),
    byDataset: groups(judged, ({ row }) => `${row.dataset} ${row.kind}`),
  };
  if (options.json) console.log(JSON.stringify(scores, null, 1));
  else console.log(describe(scores));
}

/** Of our own pairs those whose order is stated. */
function fixtureRows(): DirectionRow[] {
  return fixturePairs().flatMap(({ id, kind, suspect, source, expected }) => {
    if (expected.order === undefined || expected.order === 'undetermined') return [];
    const original = expected.order === 'source-first' ? ('b' as const) : ('a' as const);
    return [{ id, kind, dataset: 'fixtures', a: suspect, b: source, original }];
  });
}

function isDecided({ order }: Judged): boolean {
  return order !== 'undetermined';
}

function isRight({ row, order }: Judged): boolean {
  return order === (row.original === 'b' ? 'source-first' : 'suspect-first');
}

function decidedShare(judged: readonly Judged[]): number {
  return judged.length === 0 ? 0 : judged.filter(isDecided).length / judged.length;
}

function rightShare(judged: readonly Judged[]): number {
  const decided = judged.filter(isDecided);
  return decided.length === 0 ? 1 : decided.filter(isRight).length / decided.length;
}

function groups(judged: readonly Judged[], of: (judged: Judged) => string) {
  const names = [...new Set(judged.map(of))].sort();
  return names.map((name) => {
    const members = judged.filter((one) => of(one) === name);
    return {
      group: name,
      rows: members.length,
      decided: decidedShare(members),
      right: rightShare(members),
    };
  });
}

function describe(scores: {
  rows: number;
  decided: { value: number; low: number; high: number };
  right: { value: number; low: number; high: number };
  byDataset: ReturnType<typeof groups>;
}): string {
  const interval = ({ value, low, high }: { value: number; low: number; high: number }) =>
    `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  return [
    `${scores.rows} pairs: decides ${interval(scores.decided)}, right of those ${interval(scores.right)}`,
    '',
    table(
      ['data set and kind', 'pairs', 'decided', 'right'],
      scores.byDataset.map((row) => [
        row.group,
        String(row.rows),
        row.decided.toFixed(3),
        row.right.toFixed(3),
      ]),
    ),
  ].join('\n');
}
