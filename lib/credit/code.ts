import type { Article } from '../core/article';
import { hostOf } from '../core/url';
import type { Found } from './reading';
import { fold } from './fold';
import { isAt } from './links';
import { findNames, type NameIndex } from './names';
import type { CreditSource } from './source';

const DECLARING = new Set(['canonical', 'based-on', 'original-source']);

/**
 * What the page's code says against the page's own interest: a canonical address elsewhere, a
 * work it is based on, an original source. A canonical address that stands in structured
 * data alone came with it (`readLeftOver`).
 */
export function readDeclared(article: Article, source: CreditSource, index: NameIndex): Found[] {
  return article.credits.flatMap((credit): Found[] => {
    const { kind, outlet, url, text } = credit;
    if (!DECLARING.has(kind)) return [];
    const address = hostOf(url ?? outlet) ?? hostOf(`https://${outlet}`);
    if (!isAt(address, source) && !names(outlet, index)) return [];
    const role = kind as 'canonical' | 'based-on' | 'original-source';
    const from = kind === 'canonical' ? article.origins['canonicalUrl'] : 'meta';
    const grade = from === 'json-ld' ? 'left-over' : 'declared';
    return [
      { grade, where: 'code', role, name: source.outlet ?? outlet, quoted: text, span: null },
    ];
  });
}

/** Fields of the code that name the source as if the page were its own. */
export function readLeftOver(article: Article, source: CreditSource, index: NameIndex): Found[] {
  const host = article.url === null ? null : hostOf(article.url);
  // At home on its own page.
  if (isAt(host, source)) return [];
  return (article.surroundings?.named ?? []).flatMap(({ name, from }): Found[] =>
    names(name, index)
      ? [
          {
            grade: 'left-over',
            where: 'code',
            role: 'code',
            name: source.outlet ?? name,
            quoted: `${from}: ${name}`,
            span: null,
          },
        ]
      : [],
  );
}

/**
 * Credits that were found when the page was read, of a text whose page is not at hand: a
 * report of the corpus, a capture of an earlier release.
 */
export function readListed({ credits, surroundings }: Article, index: NameIndex): Found[] {
  if (surroundings !== null) return [];
  return credits.flatMap(({ kind, outlet, span, text }): Found[] => {
    if (span !== null || DECLARING.has(kind) || kind === 'contributor' || !names(outlet, index)) {
      return [];
    }
    const grade = kind === 'attribution' ? 'mention' : 'printed';
    const where = kind === 'dateline' ? 'dateline' : kind === 'attribution' ? 'text' : 'end';
    const role = kind === 'attribution' ? 'mention' : 'alone';
    return [{ grade, where, role, name: outlet, quoted: text, span: null }];
  });
}

/** True when the whole of it is a name of the source, with "The" or a legal form beside it. */
function names(text: string, index: NameIndex): boolean {
  const [hit] = findNames(text, fold(text), index);
  return hit !== undefined && text.length - (hit.end - hit.start) <= BESIDE_NAME;
}
const BESIDE_NAME = 12;
