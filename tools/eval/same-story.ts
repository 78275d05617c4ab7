import { createHash } from 'node:crypto';
import { readArticle } from '../../lib/article/extract';
import { check } from '../../lib/check/check';
import type { Finding, FindingSource } from '../../lib/check/finding';
import { pageOf, type Page } from '../../lib/check/page';
import { MemoryCorpus } from '../../lib/corpus/memory';
import { decodeDocument } from '../../lib/formats/charset';
import { readReports } from '../corpus-input';
import { parseHtml } from '../dom';
import { thesaurusFor } from '../thesaurus';
import { UsageError } from '../usage';
import { pageOfLabelled, type LabelledText } from './labelled';
import type { EvalOptions } from './options';
import { readPageRows } from './page-rows';
import { predictionLine, writePredictions } from './predictions';
import { readRows } from './rows';
import { table } from './table';

/** A page that owes nothing to the corpus, and where it is from. */
interface Stranger {
  id: string;
  group: string;
  page: Page;
  /** Reports that are this text. */
  itself: readonly string[];
}

interface Told {
  stranger: Stranger;
  finding: Finding;
}

const NOW = '1970-01-01T00:00:00Z';
/** Where a text stands whose address is not known: not where the reports do. */
const PAGE_URL = 'https://page.example/';
/** A pair of headlines is for reading: this much of each. */
const HEADLINE = 90;

/**
 * `eval same-story CORPUS… FILE…`: what is told of pages that owe the corpus nothing: queries
 * without a source, saved pages, pages that are no article. How many are told as the same story is
 * counted; whether it is the same event nobody has labelled, so that the headlines are printed,
 * one pair a line, to be read. With `sample`, so many dated reports of each collection of the corpus
 * are held against all others, too: chosen by hash (of `seed` and row), their own row left out.
 */
export async function evalSameStory(files: string[], options: EvalOptions): Promise<void> {
  const { corpus, strangers } = await readStrangers(files, options.sample ?? 0, options.seed ?? '');
  const told: Told[] = [];
  for (const stranger of strangers) {
    const roles = stranger.itself.map((id) => ({ id, role: 'examined' as const }));
    const finding = await check(stranger.page, {
      corpus,
      thesaurus: thesaurusFor,
      now: () => NOW,
      roles: () => Promise.resolve(roles),
    });
    told.push({ stranger, finding });
  }
  writePredictions(
    options.out,
    told.map(({ stranger, finding }) => predictionLine(stranger.id, finding)),
  );
  const sameStory = told.filter(({ finding }) => finding.verdict.kind === 'same-story');
  const pairs = sameStory.map(headlines);
  const groups = groupsOf(told);
  if (options.json) console.log(JSON.stringify({ groups, pairs }, null, 1));
  else console.log([describe(groups), ...pairs].join('\n'));
}

/** Rows with a `category` are queries, those with `html` are pages, and all others are reports. */
async function readStrangers(files: readonly string[], sample: number, seed: string) {
  const corpus = new MemoryCorpus();
  const strangers: Stranger[] = [];
  for (const file of files) {
    const sort = await sortOf(file);
    if (sort === 'queries') strangers.push(...(await queriesOf(file)));
    if (sort === 'pages') strangers.push(...(await pagesOf(file)));
    if (sort !== 'reports') continue;
    for await (const report of readReports(file)) corpus.add({ ...report, text: null });
    if (sample > 0) strangers.push(...(await sampleOf(file, sample, seed)));
  }
  if (strangers.length === 0) throw new UsageError('no file holds pages or queries');
  return { corpus, strangers };
}

async function sortOf(file: string): Promise<'queries' | 'pages' | 'reports'> {
  if (!/\.jsonl(?:\.gz)?$/u.test(file)) return 'reports';
  for await (const row of readRows(file)) {
    const fields = row as Record<string, unknown>;
    if ('category' in fields) return 'queries';
    return 'html' in fields ? 'pages' : 'reports';
  }
  return 'reports';
}

type Query = LabelledText & {
  id: string;
  category: string;
  has_source: boolean;
  exclude_ids?: string[];
};

async function queriesOf(file: string): Promise<Stranger[]> {
  const strangers: Stranger[] = [];
  for await (const row of readRows(file)) {
    const query = row as Query;
    if (query.has_source) continue;
    const page = pageOfLabelled({ ...query, url: PAGE_URL }, { dates: true });
    const itself = query.exclude_ids ?? [];
    strangers.push({ id: query.id, group: query.category, page, itself });
  }
  return strangers;
}

type Row = LabelledText & { id: string; dataset?: string };

/** Of the reports of each collection that say their day the first `count` by hash. */
async function sampleOf(file: string, count: number, seed: string): Promise<Stranger[]> {
  if (!/\.jsonl(?:\.gz)?$/u.test(file)) return [];
  const collections = new Map<string, Stranger[]>();
  const order = (id: string) =>
    createHash('sha256')
      .update(seed + id)
      .digest('hex');
  const rows: Row[] = [];
  for await (const row of readRows(file)) if ((row as Row).date) rows.push(row as Row);
  rows.sort((a, b) => (order(a.id) < order(b.id) ? -1 : 1));
  for (const row of rows) {
    const group = `report:${row.dataset ?? ''}`;
    const chosen = collections.get(group) ?? [];
    collections.set(group, chosen);
    if (chosen.length === count) continue;
    const page = pageOfLabelled({ ...row, url: PAGE_URL }, { dates: true });
    chosen.push({ id: row.id, group, page, itself: [row.id] });
  }
  return [...collections.values()].flat();
}

/** Pages in which there is an article, as the extension reads it. */
async function pagesOf(file: string): Promise<Stranger[]> {
  const strangers: Stranger[] = [];
  for await (const row of readPageRows([file])) {
    const { article } = readArticle(parseHtml(decodeDocument(row.html())), row.url ?? PAGE_URL);
    strangers.push({ id: row.id, group: row.dataset, page: pageOf(article), itself: [] });
  }
  return strangers;
}

function groupsOf(told: readonly Told[]) {
  const names = [...new Set(told.map(({ stranger }) => stranger.group))].sort();
  return names.map((group) => {
    const members = told.filter(({ stranger }) => stranger.group === group);
    const count = (is: (finding: Finding) => boolean) =>
      members.filter(({ finding }) => is(finding)).length;
    return {
      group,
      pages: members.length,
      checked: count(({ verdict }) => verdict.kind !== 'not-checked'),
      sameStory: count(({ verdict }) => verdict.kind === 'same-story'),
      commonSource: count(({ verdict }) => verdict.kind === 'common-source'),
      reuse: count(({ reuse }) => reuse),
    };
  });
}

function describe(groups: ReturnType<typeof groupsOf>): string {
  return table(
    ['pages', 'n', 'checked', 'same story', 'common source', 'reuse'],
    groups.map(({ group, ...counts }) => [group, ...Object.values(counts).map(String)]),
  );
}

/** Both headlines with their days, and what the two are said to share. */
function headlines({ stranger, finding }: Told): string {
  const [source] = finding.sources;
  const shared = finding.reasons.find(({ code }) => code === 'names-shared')?.['names'];
  const { title, published } = stranger.page.article;
  return [
    line(title ?? '', published?.at),
    source ? line(source.title, dayOf(source)) : '',
    `(${String(shared ?? '')})`,
  ].join(' | ');
}

function dayOf({ published }: FindingSource): string | undefined {
  return published?.at;
}

function line(title: string, at: string | undefined): string {
  return `${title.slice(0, HEADLINE)} [${at?.slice(0, 10) ?? '?'}]`;
}
