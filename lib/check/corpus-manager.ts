import type { DateClaim } from '../core/article';
import type { FailureCode } from '../core/errors';
import type { Result } from '../core/result';
import type { Health, Repaired, Standing } from '../corpus/corpus';
import type { TablePreview } from '../formats/csv';
import type { WriteFormat } from '../formats/write/writer';
import type { ColumnMap, Place, Refusal, Source } from '../formats/format';
import type { Fact, ReportMeta } from '../sketch/sketch';

export type { Damage, Health, Job, Repaired, Standing } from '../corpus/corpus';
export type { TablePreview } from '../formats/csv';
export type { Refusal, Source } from '../formats/format';
export type { WriteFormat } from '../formats/write/writer';

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
  /** Reads files of any format. However it ends, the report says what was stored of each. */
  importFiles(
    files: readonly Source[],
    choice: ImportChoice,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<ImportReport>;
  /** The beginning of a file that is a table; null for any other. */
  previewTable(file: Source): Promise<TablePreview | null>;
  /** The whole corpus as a JSONL file, texts included. */
  exportAll(): Promise<Blob>;
  /** The corpus in a format, or the reports of these ids; null for all. */
  exportAs(format: WriteFormat, ids: readonly string[] | null): Promise<ExportedFile>;
  /**
   * Takes reports out of the corpus; answers how many were there. They can be brought back
   * until the browser starts again.
   */
  remove(ids: readonly string[]): Promise<number>;
  /** What can be brought back, the latest deletion first. */
  deletions(): Promise<Deletion[]>;
  /** Brings back deletions, in any order. */
  undo(keys: readonly number[]): Promise<UndoOutcome>;
  /** Makes deletions final at once; answers how many there were. */
  forget(keys: readonly number[]): Promise<number>;
  /** Deletes every report, for good and at once; answers how many. */
  deleteEverything(): Promise<number>;
  /** Looks at everything in the corpus and changes nothing. Rejects when the signal aborts. */
  health(onProgress: (share: number) => void, signal: AbortSignal): Promise<Health>;
  /** Mends what health found; what cannot be saved is deleted. */
  mend(onProgress: (share: number) => void): Promise<Repaired>;
  /** Deletes the database, damage and all, and begins with an empty one. */
  startAnew(): Promise<void>;
  /** Whether the corpus can be written to, and if not, why. */
  standing(): Promise<Standing>;
  /** Brings a corpus of an earlier release to the shape of this one. */
  upgrade(): Promise<Standing>;
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
  /** Of its text (BCP 47). */
  language: string;
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
  'id' | 'title' | 'outlet' | 'url' | 'published' | 'origin' | 'words' | 'language'
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

export interface ImportChoice {
  /** A report of an id that is present replaces it; else the present one stays. */
  replace: boolean;
  /** Which column of a table holds what, by the name of the file; else their names say. */
  columns?: Readonly<Record<string, ColumnMap>>;
}

/** A file to be handed to the reader, and what is in it. */
export interface ExportedFile {
  file: Blob;
  name: string;
  written: number;
  /** Reports that the format cannot hold. */
  left: number;
}

export interface ImportProgress {
  /** Bytes read so far, and in all files. */
  read: number;
  size: number;
  /** Reports stored so far. */
  reports: number;
  /** The file that is being read, from 1, and how many there are. */
  file: number;
  files: number;
  /** Number of the line or record that was read last in it. */
  line: number;
}

/** How an import of files went. */
export interface ImportReport {
  /** `whole`: every file was looked at. `failed`: the corpus takes nothing more, by `code`. */
  ended: 'whole' | 'stopped' | 'failed';
  code: FailureCode | 'unknown' | null;
  /** A file each, in the order given; those that were not begun are missing. */
  files: FileOutcome[];
  /** Files that were not begun. */
  unread: number;
}

/** How it went with one file. */
export interface FileOutcome {
  name: string;
  /** `whole`: to the end of the file. `stopped`: by the user. `failed`: for the reason `code`. */
  ended: 'whole' | 'stopped' | 'failed';
  code: FailureCode | 'unknown' | null;
  /** The line or record that was read last; 0 where none was. */
  line: number;
  unit: Place['unit'];
  /** Reports stored, and of those in the file that were there already, replaced or left alone. */
  added: number;
  replaced: number;
  present: number;
  /** Records of which no report can be stored; the first of them one by one. */
  refused: number;
  refusals: Refusal[];
  /** Reports stored without the date that the file gives them, because it is none. */
  lostDates: number;
  /** Reports that a pack promises; null for other files. */
  promised: number | null;
}
