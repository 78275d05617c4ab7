/**
 * `npx tsx tests/support/freeze-database.ts`: the corpus of two sample reports as this version stores
 * it, to tests/fixtures/stored/vN.json. Run it once before a new migration is written; a file
 * that is there is a promise to readers of that version and is never written again.
 */
import 'fake-indexeddb/auto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { reportOfLine } from '../../lib/check/report-of';
import { createCorpus } from '../../lib/corpus/corpus';
import { DATABASE_NAME } from '../../lib/corpus/schema';
import { sampleReports } from '../../tools/demo/corpus';
import { readSite } from '../../tools/demo/site-pages';
import { encode, type StoredDatabase, type StoredStore } from '../../tools/drive/stored';

const FOLDER = join('tests', 'fixtures', 'stored');
const REPORTS = ['original', 'feature'];
const FROZEN_AT = '2026-11-26T12:00:00.000Z';

async function dump(): Promise<StoredDatabase> {
  const database = await openDB(DATABASE_NAME);
  const stores: Record<string, StoredStore> = {};
  for (const name of [...database.objectStoreNames].sort()) {
    const store = database.transaction(name).store;
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique } = store.index(index);
      return { name: index, keyPath: keyPath as string, unique };
    });
    const [keys, values] = [await store.getAllKeys(), await store.getAll()];
    const rows = keys.map((key, at): [string | number, unknown] => [
      key as string | number,
      encode(values[at]),
    ]);
    stores[name] = { keyPath: store.keyPath as string | null, indexes, rows };
  }
  return { name: DATABASE_NAME, version: database.version, stores };
}

const site = readSite();
const kept = { ...site, pages: site.pages.filter(({ id }) => REPORTS.includes(id)) };
const lines = sampleReports(kept).split('\n').slice(1).filter(Boolean);
const corpus = createCorpus({ lock: (task) => task(), now: () => FROZEN_AT });
await corpus.add(
  lines.flatMap((line) => reportOfLine(line) ?? []),
  { present: 'replace', respectDeleted: false },
);
const stored = await dump();
const file = join(FOLDER, `v${stored.version}.json`);
if (existsSync(file)) {
  process.stderr.write(`${file} is there already and stays as it is.\n`);
  process.exitCode = 2;
} else {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, `${JSON.stringify(stored)}\n`);
  process.stdout.write(`${file}: ${lines.length} reports\n`);
}
