import type { CreditKind, DateClaim } from '../core/article';
import type { Span } from '../core/span';

/**
 * What the engine compares. It is made from text and holds no readable sentence: one
 * 12-bit code a word, and what is a fact in itself (numbers, dates, names) in clear.
 *
 * Every position is a token index; excluded text has no tokens.
 */
export interface Sketch {
  /** Version of the coding (normalisation, tokens, codes, facts) that made it. */
  coding: number;
  /** BCP 47 primary subtag, or "und". */
  language: string;
  /** One code a token: [0, FUNCTION_CODES) are function words, the rest hashed content words. */
  tokens: Uint16Array;
  /** Token index at which each sentence starts; ascending, the first is 0. */
  sentences: Uint32Array;
  /** Token index at which each paragraph starts; ascending, the first is 0. */
  paragraphs: Uint32Array;
  quotations: SketchQuotation[];
  facts: Fact[];
  credits: SketchCredit[];
  /** Absent from coding 1, and from what was made before there were any. */
  telling?: TellingWords;
}

/**
 * Words that tell the text from others, those of its headline first, each as a hash of
 * TELLING_BITS bits (telling.ts) and the token where it stands first; those of a headline at 0.
 */
export interface TellingWords {
  /** Token indices, ascending. */
  positions: Uint32Array;
  hashes: Uint32Array;
}

export interface SketchQuotation {
  /** Token span between the marks. */
  at: Span;
  /** Who is quoted, as printed ("Peter Micek", "a spokesperson"), when the frame names one. */
  speaker: string | null;
  /** The verb of saying of the frame ("said", "told"), when there is one. */
  verb: string | null;
}

export const FACT_KINDS = [
  'number',
  'money',
  'percent',
  'date',
  'quantity',
  'name',
  // Of coding 2: before it, a time of day, an age and a score were numbers.
  'time',
  'age',
  'score',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

export interface Fact {
  kind: FactKind;
  at: Span;
  /** As printed, in clear ("$3 billion", "last week", "Peter Micek"). */
  text: string;
  /** Normal form for comparison ("USD 3000000000", "2015", "-1w"): see facts/value.ts. */
  value: string;
}

export interface SketchCredit {
  kind: CreditKind;
  outlet: string;
  /** Token span, or null when it was read from markup or from an excluded line. */
  at: Span | null;
}

/** UTF-16 offsets of each token in the text; they live beside the text, where the text is. */
export interface TokenOffsets {
  starts: Uint32Array;
  ends: Uint32Array;
}

/** A text with its sketch and the way back from tokens to the text. */
export interface SketchedText {
  text: string;
  sketch: Sketch;
  offsets: TokenOffsets;
}

/** A record in the corpus, without its sketch. JSON. */
export interface ReportMeta {
  /** Stable, unique in the corpus: "nbcnews-2020-07-06-…". */
  id: string;
  title: string;
  outlet: string | null;
  /** Hosts on which this report is at home ("nbcnews.com"). */
  hosts: string[];
  url: string | null;
  byline: string | null;
  published: DateClaim | null;
  /** When we first saw it (ISO 8601): "not later than". Null in packs. */
  seen: string | null;
  language: string;
  /** Words in the sketch. */
  words: number;
  /** bundled, captured, imported or a feed's URL. */
  origin: string;
  /** Digest of the normalised token codes: equal texts have equal digests. */
  digest: string;
}

/** A record in the corpus. */
export interface Report {
  meta: ReportMeta;
  sketch: Sketch;
  /** Only when the user captured or imported it with its text. */
  text: string | null;
}
