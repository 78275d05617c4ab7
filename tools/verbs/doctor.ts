import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { dateOrNull } from '../../lib/core/date-claim';
import { FirsthandError } from '../../lib/core/errors';
import { linesOf } from '../../lib/check/lines';
import {
  looksLikePack,
  PACK_LINE_LIMIT,
  packLines,
  parsePackHeader,
  parsePackLine,
} from '../../lib/corpus/pack';
import type { PackHeader } from '../../lib/corpus/pack';
import { CODING } from '../../lib/sketch/scheme';
import type { Report } from '../../lib/sketch/sketch';
import { readArguments } from '../arguments';
import { UsageError } from '../usage';

/** What is wrong with a pack, each with its line. */
interface Finding {
  line: number;
  what: string;
}

interface Examined {
  header: PackHeader;
  /** Reports that are whole, the first of each id. */
  sound: Report[];
  findings: Finding[];
}

/** Findings that are printed one by one; of the rest only the number. */
const FINDINGS_PRINTED = 20;

/**
 * `doctor PACK… [-o PACK]`: looks at every line of packs, says what is wrong with them, and with
 * `-o` writes what is whole in one of them as a pack again.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' } },
  });
  if (positionals.length === 0) throw new UsageError('give a pack: doctor PACK… [-o PACK]');
  const { output } = values;
  if (output !== undefined && positionals.length > 1) {
    throw new UsageError('-o mends one pack at a time');
  }
  const damaged: string[] = [];
  for (const path of positionals) {
    const examined = await examine(path);
    print(path, examined);
    if (output !== undefined) mend(output, examined);
    else if (examined.findings.length > 0) damaged.push(path);
  }
  if (damaged.length > 0) throw new UsageError(`damaged: ${damaged.join(', ')}; -o PACK mends one`);
}

async function examine(path: string): Promise<Examined> {
  if (!existsSync(path)) throw new UsageError(`no such file: ${path}`);
  let header: PackHeader | null = null;
  const sound = new Map<string, Report>();
  const findings: Finding[] = [];
  let [line, reports] = [0, 0];
  for await (const { number, text } of linesOf(chunksOf(path), PACK_LINE_LIMIT)) {
    line = number;
    if (!header) {
      header = readHeader(path, text ?? '');
      continue;
    }
    reports += 1;
    if (text === null) {
      findings.push({ line, what: 'longer than any report' });
      continue;
    }
    const report = readReport(text, line, findings);
    if (!report) continue;
    const { id } = report.meta;
    if (sound.has(id)) findings.push({ line, what: `the id ${id} stands twice` });
    else sound.set(id, report);
  }
  if (!header) throw new UsageError(`${path} is not a pack`);
  if (reports !== header.count) {
    findings.push({ line, what: `${header.count} reports promised, ${reports} found` });
  }
  return { header, sound: [...sound.values()], findings };
}

/** The text of a file, unpacked; one that cannot be read or unpacked is told in one line. */
async function* chunksOf(path: string): AsyncGenerator<string> {
  const raw = createReadStream(path);
  const input = path.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  raw.on('error', (error) => input.destroy(error));
  input.setEncoding('utf8');
  try {
    yield* input as AsyncIterable<string>;
  } catch (cause) {
    throw new UsageError(`${path} cannot be read: ${(cause as Error).message}`);
  }
}

function readHeader(path: string, text: string): PackHeader {
  if (!looksLikePack(text)) throw new UsageError(`${path} is not a pack`);
  try {
    return parsePackHeader(text);
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    throw new UsageError(`${path}: ${error.detail}`);
  }
}

/** The report of a line; one that only lost its date is whole without it. */
function readReport(text: string, line: number, findings: Finding[]): Report | null {
  let undated = false;
  try {
    const report = parsePackLine(text, line, 'imported', (value) => {
      const date = dateOrNull(value);
      undated = date === null;
      return date;
    });
    if (undated) findings.push({ line, what: 'the date is none' });
    return report;
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    findings.push({ line, what: error.detail.replace(/^line \d+:? ?/, '') });
    return null;
  }
}

function print(path: string, { header, sound, findings }: Examined): void {
  const codings = new Map<number, number>();
  for (const { sketch } of sound) codings.set(sketch.coding, (codings.get(sketch.coding) ?? 0) + 1);
  const older = sound.filter(({ sketch }) => sketch.coding < CODING).length;
  console.log(`${path}: ${header.count} reports promised, ${sound.length} whole`);
  for (const [coding, count] of codings) console.log(`  coding ${coding}: ${count}`);
  if (older > 0) console.log(`  of an older coding, readable as it is: ${older}`);
  for (const { line, what } of findings.slice(0, FINDINGS_PRINTED)) {
    console.log(`  line ${line}: ${what}`);
  }
  const more = findings.length - FINDINGS_PRINTED;
  if (more > 0) console.log(`  … and ${more} more`);
  if (findings.length === 0) console.log('  nothing is wrong with it');
}

function mend(output: string, { header, sound }: Examined): void {
  const { madeBy, note } = header;
  try {
    writeFileSync(output, [...packLines(sound, { madeBy, note })].join(''));
  } catch {
    throw new UsageError(`cannot write ${output}`);
  }
  console.log(`${output}: ${sound.length} reports`);
}
