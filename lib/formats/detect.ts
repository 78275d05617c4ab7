import { looksLikePack } from '../corpus/pack';
import { charsetOf } from './charset';
import { hasTextColumn } from './columns';
import type { ReadFormat } from './format';

/** What a file is: one of the formats, a packing of one, or a feed, which is followed instead. */
export type Detected = ReadFormat | 'gzip' | 'zip' | 'feed';

/** Enough for the words that a format is known by. */
const HEAD = 4_096;

const BY_ENDING: Record<string, ReadFormat> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
  fhpack: 'pack',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  warc: 'warc',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  '': 'text',
};

/** Endings of files that are read, packed ones included; for pickers and folders. */
export const ENDINGS = [
  ...Object.keys(BY_ENDING).filter((ending) => ending !== ''),
  'xml',
  'wacz',
  'zip',
  'gz',
];

/** Endings of files that go with a page and are no report, told by nobody's word. */
const BESIDE =
  /\.(?:avif|bmp|css|eot|gif|ico|jpe?g|js|map|mjs|mp[34]|og[gv]|otf|png|svg|tiff?|ttf|wasm|wav|web[mp]|woff2?)$|(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/iu;

/** True for pictures, scripts and the like, and for what a file system leaves in an archive. */
export function isBeside(name: string): boolean {
  return BESIDE.test(name);
}

/** The last ending of a name, in lower case, without its dot; empty without one. */
export function endingOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot + 1).toLowerCase();
}

/**
 * What a file is, by its first bytes and its name: what is written into it says more than its
 * name, and the name more than what it looks like. Null for what is none of the formats.
 */
export function detect(name: string, beginning: Uint8Array): Detected | null {
  const packing = packingOf(beginning);
  if (packing !== null) return packing;
  const head = headOf(beginning);
  // A web archive holds pictures between its pages; it is told by its first word.
  if (/^WARC\/\d/u.test(head)) return 'warc';
  if (isBinary(beginning)) return null;
  const ending = endingOf(name);
  return byContent(head) ?? BY_ENDING[ending] ?? null;
}

function packingOf([a, b, c, d]: Uint8Array): Detected | null {
  if (a === 0x1f && b === 0x8b) return 'gzip';
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6)) ? 'zip' : null;
}

/** No text holds a zero, unless it is of two bytes a character and says so. */
function isBinary(beginning: Uint8Array): boolean {
  if (charsetOf(beginning).startsWith('utf-16')) return false;
  const head = beginning.subarray(0, HEAD);
  return head.includes(0) || new TextDecoder('latin1').decode(head.subarray(0, 5)) === '%PDF-';
}

function headOf(beginning: Uint8Array): string {
  const decoder = new TextDecoder(charsetOf(beginning));
  return decoder.decode(beginning.subarray(0, HEAD), { stream: true }).trimStart();
}

function byContent(head: string): Detected | null {
  if (looksLikePack(head.slice(0, 1_000))) return 'pack';
  if (/^[[{]/u.test(head)) return ofJson(head);
  if (head.startsWith('<')) return ofMarkup(head);
  if (isMhtml(head)) return 'mhtml';
  if (/^---\s{0,9}\n[^\n]{0,200}:/u.test(head)) return 'markdown';
  return hasTextColumn(head.split('\n', 1)[0]!) ? 'csv' : null;
}

/** JSON by the names of its fields; a text that begins with a bracket is none. */
function ofJson(head: string): Detected | null {
  if (!/^(?:\[\s*)?\{\s*"|^\[\s*\]/u.test(head)) return null;
  if (/"cluster"\s*:/u.test(head) && /"(?:begin|uid|gid|src|size)"\s*:/u.test(head))
    return 'passim';
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org/u.test(head)) return 'feed';
  return /"(?:body_\w{1,40}|bodies|headlines?|headline_\w{1,40}|versioncreated)"\s{0,20}:/iu.test(
    head,
  )
    ? 'ninjs'
    : 'jsonl';
}

function ofMarkup(head: string): Detected | null {
  if (head.includes('wordpress.org/export/')) return 'wxr';
  if (/<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b/u.test(head)) return 'feed';
  return /<(?:!doctype\s{1,9}html|html|head|body|article|meta|title)\b/iu.test(head)
    ? 'html'
    : null;
}

function isMhtml(head: string): boolean {
  return (
    /^[A-Za-z][\w-]{0,60}:/u.test(head) && /^content-type:\s{0,99}multipart\/related/imu.test(head)
  );
}
