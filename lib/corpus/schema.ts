import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ReportMeta, Sketch } from '../sketch/sketch';

/**
 * The IndexedDB corpus. DO NOT CHANGE a store, key or index without a new migration in
 * migrations.ts: what is described here lies on readers' disks.
 */
export const DATABASE_NAME = 'firsthand-corpus';

export interface CorpusSchema extends DBSchema {
  reports: {
    /** Ordinal: given once, never reused. */
    key: number;
    value: ReportRecord;
    indexes: {
      id: string;
      url: string;
      digest: string;
      outlet: string;
      published: string;
      added: string;
      origin: string;
    };
  };
  sketches: { key: number; value: Sketch };
  texts: { key: number; value: string };
  /** Key: see `shardKey` of layout.ts; what earlier releases wrote are bare pairs. */
  postings: { key: number; value: Uint8Array | ArrayBuffer };
  meta: { key: string; value: unknown };
  findings: KeptStore;
  judgements: KeptStore;
  subscriptions: KeptStore;
  outlets: KeptStore;
  notes: KeptStore;
  links: KeptStore;
  evidence: KeptStore;
  cases: KeptStore;
  roles: KeptStore;
  corrections: KeptStore;
  /** Which texts have which words (words.ts). */
  words: { key: number; value: ArrayBuffer };
}

/** A store of records with an id each, which those who keep them here know how to read. */
interface KeptStore {
  key: string;
  value: KeptRecord;
}

export interface KeptRecord {
  id: string;
}

export interface ReportRecord {
  ordinal: number;
  meta: ReportMeta;
  hasText: boolean;
  /** Postings it has in the shards. */
  postings: number;
  /** What the indexes read; a report without the value is not in that index. */
  id: string;
  url?: string;
  digest: string;
  outlet?: string;
  published?: string;
  /** ISO 8601. */
  added: string;
  origin: string;
}

export type Store = StoreNames<CorpusSchema>;
export type CorpusDatabase = IDBPDatabase<CorpusSchema>;
export type ReadTransaction = IDBPTransaction<CorpusSchema, Store[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<CorpusSchema, Store[], 'readwrite'>;
export type AnyTransaction = ReadTransaction | WriteTransaction;

/** The stores that make the corpus; a report stands in all of them. */
export const ALL_STORES: Store[] = ['reports', 'sketches', 'texts', 'postings', 'meta'];

/** What a write of reports concerns: these, and the index of the words of their texts. */
export const WRITTEN_STORES: Store[] = [...ALL_STORES, 'words'];

/**
 * The stores beside it (kept.ts): what the user follows, what was found, what he said of it and of
 * reports and outlets, and which reports belong together; of kept findings both texts, and the notes
 * on a case; what a report is to the user, and what is corrected of a page.
 */
export const KEPT_STORES = [
  'findings',
  'judgements',
  'subscriptions',
  'outlets',
  'notes',
  'links',
  'evidence',
  'cases',
  'roles',
  'corrections',
] as const;

export type KeptName = (typeof KEPT_STORES)[number];
