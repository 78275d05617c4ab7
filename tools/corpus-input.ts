import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { extractArticle } from '../lib/article/extract';
import { articleFromText, type TextSource } from '../lib/article/from-text';
import { parseGivenDate } from '../lib/core/date-claim';
import { reportOfArticle } from '../lib/check/report';
import { reportOfLine } from '../lib/check/report-lines';
import type { Article } from '../lib/core/article';
import { FirsthandError } from '../lib/core/errors';
import { asArray, asRecord, asString, nullable, type RawRecord } from '../lib/core/parse';
import { MemoryCorpus } from '../lib/corpus/memory';
import { looksLikePack, parsePackHeader, parsePackLine } from '../lib/corpus/pack';
import type { Report } from '../lib/sketch/sketch';
import { decodeHtml, parseHtml } from './dom';
import { UsageError } from './usage';

const IMPORTED = { origin: 'imported', seen: null } as const;
const MAX_FIELD = 4_000;
const MAX_HOSTS = 100;
/** What a folder says of its files beside their texts. */
const DESCRIPTION = 'reports.json';

/** Reads every PATH of a `--corpus` option into one corpus. Throws UsageError with one line. */
export async function readCorpus(paths: readonly string[]): Promise<MemoryCorpus> {
  const corpus = new MemoryCorpus();
  for (const path of paths) {
    for await (const report of readReports(path)) corpus.add(report);
  }
  return corpus;
}

/**
 * The reports of a pack, a .jsonl(.gz) file, a .txt or .html file, or a folder of those two
 * with an optional reports.json. Throws UsageError for what is missing or does not parse.
 */
export async function* readReports(path: string): AsyncGenerator<Report> {
  if (!existsSync(path)) throw new UsageError(`no such file or folder: ${path}`);
  try {
    if (statSync(path).isDirectory()) yield* readFolder(path);
    else if (isTextFile(path)) yield readTextFile(path, {});
    else yield* readLineFile(path);
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    throw new UsageError(`${path}: ${error.detail}`);
  }
}

function isTextFile(path: string): boolean {
  return ['.txt', '.html', '.htm'].includes(extname(path).toLowerCase());
}

function* readFolder(folder: string): Generator<Report> {
  const described = descriptions(folder);
  const files = readdirSync(folder).filter(isTextFile).sort();
  if (files.length === 0) throw new UsageError(`${folder} holds no .txt and no .html file`);
  for (const file of files) yield readDescribed(folder, file, described.get(file) ?? {});
}

/** A file of a folder; what is wrong with what is said of it is told with its name. */
function readDescribed(folder: string, file: string, described: RawRecord): Report {
  try {
    return readTextFile(join(folder, file), described);
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    throw new FirsthandError(error.code, `${file}: ${error.detail}`, { cause: error });
  }
}

function descriptions(folder: string): Map<string, RawRecord> {
  const path = join(folder, DESCRIPTION);
  if (!existsSync(path)) return new Map();
  const items = asArray(parseJson(readFileSync(path, 'utf8')), DESCRIPTION, 100_000, (item) =>
    asRecord(item, 'report'),
  );
  return new Map(items.map((item) => [asString(item['file'], 'file', MAX_FIELD), item]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FirsthandError('input-malformed', 'not JSON', { cause });
  }
}

function readTextFile(path: string, described: RawRecord): Report {
  const field = (name: string): string | null =>
    nullable(described[name], (value) => asString(value, name, MAX_FIELD));
  const article = readArticle(path, described, field);
  const report = reportOfArticle(article, IMPORTED);
  const hosts = nullable(described['hosts'], (value) =>
    asArray(value, 'hosts', MAX_HOSTS, (host) => asString(host, 'host', MAX_FIELD)),
  );
  const meta = {
    ...report.meta,
    id: field('id') ?? basename(path, extname(path)),
    outlet: field('outlet') ?? report.meta.outlet,
    hosts: hosts ?? report.meta.hosts,
  };
  return { ...report, meta };
}

function readArticle(
  path: string,
  described: RawRecord,
  field: (name: string) => string | null,
): Article {
  const bytes = readFileSync(path);
  const title = field('title');
  const url = field('url');
  const outlet = field('outlet');
  const published = nullable(described['published'] ?? described['date'], parseGivenDate);
  if (extname(path).toLowerCase() === '.txt') {
    const source: TextSource = { outlet, published };
    if (title !== null) source.title = title;
    if (url !== null) source.url = url;
    return articleFromText(new TextDecoder().decode(bytes), source);
  }
  const found = extractArticle(parseHtml(decodeHtml(bytes)), url);
  if (!found.ok) throw new UsageError(`${path} holds no article (${found.error.code})`);
  const { value } = found;
  return { ...value, title: title ?? value.title, published: published ?? value.published };
}

async function* readLineFile(path: string): AsyncGenerator<Report> {
  const raw = createReadStream(path);
  const input = path.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  let number = 0;
  let promised: number | null = null;
  let count = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    if (number === 1 && looksLikePack(line)) {
      promised = parsePackHeader(line).count;
      continue;
    }
    const report =
      promised === null ? readRow(line, number) : parsePackLine(line, number, IMPORTED.origin);
    if (!report) continue;
    count++;
    yield report;
  }
  if (count === 0 && promised !== 0) throw new UsageError(`${path} holds no report`);
  if (promised !== null && promised !== count) {
    throw new UsageError(`${path}: ${promised} reports promised, ${count} found`);
  }
}

function readRow(line: string, number: number): Report | null {
  try {
    return reportOfLine(line);
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    throw new FirsthandError(error.code, `line ${number}: ${error.detail}`, { cause: error });
  }
}
