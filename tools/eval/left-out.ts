import { existsSync } from 'node:fs';
import { sharedKind } from '../../lib/verdict/decide';
import { measurePair, type Features, type PairView } from '../../lib/verdict/features';
import type { PairKind } from '../../lib/verdict/model';
import { sharedEvent } from '../../lib/verdict/shared-event';
import { isBuilt, isKept } from '../fit/built';
import { crossValidate, foldsByDataset } from '../fit/cross-validation';
import { exampleOf, type Example } from '../fit/examples';
import { viewRow } from '../fit/measure-row';
import { pageOfLabelled, type LabelledText } from './labelled';
import { readPairs, type PairRow } from './pair-rows';
import type { JudgedPair } from './pair-scores';
import { labelOf } from './predictions';

/** What `npm run fit:measure` has measured, with the built rows that take part in every fit. */
const MEASURED = 'out/fit/measured.jsonl';

type MeasuredRow = PairRow & { features: Features };

/**
 * The rows as models judge them that have not seen their data set: what the verdict is worth on
 * texts unlike those it was fitted on. One fit a data set. What is read as no reuse is told as the
 * check tells it, by the event and the quotations that the two share. Built rows take part as they do in the
 * fit of the weights, where they have been measured; only the rows given are judged.
 */
export async function judgeLeftOut(
  rows: readonly PairRow[],
  measured: string = MEASURED,
): Promise<JudgedPair[]> {
  const given: Example[] = [];
  const told = new Map<PairRow, ToldKind>();
  for (const row of rows) {
    const pair = await viewRow(row);
    given.push(exampleOf(row, measurePair(pair)));
    told.set(row, toldKinds(row, pair));
  }
  const examples = [...given, ...(await builtExamples(measured))];
  return crossValidate(examples, foldsByDataset(examples)).flatMap((judged) => {
    const kindOf = told.get(judged.row);
    return kindOf ? [{ ...judged, kind: kindOf(judged.kind) }] : [];
  });
}

/** The kind that is told where the model alone has read one. */
type ToldKind = (read: PairKind) => PairKind;

function toldKinds({ suspect, source }: PairRow, pair: PairView): ToldKind {
  const days = { suspect: publishedOf(suspect), source: publishedOf(source) };
  const event = sharedEvent(pair, days);
  const labelled = (names: readonly string[]) =>
    labelOf({ verdict: { kind: sharedKind(pair, names) } });
  return (read) => {
    if (read === 'independent') return labelled(event);
    return read === 'unrelated' ? labelled([]) : read;
  };
}

const publishedOf = (side: LabelledText) => pageOfLabelled(side, { dates: true }).article.published;

async function builtExamples(file: string): Promise<Example[]> {
  const built: Example[] = [];
  if (!existsSync(file)) return built;
  for await (const row of readPairs([file])) {
    if (isBuilt(row) && !isKept(row)) built.push(exampleOf(row, (row as MeasuredRow).features));
  }
  return built;
}
