import { reportOfArticle } from '../../lib/check/report';
import { FirsthandError } from '../../lib/core/errors';
import { asArray, asRecord, asString, nullable } from '../../lib/core/parse';
import { MemoryCorpus } from '../../lib/corpus/memory';
import type { Report } from '../../lib/sketch/sketch';
import { readReports } from '../corpus-input';
import { UsageError } from '../usage';
import { fixturePairs } from './fixture-pairs';
import { pageOfLabelled } from './labelled';
import { readRows } from './rows';

const MAX_TEXT = 4_000_000;
const MAX_IDS = 10_000;
/** Where a report stands of which no place is known: not where the pages do. */
const UNNAMED_HOST = 'report.example';

/** A labelled query; ids are those of the corpus file. */
export interface QueryRow {
  id: string;
  category: string;
  title: string | null;
  text: string;
  /** The first words alone, as a search by the beginning of a text. */
  lead: string | null;
  /** Reports that are right answers; none for a query without a source. */
  right: ReadonlySet<string>;
  excluded: ReadonlySet<string>;
}

/** A corpus and what to ask it. */
export interface Retrieval {
  corpus: MemoryCorpus;
  queries: QueryRow[];
}

/** Reads corpus and query files, in any order: rows with a `category` are queries. */
export async function readRetrieval(files: readonly string[]): Promise<Retrieval> {
  const corpus = new MemoryCorpus();
  const queries: QueryRow[] = [];
  for (const file of files) {
    const rows = await queriesOf(file);
    if (rows) queries.push(...rows);
    // Texts are not kept: the index and the sketches are what is measured.
    else
      for await (const report of readReports(file)) corpus.add(placed({ ...report, text: null }));
  }
  if (queries.length === 0) throw new UsageError('no file holds queries');
  return { corpus, queries };
}

function placed(report: Report): Report {
  const { hosts, url } = report.meta;
  if (hosts.length > 0 || url !== null) return report;
  return { ...report, meta: { ...report.meta, hosts: [UNNAMED_HOST] } };
}

/** The queries of a file; null when its first row is none. */
async function queriesOf(file: string): Promise<QueryRow[] | null> {
  const queries: QueryRow[] = [];
  for await (const row of readRows(file)) {
    if (typeof row !== 'object' || row === null || !('category' in row)) return null;
    queries.push(parseQuery(row, file));
  }
  return queries;
}

function parseQuery(row: unknown, file: string): QueryRow {
  try {
    const raw = asRecord(row, 'query');
    const text = (name: string): string => asString(raw[name], name, MAX_TEXT);
    const ids = (name: string): string[] =>
      asArray(raw[name], name, MAX_IDS, (id) => asString(id, name, MAX_TEXT));
    return {
      id: text('id'),
      category: text('category'),
      title: nullable(raw['title'], (value) => asString(value, 'title', MAX_TEXT)),
      text: text('text'),
      lead: nullable(raw['lead'], (value) => asString(value, 'lead', MAX_TEXT)),
      right: new Set([...ids('primary'), ...ids('acceptable')]),
      excluded: new Set(ids('exclude_ids')),
    };
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    throw new UsageError(`${file}: ${error.detail}`);
  }
}

/** Our own labelled pairs: all sources are the corpus, the suspects ask for theirs. */
export function ownFixtures(): Retrieval {
  const corpus = new MemoryCorpus();
  const queries = fixturePairs().map(({ id, kind, suspect, source }): QueryRow => {
    const { article } = pageOfLabelled(source, { dates: false });
    const report = reportOfArticle(article, { origin: 'imported', seen: null });
    corpus.add(placed({ ...report, meta: { ...report.meta, id } }));
    const isReuse = kind !== 'independent' && kind !== 'unrelated';
    return {
      id,
      category: kind,
      title: suspect.title ?? null,
      text: suspect.text,
      lead: null,
      right: new Set(isReuse ? [id] : []),
      excluded: new Set(),
    };
  });
  return { corpus, queries };
}
