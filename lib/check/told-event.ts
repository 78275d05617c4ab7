import type { CorpusReader } from '../index/candidates';
import { isFunctionCode } from '../sketch/codes';
import { factHash } from '../sketch/fingerprint';
import type { Fact, Sketch } from '../sketch/sketch';
import { EVENT } from '../verdict/thresholds';
import type { Assessment } from './assess';

/** A name that both texts of a pair have: a person by the last name, with all that both print of it. */
interface SharedName {
  /** Every form that stands in both, by its fingerprint. */
  hashes: number[];
  words: string[];
  /** The name's last word, and those of the names that both texts print beside it. */
  last: string;
  beside: readonly string[];
  /** True where it stands near the beginning of both. */
  leads: boolean;
}

/**
 * Of reports that were found by what they share with a page many name whom it names: who is in the
 * news every day, the houses of a market, the places of a campaign. The same event is told only
 * where names tell it that few reports of the corpus have, more than one of them, and one near
 * the beginning of both texts, where each says what it is about. A name that no report is posted under,
 * though one of the pair has it, is one that the index does not hold ("U.S."), and no rare one. Costs one
 * look-up of up to `EVENT.asked` names, and none where no same story is about to be told.
 */
export async function withoutStandingEvents(
  assessments: readonly Assessment[],
  corpus: Pick<CorpusReader, 'carriers'>,
  reports: number,
): Promise<Assessment[]> {
  const shared = new Map(
    assessments
      .filter(({ verdict }) => verdict.kind === 'same-story')
      .map((one) => [one, sharedNames(one.pair.suspect.sketch, one.pair.source.sketch)]),
  );
  if (shared.size === 0) return [...assessments];
  const names = [...shared.values()].flat().sort((a, b) => Number(b.leads) - Number(a.leads));
  const asked = [...new Set(names.flatMap(({ hashes }) => hashes))].slice(0, EVENT.asked);
  const counts = await corpus.carriers(Uint32Array.from(asked));
  const carriers = new Map(asked.map((hash, i) => [hash, counts[i]!]));
  const most = Math.max(EVENT.carriers, EVENT.carriersShare * reports);
  const isTelling = ({ hashes }: SharedName): boolean =>
    hashes.every((hash) => isBetween(carriers.get(hash) ?? 0, 1, most));
  return assessments.map((one) => {
    const both = shared.get(one);
    return !both || tellsEvent(both.filter(isTelling)) ? one : asUnrelated(one);
  });
}

const isBetween = (count: number, least: number, most: number): boolean =>
  count >= least && count <= most;

/**
 * More than one name, and one where both texts begin. No two are parts of one, and no two stand
 * beside each other in both texts, as a firm and its sign at the exchange, a town and its state, and
 * the two partners of a house do.
 */
function tellsEvent(telling: readonly SharedName[]): boolean {
  const seen = new Set<string>();
  const lasts = new Set<string>();
  const distinct = telling.filter(({ words, last, beside }) => {
    const isNew = !words.some((word) => seen.has(word)) && !beside.some((name) => lasts.has(name));
    for (const word of words) seen.add(word);
    lasts.add(last);
    return isNew;
  });
  return distinct.length >= EVENT.names && telling.some(({ leads }) => leads);
}

/** Names by their last word, for a person is told with and without title and first name. */
function sharedNames(page: Sketch, report: Sketch): SharedName[] {
  const [here, there] = [firstPlaces(page), firstPlaces(report)];
  const [besideHere, besideThere] = [neighbours(page), neighbours(report)];
  const printed = new Set(report.facts.filter(isName).map(({ value }) => value));
  const byLast = new Map<string, SharedName>();
  for (const fact of page.facts) {
    if (!isName(fact) || !printed.has(fact.value)) continue;
    const last = lastWord(fact);
    const known = byLast.get(last);
    const hash = factHash(fact);
    if (known?.hashes.includes(hash)) continue;
    if (known) known.hashes.push(hash);
    else {
      const leads = Math.max(here.get(last)!, there.get(last)!) < EVENT.lead;
      const beside = [...(besideHere.get(last) ?? [])].filter((name) =>
        besideThere.get(last)?.has(name),
      );
      byLast.set(last, { hashes: [hash], words: fact.value.split(' '), last, beside, leads });
    }
  }
  return [...byLast.values()];
}

/** First token at which a name with this last word stands. */
function firstPlaces({ facts }: Sketch): Map<string, number> {
  const places = new Map<string, number>();
  for (const fact of facts.filter(isName)) {
    const last = lastWord(fact);
    places.set(last, Math.min(places.get(last) ?? Infinity, fact.at[0]));
  }
  return places;
}

/** Names, by their last words, that stand beside each other, with a function word between them at most. */
function neighbours({ facts, tokens }: Sketch): Map<string, Set<string>> {
  const beside = new Map<string, Set<string>>();
  const add = (name: string, other: string) =>
    beside.set(name, (beside.get(name) ?? new Set()).add(other));
  const names = facts.filter(isName);
  names.forEach((name, i) => {
    const next = names[i + 1];
    if (!next || !isBetween(next.at[0] - name.at[1], 0, 1)) return;
    if (next.at[0] > name.at[1] && !isFunctionCode(tokens[name.at[1]]!)) return;
    add(lastWord(name), lastWord(next));
    add(lastWord(next), lastWord(name));
  });
  return beside;
}

const isName = ({ kind }: Fact): boolean => kind === 'name';

const lastWord = ({ value }: Fact): string => value.split(' ').at(-1)!;

function asUnrelated(assessment: Assessment): Assessment {
  return { ...assessment, verdict: { ...assessment.verdict, kind: 'no-match', event: [] } };
}
