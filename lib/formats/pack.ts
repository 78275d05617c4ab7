import type { DateClaim } from '../core/article';
import { dateOrNull, parseGivenDate } from '../core/date-claim';
import { PACK_LINE_LIMIT, parsePackHeader, parsePackLine } from '../corpus/pack';
import { textOf } from './charset';
import type { Given, Input, Reading } from './format';
import { placeIn, readingOf, refused } from './given';
import { linesOf } from './lines';

/**
 * Reads a pack (lib/corpus/pack.ts). Throws FirsthandError for a header that is none, since
 * without it nothing of the file is known; a damaged line costs itself alone.
 */
export async function* readPack(input: Input): AsyncGenerator<Reading> {
  let isHeader = true;
  for await (const { number, text } of linesOf(textOf(input.bytes, 'utf-8'), PACK_LINE_LIMIT)) {
    const at = placeIn(input, 'line', number);
    if (isHeader) yield { kind: 'header', promised: parsePackHeader(text ?? '').count };
    else if (text === null) yield refused(at, 'too-long');
    else yield readingOf(at, () => givenOfLine(text, number));
    isHeader = false;
  }
}

function givenOfLine(text: string, number: number): Given {
  let lostDate = false;
  const readDate = (value: unknown): DateClaim | null => {
    const date = dateOrNull(value, parseGivenDate);
    lostDate = date === null;
    return date;
  };
  const { meta, sketch } = parsePackLine(text, number, 'imported', readDate);
  const { id, title, outlet, hosts, url, byline, published, seen, language } = meta;
  const known = { id, title, outlet, hosts, url, byline, published, seen, language };
  return { ...known, lostDate, origin: 'imported', body: { kind: 'sketch', sketch, text: null } };
}
