import { FirsthandError } from '../core/errors';
import { normaliseUrl } from '../core/url';
import { isMeta } from '../corpus/soundness';
import type {
  Candidate,
  CorpusReader,
  CorpusStats,
  Query,
  StoredReport,
} from '../index/candidates';
import { SHORTLIST } from '../index/parameters';
import { LOOK_UP_MOST, queryHashes, rankCandidates, shortlistOf } from '../index/ranking';
import { rankShortlist } from '../index/shortlist';
import { decodeSketch } from '../sketch/codec';
import type { ReportMeta, Sketch } from '../sketch/sketch';
import { digestKey, urlKey } from './keys';
import { META_LIMIT, MOST_ASKED, ROWS_A_HASH, STATS_KEPT } from './parameters';
import type { TeamServer } from './server';
import { listOf, named } from './sql';
import { ABOUT, type Table } from './tables';

export interface TeamOptions {
  /** Milliseconds of a clock. */
  now(): number;
  /**
   * Whether the server may be asked for an address or for a whole text, by their hashes. The
   * extension does not: such a hash of one page says which page it is.
   */
  identities: boolean;
}

/**
 * The corpus of a team, in ClickHouse. It is asked for numbers by numbers: fingerprints, MOST_ASKED
 * at most a query, then the sketches of the closest; ranking, alignment and verdict are made here.
 * Rejects with FirsthandError: team-unreachable, team-refused, team-unlike.
 */
export class TeamCorpus implements CorpusReader {
  private known: { at: number; stats: CorpusStats } | null = null;
  /** Of the last shortlist: the best of them are asked for next. */
  private listed = new Map<number, Sketch>();

  constructor(
    private readonly server: TeamServer,
    private readonly options: TeamOptions,
  ) {}

  /**
   * How large the corpus is, as it was at most STATS_KEPT ago: exact for small ones, and to half a
   * per cent for large ones, which no server has to hold in memory to be counted.
   */
  async stats(): Promise<CorpusStats> {
    const { now } = this.options;
    if (this.known && now() - this.known.at < STATS_KEPT) return this.known.stats;
    const said = await this.server.ask(`SELECT said FROM ${this.table('about')} GROUP BY said`);
    if (said.length !== 1 || said[0]![0] !== ABOUT) throw unlike('a corpus of another release');
    const [row] = await this.server.ask(
      `SELECT uniqCombined(report), max(newest), max(loaded) FROM ${this.table('reports')}`,
    );
    const [reports = '', newest = '', loaded = ''] = row ?? [];
    const stats = {
      reports: numberIn(reports),
      newest: newest === '' ? null : newest,
      generation: numberIn(loaded),
    };
    this.known = { at: now(), stats };
    return stats;
  }

  async candidates(query: Query, limit: number): Promise<Candidate[]> {
    const { reports } = await this.stats();
    const asked = thinned(queryHashes(query), MOST_ASKED);
    const found = await this.lookUp(asked);
    const lookUp = (hash: number) => (asked.has(hash) ? (found.get(hash) ?? []) : null);
    const nearest = rankCandidates(query, lookUp, reports, Math.max(limit, SHORTLIST));
    const ranked = shortlistOf(query.page, nearest, limit);
    this.listed = await this.sketchesOf(ranked.map(({ ordinal }) => ordinal));
    const list = ranked.flatMap((candidate) => {
      const sketch = this.listed.get(candidate.ordinal);
      return sketch ? [{ ...candidate, sketch }] : [];
    });
    return rankShortlist(query.page, list).slice(0, limit);
  }

  async carriers(hashes: Uint32Array): Promise<number[]> {
    if (hashes.length === 0) return [];
    const found = await this.lookUp(new Set(hashes));
    return Array.from(hashes, (hash) => found.get(hash)?.length ?? 0);
  }

  async reports(ordinals: readonly number[]): Promise<StoredReport[]> {
    const whole = ordinals.filter((ordinal) => Number.isSafeInteger(ordinal) && ordinal >= 0);
    if (whole.length === 0) return [];
    const missing = whole.filter((ordinal) => !this.listed.has(ordinal));
    const [rows, sketches] = await Promise.all([this.rowsOf(whole), this.sketchesOf(missing)]);
    return whole.flatMap((ordinal) => {
      const row = rows.get(ordinal);
      const sketch = this.listed.get(ordinal) ?? sketches.get(ordinal);
      return row && sketch ? [{ ordinal, ...row, sketch }] : [];
    });
  }

  async byUrl(url: string): Promise<StoredReport[]> {
    const wanted = normaliseUrl(url);
    const found = await this.posted(urlKey(url));
    return found.filter(({ meta }) => meta.url !== null && normaliseUrl(meta.url) === wanted);
  }

  async byDigest(digest: string): Promise<StoredReport[]> {
    const found = await this.posted(digestKey(digest));
    return found.filter(({ meta }) => meta.digest === digest);
  }

  private async posted(key: number): Promise<StoredReport[]> {
    if (!this.options.identities) return [];
    const found = await this.lookUp(new Set([key]));
    return this.reports([...(found.get(key) ?? [])].sort((a, b) => a - b));
  }

  /**
   * Numbers posted under each hash; one more than the cap is enough to know it is too common. Rows
   * that a repeated load wrote twice are told apart here: a server that groups them reads all that
   * is posted under the commonest hashes into a table in memory.
   */
  private async lookUp(hashes: ReadonlySet<number>): Promise<Map<number, number[]>> {
    const found = new Map<number, number[]>();
    if (hashes.size === 0) return found;
    const rows = await this.server.ask(
      `SELECT hash, report FROM ${this.table('postings')} WHERE hash IN ${listOf(hashes)} ` +
        `LIMIT ${ROWS_A_HASH} BY hash`,
    );
    const seen = new Map<number, Set<number>>();
    for (const [hash = '', report = ''] of rows) {
      const numbers = seen.get(numberIn(hash));
      if (numbers) numbers.add(numberIn(report));
      else seen.set(numberIn(hash), new Set([numberIn(report)]));
    }
    for (const [hash, numbers] of seen) found.set(hash, [...numbers].slice(0, LOOK_UP_MOST + 1));
    return found;
  }

  private async sketchesOf(numbers: readonly number[]): Promise<Map<number, Sketch>> {
    if (numbers.length === 0) return new Map();
    const rows = await this.server.ask(
      `SELECT report, loaded, sketch FROM ${this.table('sketches')} WHERE report IN ${listOf(numbers)}`,
    );
    return newestOf(rows, ([sketch = '']) => {
      try {
        return decodeSketch(sketch);
      } catch (cause) {
        throw unlike('a damaged sketch', cause);
      }
    });
  }

  private async rowsOf(numbers: readonly number[]) {
    const rows = await this.server.ask(
      `SELECT report, loaded, meta, hasText, text FROM ${this.table('reports')} ` +
        `WHERE report IN ${listOf(numbers)}`,
    );
    return newestOf(rows, ([meta = '', hasText = '', text = '']) => ({
      meta: metaOf(meta),
      text: hasText === '1' ? text : null,
    }));
  }

  private table(table: Table | 'about'): string {
    return `${named(this.server.database)}.${named(table)}`;
  }
}

/** Every so manyth, so that what is asked is spread over the whole text as all of them were. */
function thinned(hashes: Uint32Array, most: number): ReadonlySet<number> {
  const distinct = [...new Set(hashes)];
  if (distinct.length <= most) return new Set(distinct);
  const step = distinct.length / most;
  return new Set(Array.from({ length: most }, (_, index) => distinct[Math.floor(index * step)]!));
}

/** Of rows of the same number the one loaded last: [report, loaded, …]. */
function newestOf<T>(rows: string[][], read: (fields: string[]) => T): Map<number, T> {
  const newest = new Map<number, { loaded: number; fields: string[] }>();
  for (const [report = '', loaded = '', ...fields] of rows) {
    const number = numberIn(report);
    const known = newest.get(number);
    if (!known || known.loaded < numberIn(loaded)) {
      newest.set(number, { loaded: numberIn(loaded), fields });
    }
  }
  return new Map(Array.from(newest, ([number, { fields }]) => [number, read(fields)]));
}

function metaOf(json: string): ReportMeta {
  const meta = json.length > META_LIMIT ? null : parsed(json);
  if (!isMeta(meta)) throw unlike('a damaged report');
  return meta;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw unlike('a damaged report', cause);
  }
}

function numberIn(field: string): number {
  const number = /^\d{1,16}$/u.test(field) ? Number(field) : NaN;
  if (!Number.isSafeInteger(number)) throw unlike('no number where one should be');
  return number;
}

function unlike(detail: string, cause?: unknown): FirsthandError {
  return new FirsthandError('team-unlike', detail, { cause });
}
