import { writeFileSync } from 'node:fs';
import { compare } from '../../lib/check/compare';
import type { Finding } from '../../lib/check/finding';
import type { PairKind } from '../../lib/verdict/model';
import { thesaurusFor } from '../thesaurus';
import { pageOfLabelled, type LabelledText } from './labelled';

/** Nothing in a comparison of two given texts hangs on the present. */
const NOW = '1970-01-01T00:00:00Z';

/** Compares two labelled texts as the command line compares two files. */
export async function compareLabelled(
  suspect: LabelledText,
  source: LabelledText,
  options: { dates: boolean },
): Promise<Finding> {
  const page = pageOfLabelled(suspect, options);
  const thesaurus = await thesaurusFor(page.sketched.sketch.language);
  return compare(page, pageOfLabelled(source, options), thesaurus, NOW);
}

/** The labelled kind that a verdict amounts to (eval/README.md). */
export function labelOf({
  verdict,
}: {
  verdict: Pick<Finding['verdict'], 'kind' | 'closeness'>;
}): PairKind {
  switch (verdict.kind) {
    case 'reprint':
    case 'syndicated':
    case 'same-report':
    case 'update':
      return verdict.closeness ?? 'verbatim';
    case 'spun':
      return 'spun';
    case 'rewrite':
      return 'heavy';
    case 'partial':
    case 'mosaic':
      return 'partial';
    case 'common-source':
    case 'same-story':
      return 'independent';
    case 'no-match':
    case 'not-checked':
      return 'unrelated';
  }
}

/** Probability of reuse that a finding states: its confidence, turned round where it says no. */
export function reuseProbability({ reuse, verdict }: Pick<Finding, 'reuse' | 'verdict'>): number {
  return reuse ? verdict.confidence : 1 - verdict.confidence;
}

/** One line a row; the article, which the reader of the file has, is left out. */
export function predictionLine(id: string, finding: Finding): string {
  return JSON.stringify({ id, ...finding, article: undefined });
}

export function writePredictions(file: string | undefined, lines: readonly string[]): void {
  if (file !== undefined) writeFileSync(file, `${lines.join('\n')}\n`);
}
