import type { ReportMeta } from '../sketch/sketch';
import { PAGE } from './parameters';
import type { AnyTransaction, ReportRecord } from './schema';
import { isRow } from './soundness';
import { corrupt, readState } from './state';

export interface ListQuery {
  /** Looked for in headline, outlet and address, without case; '' for all. */
  text: string;
  offset: number;
  limit: number;
}

export interface ListedReport {
  meta: ReportMeta;
  hasText: boolean;
}

/** As a report stands in the corpus. */
export interface PlacedReport extends ListedReport {
  ordinal: number;
  /** ISO 8601. */
  added: string;
}

export interface Listing {
  reports: PlacedReport[];
  /** Reports that fit, on all pages. */
  total: number;
}

/**
 * One page of the reports that fit, newest addition first (ordinals are given in order).
 * Without a text one cursor jumps to the page; with one the metadata of all reports is read
 * in blocks, about 10 ms a thousand, and only ordinals are kept.
 */
export async function listReports(transaction: AnyTransaction, query: ListQuery): Promise<Listing> {
  const words = query.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    const { reports } = await readState(transaction);
    return { reports: (await pageOf(transaction, query)).map(placed), total: reports };
  }
  const fitting = await ordinalsWith(transaction, words);
  const wanted = fitting.reverse().slice(query.offset, query.offset + query.limit);
  const store = transaction.objectStore('reports');
  const records = await Promise.all(wanted.map((ordinal) => store.get(ordinal)));
  return {
    reports: records.filter((record) => record !== undefined).map(placed),
    total: fitting.length,
  };
}

function listed(record: unknown): ListedReport {
  if (!isRow(record)) throw corrupt('the row of a report');
  const { meta, hasText } = record;
  return { meta, hasText };
}

async function pageOf(
  transaction: AnyTransaction,
  { offset, limit }: ListQuery,
): Promise<ReportRecord[]> {
  let cursor = await transaction.objectStore('reports').openCursor(null, 'prev');
  if (cursor && offset > 0) cursor = await cursor.advance(offset);
  const records: ReportRecord[] = [];
  while (cursor && records.length < limit) {
    records.push(cursor.value);
    cursor = await cursor.continue();
  }
  return records;
}

/** The reports of these ordinals that are there, in the order given. */
export async function reportsAt(
  transaction: AnyTransaction,
  ordinals: readonly number[],
): Promise<PlacedReport[]> {
  const store = transaction.objectStore('reports');
  const records = await Promise.all(ordinals.map((ordinal) => store.get(ordinal)));
  return records.filter((record) => record !== undefined).map(placed);
}

/** The next reports from an ordinal on, oldest addition first, at most `limit`. */
export async function reportsFrom(
  transaction: AnyTransaction,
  ordinal: number,
  limit: number,
): Promise<PlacedReport[]> {
  const range = IDBKeyRange.lowerBound(ordinal);
  return (await transaction.objectStore('reports').getAll(range, limit)).map(placed);
}

function placed(record: unknown): PlacedReport {
  const report = listed(record);
  const { ordinal, added } = record as ReportRecord;
  return { ...report, ordinal, added };
}

async function ordinalsWith(transaction: AnyTransaction, words: readonly string[]) {
  const store = transaction.objectStore('reports');
  const fitting: number[] = [];
  let block = await store.getAll(null, PAGE);
  while (block.length > 0) {
    for (const record of block) {
      const { meta } = listed(record);
      const { ordinal } = record;
      const haystack = `${meta.title} ${meta.outlet ?? ''} ${meta.url ?? ''}`.toLocaleLowerCase();
      if (words.every((word) => haystack.includes(word))) fitting.push(ordinal);
    }
    block = await store.getAll(IDBKeyRange.lowerBound(block.at(-1)!.ordinal, true), PAGE);
  }
  return fitting;
}
