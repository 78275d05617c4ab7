import { importFiles } from '../../../lib/check/import';
import { createCorpus } from '../../../lib/corpus/corpus';
import { DATABASE_NAME } from '../../../lib/corpus/schema';
import { packLines } from '../../../lib/corpus/pack';
import { chooseQuery } from '../../../lib/index/query';
import {
  syntheticReport,
  syntheticRetelling,
  syntheticReuse,
  syntheticStranger,
} from '../synthetic';

/** What the page asks of a worker; each run of it is a worker just started. */
export type BenchTask =
  | { do: 'pack'; reports: number }
  | { do: 'import'; reports: number }
  | { do: 'query'; page: PageKind; seeds: readonly number[] }
  | { do: 'append'; from: number; count: number }
  | { do: 'measure' };

/** What is asked with: a page that copies a report, one that retells one, one that does neither. */
const PAGES = { copy: syntheticReuse, retelling: syntheticRetelling, stranger: syntheticStranger };
export type PageKind = keyof typeof PAGES;

/** Candidates that a check asks for. */
const CANDIDATES = 20;
/** Reports of a pack that are made at once. */
const CHUNK = 500;

const corpus = createCorpus({
  lock: async (task) => task(),
  now: () => new Date().toISOString(),
});

self.addEventListener('message', (event: MessageEvent<BenchTask>) => {
  void run(event.data).then((answer) => {
    self.postMessage(answer);
  });
});

async function run(task: BenchTask): Promise<unknown> {
  switch (task.do) {
    case 'pack':
      return keepPack(task.reports);
    case 'import':
      return importPack(task.reports, await keptPack());
    case 'query':
      return query(task.page, task.seeds);
    case 'append':
      return append(task.from, task.count);
    case 'measure':
      return measure();
  }
}

const PACK = 'bench.fhpack';

/**
 * A pack of so many reports: made by a worker of its own, and kept in a file for the next. A million
 * are more than a worker may hold, so each chunk goes to the file at once.
 */
async function keepPack(reports: number): Promise<object> {
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(PACK, { create: true })).createWritable();
  for (let from = 0; from < reports; from += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, reports - from) }, (_, index) =>
      syntheticReport(from + index),
    );
    const [header, ...lines] = packLines(chunk, { madeBy: 'bench', note: 'invented' });
    const whole = header!.replace(/"count":\d+/, `"count":${reports}`);
    await file.write((from === 0 ? [whole, ...lines] : lines).join(''));
  }
  await file.close();
  return {};
}

async function keptPack(): Promise<Blob> {
  const folder = await navigator.storage.getDirectory();
  return (await folder.getFileHandle(PACK)).getFile();
}

/** Imports a pack as the options page does. */
async function importPack(
  reports: number,
  file: Blob,
): Promise<{ seconds: number; bytes: number }> {
  const started = performance.now();
  const report = await importFiles([{ name: 'bench.fhpack', blob: file }], {
    corpus,
    readPage: () => Promise.reject(new Error('a pack holds no pages')),
    choice: { replace: false },
    signal: new AbortController().signal,
    onProgress: (progress) => {
      self.postMessage({ progress });
    },
  });
  const added = report.files[0]?.added ?? 0;
  if (added !== reports) throw new Error(`${added} of ${reports} were imported`);
  return { seconds: (performance.now() - started) / 1_000, bytes: file.size };
}

/**
 * Milliseconds of each query, with opening the database in the first, and how many found
 * their report first.
 */
async function query(page: PageKind, seeds: readonly number[]) {
  const times: number[] = [];
  let first = 0;
  for (const seed of seeds) {
    const wanted = chooseQuery(PAGES[page](seed));
    const before = performance.now();
    const [best] = await corpus.candidates(wanted, CANDIDATES);
    times.push(performance.now() - before);
    const [report] = best ? await corpus.reports([best.ordinal]) : [];
    if (report?.meta.id === `synthetic-${seed}`) first += 1;
  }
  return { times, first };
}

/** Milliseconds of saving one report, one at a time. */
async function append(from: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const report = syntheticReport(seed);
    const before = performance.now();
    await corpus.add([report], { present: 'replace', respectDeleted: false });
    times.push(performance.now() - before);
  }
  return times;
}

/** Bytes of all shards, and their number. */
async function measure(): Promise<{ shards: number; bytes: number }> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME);
    opening.onsuccess = () => {
      resolve(opening.result);
    };
    opening.onerror = () => {
      reject(opening.error ?? new Error('the corpus does not open'));
    };
  });
  const store = database.transaction('postings', 'readonly').objectStore('postings');
  return new Promise((resolve) => {
    let [shards, bytes] = [0, 0];
    store.openCursor().onsuccess = (event) => {
      const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) {
        database.close();
        resolve({ shards, bytes });
        return;
      }
      shards += 1;
      bytes += (cursor.value as ArrayBuffer).byteLength;
      cursor.continue();
    };
  });
}
