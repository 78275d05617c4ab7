import { REUSE_PAIR_KINDS, type PairKind } from '../../lib/verdict/model';
import { fitSoftmax, predict } from '../fit/softmax';
import { pageOfLabelled } from './labelled';
import type { PairRow } from './pair-rows';

/** A classifier fitted on all rows of a data set but one, for each row in turn. */
export interface LeftOut {
  dataset: string;
  rows: number;
  /** Share right among the data set's own classes, and as reuse or not. */
  classes: number;
  reuse: number;
}

/** Runs of one and of three words: the classic measures of this task. */
const SHORT = 1;
const RUN = 3;
/** Longer runs tell what was pasted from what was edited. */
const LONG = 5;
/** Keeps the share of runs that go on from jumping where there are hardly any. */
const FEW = 0.05;
const PENALTY = 0.1;
const ITERATIONS = 80;
/** A data set with fewer classes or rows than this has no published task of this form. */
const LEAST_CLASSES = 4;

/** For data sets with classes given by their makers: the published form of the task. */
export function leaveOneOut(rows: readonly PairRow[]): LeftOut[] {
  const native = rows.filter((row) => row.label_origin === 'native');
  const names = [...new Set(native.map((row) => row.dataset))];
  const found: LeftOut[] = [];
  for (const dataset of names) {
    const own = native.filter((row) => row.dataset === dataset);
    const kinds = [...new Set(own.map((row) => row.kind))];
    if (kinds.length >= LEAST_CLASSES) found.push(score(dataset, own, kinds));
  }
  return found;
}

function score(dataset: string, rows: PairRow[], kinds: PairKind[]): LeftOut {
  const measured = rows.map(measure);
  let right = 0;
  let rightReuse = 0;
  rows.forEach((row, left) => {
    const others = rows.map((_, i) => i).filter((i) => i !== left);
    const fitted = fitSoftmax(
      others.map((i) => measured[i]!),
      others.map((i) => kinds.indexOf(rows[i]!.kind)),
      kinds.length,
      { penalty: PENALTY, iterations: ITERATIONS },
    );
    const probabilities = predict(fitted, measured[left]!);
    const said = kinds[probabilities.indexOf(Math.max(...probabilities))]!;
    if (said === row.kind) right++;
    if (REUSE_PAIR_KINDS.has(said) === REUSE_PAIR_KINDS.has(row.kind)) rightReuse++;
  });
  return {
    dataset,
    rows: rows.length,
    classes: right / rows.length,
    reuse: rightReuse / rows.length,
  };
}

/** Containment of words and of runs of three, and how many of these runs go on to five. */
function measure({ suspect, source }: PairRow): Float64Array {
  const page = pageOfLabelled(suspect, { dates: false }).sketched.sketch.tokens;
  const other = pageOfLabelled(source, { dates: false }).sketched.sketch.tokens;
  const runs = containment(page, other, RUN);
  const goesOn = (containment(page, other, LONG) + FEW / 2) / (runs + FEW);
  return Float64Array.of(containment(page, other, SHORT), runs, goesOn);
}

/** Share of the distinct runs of tokens that the other text has too. */
function containment(page: Uint16Array, other: Uint16Array, length: number): number {
  const there = runsOf(other, length);
  const own = [...runsOf(page, length)];
  return own.filter((run) => there.has(run)).length / Math.max(1, own.length);
}

function runsOf(tokens: Uint16Array, length: number): Set<string> {
  const runs = new Set<string>();
  for (let start = 0; start + length <= tokens.length; start++) {
    runs.add(tokens.subarray(start, start + length).join(' '));
  }
  return runs;
}
