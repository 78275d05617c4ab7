import { attributeOf, childrenOf, namesOf } from './dom';
import type { PageReader } from './page-reader';

/** How elements in a heading name what stands before the headline, and the headline itself. */
const KICKER =
  /(?:^|[\s_-])(?:kicker|roof-?line|over-?line|eyebrow|dachzeile|spitzmarke|top-?line|super-?title|pre-?title|pre-?head(?:line|ing)?|antetitulo|volanta|sur-?titre|occhiello|strap-?line|rubrik|section-?name|category)(?:$|[\s_-])/iu;
const HEADLINE = /(?:^|[\s_-])(?:headline|title|titel|titre|titulo|titolo)(?:$|[\s_-])/iu;
/** Parts of a heading that are looked at. */
const MAX_PARTS = 12;

/**
 * The headline within a heading whose markup parts it from a kicker: the one part that names
 * itself the headline, or what is left without the parts that name themselves a kicker; null
 * where the markup says nothing of the kind.
 */
export function headlineIn(page: PageReader, heading: Element): string | null {
  const parts = [...childrenOf(heading)].slice(0, MAX_PARTS);
  if (parts.length === 0) return null;
  const whole = page.line(heading);
  const titled = parts.filter((part) => HEADLINE.test(nameOf(part)) && !KICKER.test(nameOf(part)));
  const own = titled.length === 1 ? page.line(titled[0]!) : '';
  if (own !== '' && own.length < whole.length) return whole.endsWith(own) ? own : null;
  const kickers = parts.filter((part) => KICKER.test(nameOf(part))).map((part) => page.line(part));
  const rest = kickers.reduce((line, kicker) => withoutStart(line, kicker), whole);
  return rest !== '' && rest !== whole ? rest : null;
}

function withoutStart(line: string, kicker: string): string {
  if (kicker === '' || !line.startsWith(kicker)) return line;
  return line.slice(kicker.length).replace(/^[\s:|–—•·/-]{1,10}/u, '');
}

const nameOf = (element: Element): string =>
  `${namesOf(element)} ${attributeOf(element, 'itemprop') ?? ''}`;
