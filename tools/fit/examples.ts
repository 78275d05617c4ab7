import { FEATURE_NAMES, type FeatureName, type Features } from '../../lib/verdict/features';
import { readTable, REUSE_KIND_LIST, type TableReading } from '../../lib/verdict/kind-by-table';
import {
  joinKinds,
  KINSHIP,
  PAIR_KINDS,
  REUSE_PAIR_KINDS,
  stretchOf,
} from '../../lib/verdict/model';
import type { PairRow } from '../eval/pair-rows';
import { isBuilt, isBuiltAccount, isBuiltNegative } from './built';
import { fitSoftmax, predict, type Fitted } from './softmax';

/** One labelled pair, measured. */
export interface Example {
  features: number[];
  /** Index into PAIR_KINDS. */
  kind: number;
  reuse: 0 | 1;
  byTable: TableReading;
  row: PairRow;
}

export function exampleOf(row: PairRow, features: Features): Example {
  return {
    features: FEATURE_NAMES.map((name) => features[name]),
    kind: PAIR_KINDS.indexOf(row.kind),
    reuse: REUSE_PAIR_KINDS.has(row.kind) ? 1 : 0,
    byTable: readTable(features),
    row,
  };
}

/** A fitted model over broken lines. */
export interface FittedModel {
  knots: number[][];
  reuse: Fitted;
  /** Of reuse alone. */
  kinds: Fitted;
  /** Unrelated or of one event, of no reuse alone. */
  unrelated: Fitted;
}

/** Quantiles at which a line may change its slope: denser at the ends, where it tells most. */
const KNOTS = [0, 0.1, 0.3, 0.6, 0.85, 0.95];
/**
 * Strength of the quadratic penalty on slopes, chosen by ten-fold cross-validation: from half
 * to double nothing changes for reuse; the kinds are held tighter, so that the learnt reading is
 * sure only of what it has seen.
 */
const PENALTY = { reuse: 8, kinds: 20, unrelated: 4 };
const ITERATIONS = 400;

/**
 * A labelled pair without reuse counts so many times for reuse or not: a wrong accusation costs
 * more than a missed copy, and such pairs are few. It was three before accounts of one event were
 * built: with them two alarms as seldom, with each data set left out.
 */
const ACCUSED = 2;
/**
 * A built account counts so many times: they come of few events, and where they count more
 * short retellings are missed for no alarm less.
 */
const ACCOUNT = 0.25;

/** Measures that tell a retelling from a second account: the kinds of reuse do not weigh them. */
const OF_REUSE_ALONE: ReadonlySet<FeatureName> = new Set<FeatureName>([
  'plainOrder',
  'factOrder',
  'nearWords',
  'ownWords',
]);

/**
 * Measures that part the kinds of reuse, by which reuse itself is told worse with each data set left
 * out: two who tell of one event share telling words too, and bring facts of their own beside what is alike.
 */
const OF_KINDS_ALONE: ReadonlySet<FeatureName> = new Set<FeatureName>([
  'specific',
  'echoBesideOwn',
]);

/** What one output tells apart, how tightly it is held, and the measures that it may weigh. */
interface Output {
  outputs: number;
  penalty: number;
  only?: (name: FeatureName) => boolean;
  /** What a row counts; 1 where it is absent. */
  counts?: (row: Example) => number;
}

const OUTPUTS: Record<'reuse' | 'kinds' | 'unrelated', Output> = {
  reuse: {
    outputs: 2,
    penalty: PENALTY.reuse,
    only: (name) => !OF_KINDS_ALONE.has(name),
    counts: countOf,
  },
  kinds: {
    outputs: REUSE_KIND_LIST.length,
    penalty: PENALTY.kinds,
    only: (name) => !OF_REUSE_ALONE.has(name),
  },
  unrelated: { outputs: 2, penalty: PENALTY.unrelated, only: (name) => KINSHIP.includes(name) },
};

function countOf({ reuse, row }: Example): number {
  if (isBuiltAccount(row)) return ACCOUNT;
  return reuse === 0 && !isBuilt(row) ? ACCUSED : 1;
}

export interface FitOptions {
  /** The kind is not asked: only reuse or not is fitted. */
  onlyReuse?: boolean;
  /** Steps of the minimiser. */
  iterations?: number;
  /** The measures of the rows, where they are not all. */
  names?: readonly FeatureName[];
}

/** Fits all outputs: reuse or not, the kind of reuse, and the kind of what is none. */
export function fitModel(rows: readonly Example[], options: FitOptions = {}): FittedModel {
  const { onlyReuse = false, iterations = ITERATIONS, names = FEATURE_NAMES } = options;
  const knots = names.map((_, j) => knotsOf(rows.map((row) => row.features[j]!)));
  const fit = (of: readonly Example[], label: (row: Example) => number, how: Output): Fitted => {
    const bent = of.map(({ features }) => bend(features, knots, how.only && names.map(how.only)));
    const { outputs, penalty, counts } = how;
    const options = { penalty, iterations, ...(counts ? { counts: of.map(counts) } : {}) };
    return fitSoftmax(bent, of.map(label), outputs, options);
  };
  const copies = rows.filter(({ reuse }) => reuse === 1);
  // A built negative is no copy; whether it is of the same event nobody has said.
  const none = rows.filter(({ reuse, row }) => reuse === 0 && !isBuiltNegative(row));
  return {
    knots,
    reuse: fit(rows, ({ reuse }) => reuse, OUTPUTS.reuse),
    kinds: onlyReuse ? NO_OUTPUT : fit(copies, ({ kind }) => kind, OUTPUTS.kinds),
    unrelated: onlyReuse
      ? NO_OUTPUT
      : fit(none, ({ row }) => (row.kind === 'unrelated' ? 1 : 0), OUTPUTS.unrelated),
  };
}

const NO_OUTPUT: Fitted = { slopes: [], bias: [] };

/** Probability of reuse and of each kind. */
export function predictModel(model: FittedModel, { features, byTable }: Example) {
  const row = bend(features, model.knots);
  const reuse = predict(model.reuse, row)[1]!;
  const learnt = predict(model.kinds, row);
  const unrelated = predict(model.unrelated, row)[1] ?? 0;
  return { reuse, kinds: joinKinds({ reuse, learnt, unrelated }, byTable) };
}

/**
 * Ascending from 0, below the largest value, each once. The quantiles are of the values above
 * zero: what most pairs have nothing of (swapped words) bends where the others differ.
 */
function knotsOf(values: number[]): number[] {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  if (sorted.length === 0) return [0];
  const quantile = (q: number) => Number(sorted[Math.floor(q * (sorted.length - 1))]!.toFixed(3));
  const inner = KNOTS.map((q) => (q === 0 ? 0 : quantile(q))).filter(
    (knot) => knot < sorted.at(-1)!,
  );
  return [...new Set(inner)];
}

/** `weighed`: measures whose columns are not left at 0. */
function bend(
  features: readonly number[],
  knots: readonly number[][],
  weighed?: readonly boolean[],
): Float64Array {
  return Float64Array.from(
    knots.flatMap((own, j) =>
      own.map((_, k) => (weighed?.[j] === false ? 0 : stretchOf(features[j]!, own, k))),
    ),
  );
}
