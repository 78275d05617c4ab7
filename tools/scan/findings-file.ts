import {
  closeSync,
  createReadStream,
  existsSync,
  ftruncateSync,
  openSync,
  writeSync,
} from 'node:fs';
import { FirsthandError } from '../../lib/core/errors';
import { asRecord } from '../../lib/core/parse';
import { UsageError } from '../usage';

const FORMAT = 'firsthand-scan';
const VERSION = 1;
const LINE_BREAK = 10;

/** What is scanned and against what: a file of findings is gone on with only by the same scan. */
export interface ScanHeader {
  inputs: { name: string; bytes: number }[];
  corpus: string;
}

/**
 * Where findings are written: a header, then a line for each record of the archive in its order.
 * So the number of whole lines says how far a scan came, and the file needs no other memory.
 */
export interface FindingsFile {
  /** Records that an earlier run wrote. */
  done: number;
  write(line: string): void;
  close(): void;
}

/**
 * Opens a file of findings, new or begun by the same scan; a line that was cut off is taken away.
 * Throws UsageError where the file holds anything else.
 */
export async function openFindings(path: string, header: ScanHeader): Promise<FindingsFile> {
  const first = headerLine(header);
  const begun = existsSync(path) ? await surveyed(path, first) : { lines: 0, bytes: 0 };
  const file = openSync(path, begun.bytes === 0 ? 'w' : 'r+');
  ftruncateSync(file, begun.bytes);
  let at = begun.bytes;
  const write = (line: string) => {
    const bytes = Buffer.from(`${line}\n`);
    for (let written = 0; written < bytes.length;) {
      written += writeSync(file, bytes, written, bytes.length - written, at + written);
    }
    at += bytes.length;
  };
  if (begun.lines === 0) write(first);
  return {
    done: Math.max(0, begun.lines - 1),
    write,
    close: () => {
      closeSync(file);
    },
  };
}

/** Findings on stdout, which nothing can be gone on with. */
export function printFindings(header: ScanHeader): FindingsFile {
  const write = (line: string) => {
    process.stdout.write(`${line}\n`);
  };
  write(headerLine(header));
  return { done: 0, write, close: () => undefined };
}

function headerLine(header: ScanHeader): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...header });
}

/** The whole lines of a file that begins as this scan's does, and the bytes that they take. */
async function surveyed(path: string, first: string): Promise<{ lines: number; bytes: number }> {
  const wanted = Buffer.from(`${first}\n`);
  const beginning: Buffer[] = [];
  let begun = 0;
  let read = 0;
  let lines = 0;
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (begun < wanted.length) {
      beginning.push(chunk);
      begun += chunk.length;
    }
    for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, at + 1)) {
      lines++;
      bytes = read + at + 1;
    }
    read += chunk.length;
  }
  const found = Buffer.concat(beginning).subarray(0, wanted.length);
  // A header that was cut off is begun again.
  if (wanted.subarray(0, found.length).equals(found)) return { lines, bytes };
  throw new UsageError(
    `${path} ${isScan(found) ? 'is of another scan' : 'is no scan'}: give another`,
  );
}

function isScan(beginning: Buffer): boolean {
  try {
    return (
      asRecord(JSON.parse(beginning.toString().split('\n')[0]!), 'header')['format'] === FORMAT
    );
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof FirsthandError) return false;
    throw error;
  }
}
