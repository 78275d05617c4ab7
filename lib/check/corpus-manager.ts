import type { DateClaim } from '../core/article';
import type { FailureCode } from '../core/errors';
import type { Result } from '../core/result';
import type { Fact, ReportMeta } from '../sketch/sketch';

/**
 * What the options page does to the corpus. lib/check/manage.ts implements it; views know
 * this interface alone. Nothing here throws for an expected failure.
 */
export interface CorpusManager {
  stats(): Promise<CorpusStats>;
  /** One page of the list, newest addition first. `text` is looked for in headline, outlet and address. */
  list(query: ReportQuery): Promise<ReportPage>;
  details(id: string): Promise<ReportDetails | null>;
  /** Puts a pasted text into the corpus; answers the report's id. */
  addText(draft: ReportDraft): Promise<Result<string, AddFailure>>;
  /** Reads a pack or a JSONL file. A file that fails half-way leaves what was already stored. */
  importFile(
    file: Blob,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<ImportOutcome, FailureCode>>;
  /** The whole corpus as a JSONL file, texts included. */
  exportAll(): Promise<Blob>;
  /**
   * Takes a report out of the corpus; false when it was out already. It can be brought back
   * until the browser starts again.
   */
  remove(id: string): Promise<boolean>;
  /** What can be brought back, the latest deletion first. */
  deletions(): Promise<Deletion[]>;
  /** Brings back deletions, in any order. */
  undo(keys: readonly number[]): Promise<UndoOutcome>;
  /** Makes deletions final at once; answers how many there were. */
  forget(keys: readonly number[]): Promise<number>;
  /** Deletes every report, for good and at once; answers how many. */
  deleteEverything(): Promise<number>;
  /** Brings back every bundled report that was deleted; answers how many. */
  restoreBundled(): Promise<number>;
  /** Calls back after each change of the corpus, until the signal aborts. */
  onChanged(callback: () => void, signal: AbortSignal): void;
}

/** A report that is deleted and can still be brought back. */
export interface Deletion {
  key: number;
  id: string;
  title: string;
  outlet: string | null;
  /** When it was deleted (ISO 8601). */
  at: string;
}

/** What became of the deletions that were to be undone: how many of each. */
export interface UndoOutcome {
  back: number;
  /** Deleted for good in the meantime. */
  gone: number;
  /** The corpus has another report of this id by now. */
  present: number;
}

export type AddFailure = FailureCode | 'too-short' | 'already-there';

export interface CorpusStats {
  reports: number;
  /** Of which with their text, and of which came with the extension. */
  withText: number;
  bundled: number;
  /** Date of the newest report (ISO 8601), or null. */
  newest: string | null;
}

export interface ReportQuery {
  text: string;
  offset: number;
  limit: number;
}

export interface ReportPage {
  rows: ReportRow[];
  /** Reports that fit the query, on all pages. */
  total: number;
}

export type ReportRow = Pick<
  ReportMeta,
  'id' | 'title' | 'outlet' | 'url' | 'published' | 'origin' | 'words'
> & { hasText: boolean };

export interface ReportDetails {
  meta: ReportMeta;
  /** In the order of the text. */
  facts: Pick<Fact, 'kind' | 'text'>[];
  text: string | null;
}

export interface ReportDraft {
  title: string;
  outlet: string | null;
  url: string | null;
  published: DateClaim | null;
  text: string;
}

export interface ImportProgress {
  /** Bytes read so far, and in all. */
  read: number;
  size: number;
  /** Reports stored so far. */
  reports: number;
}

export interface ImportOutcome {
  added: number;
  /** Left out: already there, or deleted by the user before. */
  skipped: number;
  /** True when the user stopped it half-way. */
  cancelled: boolean;
}
