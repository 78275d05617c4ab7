import type { ReportDraft } from '../../lib/check/corpus-manager';
import type { QuotationCheck } from '../../lib/check/quotation-check';
import type { TextAnswer } from '../../lib/check/text-checker';
import type { Result } from '../../lib/core/result';
import type { Finding } from '../../lib/check/finding';

/** What can be put beside something else. */
export type Thing =
  | { kind: 'tab'; id: number }
  | { kind: 'report'; id: string }
  | { kind: 'text'; text: string }
  | { kind: 'file'; file: File }
  | { kind: 'address'; url: string };

export const THING_KINDS = ['tab', 'report', 'text', 'file', 'address'] as const;

export type ThingKind = (typeof THING_KINDS)[number];

/** Something to choose from, by a name. */
export interface Choice<Id> {
  id: Id;
  name: string;
  /** Of the name (BCP 47), where it is known. */
  language?: string;
}

/** What the page of any two things asks of the rest of the extension. */
export interface TwoThingsPort {
  /** The open tabs that may hold an article. */
  tabs(): Promise<Choice<number>[]>;
  /** Reports that match a search and have their text. */
  reports(search: string): Promise<Choice<string>[]>;
  /** The text of a thing; codes are those of failures.ts. Called inside a click. */
  read(thing: Thing): Promise<Result<ReportDraft>>;
  compare(first: ReportDraft, second: ReportDraft): Promise<Result<TextAnswer>>;
  checkQuotation(quotation: string, text: string): QuotationCheck;
  /** BCP 47, as its words tell; "und" where they do not. */
  languageOf(text: string): string;
  /** Shows the two beside each other. */
  open(first: ReportDraft, second: ReportDraft, finding: Finding): Promise<void>;
}
