import { FirsthandError } from '../core/errors';
import type { Corpus } from '../corpus/corpus';
import { looksLikePack } from '../corpus/pack';
import type { Report } from '../sketch/sketch';
import type { ImportChoice, ImportOutcome, ImportProgress } from './corpus-manager';
import type { LineReader, LineReading } from './import-lines';
import { readJsonLine, readPackHeader, readPackLine, tooLong } from './import-lines';
import { linesOf, textChunks, type NumberedLine } from './lines';
import { REPORT_LINE_LIMIT } from './report-lines';

/** Larger files are refused before a byte is read. */
const FILE_LIMIT = 4 * 1024 ** 3;
/** … and an unpacked stream that grows beyond this is no archive of news. */
const UNPACKED_LIMIT = 16 * 1024 ** 3;

/** Enough of a file to tell a pack by its first line. */
const BEGINNING = 1_000;

/**
 * Each batch is one transaction that rewrites most shards, so batches grow with the corpus;
 * the largest keeps about 80 MB in memory.
 */
const BATCH_LEAST = 250;
const BATCH_MOST = 8_000;
const BATCH_SHARE = 0.5;

/** Progress is told whenever so many lines were read. */
const TELL_EVERY = 250;

/** Refused lines that are told one by one; of the rest only the number. */
const REFUSALS_TOLD = 100;

/** A file of which so many lines were refused and none taken is no file of reports. */
const HOPELESS = 1_000;

export interface ImportParts {
  corpus: Pick<Corpus, 'add' | 'counts' | 'tidy'>;
  choice: ImportChoice;
  onProgress: (progress: ImportProgress) => void;
  signal: AbortSignal;
}

/** An outcome of which nothing is known yet. */
export function freshOutcome(): ImportOutcome {
  const counts = { added: 0, replaced: 0, present: 0, refused: 0, lostDates: 0 };
  return { ended: 'whole', code: null, line: 0, ...counts, refusals: [], promised: null };
}

/**
 * Streams a pack or a JSONL file (gzipped or not) into the corpus, batch by batch, so that
 * memory stays flat. A line that is no report costs that line, a date that is none that date.
 * A report whose id is present stays or is replaced as the user chose; one that the user had
 * deleted comes back, since importing it is asking for it.
 *
 * Never throws: whatever ends it, the outcome says where, why, and what was stored by then.
 */
export async function importFile(file: Blob, parts: ImportParts): Promise<ImportOutcome> {
  const outcome = freshOutcome();
  const batch: Report[] = [];
  try {
    if (file.size > FILE_LIMIT) throw new FirsthandError('file-too-large', 'over 4 GB');
    const failure = await readInto(batch, file, parts, outcome);
    // What was read before the file broke is whole, and is kept.
    if (!parts.signal.aborted) await store(batch, parts, outcome);
    if (failure) throw failure;
    judge(outcome, parts.signal.aborted);
  } catch (cause) {
    outcome.ended = 'failed';
    // What has no code is a bug of ours; that it happened is told like any other end.
    outcome.code = cause instanceof FirsthandError ? cause.code : 'unknown';
  }
  return outcome;
}

/** Reads and stores what fills batches; answers the failure of the file that ended it. */
async function readInto(
  batch: Report[],
  file: Blob,
  parts: ImportParts,
  outcome: ImportOutcome,
): Promise<FirsthandError | null> {
  const { corpus, onProgress, signal } = parts;
  let read = 0;
  const tell = () => {
    const { added, replaced, line } = outcome;
    onProgress({ read, size: file.size, reports: added + replaced, line });
  };
  const stream = await unpacked(file, (bytes) => {
    read = bytes;
  });
  let size = await batchSize(corpus);
  let lines = 0;
  const readings = readingsOf(textChunks(stream, UNPACKED_LIMIT), outcome);
  for (;;) {
    const next = await nextReading(readings);
    if (next instanceof FirsthandError) return next;
    if (next === null || signal.aborted) break;
    note(next, outcome, batch);
    if (isHopeless(outcome, batch)) break;
    if (batch.length >= size) {
      await store(batch, parts, outcome);
      size = await batchSize(corpus);
      tell();
    } else if (++lines % TELL_EVERY === 0) tell();
  }
  tell();
  return null;
}

/** The next reading, null at the end, or why the file cannot be read on. */
async function nextReading(
  readings: AsyncGenerator<LineReading>,
): Promise<LineReading | FirsthandError | null> {
  try {
    const { value, done } = await readings.next();
    return done === true ? null : value;
  } catch (cause) {
    if (cause instanceof FirsthandError) return cause;
    throw cause;
  }
}

function note(reading: LineReading, outcome: ImportOutcome, batch: Report[]): void {
  switch (reading.kind) {
    case 'header':
      outcome.promised = reading.promised;
      break;
    case 'report':
      batch.push(reading.report);
      if (reading.lostDate) outcome.lostDates += 1;
      break;
    case 'refused':
      outcome.refused += 1;
      if (outcome.refusals.length < REFUSALS_TOLD) outcome.refusals.push(reading.refusal);
  }
}

function isHopeless(outcome: ImportOutcome, batch: readonly Report[]): boolean {
  return outcome.refused >= HOPELESS && batch.length === 0 && taken(outcome) === 0;
}

/** A file that gave no report, or fewer than it promised, did not end well. */
function judge(outcome: ImportOutcome, isStopped: boolean): void {
  if (isStopped) {
    outcome.ended = 'stopped';
    return;
  }
  const { promised, refused } = outcome;
  if (taken(outcome) === 0 && promised !== 0) {
    throw new FirsthandError(promised === null ? 'input-malformed' : 'pack-malformed', 'no report');
  }
  if (promised !== null && taken(outcome) + refused < promised) {
    throw new FirsthandError('pack-cut-off', `${promised} reports promised`);
  }
}

function taken({ added, replaced, present }: ImportOutcome): number {
  return added + replaced + present;
}

/** Stores one batch, empties it, and does the housekeeping that it made due. */
async function store(batch: Report[], parts: ImportParts, outcome: ImportOutcome): Promise<void> {
  const { corpus, choice, signal } = parts;
  if (batch.length > 0) {
    const { added, replaced, skipped } = await corpus.add(batch, {
      present: choice.replace ? 'replace' : 'skip',
      keepText: true,
      respectDeleted: false,
    });
    outcome.added += added.length - replaced.length;
    outcome.replaced += replaced.length;
    outcome.present += skipped.length;
    batch.length = 0;
  }
  while (!signal.aborted && (await corpus.tidy()));
}

async function batchSize(corpus: Pick<Corpus, 'counts'>): Promise<number> {
  const { reports } = await corpus.counts();
  return Math.min(BATCH_MOST, Math.max(BATCH_LEAST, Math.round(reports * BATCH_SHARE)));
}

/** What each line of the file is; `outcome.line` says which was read last. */
async function* readingsOf(
  chunks: AsyncGenerator<string>,
  outcome: ImportOutcome,
): AsyncGenerator<LineReading> {
  // Chunks are at least some kilobytes, or all there is: the first tells what the file is.
  const first = await chunks.next();
  const beginning = first.done === true ? '' : first.value;
  const isPack = looksLikePack(beginning.slice(0, BEGINNING));
  let isFirst = true;
  for await (const line of linesOf(joined(beginning, chunks), REPORT_LINE_LIMIT)) {
    outcome.line = line.number;
    yield readLine(line, isPack && isFirst, isPack ? readPackLine : readJsonLine);
    isFirst = false;
  }
}

function readLine(
  { number, text }: NumberedLine,
  isHeader: boolean,
  read: LineReader,
): LineReading {
  if (text === null) return tooLong(number);
  return isHeader ? readPackHeader(text) : read(text, number);
}

async function* joined(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** The file's bytes, unpacked when it begins like gzip; `tell` hears how many were read. */
async function unpacked(
  file: Blob,
  tell: (read: number) => void,
): Promise<ReadableStream<Uint8Array>> {
  let read = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.byteLength;
      tell(read);
      controller.enqueue(chunk);
    },
  });
  const counted = file.stream().pipeThrough(counter);
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return counted;
  return counted.pipeThrough(new DecompressionStream('gzip') as never);
}
