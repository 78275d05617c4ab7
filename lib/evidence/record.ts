import type { DateClaim } from '../core/article';
import type { Span } from '../core/span';
import type { ChangeKind, ChangeNote, Gravity } from '../spin/changes';

export type Side = 'here' | 'there';

/**
 * All that an evidence file says about one finding: what was compared, what was found, and what
 * was not looked at. JSON; sentences are in the language of whoever made it. The two sides are
 * the page (`here`) and the report (`there`).
 */
export interface EvidenceRecord {
  format: 'firsthand-evidence/1';
  /** BCP 47, of the sentences. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** When the file was made (ISO 8601 with offset), in the zone of this IANA name. */
  made: { at: string; zone: string };
  /** When the check was made (ISO 8601). */
  checkedAt: string;
  versions: {
    extension: string;
    coding: number;
    corpus: { reports: number; newest: string | null };
  };
  verdict: { kind: string; order: string; confidence: number; title: string; sentence: string };
  sides: Record<Side, EvidenceSide>;
  /** Share of each side's words that stands in the other, 0…1. */
  shares: Record<Side, number>;
  /** Which side is the later text: its wording is the changed one. Null where nobody knows. */
  later: Side | null;
  changes: EvidenceChange[];
  /** Every quotation that was compared, the unchanged ones too. */
  quotations: EvidenceQuotation[];
  /** Both texts sentence beside sentence; empty where texts are left out. */
  rows: EvidenceRow[];
  grounds: { title: string; sentences: string[] }[];
  /** Checks that could not be made, a sentence each. */
  notChecked: string[];
  /** What the user wrote; null where nothing, or where notes are left out. */
  note: string | null;
  /** The page as the browser showed it, and when (ISO 8601); null where no picture was taken. */
  picture: { data: string; at: string } | null;
}

export interface EvidenceSide {
  url: string | null;
  title: string;
  outlet: string | null;
  byline: string | null;
  language: string;
  /** The date that counts, and every claim with where it was read. */
  published: DateClaim | null;
  dates: DateClaim[];
  words: number;
  /** As it was read; null where the corpus has none, or where texts are left out. */
  text: string | null;
  /** Of the UTF-8 of the text as it was read; null where there is none. Stays where texts are left out. */
  sha256: string | null;
  /** What is known in clear where there is no text. */
  facts: { kind: string; text: string }[];
}

export interface EvidenceChange {
  gravity: Gravity;
  kind: ChangeKind;
  /** What the change is called. */
  name: string;
  note: ChangeNote | null;
  /** The wordings: empty where nothing stands there, null where it is not known. */
  here: string | null;
  there: string | null;
  /** UTF-16 offsets into the texts. */
  at: Record<Side, Span | null>;
  /** Index into `quotations` of the one that it stands in; null outside. */
  quotation: number | null;
  /** Whether the other wording was read in a text or resolved through its codes. */
  by: 'text' | 'code';
}

export interface EvidenceQuotation {
  status: string;
  /** What became of it, in words. */
  name: string;
  here: QuotedWords | null;
  there: QuotedWords | null;
}

/** A quotation as one text has it, and where in it words differ. */
export interface QuotedWords {
  text: string;
  speaker: string | null;
  marks: EvidenceMark[];
}

/** A place in a shown text, and the index of the change that stands there. */
export interface EvidenceMark {
  at: Span;
  change: number;
}

export interface EvidenceRow {
  here: string | null;
  there: string | null;
  relation: string | null;
  /** True for a sentence whose counterpart stands elsewhere. */
  moved: boolean;
  /** Indices into `changes`. */
  changes: number[];
  /** Where the marks stand inside the row's texts. */
  marks: Record<Side, EvidenceMark[]>;
}

/** The record without what its maker keeps to herself. */
export function withoutTexts(record: EvidenceRecord): EvidenceRecord {
  const { here, there } = record.sides;
  return {
    ...record,
    rows: [],
    sides: { here: { ...here, text: null }, there: { ...there, text: null } },
  };
}
