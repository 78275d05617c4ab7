import type { DateClaim } from '../core/article';
import type { Sketch } from '../sketch/sketch';

/** The formats that are read; a .gz or .zip of any of them is too. */
export const READ_FORMATS = [
  'jsonl', // Firsthand's own, passim's documents, and whatever has a text a line
  'pack',
  'passim', // the clusters that passim finds
  'csv',
  'html',
  'mhtml',
  'warc',
  'wxr',
  'ninjs',
  'markdown',
  'text',
] as const;

export type ReadFormat = (typeof READ_FORMATS)[number];

/** A file to be read, as a Blob gives it: from any place, and more than once. */
export interface Source {
  /** Its name, with the folders it was chosen with. */
  name: string;
  blob: Pick<Blob, 'size' | 'stream' | 'slice'>;
}

/**
 * Origins that a file of ours brings back: what was read is forgotten with what is read, wherever
 * it was in between. Anything else is imported.
 */
export const GIVEN_ORIGINS = ['imported', 'captured', 'read', 'followed'] as const;

export type GivenOrigin = (typeof GIVEN_ORIGINS)[number];

/** What a file gives of a report, before anything is made of it. */
export interface Given {
  /** As the file names it; null where it names none. */
  id: string | null;
  title: string | null;
  outlet: string | null;
  /** Null: the host of the address. */
  hosts: string[] | null;
  url: string | null;
  byline: string | null;
  published: DateClaim | null;
  /** It said when it was published, and not so that it can be read. */
  lostDate: boolean;
  /** ISO 8601: somebody saw it by then. */
  seen: string | null;
  language: string | null;
  origin: GivenOrigin;
  body: Body;
}

export type Body =
  | { kind: 'text'; text: string }
  | { kind: 'sketch'; sketch: Sketch; text: string | null }
  /** A whole page, of which an extractor finds the article. */
  | { kind: 'page'; html: string };

/** Where in a file something stands. */
export interface Place {
  /** The file inside an archive; null outside of one. */
  file: string | null;
  unit: 'line' | 'record';
  /** Of the line or record, from 1. */
  number: number;
}

/** A record that cannot be taken, and why. */
export interface Refusal extends Place {
  why: RefusalReason;
  /** Name of the field in the file; null where it is about the whole record. */
  field: string | null;
}

export const REFUSAL_REASONS = [
  'not-json', // it cannot be read at all
  'malformed', // `field` is not what it has to be
  'too-short', // too few words to be compared
  'too-long',
  'too-new', // its fingerprints are of a later release
  'no-article', // a page without an article
  'encoding', // a file in an archive, in bytes that are no text
  'unknown-format', // a file in an archive that is none of the formats
  'nested', // an archive in an archive
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export type Reading =
  /** How many reports the file promises. */
  | { kind: 'header'; promised: number }
  | { kind: 'given'; at: Place; given: Given }
  | { kind: 'refused'; refusal: Refusal };

/** A file, or one of an archive, unpacked. */
export interface Input {
  name: string;
  /** The name inside the archive, for places. */
  inside: string | null;
  bytes: AsyncIterable<Uint8Array>;
  /** The first bytes, also part of `bytes`. */
  beginning: Uint8Array;
  columns: ColumnMap | null;
}

/** Fields that a column of a table may hold. */
export const COLUMN_FIELDS = [
  'text',
  'title',
  'outlet',
  'url',
  'published',
  'byline',
  'language',
  'id',
] as const;

export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Number of the column, from 0, for each field that the table has. */
export type ColumnMap = Partial<Record<ColumnField, number>>;

/** Reads a file record by record; at most one of them is held. Throws FirsthandError where
 * nothing of the rest can be read. */
export type Reader = (input: Input) => AsyncGenerator<Reading>;
