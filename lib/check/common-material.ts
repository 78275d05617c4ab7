import { COMMON } from '../verdict/thresholds';
import type { Assessment } from './assess';

/**
 * Sets aside what many reports carry that are no texts of each other: a house's footer, a
 * statement that all of them print (frequent means uninformative). A report whose share of the
 * page is common in this sense is no source of it, and is told as common-source. `groups` are
 * the reports with their twins, so that one text printed everywhere counts once.
 * O(groups × tokens of the page).
 */
export function setCommonAside(groups: readonly Assessment[][]): Assessment[][] {
  const excerpts = groups.map(([first]) => first!).filter(isExcerpt);
  if (excerpts.length < COMMON.reports) return [...groups];
  const carriers = countCarriers(excerpts);
  return groups.map((group) =>
    isExcerpt(group[0]!) && telling(group[0]!, carriers) < COMMON.telling
      ? group.map(asCommon)
      : group,
  );
}

/** Part of the page and part of the report: neither is the text of the other. */
function isExcerpt({ verdict: { reuse, features } }: Assessment): boolean {
  return reuse && features.coverSuspect < COMMON.part && features.coverSource < COMMON.part;
}

/** How many of the reports carry each token of the page. */
function countCarriers(assessments: readonly Assessment[]): Uint16Array {
  const counts = new Uint16Array(assessments[0]!.pair.alignment.suspectTokens);
  for (const assessment of assessments) {
    for (const token of carriedTokens(assessment)) counts[token] = counts[token]! + 1;
  }
  return counts;
}

/** Passages are disjoint in the suspect, so that no token comes twice. */
function* carriedTokens({ pair }: Assessment): Generator<number> {
  for (const { suspect } of pair.alignment.passages) {
    for (let token = suspect[0]; token < suspect[1]; token++) yield token;
  }
}

/** Tokens of the page that this report carries and hardly another does. */
function telling(assessment: Assessment, carriers: Uint16Array): number {
  let tokens = 0;
  for (const token of carriedTokens(assessment)) {
    if (carriers[token]! < COMMON.reports) tokens++;
  }
  return tokens;
}

function asCommon(assessment: Assessment): Assessment {
  const { verdict } = assessment;
  return {
    ...assessment,
    verdict: {
      ...verdict,
      kind: 'common-source',
      reuse: false,
      probability: COMMON.doubt,
      confidence: 1 - COMMON.doubt,
    },
  };
}
