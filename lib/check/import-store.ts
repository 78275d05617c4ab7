import type { Corpus } from '../corpus/corpus';
import type { Given, Place } from '../formats/format';
import { refusalFor } from '../formats/given';
import type { Report } from '../sketch/sketch';
import { LEAST_WORDS } from '../verdict/thresholds';
import type { FileOutcome, ImportChoice } from './corpus-manager';
import { isHopeless, noteRefusal } from './import-outcome';
import { reportOf, type PageReader } from './report-of';

/** Reports of a batch, which is one transaction: under 10 MB in memory. */
const BATCH = 500;

/** UTF-16 units of text in a batch: a few huge reports fill one as many small ones do. */
const BATCH_TEXT = 8 * 1024 ** 2;

/** What was read is looked up in the corpus by so many at once, before anything is made of it. */
const LOOK_UP = 250;
const LOOK_UP_TEXT = 8 * 1024 ** 2;

export interface StoreParts {
  corpus: Pick<Corpus, 'add' | 'endImport' | 'tidy' | 'present'>;
  choice: ImportChoice;
  readPage: PageReader;
  signal: AbortSignal;
}

interface Waiting {
  at: Place;
  given: Given;
  outcome: FileOutcome;
}

interface Made {
  report: Report;
  outcome: FileOutcome;
}

/**
 * Takes what files give, makes reports of it and stores them batch by batch, across files:
 * a folder of ten thousand texts is no ten thousand transactions. A report whose id the file
 * names and the corpus has is passed over before its fingerprints are made of its text, so that an import
 * that was stopped goes quickly over what it had stored. What becomes of each is counted in
 * the outcome of its file.
 */
export class ImportStore {
  #waiting: Waiting[] = [];
  #waitingText = 0;
  #made: Made[] = [];
  #madeText = 0;
  /** Batches that wait for `endImport` to be found. */
  #inRuns = 0;

  constructor(private readonly parts: StoreParts) {}

  /** True where something was stored. Rejects where the corpus does not take it. */
  async take(at: Place, given: Given, outcome: FileOutcome): Promise<boolean> {
    this.#waiting.push({ at, given, outcome });
    this.#waitingText += sizeOf(given);
    if (this.#waiting.length < LOOK_UP && this.#waitingText < LOOK_UP_TEXT) return false;
    await this.settle();
    return this.#storeWhenFull();
  }

  /** True where a file gives nothing but what is refused. */
  isHopeless(outcome: FileOutcome): boolean {
    const mine = (one: { outcome: FileOutcome }) => one.outcome === outcome;
    const waiting = this.#waiting.filter(mine).length + this.#made.filter(mine).length;
    return isHopeless(outcome, waiting);
  }

  /** The files of which something was read and is not stored. */
  unstored(): Set<FileOutcome> {
    return new Set([...this.#waiting, ...this.#made].map(({ outcome }) => outcome));
  }

  /** Makes reports of what waits. */
  async settle(): Promise<void> {
    const present = await this.#presentOf(this.#waiting);
    for (const one of this.#waiting) {
      if (this.parts.signal.aborted) return;
      const { id } = one.given;
      if (id !== null && present.has(id)) one.outcome.present += 1;
      else await this.#make(one);
    }
    [this.#waiting, this.#waitingText] = [[], 0];
  }

  /** Stores what is there, however little. An import of a single batch is found at once. */
  async flush(): Promise<void> {
    await this.settle();
    await this.#store(this.#inRuns > 0);
  }

  /**
   * Makes what was stored found, however the import ended: one pass over the index. Should it be cut
   * short, housekeeping goes on with it.
   */
  async end(): Promise<void> {
    if (this.#inRuns === 0) return;
    this.#inRuns = 0;
    await this.parts.corpus.endImport();
    while (await this.parts.corpus.tidy());
  }

  async #presentOf(waiting: readonly Waiting[]): Promise<Set<string>> {
    if (this.parts.choice.replace) return new Set();
    const ids = waiting.flatMap(({ given }) => (isSketched(given) ? [] : (given.id ?? [])));
    return ids.length === 0 ? new Set() : this.parts.corpus.present(ids);
  }

  async #make({ at, given, outcome }: Waiting): Promise<void> {
    const report = await this.#reportOf(at, given, outcome);
    if (report === null) return;
    if (given.lostDate) outcome.lostDates += 1;
    this.#made.push({ report, outcome });
    this.#madeText += report.text?.length ?? 0;
  }

  async #reportOf(at: Place, given: Given, outcome: FileOutcome): Promise<Report | null> {
    try {
      const report = await reportOf(given, this.parts.readPage);
      // As for a page and a pasted text: a shorter one may leave no fingerprint to be found by.
      if (typeof report !== 'string' && report.meta.words >= LEAST_WORDS) return report;
      const why = typeof report === 'string' ? report : 'too-short';
      noteRefusal(outcome, { ...at, why, field: null });
    } catch (error) {
      noteRefusal(outcome, refusalFor(at, error));
    }
    return null;
  }

  async #storeWhenFull(): Promise<boolean> {
    if (this.#made.length < BATCH && this.#madeText < BATCH_TEXT) return false;
    await this.#store(true);
    return true;
  }

  /** Stores one batch and does the housekeeping that it made due. */
  async #store(inRun: boolean): Promise<void> {
    const { corpus, choice, signal } = this.parts;
    const made = this.#made;
    if (made.length > 0) {
      const present = choice.replace ? 'replace' : 'skip';
      const reports = made.map(({ report }) => report);
      const options = { present, keepText: true, respectDeleted: false, inRun } as const;
      if (inRun) this.#inRuns += 1;
      const { added, replaced } = await corpus.add(reports, options);
      attribute(made, { added: new Set(added), replaced: new Set(replaced), choice });
      [this.#made, this.#madeText] = [[], 0];
    }
    while (!signal.aborted && (await corpus.tidy()));
  }
}

/**
 * Counts a batch in the outcomes of its files. Of reports with one id the corpus takes the last
 * where it replaces, and the first where what is present stays; the others were there.
 */
function attribute(
  made: readonly Made[],
  parts: { added: Set<string>; replaced: Set<string>; choice: ImportChoice },
): void {
  const { added, replaced, choice } = parts;
  const seen = new Set<string>();
  for (const { report, outcome } of choice.replace ? made.toReversed() : made) {
    const { id } = report.meta;
    if (seen.has(id) || !added.has(id)) outcome.present += 1;
    else if (replaced.has(id)) outcome.replaced += 1;
    else outcome.added += 1;
    seen.add(id);
  }
}

/** Fingerprints came with it and no text: to ask for it beforehand would cost more than it spares. */
function isSketched({ body }: Given): boolean {
  return body.kind === 'sketch' && body.text === null;
}

function sizeOf({ body }: Given): number {
  return body.kind === 'page' ? body.html.length : (body.text?.length ?? 0);
}
