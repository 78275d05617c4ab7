import { SELECTION } from '../sketch/scheme';
import { GRANULE, SKETCH_GRANULE, TABLES } from './parameters';
import { named } from './sql';

/** Rows twice, by a load that was repeated, become one when the server merges its parts. */
const COLUMNS = {
  postings: 'hash UInt32, report UInt64',
  reports: 'report UInt64, meta String, newest String, hasText UInt8, text String, loaded UInt64',
  sketches: 'report UInt64, sketch String, loaded UInt64',
} as const;

export type Table = keyof typeof COLUMNS;
const TABLE_NAMES = Object.keys(COLUMNS) as Table[];

const ENGINES: Record<Table, string> = {
  postings: engine('', 'hash, report', GRANULE),
  reports: engine('loaded', 'report', GRANULE),
  sketches: engine('loaded', 'report', SKETCH_GRANULE),
};

/** What keeps the rows of a table together on a shard. */
const SHARDED_BY: Record<Table, string> = {
  postings: 'hash',
  reports: 'report',
  sketches: 'report',
};

/** What a corpus says of itself: another selection of fingerprints finds nothing in it. */
export const ABOUT = `tables ${TABLES}, selection ${SELECTION.version}`;

function engine(version: string, key: string, granule: number): string {
  return `ReplacingMergeTree(${version}) ORDER BY (${key}) SETTINGS index_granularity = ${granule}`;
}

/**
 * The statements that make a corpus in a database, none of which changes what is there. With a
 * cluster the tables are views over its shards, and each server keeps a part in `…_part`.
 */
export function creating(database: string, cluster: string | null): string[] {
  const db = named(database);
  const tables = TABLE_NAMES.flatMap((table) => {
    const columns = COLUMNS[table];
    const make = (name: string, kind: string) =>
      `CREATE TABLE IF NOT EXISTS ${db}.${named(name)} (${columns}) ENGINE = ${kind}`;
    if (cluster === null) return [make(table, ENGINES[table])];
    const part = `${table}_part`;
    const over = `Distributed(${named(cluster)}, ${db}, ${named(part)}, ${SHARDED_BY[table]})`;
    return [make(part, ENGINES[table]), make(table, over)];
  });
  const about = `${db}.${named('about')}`;
  return [
    `CREATE DATABASE IF NOT EXISTS ${db}`,
    ...tables,
    `CREATE TABLE IF NOT EXISTS ${about} (said String) ENGINE = ReplacingMergeTree() ORDER BY said`,
  ];
}
