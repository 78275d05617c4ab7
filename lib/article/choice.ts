import type { ExclusionReason } from '../core/article';
import type { PageBlock } from './blocks';

/** A block of the page near the article, and why it is left out; null when it is of it. */
export interface Choice {
  block: PageBlock;
  why: ExclusionReason | null;
}
