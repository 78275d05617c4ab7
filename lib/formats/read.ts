import { FirsthandError } from '../core/errors';
import { chunksOf, peek, type Tell } from './bytes';
import { previewOf, readCsv, type TablePreview } from './csv';
import { detect, isBeside } from './detect';
import { readHtml, readText } from './documents';
import type { ColumnMap, Input, ReadFormat, Reader, Reading, Source } from './format';
import { placeIn, refused } from './given';
import { readJsonl } from './jsonl';
import { BEGINNING, FILE_LIMIT } from './limits';
import { readMarkdown } from './markdown';
import { readMhtml } from './mhtml';
import { readNinjs } from './ninjs';
import { readPack } from './pack';
import { readPassim } from './passim';
import { Budget, gunzipped } from './unpack';
import { archivesOf, isWacz, listedPages } from './wacz';
import { readWarc } from './warc';
import { readWxr } from './wxr';
import { entriesOf, type Entry } from './zip';

const READERS: Record<ReadFormat, Reader> = {
  jsonl: readJsonl,
  pack: readPack,
  passim: readPassim,
  csv: readCsv,
  html: readHtml,
  mhtml: readMhtml,
  warc: readWarc,
  wxr: readWxr,
  ninjs: readNinjs,
  markdown: readMarkdown,
  text: readText,
};

/** Bytes by which a packing is told. */
const MAGIC = 4;

export interface ReadOptions {
  /** Which column of a table holds what; without it the names of the columns say. */
  columns?: ColumnMap | null;
  /** Hears of each piece of the packed file that was read, how many bytes it had. */
  tell?: Tell;
}

/**
 * The reports of a file of any format, one after the other, gzipped or in a zip archive or not;
 * what is no report is told with its place and the reason. Memory stays flat: at most a record
 * is held. Throws FirsthandError where the file cannot be read on: `format-unknown` for what is
 * none of the formats, `feed` for one that is followed and not imported, `file-too-large`,
 * `unpacks-too-large`, `archive-damaged`, `not-text`, and what its reader throws.
 */
export async function* readFile(
  source: Source,
  options: ReadOptions = {},
): AsyncGenerator<Reading> {
  const { blob, name } = source;
  const { tell = () => undefined, columns = null } = options;
  if (blob.size > FILE_LIMIT) throw new FirsthandError('file-too-large', 'over 4 GB');
  const budget = new Budget(blob.size);
  const { beginning } = await peek(chunksOf(blob.slice(0, MAGIC).stream()), MAGIC);
  if (detect(name, beginning) === 'zip') {
    yield* readArchive(await entriesOf({ blob, tell, budget }), { budget, columns });
    return;
  }
  yield* readStream(chunksOf(blob.stream(), tell), { name, inside: null, columns, budget });
}

interface Stream {
  name: string;
  inside: string | null;
  columns: ColumnMap | null;
  budget: Budget;
  /** Of a web archive: the addresses that are wanted. */
  pages?: ReadonlySet<string> | null;
}

/**
 * The beginning of a file that is a table, gzipped or not; null for any other. Throws
 * FirsthandError as `readFile` does.
 */
export async function previewTable({ name, blob }: Source): Promise<TablePreview | null> {
  const opened = await unpackedOf(chunksOf(blob.stream()), name, new Budget(blob.size));
  try {
    const isTable = detect(opened.name, opened.beginning) === 'csv';
    return isTable ? await previewOf(opened.name, opened.beginning) : null;
  } finally {
    await opened.bytes.return(undefined);
  }
}

/** The beginning of a file and the rest of it, unpacked where it is gzip. */
async function unpackedOf(packed: AsyncIterable<Uint8Array>, name: string, budget: Budget) {
  const outer = await peek(packed, BEGINNING);
  if (detect(name, outer.beginning) !== 'gzip') return { ...outer, name };
  const inner = await peek(gunzipped(outer.bytes, budget), BEGINNING);
  return { ...inner, name: name.replace(/\.gz$/iu, '') };
}

async function* readStream(
  packed: AsyncIterable<Uint8Array>,
  stream: Stream,
): AsyncGenerator<Reading> {
  const opened = await unpackedOf(packed, stream.name, stream.budget);
  const format = detect(opened.name, opened.beginning);
  const input: Input = { ...opened, inside: stream.inside, columns: stream.columns };
  switch (format) {
    case null:
      throw new FirsthandError('format-unknown', 'none of the formats');
    case 'feed':
      throw new FirsthandError('feed', 'a feed or a list of pages');
    case 'gzip':
    case 'zip':
      throw new FirsthandError('archive-nested', 'an archive in an archive');
    case 'warc':
      yield* readWarc(input, stream.pages ?? null);
      return;
    default:
      yield* READERS[format](input);
  }
}

/** The files of a zip archive, each as itself; one that cannot be read costs itself alone. */
async function* readArchive(
  entries: readonly Entry[],
  parts: Pick<Stream, 'budget' | 'columns'>,
): AsyncGenerator<Reading> {
  const isWeb = isWacz(entries);
  const pages = isWeb ? await listedPages(entries) : null;
  const files = isWeb ? archivesOf(entries) : entries.filter(({ name }) => !isBeside(name));
  for (const entry of files) {
    const { name } = entry;
    try {
      yield* readStream(entry.bytes(), { ...parts, name, inside: name, pages });
    } catch (error) {
      yield refusedEntry(name, error);
    }
  }
}

function refusedEntry(inside: string, error: unknown): Reading {
  if (!(error instanceof FirsthandError)) throw error;
  const at = placeIn({ inside }, 'record', 1);
  switch (error.code) {
    case 'unpacks-too-large':
      // It is the archive that is hostile, not this file of it.
      throw error;
    case 'not-text':
      return refused(at, 'encoding');
    case 'format-unknown':
    case 'feed':
      return refused(at, 'unknown-format');
    case 'archive-nested':
      return refused(at, 'nested');
    case 'file-too-large':
      return refused(at, 'too-long');
    default:
      return refused(at, 'malformed', error.field);
  }
}
