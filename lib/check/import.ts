import { FirsthandError } from '../core/errors';
import type { Corpus } from '../corpus/corpus';
import { looksLikePack, readPack } from '../corpus/pack';
import type { Report } from '../sketch/sketch';
import type { ImportOutcome, ImportProgress } from './corpus-manager';
import { linesOf, textChunks } from './lines';
import { REPORT_LINE_LIMIT, reportOfLine } from './report-lines';

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

/** Progress is told whenever so many reports were read. */
const TELL_EVERY = 250;

export interface ImportParts {
  corpus: Pick<Corpus, 'add' | 'counts' | 'tidy'>;
  onProgress: (progress: ImportProgress) => void;
  signal: AbortSignal;
}

/**
 * Streams a pack or a JSONL file (gzipped or not) into the corpus, batch by batch, so that
 * memory stays flat. A report whose id is present is left as it is; one that the user had
 * deleted comes back, since importing it is asking for it.
 *
 * Throws FirsthandError: `file-too-large`, `input-malformed` or `pack-malformed` naming the
 * line, `pack-too-new`, and what the corpus throws; what was stored before stays.
 */
export async function importFile(file: Blob, parts: ImportParts): Promise<ImportOutcome> {
  if (file.size > FILE_LIMIT) throw new FirsthandError('file-too-large', 'over 4 GB');
  const outcome: ImportOutcome = { added: 0, skipped: 0, cancelled: false };
  let read = 0;
  const stream = await unpacked(file, (bytes) => {
    read = bytes;
  });
  let size = await batchSize(parts.corpus);
  let batch: Report[] = [];
  const tell = () => {
    parts.onProgress({ read, size: file.size, reports: outcome.added });
  };
  const flush = async () => {
    await store(batch, parts, outcome);
    batch = [];
    size = await batchSize(parts.corpus);
    tell();
  };
  for await (const report of reportsOf(textChunks(stream, UNPACKED_LIMIT))) {
    if (parts.signal.aborted) break;
    batch.push(report);
    if (batch.length >= size) await flush();
    else if (batch.length % TELL_EVERY === 0) tell();
  }
  outcome.cancelled = parts.signal.aborted;
  if (!outcome.cancelled) await flush();
  return outcome;
}

/** Stores one batch and does the housekeeping that it made due. */
async function store(
  batch: readonly Report[],
  { corpus, signal }: ImportParts,
  outcome: ImportOutcome,
): Promise<void> {
  if (batch.length > 0) {
    const { added, skipped } = await corpus.add(batch, { present: 'skip', respectDeleted: false });
    outcome.added += added.length;
    outcome.skipped += skipped.length;
  }
  while (!signal.aborted && (await corpus.tidy()));
}

async function batchSize(corpus: Pick<Corpus, 'counts'>): Promise<number> {
  const { reports } = await corpus.counts();
  return Math.min(BATCH_MOST, Math.max(BATCH_LEAST, Math.round(reports * BATCH_SHARE)));
}

async function* reportsOf(chunks: AsyncGenerator<string>): AsyncGenerator<Report> {
  // Chunks are at least some kilobytes, or all there is: the first tells what the file is.
  const first = await chunks.next();
  const beginning = first.done === true ? '' : first.value;
  const whole = joined(beginning, chunks);
  if (looksLikePack(beginning.slice(0, BEGINNING))) {
    yield* readPack(whole, 'imported');
    return;
  }
  let lines = 0;
  for await (const { number, text } of linesOf(whole, REPORT_LINE_LIMIT)) {
    lines += 1;
    const report = parseNumbered(number, text);
    if (report) yield report;
  }
  if (lines === 0) throw new FirsthandError('input-malformed', 'the file is empty');
}

async function* joined(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

function parseNumbered(number: number, text: string): Report | null {
  try {
    return reportOfLine(text);
  } catch (cause) {
    if (!(cause instanceof FirsthandError)) throw cause;
    throw new FirsthandError(cause.code, `line ${number}: ${cause.detail}`, { cause });
  }
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
