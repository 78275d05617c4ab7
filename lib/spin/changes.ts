import type { Span } from '../core/span';

/**
 * How much a change weighs, gravest first. meaning: the sentence claims something else;
 * quotation: somebody's words; fact: a value or a name; attribution: who says so, who wrote
 * it; loading: how it is coloured; content: what was put in, left out or replaced by another
 * word; wording: the same in other words; style: the same in another house's style.
 */
export const GRAVITIES = [
  'meaning',
  'quotation',
  'fact',
  'attribution',
  'loading',
  'content',
  'wording',
  'style',
] as const;

export type Gravity = (typeof GRAVITIES)[number];

/** What was changed, by gravity. The table stands in docs/command-line.md. */
export const CHANGE_KINDS = {
  meaning: [
    'negation',
    'opposite',
    'quantity-word',
    'comparison',
    'time-order',
    'cause',
    'for-against',
    'allegation',
    'certainty',
  ],
  quotation: ['altered', 'cut', 'spliced', 'marked', 'unmarked', 'moved', 'invented'],
  fact: [
    'number',
    'money',
    'percent',
    'points',
    'date',
    'time',
    'quantity',
    'age',
    'score',
    'ordinal',
    'name',
    'unread',
  ],
  attribution: ['speaker', 'source-clause', 'credit', 'contributor'],
  loading: ['loaded', 'saying', 'agent'],
  content: ['replaced', 'put-in', 'left-out', 'stops'],
  wording: ['synonym', 'phrase', 'inflection', 'order'],
  style: [
    'spelling',
    'numeral',
    'abbreviation',
    'title',
    'date-form',
    'unit',
    'editing',
    'layout',
    'function-word',
  ],
} as const satisfies Record<Gravity, readonly string[]>;

export type ChangeKind = (typeof CHANGE_KINDS)[Gravity][number];

/**
 * What is to be known beside the two wordings. denial, response: the words put in or left
 * out deny or answer; update: a figure brought up to date in a later or credited text;
 * headline: it stands in the title; retold: read from a passage told in other words;
 * added-precision: the page is more exact than its source.
 */
export type ChangeNote =
  'denial' | 'response' | 'update' | 'headline' | 'retold' | 'added-precision' | 'conversion';

/** One difference between page and source, told once. */
export interface Change {
  gravity: Gravity;
  kind: ChangeKind;
  /** The source's wording: empty where nothing stood there, null where it is not known (`by: code`). */
  from: string | null;
  /** The page's wording; empty where the page left it out. */
  to: string;
  /** UTF-16 offsets into the page's text; an empty span marks where something was left out. Null in what is no text (headline, credit). */
  suspect: Span | null;
  /** UTF-16 offsets into the source's text; null where the corpus has none. */
  source: Span | null;
  /** Tokens of the source; null where it has no place there. */
  sourceTokens: Span | null;
  /** Whether `from` was read in the source's text or resolved through its codes. */
  by: 'text' | 'code';
  /** Index into `spin.quotations` of the quotation it stands in; null outside. */
  inQuotation: number | null;
  note?: ChangeNote;
}

/** How many changes there are of each gravity that the reader is warned of. */
export interface Altered {
  meaning: number;
  quotation: number;
  fact: number;
  attribution: number;
}
