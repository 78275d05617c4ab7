/**
 * The corpus of a team on a ClickHouse of this machine, in a folder of its own: how fast it is
 * loaded, what it takes on disk, and how long a page waits for its answer.
 */
import { chooseQuery } from '../../lib/index/query';
import type { Report } from '../../lib/sketch/sketch';
import { parseTeamAddress } from '../../lib/team/address';
import { createTables, loadReports } from '../../lib/team/load';
import { TeamServer } from '../../lib/team/server';
import { TeamCorpus } from '../../lib/team/team-corpus';
import { findClickHouse, startClickHouse } from '../clickhouse';
import { UsageError } from '../usage';
import { randomOf, syntheticReport, syntheticReuse } from './synthetic';

const QUERIES = 200;
/** Reports aligned at most by a check. */
const ALIGNED = 12;
const PATIENCE = 600_000;
const QUERY_SEED = 14;

export interface TeamFigures {
  reports: number;
  load: { seconds: number; postings: number };
  /** Compressed, by table. */
  bytes: Record<string, number>;
  /** Milliseconds until the candidates are ranked, and until the best are there; p50 and p95. */
  candidates: Percentiles;
  whole: Percentiles;
  /** The same right after loading, before the server has merged its parts. */
  unmerged: { candidates: Percentiles; whole: Percentiles };
  /** Seconds until it has merged them, when asked to. */
  merging: number;
  /** Milliseconds to count the reports, which is asked once in ten minutes. */
  count: number;
  /** Share of queries that had their report first. */
  right: number;
}

interface Percentiles {
  p50: number;
  p95: number;
}

export async function benchTeamCorpus(reports: number): Promise<TeamFigures> {
  const program = findClickHouse();
  if (program === null) throw new UsageError('no clickhouse-server on this machine');
  const [server] = await startClickHouse(program);
  try {
    return await measure(
      new TeamServer(parseTeamAddress(`${server!.url}/bench`), fetch, PATIENCE),
      reports,
    );
  } finally {
    await server!.stop();
  }
}

async function measure(server: TeamServer, reports: number): Promise<TeamFigures> {
  await createTables([server], null);
  const started = performance.now();
  await loadReports(synthetic(reports), server, Date.now, ({ added }) => {
    const seconds = (performance.now() - started) / 1000;
    if (added % 50_000 === 0) console.error(`${added} loaded, ${seconds.toFixed(0)} s`);
  });
  const seconds = (performance.now() - started) / 1000;
  const counting = performance.now();
  const corpus = new TeamCorpus(server, { now: () => 0, identities: true });
  await corpus.stats();
  const count = performance.now() - counting;
  const [row] = await server.ask('SELECT count() FROM `bench`.`postings`');
  const parts = await server.ask(
    'SELECT `table`, sum(bytes_on_disk) FROM `system`.`parts` WHERE active ' +
      "AND database = 'bench' GROUP BY `table` ORDER BY `table`",
  );
  const { candidates, whole } = await queryTimes(corpus, reports);
  const merging = await merge(server);
  return {
    reports,
    unmerged: { candidates, whole },
    merging,
    load: { seconds, postings: Number(row![0]) },
    bytes: Object.fromEntries(parts.map(([table, bytes]) => [table, Number(bytes)])),
    count,
    ...(await queryTimes(corpus, reports)),
  };
}

/** Each query looks into every part of a table: a server at rest has merged them by itself. */
async function merge(server: TeamServer): Promise<number> {
  const before = performance.now();
  for (const table of ['postings', 'reports', 'sketches'])
    await server.ask(`OPTIMIZE TABLE \`bench\`.\`${table}\` FINAL`);
  return (performance.now() - before) / 1000;
}

async function* synthetic(reports: number): AsyncGenerator<Report> {
  for (let seed = 0; seed < reports; seed++) yield await Promise.resolve(syntheticReport(seed));
}

async function queryTimes(corpus: TeamCorpus, reports: number) {
  const random = randomOf(QUERY_SEED);
  const ranked: number[] = [];
  const whole: number[] = [];
  let right = 0;
  for (let run = 0; run < QUERIES; run++) {
    const seed = Math.floor(random() * reports);
    const query = chooseQuery(syntheticReuse(seed));
    const before = performance.now();
    const candidates = await corpus.candidates(query, ALIGNED);
    ranked.push(performance.now() - before);
    const [first] = await corpus.reports(candidates.map(({ ordinal }) => ordinal));
    whole.push(performance.now() - before);
    if (first?.meta.id === `synthetic-${seed}`) right++;
  }
  return { candidates: percentiles(ranked), whole: percentiles(whole), right: right / QUERIES };
}

function percentiles(times: number[]): Percentiles {
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
