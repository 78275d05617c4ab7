/** UTF-16 units of a text: as much as a page may hand over (lib/check/capture.ts). */
export const TEXT_LIMIT = 1_048_576;

/** A record with its text, its sketch and the rest. */
export const RECORD_LIMIT = 4 * TEXT_LIMIT;

/** A whole page with what is built into it: SingleFile puts pictures and fonts in the page. */
export const PAGE_LIMIT = 64 * 1024 ** 2;

/** A headline, a name, an address. */
export const FIELD_LIMIT = 4_000;

export const HOSTS_LIMIT = 100;

/** Larger files are refused before a byte is read. */
export const FILE_LIMIT = 4 * 1024 ** 3;

/** … and what unpacks to more than this is no archive of news. */
export const UNPACKED_LIMIT = 16 * 1024 ** 3;

/** Prose packs to a third, lines that repeat to a hundredth; deflate itself ends at 1/1032. */
export const UNPACKED_RATIO = 250;
/** … which a file may pass before that is asked: a short one is small however well it packs. */
export const UNPACKED_FREE = 64 * 1024 ** 2;

/** Enough of a file to tell its format and its encoding. */
export const BEGINNING = 64 * 1024;

/** Files in one archive; more is no archive of news. */
export const ENTRIES_LIMIT = 1_000_000;

/** Columns of a table. */
export const COLUMNS_LIMIT = 1_000;

/** Header lines of a record of an archive, and the length of one. */
export const HEADERS_LIMIT = 1_000;
export const HEADER_LIMIT = 64 * 1024;
