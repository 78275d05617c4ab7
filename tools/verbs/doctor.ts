import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { dateOrNull } from '../../lib/core/date-claim';
import { FirsthandError } from '../../lib/core/errors';
import { reportOfWords } from '../../lib/check/report-of';
import {
  looksLikePack,
  PACK_LINE_LIMIT,
  packLines,
  parsePackHeader,
  parsePackLine,
} from '../../lib/corpus/pack';
import type { PackHeader } from '../../lib/corpus/pack';
import { givenOfLine, headerLine, lineOfReport } from '../../lib/formats/jsonl';
import { RECORD_LIMIT } from '../../lib/formats/limits';
import { linesOf } from '../../lib/formats/lines';
import { CODING } from '../../lib/sketch/scheme';
import type { Report } from '../../lib/sketch/sketch';
import { LEAST_WORDS } from '../../lib/verdict/thresholds';
import { readArguments } from '../arguments';
import { UsageError } from '../usage';

/** What is wrong with a file of reports, each with its line. */
interface Finding {
  line: number;
  what: string;
}

/** How a file holds its reports: one a line, in a pack or as Firsthand JSONL. */
interface Format {
  /** Reports that the file says it has; null where it says nothing of it. */
  promised: number | null;
  /** Null for a line that holds no report. Throws FirsthandError. */
  read(text: string, line: number): { report: Report; undated: boolean } | null;
  /** The lines of such a file of these reports. */
  write(reports: readonly Report[]): Iterable<string>;
}

interface Examined {
  format: Format;
  /** Reports that are whole, the first of each id. */
  sound: Report[];
  findings: Finding[];
}

/** Findings that are printed one by one; of the rest only the number. */
const FINDINGS_PRINTED = 20;

const LINE_LIMIT = Math.max(PACK_LINE_LIMIT, RECORD_LIMIT);

/**
 * `doctor INPUT… [-o FILE]`: looks at every line of packs and of Firsthand JSONL, says what is
 * wrong with them, and with `-o` writes what is whole in one of them as such a file again.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' } },
  });
  if (positionals.length === 0) throw new UsageError('give a file: doctor INPUT… [-o FILE]');
  const { output } = values;
  if (output !== undefined && positionals.length > 1) {
    throw new UsageError('-o mends one file at a time');
  }
  const damaged: string[] = [];
  for (const path of positionals) {
    const examined = await examine(path);
    print(path, examined);
    if (output !== undefined) mend(output, examined);
    else if (examined.findings.length > 0) damaged.push(path);
  }
  if (damaged.length > 0) throw new UsageError(`damaged: ${damaged.join(', ')}; -o FILE mends one`);
}

async function examine(path: string): Promise<Examined> {
  if (!existsSync(path)) throw new UsageError(`no such file: ${path}`);
  let format: Format | null = null;
  const sound = new Map<string, Report>();
  const findings: Finding[] = [];
  let [last, reports] = [0, 0];
  for await (const { number, text } of linesOf(chunksOf(path), LINE_LIMIT)) {
    last = number;
    if (!format) {
      format = formatOf(path, text ?? '');
      if (format.promised !== null) continue; // the line was a header and nothing else
    }
    const report = text === null ? null : readReport(format, text, number, findings);
    if (text === null) findings.push({ line: number, what: 'longer than any report' });
    if (report === 'none') continue;
    reports += 1;
    if (!report) continue;
    const { id } = report.meta;
    if (sound.has(id)) findings.push({ line: number, what: `the id ${id} stands twice` });
    else sound.set(id, report);
  }
  if (!format) throw new UsageError(`${path} is empty`);
  const { promised } = format;
  if (promised !== null && reports !== promised) {
    findings.push({ line: last, what: `${promised} reports promised, ${reports} found` });
  }
  return { format, sound: [...sound.values()], findings };
}

/** By the first line that is not empty. */
function formatOf(path: string, text: string): Format {
  if (looksLikePack(text)) return packFormat(readHeader(path, text));
  if (text.trimStart().startsWith('{')) return JSON_LINES;
  throw new UsageError(`${path} is neither a pack nor lines of reports`);
}

function packFormat({ count, madeBy, note }: PackHeader): Format {
  return {
    promised: count,
    read(text, line) {
      let undated = false;
      const report = parsePackLine(text, line, 'imported', (value) => {
        const date = dateOrNull(value);
        undated = date === null;
        return date;
      });
      return { report, undated };
    },
    write: (reports) => packLines(reports, { madeBy, note }),
  };
}

const JSON_LINES: Format = {
  promised: null,
  read(text) {
    const given = givenOfLine(text);
    return given && { report: reportOfWords(given), undated: given.lostDate };
  },
  write: (reports) => [headerLine(), ...reports.map(lineOfReport)].map((line) => `${line}\n`),
};

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
  try {
    return parsePackHeader(text);
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    throw new UsageError(`${path}: ${error.detail}`);
  }
}

/**
 * The report of a line; one that only lost its date is whole without it. 'none' for a line that
 * holds none, null for one that cannot be read.
 */
function readReport(
  format: Format,
  text: string,
  line: number,
  findings: Finding[],
): Report | 'none' | null {
  try {
    const found = format.read(text, line);
    if (!found) return 'none';
    const { report, undated } = found;
    if (report.meta.words < LEAST_WORDS) {
      findings.push({ line, what: `${report.meta.words} words are too few to be found by` });
      return null;
    }
    if (undated) findings.push({ line, what: 'the date is none' });
    return report;
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    findings.push({ line, what: error.detail.replace(/^line \d+:? ?/, '') });
    return null;
  }
}

function print(path: string, { format, sound, findings }: Examined): void {
  const codings = new Map<number, number>();
  for (const { sketch } of sound) codings.set(sketch.coding, (codings.get(sketch.coding) ?? 0) + 1);
  const older = sound.filter(({ sketch }) => sketch.coding < CODING).length;
  const promised = format.promised === null ? '' : `${format.promised} reports promised, `;
  console.log(`${path}: ${promised}${sound.length} whole`);
  for (const [coding, count] of codings) console.log(`  coding ${coding}: ${count}`);
  if (older > 0) console.log(`  of an older coding, readable as it is: ${older}`);
  for (const { line, what } of findings.slice(0, FINDINGS_PRINTED)) {
    console.log(`  line ${line}: ${what}`);
  }
  const more = findings.length - FINDINGS_PRINTED;
  if (more > 0) console.log(`  … and ${more} more`);
  if (findings.length === 0) console.log('  nothing is wrong with it');
}

function mend(output: string, { format, sound }: Examined): void {
  try {
    writeFileSync(output, [...format.write(sound)].join(''));
  } catch {
    throw new UsageError(`cannot write ${output}`);
  }
  console.log(`${output}: ${sound.length} reports`);
}
