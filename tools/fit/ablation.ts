import { NO_DAYS } from '../../lib/verdict/days-apart';
import { measurePair, type FeatureName, type PairView } from '../../lib/verdict/features';
import { markForms } from '../../lib/verdict/forms';
import type { SketchView } from '../../lib/verdict/sketch-view';
import { isStockPhrase, markPhrases } from '../../lib/verdict/stock-phrases';
import type { PairRow } from '../eval/pair-rows';
import { exampleOf, type Example } from './examples';

/** Measures of one kind, taken away together: what no other measure replaces. */
export const GROUPS: Readonly<Record<string, readonly FeatureName[]>> = {
  'all of the alignment': [
    'ownSuspect',
    'verbatim',
    'substituted',
    'meanRun',
    'confirmedRate',
    'droppedRate',
    'specific',
    'factsReplaced',
    'bestCopied',
    'bestTold',
    'toldBesideOwn',
  ],
  'all of swapped words': ['substituted', 'confirmedRate'],
  'all of the runs': ['triplesSource', 'fivesSuspect', 'skeletonSuspect'],
  'all of the echo': ['echoOrder', 'echoContrast', 'echoBesideOwn', 'echoBesideSpeech'],
  'the order of words': ['sameOrder', 'plainOrder', 'factOrder', 'echoOrder'],
  'all of the facts': ['namesKept', 'ownFacts', 'factsReplaced', 'toldBesideOwn', 'echoBesideOwn'],
  'all of the quotations': ['quotedSuspect', 'quotedShared', 'echoBesideSpeech'],
};

/** What is set aside as common material, a part of it kept in. */
export const KEPT_IN: Readonly<Record<string, (pair: PairView) => PairView>> = {
  'forms counted': (pair) => setAside(pair, { spoken: true, stock: true, forms: false }),
  'stock phrases counted': (pair) => setAside(pair, { spoken: true, stock: false, forms: true }),
  'speech unmarked here counted': (pair) =>
    setAside(pair, { spoken: false, stock: true, forms: true }),
  'all but marked speech counted': (pair) =>
    setAside(pair, { spoken: false, stock: false, forms: false }),
};

/** The rows measured with other common material. */
export function measuredWith(
  views: readonly { row: PairRow; pair: PairView }[],
  change: (pair: PairView) => PairView,
): Example[] {
  return views.map(({ row, pair }) => exampleOf(row, measurePair(change(pair))));
}

function setAside(
  { suspect, source, alignment, tail }: PairView,
  parts: { spoken: boolean; stock: boolean; forms: boolean },
): PairView {
  const again = (view: SketchView): SketchView => {
    const spoken = parts.spoken ? view.spoken : view.quoted;
    const common = spoken.slice();
    if (parts.stock) markPhrases(view.sketch.tokens, common, isStockPhrase);
    return { ...view, spoken, common };
  };
  const pair = { suspect: again(suspect), source: again(source), alignment, tail };
  if (parts.forms) markForms(pair.suspect, pair.source, alignment, NO_DAYS);
  return pair;
}
