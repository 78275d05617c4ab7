import type { Span } from '../core/span';
import type { ChangeKind, ChangeNote, Gravity } from './changes';

/** A change as it is read, in tokens; `finishChange` makes it what a finding shows. */
export interface Draft {
  gravity: Gravity;
  kind: ChangeKind;
  /** What is shown of each side, in tokens; null where it has no place there. */
  suspect: Span | null;
  source: Span | null;
  /** Wordings that are not simply what stands there. */
  from?: string | null;
  to?: string;
  /** Words that it accounts for beside those that are shown: what is said again in another place. */
  answers?: { suspect: Span; source: Span };
  inQuotation?: number;
  note?: ChangeNote;
  /** How it is told among the substitutions; absent where it is none. */
  swap?: SwapShown;
}

export interface SwapShown {
  relation: 'synonym' | 'inflection' | 'spelling' | 'phrase' | 'numeral' | 'other';
  /** In a quotation: the lexicon does not know the one as a wording for the other. */
  isStrange?: true;
}

/**
 * Why a difference is told by no change of its own. fragment: too little is shared around it
 * to call it a change of the source's words; excerpt: what a page does not take it does not
 * leave out; own-text: the page's own around what it took; unnamed: the source's words are
 * not known there, the places are counted; moved: it stands elsewhere in the other text.
 */
export const PUT_AWAY = ['fragment', 'excerpt', 'own-text', 'unnamed', 'moved'] as const;
export type PutAway = (typeof PUT_AWAY)[number];
