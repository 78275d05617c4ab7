import { decodeDocument } from './charset';
import { wholeOf } from './bytes';
import type { Input, Reading } from './format';
import { given, placeIn, refused } from './given';
import { PAGE_LIMIT, TEXT_LIMIT } from './limits';
import { savedBy } from './saved-page';

/** A whole file as one text, or why it is none; a file of one report is its own record. */
export async function documentOf(
  input: Input,
  limit: number,
): Promise<{ text: string } | { reading: Reading }> {
  const at = placeIn(input, 'record', 1);
  const bytes = await wholeOf(input.bytes, limit);
  if (bytes === null) return { reading: refused(at, 'too-long') };
  const text = decodeDocument(bytes).replace(/^\uFEFF/u, '');
  if (text.includes('\0')) return { reading: refused(at, 'encoding') };
  return { text };
}

/** A plain text: one report, read as it is given. An empty file holds none. */
export async function* readText(input: Input): AsyncGenerator<Reading> {
  // A character is up to three bytes of UTF-8 or two units of UTF-16.
  const document = await documentOf(input, 3 * TEXT_LIMIT);
  if ('reading' in document) yield document.reading;
  else if (document.text.length > TEXT_LIMIT)
    yield refused(placeIn(input, 'record', 1), 'too-long');
  else if (document.text.trim() !== '') {
    const at = placeIn(input, 'record', 1);
    yield { kind: 'given', at, given: given({ kind: 'text', text: document.text }, {}) };
  }
}

/** A saved page; what SingleFile writes above it says where it is from and when it was saved. */
export async function* readHtml(input: Input): AsyncGenerator<Reading> {
  const document = await documentOf(input, PAGE_LIMIT);
  if ('reading' in document) yield document.reading;
  else {
    const known = savedBy(document.text);
    const body = { kind: 'page', html: document.text } as const;
    yield { kind: 'given', at: placeIn(input, 'record', 1), given: given(body, known) };
  }
}
