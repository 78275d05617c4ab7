import { FirsthandError } from '../core/errors';
import { encodeSketch } from '../sketch/codec';
import type { Report } from '../sketch/sketch';
import { numberOf, postedKeys } from './keys';
import { LOAD_BATCH } from './parameters';
import { RowBinary } from './row-binary';
import type { TeamServer } from './server';
import { listOf, named } from './sql';
import { ABOUT, creating, type Table } from './tables';

export interface Loaded {
  /** Reports put there by this load, and those that were there already as they are. */
  added: number;
  known: number;
}

/**
 * Makes the tables where there are none: on each of `servers`, over the shards of `cluster` where
 * one is named. Rejects with FirsthandError team-unlike where another release made them.
 */
export async function createTables(
  servers: readonly TeamServer[],
  cluster: string | null,
): Promise<void> {
  for (const server of servers) {
    for (const statement of creating(server.database, cluster)) await server.ask(statement);
    const about = tableOf(server, 'about');
    const said = await server.ask(`SELECT said FROM ${about} GROUP BY said`);
    if (said.length === 0) await server.insert(about, new RowBinary().string(ABOUT).done());
    else if (said.length > 1 || said[0]![0] !== ABOUT) {
      throw new FirsthandError('team-unlike', 'made by another release');
    }
  }
}

/**
 * Loads reports in batches. The row of a report is written after all that belongs to it, and a
 * report whose row is there with the same text is passed over; so a load that was stopped goes on
 * when it is begun again, and one that is repeated changes nothing. Memory: one batch.
 */
export async function loadReports(
  reports: AsyncIterable<Report>,
  server: TeamServer,
  now: () => number,
  onBatch: (loaded: Loaded) => void,
): Promise<Loaded> {
  const loaded: Loaded = { added: 0, known: 0 };
  let batch: Report[] = [];
  const flush = async () => {
    const added = await loadBatch(batch, server, now());
    loaded.added += added;
    loaded.known += batch.length - added;
    batch = [];
    onBatch({ ...loaded });
  };
  for await (const report of reports) {
    batch.push(report);
    if (batch.length === LOAD_BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return loaded;
}

async function loadBatch(
  batch: readonly Report[],
  server: TeamServer,
  moment: number,
): Promise<number> {
  // The last of an id counts, as in every corpus.
  const byNumber = new Map(batch.map((report) => [numberOf(report.meta.id), report]));
  const there = await statesOf(server, [...byNumber.keys()]);
  const added = [...byNumber].filter(([number, report]) => there.get(number) !== stateOf(report));
  if (added.length === 0) return 0;
  const postings = new RowBinary();
  const sketches = new RowBinary();
  const rows = new RowBinary();
  for (const [number, report] of added) {
    const { meta, sketch, text } = report;
    for (const hash of postedKeys(report)) postings.uint32(hash).uint64(number);
    sketches.uint64(number).string(encodeSketch(sketch)).uint64(moment);
    const newest = meta.published?.at ?? meta.seen ?? '';
    rows.uint64(number).string(JSON.stringify(meta)).string(newest);
    rows
      .uint8(text === null ? 0 : 1)
      .string(text ?? '')
      .uint64(moment);
  }
  await server.insert(tableOf(server, 'postings'), postings.done());
  await server.insert(tableOf(server, 'sketches'), sketches.done());
  await server.insert(tableOf(server, 'reports'), rows.done());
  return added.length;
}

/** What stands in the newest row of each report: enough to tell that nothing of it changed. */
async function statesOf(
  server: TeamServer,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  const rows = await server.ask(
    `SELECT report, loaded, hasText, meta FROM ${tableOf(server, 'reports')} ` +
      `WHERE report IN ${listOf(numbers)}`,
  );
  const newest = new Map<number, { loaded: number; state: string }>();
  for (const [report = '', loaded = '', hasText = '', meta = ''] of rows) {
    const known = newest.get(Number(report));
    if (known && known.loaded >= Number(loaded)) continue;
    newest.set(Number(report), { loaded: Number(loaded), state: hasText + meta });
  }
  return new Map(Array.from(newest, ([number, { state }]) => [number, state]));
}

function stateOf({ meta, text }: Report): string {
  return (text === null ? '0' : '1') + JSON.stringify(meta);
}

function tableOf(server: TeamServer, table: Table | 'about'): string {
  return `${named(server.database)}.${named(table)}`;
}
