import { performance } from 'node:perf_hooks';
import { judge } from '../../lib/check/check';
import type { Page } from '../../lib/check/page';
import type { MemoryCorpus } from '../../lib/corpus/memory';
import type { StoredReport } from '../../lib/index/candidates';
import { chooseQuery } from '../../lib/index/query';
import { makeSketch } from '../../lib/sketch/make-sketch';
import type { Sketch } from '../../lib/sketch/sketch';
import { CHECK } from '../../lib/verdict/thresholds';
import { thesaurusFor } from '../thesaurus';
import type { EvalOptions } from './options';
import { bootstrap } from './bootstrap';
import { pageOfLabelled } from './labelled';
import { writePredictions } from './predictions';
import { ownFixtures, readRetrieval, type QueryRow } from './retrieval-rows';
import { table } from './table';

interface Answer {
  row: QueryRow;
  ranked: string[];
  /** Place of the first right answer, from 1; 0 when it is not among the ranked. */
  place: number;
  /** The same by the beginning alone; null for a row without one. */
  leadPlace: number | null;
  /** Null where only places were asked for. */
  reuse: boolean | null;
  /** True where what is called the source is of the query's own house: on a page of that house it is own text. */
  ofOwnHouse: boolean;
}

const RANKED = 10;
const NOW = '1970-01-01T00:00:00Z';
/**
 * What a page itself is in the corpus, its row says (`exclude_ids`), so that it stands at an
 * address of its own: an equal text of the corpus is its source, and not the page.
 */
const PAGE_URL = 'https://page.example/';

/**
 * `eval retrieval CORPUS QUERIES`: is the right source first, by the whole text and by its
 * beginning, and are queries without a source left alone. Files in any order: rows with a
 * `category` are queries. Without files our own fixtures serve. `--only places` judges nothing,
 * which takes a tenth of the time.
 */
export async function evalRetrieval(files: string[], options: EvalOptions): Promise<void> {
  const started = performance.now();
  const { corpus, queries } = files.length === 0 ? ownFixtures() : await readRetrieval(files);
  const buildSeconds = (performance.now() - started) / 1000;
  const answers: Answer[] = [];
  let queryMs = 0;
  for (const row of queries) {
    const side = { text: row.text, title: row.title, url: PAGE_URL };
    const page = pageOfLabelled(side, { dates: false });
    const before = performance.now();
    const found = await closest(corpus, page.sketched.sketch, row);
    queryMs += performance.now() - before;
    answers.push(await answer(corpus, row, page, found, options.only?.includes('places') ?? false));
  }
  writePredictions(
    options.out,
    answers.map(({ row, ranked, reuse }) => JSON.stringify({ id: row.id, ranked, reuse })),
  );
  const { reports } = await corpus.stats();
  const cost = {
    reports,
    buildSeconds: rounded(buildSeconds),
    queryMs: rounded(queryMs / Math.max(1, queries.length)),
    heapMB: rounded(process.memoryUsage().heapUsed / 1e6),
    buffersMB: rounded(process.memoryUsage().arrayBuffers / 1e6),
  };
  const scores = { ...summary(answers), ...cost, byCategory: byCategory(answers) };
  console.log(options.json ? JSON.stringify(scores, null, 1) : describe(scores));
}

async function closest(
  corpus: MemoryCorpus,
  sketch: Sketch,
  row: QueryRow,
): Promise<StoredReport[]> {
  const limit = Math.max(RANKED, CHECK.candidates) + row.excluded.size;
  const candidates = await corpus.candidates(chooseQuery(sketch), limit);
  const found = await corpus.reports(candidates.map(({ ordinal }) => ordinal));
  return found.filter(({ meta }) => !row.excluded.has(meta.id));
}

async function answer(
  corpus: MemoryCorpus,
  row: QueryRow,
  page: Page,
  found: readonly StoredReport[],
  onlyPlaces: boolean,
): Promise<Answer> {
  const ranked = found.slice(0, RANKED).map(({ meta }) => meta.id);
  const leadPlace = row.lead === null ? null : await placeOfLead(corpus, row, row.lead);
  const answered = { row, ranked, place: placeOf(row, ranked), leadPlace };
  if (onlyPlaces) return { ...answered, reuse: null, ofOwnHouse: false };
  const thesaurus = await thesaurusFor(page.sketched.sketch.language);
  const finding = judge(
    page,
    found.slice(0, CHECK.candidates),
    thesaurus,
    await corpus.stats(),
    NOW,
  );
  const [source] = finding.sources;
  const house = houseOf(corpus, row);
  const ofOwnHouse = house !== null && corpus.get(source?.id ?? '')?.meta.outlet === house;
  return { ...answered, reuse: finding.reuse, ofOwnHouse };
}

/** The house of a query, by what its row says that it is in the corpus. */
function houseOf(corpus: MemoryCorpus, row: QueryRow): string | null {
  const [outlet] = [...row.excluded].flatMap((id) => corpus.get(id)?.meta.outlet ?? []);
  return outlet ?? null;
}

async function placeOfLead(corpus: MemoryCorpus, row: QueryRow, text: string): Promise<number> {
  // A beginning is a search, not a page: no line of it is furniture.
  const lead = makeSketch({ text, language: 'und', excluded: [] }).sketch;
  const found = (await closest(corpus, lead, row)).slice(0, RANKED);
  return placeOf(
    row,
    found.map(({ meta }) => meta.id),
  );
}

function placeOf(row: QueryRow, ranked: readonly string[]): number {
  return ranked.findIndex((id) => row.right.has(id)) + 1;
}

function summary(answers: readonly Answer[]) {
  const sourced = answers.filter(({ row }) => row.right.size > 0);
  const unsourced = answers.filter(({ row }) => row.right.size === 0);
  return {
    queries: answers.length,
    first: bootstrap(sourced, (rows) => share(rows, ({ place }) => place === 1)),
    firstFive: bootstrap(sourced, (rows) => share(rows, ({ place }) => place >= 1 && place <= 5)),
    leads: leadsOf(sourced),
    reuseSeen: share(sourced, ({ reuse }) => reuse === true),
    falseReuse: share(unsourced, ({ reuse }) => reuse === true),
    falseReuseOfOthers: share(unsourced, ({ reuse, ofOwnHouse }) => reuse === true && !ofOwnHouse),
    withoutSource: unsourced.length,
  };
}

/** How those rows fare that have a beginning, by it alone. */
function leadsOf(answers: readonly Answer[]) {
  const rows = answers.filter(({ leadPlace }) => leadPlace !== null);
  const within = (most: number) => (row: Answer) => row.leadPlace! >= 1 && row.leadPlace! <= most;
  return {
    n: rows.length,
    first: bootstrap(rows, (sample) => share(sample, within(1))),
    firstFive: bootstrap(rows, (sample) => share(sample, within(5))),
  };
}

function byCategory(answers: readonly Answer[]) {
  const categories = [...new Set(answers.map(({ row }) => row.category))].sort();
  return categories.map((category) => {
    const rows = answers.filter(({ row }) => row.category === category);
    return {
      category,
      n: rows.length,
      first: share(rows, ({ place }) => place === 1),
      firstFive: share(rows, ({ place }) => place >= 1 && place <= 5),
      leads: leadsOf(rows),
      reuse: share(rows, ({ reuse }) => reuse === true),
    };
  });
}

type Scores = ReturnType<typeof summary> & {
  reports: number;
  buildSeconds: number;
  queryMs: number;
  heapMB: number;
  buffersMB: number;
  byCategory: ReturnType<typeof byCategory>;
};

function describe(scores: Scores): string {
  const { first, firstFive, leads } = scores;
  const percent = (value: number): string => value.toFixed(3);
  const between = ({ value, low, high }: typeof first): string =>
    `${percent(value)} (${percent(low)}-${percent(high)})`;
  const rows = scores.byCategory.map((row) => [
    row.category,
    String(row.n),
    ...[row.first, row.firstFive, row.leads.first.value, row.leads.firstFive.value].map(percent),
    percent(row.reuse),
  ]);
  return [
    `${scores.reports} reports, ${scores.queries} queries`,
    `right source first ${between(first)}, in the first five ${between(firstFive)}`,
    `by the first words of ${leads.n} alone: first ${between(leads.first)}, ` +
      `in the first five ${between(leads.firstFive)}`,
    `called reuse: ${percent(scores.reuseSeen)} of those with a source, ` +
      `${percent(scores.falseReuse)} of ${scores.withoutSource} without, ` +
      `${percent(scores.falseReuseOfOthers)} of another house`,
    `built in ${scores.buildSeconds} s, ${scores.queryMs} ms a query, heap ${scores.heapMB} MB, ` +
      `buffers ${scores.buffersMB} MB`,
    '',
    table(['category', 'n', 'R@1', 'R@5', 'lead R@1', 'lead R@5', 'reuse'], rows),
  ].join('\n');
}

function share<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
