import type { EvalOptions } from './options';
import { fixturePairs } from './fixture-pairs';
import { describePairs } from './describe-pairs';
import { leaveOneOut } from './leave-one-out';
import { judgeLeftOut } from './left-out';
import { readPairs, type PairRow } from './pair-rows';
import { scorePairs, type JudgedPair } from './pair-scores';
import {
  compareLabelled,
  labelOf,
  predictionLine,
  reuseProbability,
  writePredictions,
} from './predictions';

/**
 * `eval pairs`: every labelled pair through `compare`, scored as reuse or not and by kind.
 * Without a file, our own fixtures are judged. With `leftOut`, every figure stands beside that of
 * models fitted on the rows of all other data sets.
 */
export async function evalPairs(files: string[], options: EvalOptions): Promise<void> {
  const rows: PairRow[] = [];
  if (files.length === 0) rows.push(...fixturePairs());
  for await (const row of readPairs(files)) rows.push(row);
  const judged: JudgedPair[] = [];
  const lines: string[] = [];
  for (const row of rows) {
    const finding = await compareLabelled(row.suspect, row.source, { dates: true });
    judged.push({
      row,
      kind: labelOf(finding),
      reuse: finding.reuse,
      probability: reuseProbability(finding),
    });
    lines.push(predictionLine(row.id, finding));
  }
  writePredictions(options.out, lines);
  const leftOut = options.leftOut === true ? scorePairs(await judgeLeftOut(rows)) : null;
  const scores = { ...scorePairs(judged), leaveOneOut: leaveOneOut(rows), leftOut };
  console.log(options.json ? JSON.stringify(scores, null, 1) : describePairs(scores));
}
