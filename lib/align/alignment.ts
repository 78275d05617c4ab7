import type { Span } from '../core/span';

/**
 * verbatim: the same words; edited: small changes; substituted: words swapped one for one
 * over an intact skeleton; rewritten: the same content in other words; quotation: the
 * passage is (almost only) quoted material.
 */
export type Relation = 'verbatim' | 'edited' | 'substituted' | 'rewritten' | 'quotation';

/**
 * One run of aligned columns. `equal`: same codes. `related`: other words that the affinity
 * (thesaurus, inflection, spelling) confirms. `changed`: other words, unconfirmed.
 * `added`: suspect only; `dropped`: source only (the other span is empty, at its place).
 */
export interface Edit {
  kind: 'equal' | 'related' | 'changed' | 'added' | 'dropped';
  /** Token spans. */
  suspect: Span;
  source: Span;
}

/** A maximal aligned region. Spans are token spans. */
export interface Passage {
  suspect: Span;
  source: Span;
  relation: Relation;
  /** Column runs in suspect order that tile both spans; empty for `rewritten` passages. */
  edits: Edit[];
  /** Tokens in `equal` and in `related` runs. For rewritten: content words that both stretches have. */
  equal: number;
  related: number;
  /**
   * 0…1: how much the passage says that is specific: the rarity of what is shared, quotations
   * and names counted low; for rewritten also the share of the shorter stretch it makes up.
   */
  weight: number;
}

/** All passages of a pair: disjoint in the suspect, sorted by suspect position. */
export interface Alignment {
  passages: Passage[];
  suspectTokens: number;
  sourceTokens: number;
  /** The swapped words of its columns, counted once for all who speak of them. */
  swaps: SwapCounts;
}

/** How many words of the suspect stand in aligned columns, and how many were swapped. */
export interface SwapCounts {
  /** Content words of the suspect in aligned columns. */
  contentWords: number;
  /** … that stand for another word of the source, and of these confirmed by the affinity. */
  swapped: number;
  confirmed: number;
}

/**
 * Tells whether the word at a suspect position may stand for a source code (synonym,
 * inflection, spelling variant). Made from the suspect's words and the lexicon; without
 * one, only equal codes count.
 */
export interface Affinity {
  related(suspectToken: number, sourceCode: number): boolean;
  /** … or is the same word: another form or spelling of it, or a figure for a numeral. */
  isSameWord(suspectToken: number, sourceCode: number): boolean;
}

/** How telling a token code is: 0 for the commonest words, about 1 for rare ones. */
export interface Rarity {
  weight(code: number): number;
}
