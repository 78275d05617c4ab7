import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseGivenDate } from '../lib/core/date-claim';
import { reportOf } from '../lib/check/report-of';
import { FirsthandError } from '../lib/core/errors';
import { asArray, asRecord, asString, nullable, type RawRecord } from '../lib/core/parse';
import { MemoryCorpus } from '../lib/corpus/memory';
import { endingOf, ENDINGS } from '../lib/formats/detect';
import type { Tell } from '../lib/formats/bytes';
import type { Given, Reading, Refusal, RefusalReason } from '../lib/formats/format';
import { readFile } from '../lib/formats/read';
import type { Report } from '../lib/sketch/sketch';
import { readHtmlPage } from './read-page';
import { sourceOf } from './source';
import { UsageError } from './usage';

const MAX_FIELD = 4_000;
const MAX_HOSTS = 100;
/** What a folder says of its files beside their texts. */
const DESCRIPTION = 'reports.json';
/** Files of one report each, which are called like it. */
const DOCUMENTS = ['txt', 'text', 'html', 'htm', 'xhtml', 'md', 'markdown', 'mhtml', 'mht'];
/** What an archive holds beside reports: told at the end, and no reason to stop. */
const BESIDE: readonly RefusalReason[] = ['no-article', 'too-short', 'unknown-format', 'nested'];

/** Reads every PATH of a `--corpus` option into one corpus. Throws UsageError with one line. */
export async function readCorpus(paths: readonly string[]): Promise<MemoryCorpus> {
  const corpus = new MemoryCorpus();
  for (const path of paths) {
    for await (const report of readReports(path)) corpus.add(report);
  }
  return corpus;
}

/**
 * The reports of a file of any format (docs/formats.md), or of a folder of such files with an
 * optional reports.json. Throws UsageError for what is missing or does not parse; pages of an
 * archive that hold no article are told on stderr.
 */
export async function* readReports(path: string): AsyncGenerator<Report> {
  for (const file of filesOf(path)) yield* readOne(file);
}

/** A file, and what a reports.json says of it. */
export interface InputFile {
  path: string;
  described: RawRecord;
}

/** The files of reports that a path names: itself, or those of a folder by their names. */
export function filesOf(path: string): InputFile[] {
  if (!existsSync(path)) throw new UsageError(`no such file or folder: ${path}`);
  if (!statSync(path).isDirectory()) return [{ path, described: {} }];
  const described = descriptions(path);
  const files = readdirSync(path)
    // A .json beside texts says something of them, as ours does.
    .filter((file) => ENDINGS.includes(endingOf(file)) && endingOf(file) !== 'json')
    .sort();
  if (files.length === 0) throw new UsageError(`${path} holds no file of reports`);
  return files.map((file) => ({ path: join(path, file), described: described.get(file) ?? {} }));
}

/**
 * What a file gives, one after the other, with what is said of it beside; `tell` hears of the
 * bytes read. Throws UsageError where nothing of the rest can be read.
 */
export async function* readingsOf(
  { path, described }: InputFile,
  tell?: Tell,
): AsyncGenerator<Reading> {
  try {
    for await (const reading of readFile(await sourceOf(path), tell ? { tell } : {})) {
      if (reading.kind !== 'given') yield reading;
      else yield { ...reading, given: describedAs(reading.given, path, described) };
    }
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    throw new UsageError(`${path}: ${error.detail}`);
  }
}

function descriptions(folder: string): Map<string, RawRecord> {
  const path = join(folder, DESCRIPTION);
  if (!existsSync(path)) return new Map();
  return inFile(path, () => {
    const items = asArray(parseJson(readFileSync(path, 'utf8')), DESCRIPTION, 100_000, (item) =>
      asRecord(item, 'report'),
    );
    return new Map(items.map((item) => [asString(item['file'], 'file', MAX_FIELD), item]));
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FirsthandError('input-malformed', 'not JSON', { cause });
  }
}

async function* readOne(file: InputFile): AsyncGenerator<Report> {
  const { path } = file;
  let promised: number | null = null;
  const beside: Refusal[] = [];
  let count = 0;
  try {
    for await (const reading of readingsOf(file)) {
      if (reading.kind === 'header') promised = reading.promised;
      else if (reading.kind === 'refused') beside.push(aside(path, reading.refusal));
      else {
        const report = await reportOf(reading.given, readHtmlPage);
        if (typeof report === 'string') beside.push({ ...reading.at, why: report, field: null });
        else {
          count += 1;
          yield report;
        }
      }
    }
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    throw new UsageError(`${path}: ${error.detail}`);
  }
  const why = beside[0] === undefined ? '' : ` (${beside[0].why})`;
  if (count === 0 && promised !== 0) throw new UsageError(`${path} holds no report${why}`);
  if (promised !== null && promised !== count) {
    throw new UsageError(`${path}: ${promised} reports promised, ${count} found`);
  }
  if (beside.length > 0) console.error(`${path}: ${beside.length} passed over${why}`);
}

/** A refusal that is no reason to stop; throws UsageError for one that is. */
function aside(path: string, refusal: Refusal): Refusal {
  if (BESIDE.includes(refusal.why)) return refusal;
  throw new UsageError(`${path}: ${placeOf(refusal)}: ${whyOf(refusal)}`);
}

/** "line 7", or "pages/a.html, record 1" inside an archive. */
export function placeOf({ file, unit, number }: Refusal): string {
  return `${file === null ? '' : `${file}, `}${unit} ${number}`;
}

export function whyOf({ why, field }: Refusal): string {
  return field === null ? why : `${why}: ${field}`;
}

/** What is said of a file counts more than what it says; a file of one report names it. */
function describedAs(given: Given, path: string, described: RawRecord): Given {
  return inFile(basename(path), () => {
    const field = (name: string): string | null =>
      nullable(described[name], (value) => asString(value, name, MAX_FIELD));
    const hosts = nullable(described['hosts'], (value) =>
      asArray(value, 'hosts', MAX_HOSTS, (host) => asString(host, 'host', MAX_FIELD)),
    );
    const named = DOCUMENTS.includes(endingOf(path)) ? basename(path, extname(path)) : null;
    return {
      ...given,
      id: field('id') ?? given.id ?? named,
      title: field('title') ?? given.title,
      outlet: field('outlet') ?? given.outlet,
      url: field('url') ?? given.url,
      hosts: hosts ?? given.hosts,
      published:
        nullable(described['published'] ?? described['date'], parseGivenDate) ?? given.published,
    };
  });
}

/** What is wrong with what is said of a file is told with its name. */
function inFile<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    throw new UsageError(`${name}: ${error.detail}`);
  }
}
