import type { Article } from '../core/article';
import { bareHost, hostOf, normaliseUrl } from '../core/url';
import type { Found } from './reading';
import type { NameHit } from './names';
import type { CreditSource } from './source';
import { escape } from './wordings';

/** Links there lead somewhere else on purpose: teasers, partners, readers. */
const BESIDE = new Set(['aside', 'furniture', 'comment', 'caption']);
const MAX_HOSTS = 12;

/**
 * The links of the page to the source. One to the very page is a credit where it stands by
 * the text; one to another page of the house says only that the house is known.
 */
export function readLinks({ surroundings }: Article, source: CreditSource): Found[] {
  const page = source.url === null ? null : normaliseUrl(source.url);
  return (surroundings?.links ?? []).flatMap(({ url, text, place }): Found[] => {
    const isPage = page !== null && normaliseUrl(url) === page;
    if (!isPage && !isAt(hostOf(url), source)) return [];
    return [
      {
        grade: isPage && !BESIDE.has(place) ? 'printed' : 'none',
        where: place === 'text' ? 'link' : place,
        role: 'link',
        name: source.outlet ?? hostOf(url),
        quoted: text === '' ? url : text,
        span: null,
      },
    ];
  });
}

/** True for a host of the source, or one below it. */
export function isAt(host: string | null, { hosts }: Pick<CreditSource, 'hosts'>): boolean {
  if (host === null) return false;
  return hosts.some((home) => {
    const bare = bareHost(home);
    return host === bare || host.endsWith(`.${bare}`);
  });
}

/** Where an address of the source is printed: "northmereledger.example". */
export function findHosts(text: string, folded: string, source: CreditSource): NameHit[] {
  return source.hosts.slice(0, MAX_HOSTS).flatMap((host) => {
    const bare = bareHost(host);
    if (!bare.includes('.')) return [];
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}_@-])(?:https?://)?(?:www\\.)?${escape(bare)}(?![\\p{L}\\p{N}-])`,
      'gu',
    );
    return [...folded.matchAll(pattern)].map((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const printed = text.slice(start, end);
      const of = source.outlet ?? bare;
      return { start, end, of, printed, short: false, onlyMark: false, proper: true };
    });
  });
}
