import type { FirsthandError } from '../core/errors';
import { isBeside } from '../formats/detect';
import type { Reading, Source } from '../formats/format';
import { readFile } from '../formats/read';
import type { FileOutcome, ImportProgress, ImportReport } from './corpus-manager';
import {
  codeOf,
  freshOutcome,
  freshReport,
  judge,
  noteFailure,
  notePlace,
  noteRefusal,
} from './import-outcome';
import { ImportStore, type StoreParts } from './import-store';

/** Progress is told whenever so many records were read. */
const TELL_EVERY = 250;

export interface ImportParts extends StoreParts {
  onProgress: (progress: ImportProgress) => void;
}

/** What goes with the pages of a folder and is no report is passed over without a word. */
function isWanted({ name }: Source): boolean {
  return !name.includes('/') || !isBeside(name);
}

/**
 * Streams files of any format (lib/formats) into the corpus, batch by batch, so that memory
 * stays flat. A record that is no report costs that record, a date that is none that date, and
 * a file that cannot be read that file. A report whose id is present stays or is replaced as
 * the user chose; one that the user had deleted comes back, since importing it is asking for it.
 *
 * Never throws: whatever ends it, the report says where, why, and what was stored by then.
 */
export async function importFiles(
  chosen: readonly Source[],
  parts: ImportParts,
): Promise<ImportReport> {
  const files = chosen.filter(isWanted);
  const report = freshReport();
  const run = new Run(files, parts, report);
  const failed = (cause: unknown) => {
    report.ended = 'failed';
    report.code = codeOf(cause);
    run.failed(cause);
  };
  await run.all().catch(failed);
  await run.end().catch(failed);
  report.unread = files.length - report.files.length;
  return report;
}

/** One import: its store, and how far it is. */
class Run {
  readonly #store: ImportStore;
  readonly #size: number;
  #read = 0;
  #records = 0;

  constructor(
    private readonly files: readonly Source[],
    private readonly parts: ImportParts,
    private readonly report: ImportReport,
  ) {
    this.#store = new ImportStore(parts);
    this.#size = files.reduce((sum, { blob }) => sum + blob.size, 0);
  }

  async all(): Promise<void> {
    const { signal } = this.parts;
    let before = 0;
    for (const file of this.files) {
      if (signal.aborted) break;
      const outcome = freshOutcome(file.name);
      this.report.files.push(outcome);
      await this.#file(file, outcome);
      if (signal.aborted) outcome.ended = 'stopped';
      // What of a file was not read (a damaged one, pictures in an archive) is done all the same.
      before += file.blob.size;
      this.#read = before;
      this.#tell(outcome);
    }
    // What was read before it was stopped or broke is whole, and is kept.
    if (signal.aborted) this.#stopped();
    else await this.#store.flush();
    this.report.files.forEach(judge);
    this.#tell(this.report.files.at(-1));
  }

  /** Whatever ended it: what was stored by then is to be found. */
  async end(): Promise<void> {
    await this.#store.end();
  }

  /** The corpus takes nothing more: neither of the last file nor of those that wait. */
  failed(cause: unknown): void {
    const last = this.report.files.at(-1);
    for (const outcome of [...this.#store.unstored(), ...(last ? [last] : [])]) {
      if (outcome.ended === 'whole') noteFailure(outcome, cause);
    }
  }

  /** A file whose reports wait was read to its end, and has not ended well. */
  #stopped(): void {
    this.report.ended = 'stopped';
    for (const outcome of this.#store.unstored()) {
      if (outcome.ended === 'whole') outcome.ended = 'stopped';
    }
  }

  /** Reads one file; what is wrong with it is its own outcome. Rejects by the corpus alone. */
  async #file(file: Source, outcome: FileOutcome): Promise<void> {
    const columns = this.parts.choice.columns?.[file.name] ?? null;
    const tell = (bytes: number) => {
      this.#read = Math.min(this.#size, this.#read + bytes);
    };
    const readings = readFile(file, { columns, tell });
    try {
      for (;;) {
        const next = await nextOf(readings);
        if (next === null || this.parts.signal.aborted) return;
        if (next instanceof Error) {
          noteFailure(outcome, next);
          return;
        }
        await this.#take(next, outcome);
        if (next.kind === 'refused' && this.#store.isHopeless(outcome)) return;
      }
    } finally {
      await readings.return(undefined);
    }
  }

  async #take(reading: Reading, outcome: FileOutcome): Promise<void> {
    if (reading.kind === 'header') {
      outcome.promised = reading.promised;
      return;
    }
    let isStored = false;
    if (reading.kind === 'refused') {
      notePlace(outcome, reading.refusal);
      noteRefusal(outcome, reading.refusal);
    } else {
      notePlace(outcome, reading.at);
      isStored = await this.#store.take(reading.at, reading.given, outcome);
    }
    this.#records += 1;
    if (isStored || this.#records % TELL_EVERY === 0) this.#tell(outcome);
  }

  #tell(outcome: FileOutcome | undefined): void {
    const { files } = this.report;
    const reports = files.reduce((sum, { added, replaced }) => sum + added + replaced, 0);
    const place = { file: files.length, files: this.files.length, line: outcome?.line ?? 0 };
    this.parts.onProgress({ read: this.#read, size: this.#size, reports, ...place });
  }
}

/** The next reading, null at the end, or why the file cannot be read on. */
async function nextOf(
  readings: AsyncGenerator<Reading>,
): Promise<Reading | FirsthandError | Error | null> {
  try {
    const { value, done } = await readings.next();
    return done === true ? null : value;
  } catch (cause) {
    if (cause instanceof Error) return cause;
    throw cause;
  }
}
