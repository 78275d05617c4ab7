import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { WRITE_FORMATS, type WriteFormat } from '../../lib/formats/write/writer';
import { writeAll, writerOf } from '../../lib/formats/write/write';
import type { Report } from '../../lib/sketch/sketch';
import { readArguments } from '../arguments';
import { readReports } from '../corpus-input';
import { UsageError } from '../usage';
import { packTerms } from './pack';

const USAGE = `export INPUT… --format ${WRITE_FORMATS.join('|')} -o FILE`;
/** Reports of a batch: enough to write in one go. */
const BATCH = 500;

/**
 * `export INPUT… --format F -o FILE [--note TEXT]`: the reports of any input in another format,
 * gzipped where the name ends so.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      format: { type: 'string' },
      note: { type: 'string' },
    },
  });
  const format = WRITE_FORMATS.find((one) => one === values.format);
  const { output } = values;
  if (positionals.length === 0 || format === undefined || output === undefined) {
    throw new UsageError(`give what, how and where: ${USAGE}`);
  }
  const { parts, written, left } = await writeAll(
    writerOf(format, packTerms(values.note)),
    batchesOf(await reportsOf(positionals, format)),
    (text) => text,
  );
  await save(output, parts);
  const without = left === 0 ? '' : `; ${left} that ${format} cannot hold`;
  console.log(`${output}: ${written} reports${without}`);
}

/** In their order; a pack's stand in the order of their ids, so that its bytes are the same. */
async function reportsOf(inputs: readonly string[], format: WriteFormat): Promise<Report[]> {
  const reports = new Map<string, Report>();
  for (const input of inputs) {
    for await (const report of readReports(input)) {
      const { id } = report.meta;
      if (reports.has(id)) throw new UsageError(`two reports have the id ${id}`);
      reports.set(id, report);
    }
  }
  const all = [...reports.values()];
  return format === 'pack' ? all.sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1)) : all;
}

async function* batchesOf(reports: readonly Report[]): AsyncGenerator<readonly Report[]> {
  for (let from = 0; from < reports.length; from += BATCH) {
    yield await Promise.resolve(reports.slice(from, from + BATCH));
  }
}

async function save(output: string, parts: readonly string[]): Promise<void> {
  const file = createWriteStream(output);
  try {
    if (output.endsWith('.gz')) await pipeline(Readable.from(parts), createGzip(), file);
    else await pipeline(Readable.from(parts), file);
  } catch {
    throw new UsageError(`cannot write ${output}`);
  }
}
