import type { CorpusReader } from '../index/candidates';
import { EVENT } from '../verdict/thresholds';
import type { Assessment } from './assess';
import { tellsOneMatter } from './shared-matter';
import { sharedNames, type SharedName } from './shared-names';

/**
 * Of reports that were found by what they share with a page many name whom it names: who is in the
 * news every day, the houses of a market, the places of a campaign. The same event is told only
 * where names tell it that few reports of the corpus have, two of them or three, and one near
 * the beginning of both texts, where each says what it is about. A name that no report is posted under,
 * though one of the pair has it, is one that the index does not hold ("U.S."), and no rare one. And whatever
 * they name, the two must tell of one matter (`tellsOneMatter`). Costs one look-up of up to `EVENT.asked`
 * names, and none where no same story is about to be told.
 */
export async function withoutStandingEvents(
  assessments: readonly Assessment[],
  corpus: Pick<CorpusReader, 'carriers'>,
  reports: number,
): Promise<Assessment[]> {
  const ofOneMatter = assessments.map((one) =>
    one.verdict.kind !== 'same-story' || tellsOneMatter(one) ? one : asUnrelated(one),
  );
  const shared = new Map(
    ofOneMatter
      .filter(({ verdict }) => verdict.kind === 'same-story')
      .map((one) => [one, sharedNames(one.pair.suspect.sketch, one.pair.source.sketch)]),
  );
  if (shared.size === 0) return ofOneMatter;
  const names = [...shared.values()].flat().sort((a, b) => Number(b.leads) - Number(a.leads));
  const asked = [...new Set(names.flatMap(({ hashes }) => hashes))].slice(0, EVENT.asked);
  const counts = await corpus.carriers(Uint32Array.from(asked));
  const carriers = new Map(asked.map((hash, i) => [hash, counts[i]!]));
  const most = Math.max(EVENT.carriers, EVENT.carriersShare * reports);
  const few = Math.max(EVENT.fewCarriers, EVENT.fewCarriersShare * reports);
  // A name under which no report is posted is none that the index holds.
  const hasUpTo =
    (limit: number) =>
    ({ hashes }: SharedName): boolean =>
      hashes.every((hash) => (carriers.get(hash) ?? 0) > 0 && carriers.get(hash)! <= limit);
  return ofOneMatter.map((one) => {
    const telling = shared.get(one)?.filter(hasUpTo(most));
    return !telling || tellsEvent(telling, telling.some(hasUpTo(few))) ? one : asUnrelated(one);
  });
}

/**
 * Two names where one of them is rare, or three, and one where both texts begin. No two are parts of
 * one, and no two are of one designation.
 */
function tellsEvent(telling: readonly SharedName[], isOneRare: boolean): boolean {
  const seen = new Set<string | number>();
  const distinct = telling.filter(({ words, designation }) => {
    const marks = [...words, designation];
    const isNew = !marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return isNew;
  });
  const names = isOneRare ? EVENT.names : EVENT.namesOfMany;
  return distinct.length >= names && telling.some(({ leads }) => leads);
}

function asUnrelated(assessment: Assessment): Assessment {
  return { ...assessment, verdict: { ...assessment.verdict, kind: 'no-match', event: [] } };
}
