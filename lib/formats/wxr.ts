import { SaxesParser } from 'saxes';
import { decodeEntities } from '../article/entities';
import { FirsthandError } from '../core/errors';
import { charsetOf, textOf } from './charset';
import type { Given, Input, Reading } from './format';
import { textOfFragment } from './fragment';
import { given, placeIn, readingOf, refused, short } from './given';
import { FIELD_LIMIT, RECORD_LIMIT, TEXT_LIMIT } from './limits';

/** The elements of an item that are read, by the ends of their names: what is written before
 * the colon is as the program that wrote it has it. */
const WANTED = new Set([
  'title',
  'link',
  'guid',
  'pubDate',
  'creator',
  'encoded',
  'post_id',
  'post_date_gmt',
  'post_date',
  'post_type',
  'status',
  'post_password',
]);

/** Kinds of items with words of the house; the others are pictures, menus and settings. */
const KINDS = new Set(['post', 'page', 'article', 'news', 'story']);

const XML_ENTITIES = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" };

/** What programs write into exports against the rules of XML, and what harms nobody. */
const HARMLESS = /undefined entity|disallowed character/u;

/** Nesting of elements; an export has five. */
const DEPTH_LIMIT = 100;

interface Item {
  line: number;
  fields: Map<string, string>;
  isTooLong: boolean;
}

/**
 * Reads an export of WordPress (WXR): every post and page, drafts and what lies in the bin not.
 * The namespace of its elements differs between versions, so their names count and not that.
 * Entities that a file defines itself are not expanded: the parser refuses them. Throws
 * FirsthandError `input-malformed` at a place where the file is no XML, with what stood before
 * it read.
 */
export async function* readWxr(input: Input): AsyncGenerator<Reading> {
  const items: Item[] = [];
  const site = { title: '' };
  const pulse = { units: 0 };
  const parser = parserInto(items, site, pulse);
  for await (const chunk of textOf(input.bytes, charsetOf(input.beginning))) {
    pulse.units += chunk.length;
    // The parser holds a text until it ends, and an attribute too.
    if (pulse.units > 2 * RECORD_LIMIT) throw malformed('a text or a mark without end');
    const failure = fed(parser, chunk);
    yield* readingsOf(items, site.title, input);
    if (failure) throw failure;
  }
  const failure = fed(parser, null);
  yield* readingsOf(items, site.title, input);
  if (failure) throw failure;
}

function* readingsOf(items: Item[], outlet: string, input: Input): Generator<Reading> {
  for (const item of items.splice(0)) {
    const at = placeIn(input, 'line', item.line);
    if (item.isTooLong) yield refused(at, 'too-long');
    else if (isPublished(item)) yield readingOf(at, () => givenOf(item, outlet));
  }
}

/** `pulse.units` is set to 0 whenever the parser has let go of what it held. */
function parserInto(items: Item[], site: { title: string }, pulse: { units: number }): SaxesParser {
  const parser = new SaxesParser({ xmlns: false });
  const path: string[] = [];
  let item: Item | null = null;
  let held: string[] = [];
  let length = 0;
  parser.on('opentag', ({ name }) => {
    pulse.units = 0;
    path.push(name.slice(name.indexOf(':') + 1));
    if (path.length > DEPTH_LIMIT) throw malformed('elements in elements without end');
    if (name === 'item') item = { line: parser.line, fields: new Map(), isTooLong: false };
    [held, length] = [[], 0];
  });
  const hear = (text: string) => {
    length += text.length;
    if (length <= RECORD_LIMIT) held.push(text);
    else held = [];
  };
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', ({ name }) => {
    pulse.units = 0;
    const last = path.pop()!;
    if (item !== null && name === 'item') {
      items.push(item);
      item = null;
    } else if (item !== null && path.at(-1) === 'item' && WANTED.has(last)) {
      // The excerpt is "encoded" too, of another namespace; the body comes first or is longer.
      const isExcerpt = last === 'encoded' && name.startsWith('excerpt');
      if (length > RECORD_LIMIT) item.isTooLong = true;
      else if (!isExcerpt) item.fields.set(last, held.join(''));
    } else if (item === null && last === 'title' && path.at(-1) === 'channel') {
      site.title = held.join('').slice(0, FIELD_LIMIT).trim();
    }
    [held, length] = [[], 0];
  });
  parser.on('error', (error) => {
    if (!HARMLESS.test(error.message)) throw malformed(error.message);
  });
  // Without the machinery of objects: "&constructor;" is no entity.
  parser.ENTITIES = Object.assign(Object.create(null) as object, XML_ENTITIES);
  return parser;
}

/** Why the file cannot be read on, or null; null as chunk says that it has ended. */
function fed(parser: SaxesParser, chunk: string | null): FirsthandError | null {
  try {
    if (chunk === null) parser.close();
    else parser.write(chunk);
    return null;
  } catch (error) {
    if (error instanceof FirsthandError) return error;
    throw error;
  }
}

function malformed(detail: string): FirsthandError {
  return new FirsthandError('input-malformed', detail.slice(0, 200));
}

/** For everybody to read: a post with a password is published too, by what WordPress writes. */
function isPublished({ fields }: Item): boolean {
  if ((fields.get('post_password') ?? '').trim() !== '') return false;
  const status = fields.get('status')?.trim() ?? 'publish';
  const kind = fields.get('post_type')?.trim() ?? 'post';
  return status === 'publish' && KINDS.has(kind) && (fields.get('encoded') ?? '').trim() !== '';
}

function givenOf({ fields }: Item, outlet: string): Given {
  const text = textOfPost(fields.get('encoded')!);
  if (text.length > TEXT_LIMIT) {
    throw new FirsthandError('file-too-large', 'a text over 1 MB', { field: 'content:encoded' });
  }
  const url = short(fields.get('link'));
  return given(
    { kind: 'text', text },
    {
      // Addresses of articles change with their headlines; the guid is what stays.
      id: short(fields.get('guid')),
      title: short(decodeEntities(fields.get('title') ?? '')),
      outlet: short(outlet),
      url: url !== null && /^https?:/iu.test(url) ? url : null,
      byline: short(fields.get('creator')),
    },
    dateIn(fields),
  );
}

/** The moment in UTC where it is there; a draft that was published at once has zeros. */
function dateIn(fields: Map<string, string>): string | null {
  const moment = (name: string) => {
    const value = short(fields.get(name));
    return value === null || value.startsWith('0000') ? null : value;
  };
  const utc = moment('post_date_gmt');
  return utc !== null ? `${utc} UTC` : (moment('pubDate') ?? moment('post_date'));
}

/**
 * [caption …]a picture and its words[/caption], and marks of page builders: with a value, with
 * an underscore, or closing. "[sic]" and "[he]" are words of the text.
 */
const WITH_CONTENT =
  /\[(caption|embed|gallery|audio|video|playlist|code)\b[^\]]{0,500}\][^[]{0,1000}\[\/\1\]/gu;
const ALONE =
  /\[(?:\/[a-z][\w-]{0,40}|[a-z]{1,20}_[a-z_]{1,30}|[a-z][\w-]{0,40}\s[^\]=]{0,60}=[^\]]{0,300})\]/gu;

/**
 * The text of a post. Without elements for its paragraphs, as the older editor wrote it, its
 * blank lines are what parts them.
 */
function textOfPost(content: string): string {
  const words = content.replaceAll(WITH_CONTENT, '').replaceAll(ALONE, '');
  return textOfFragment(words, { keepsLines: !/<p[\s>]/iu.test(words) });
}
