import type { Credit, Surroundings } from '../core/article';
import type { StructuredArticle } from './json-ld';

/** Meta tags that name a house as if the page were its own. */
const NAMING_META = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'author',
  'article:author',
  'dc.publisher',
  'dc.creator',
  'publisher',
  'copyright',
  'parsely-author',
  'twitter:data1',
];
/** Meta tags that name another address as the original's. */
const ORIGINAL_META = ['original-source', 'syndication-source'];
/** Names in the code that are kept, and the characters of one. */
const MAX_NAMED = 60;
const MAX_NAME = 200;

/** What the code says against the page's own interest: a canonical address elsewhere, works it is based on, an original source. */
export function declaredCredits(
  structured: StructuredArticle | null,
  meta: ReadonlyMap<string, string>,
  canonical: string | null,
  url: string | null,
): Credit[] {
  return [
    ...canonicalCredit(canonical, url),
    ...(structured?.basedOn ?? []).flatMap(({ name, url: address }): Credit[] => {
      const outlet = name ?? hostOf(address);
      if (outlet === null) return [];
      const credit: Credit = { kind: 'based-on', outlet, span: null, text: address ?? outlet };
      return [address === null ? credit : { ...credit, url: address }];
    }),
    ...ORIGINAL_META.flatMap((field): Credit[] => {
      const address = meta.get(field) ?? null;
      const host = hostOf(address);
      if (address === null || host === null || host === hostOf(url)) return [];
      return [{ kind: 'original-source', outlet: host, span: null, url: address, text: address }];
    }),
  ];
}

function canonicalCredit(canonical: string | null, url: string | null): Credit[] {
  const host = hostOf(url);
  const elsewhere = hostOf(canonical);
  if (canonical === null || elsewhere === null || host === null || sameSite(host, elsewhere)) {
    return [];
  }
  return [{ kind: 'canonical', outlet: elsewhere, span: null, url: canonical, text: canonical }];
}

/** Every house and person that the code names: what came with a copied head stands here. */
export function namedInCode(
  structured: StructuredArticle | null,
  meta: ReadonlyMap<string, string>,
): Surroundings['named'] {
  const named = NAMING_META.flatMap((field) => {
    const name = meta.get(field);
    return name === undefined ? [] : [{ name, from: `meta:${field}` }];
  });
  return [...named, ...(structured?.named ?? [])]
    .filter(({ name }) => name.length <= MAX_NAME)
    .slice(0, MAX_NAMED);
}

function hostOf(address: string | null): string | null {
  try {
    return address === null ? null : new URL(address).hostname.replace(/^www\./u, '');
  } catch {
    return null;
  }
}

/** m.example.com and www.example.com are one site; so is example.com over both. */
function sameSite(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`) || stem(a) === stem(b);
}

const stem = (host: string): string => host.replace(/^(?:m|mobile|amp|edition|beta|en|de)\./u, '');
