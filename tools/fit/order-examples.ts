import { hashString } from '../../lib/text/hash';
import { REUSE_PAIR_KINDS } from '../../lib/verdict/model';
import {
  measureOrder,
  ORDER_FEATURE_NAMES,
  type OrderFeatures,
} from '../../lib/verdict/order-text';
import { readDirections } from '../eval/direction-rows';
import type { LabelledText } from '../eval/labelled';
import { readPairs } from '../eval/pair-rows';
import { viewRow } from './measure-row';

/** The measures of one pair, turned so that the original is always the source. */
export interface OrderExample {
  features: OrderFeatures;
  dataset: string;
  kind: string;
  /** Pairs of one original are kept in one fold. */
  origin: number;
  /** True for the pairs that figures are measured on; the others only help to learn. */
  measured: boolean;
  weight: number;
}

/** Letters of the original that tell it from every other one. */
const ORIGIN_LETTERS = 300;
/** How much the pairs weigh in all, beside their number: more of them are no more certain. */
const TRUST = 2;

export async function readOrderExamples(
  files: readonly string[],
  pairFiles: readonly string[],
): Promise<OrderExample[]> {
  const examples: OrderExample[] = [];
  for await (const row of readDirections(files)) {
    const turned = row.original === 'b';
    examples.push({ ...(await measure(row.a, row.b, turned)), ...labels(row), measured: true });
  }
  for await (const row of readPairs(pairFiles)) {
    // Labels found by measuring do not say which side was made from the other.
    if (!REUSE_PAIR_KINDS.has(row.kind) || row.label_origin?.startsWith('auto')) continue;
    // What disguised letters tell is told apart.
    if (row.flags?.includes('homoglyph')) continue;
    const { suspect, source } = row;
    // Half of them the other way round: the alignment must not favour a side.
    const turned = hashString(row.id) % 2 === 0;
    const measured = turned ? measure(suspect, source, true) : measure(source, suspect, false);
    examples.push({ ...(await measured), ...labels(row), measured: false });
  }
  return examples;
}

function labels({ dataset, kind }: { dataset: string; kind: string }) {
  return { dataset, kind, weight: 1 };
}

/** `later`: the first text is the later one. */
async function measure(a: LabelledText, b: LabelledText, later: boolean) {
  const features = measureOrder(await viewRow({ suspect: a, source: b }));
  if (!later) for (const name of ORDER_FEATURE_NAMES) features[name] = -features[name];
  return { features, origin: hashString((later ? b : a).text.slice(0, ORIGIN_LETTERS)) };
}

/** Every data set and kind weighs as much as among the measured pairs. */
export function weigh(examples: readonly OrderExample[]): OrderExample[] {
  const group = ({ dataset, kind }: OrderExample) => `${dataset} ${kind}`;
  const count = (of: readonly OrderExample[]) => {
    const counts = new Map<string, number>();
    for (const one of of) counts.set(group(one), (counts.get(group(one)) ?? 0) + 1);
    return counts;
  };
  const measured = count(examples.filter((one) => one.measured));
  const all = count(examples);
  return examples
    .filter((one) => measured.has(group(one)))
    .map((one) => ({
      ...one,
      weight: (TRUST * measured.get(group(one))!) / all.get(group(one))!,
    }));
}
