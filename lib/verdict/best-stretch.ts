import type { Alignment, Passage } from '../align/alignment';
import type { SketchView } from './sketch-view';

/** The one passage that holds most of what is the other text's own, in tokens of the page. */
export interface BestStretch {
  /** Tokens that stand there unchanged or by a known other word. */
  copied: number;
  /** Tokens that stand there at all; of a retold passage, as many as the retelling weighs. */
  told: number;
}

/**
 * Measures the best passage and not the page: what was taken says as much in a page of a
 * thousand words as in one of a hundred. Speech, stock phrases and filled-in forms
 * count nothing. O(columns).
 */
export function measureBestStretch({ passages }: Alignment, page: SketchView): BestStretch {
  const best: BestStretch = { copied: 0, told: 0 };
  for (const passage of passages) {
    if (passage.relation === 'quotation') continue;
    const { copied, told } = measure(passage, page);
    best.copied = Math.max(best.copied, copied);
    best.told = Math.max(best.told, told);
  }
  return best;
}

function measure(passage: Passage, page: SketchView): BestStretch {
  if (passage.relation === 'rewritten') {
    return { copied: 0, told: Math.round(ownTokens(page, ...passage.suspect) * passage.weight) };
  }
  const stretch: BestStretch = { copied: 0, told: 0 };
  for (const { kind, suspect } of passage.edits) {
    if (kind === 'added' || kind === 'dropped') continue;
    const own = ownTokens(page, ...suspect);
    stretch.told += own;
    if (kind !== 'changed') stretch.copied += own;
  }
  return stretch;
}

function ownTokens({ common }: SketchView, start: number, end: number): number {
  let own = 0;
  for (let i = start; i < end; i++) if (!common[i]) own++;
  return own;
}
