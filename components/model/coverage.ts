import { COVERAGE_WORDS } from './thresholds';

export type CoverageWord = (typeof COVERAGE_WORDS)[number]['word'] | 'none';

/** The word for a share of 0…1. */
export function coverageWord(share: number): CoverageWord {
  return COVERAGE_WORDS.find(({ from }) => share >= from)?.word ?? 'none';
}
