import type { ReportDraft } from '../check/corpus-manager';
import { fetchSafest, type OriginalParts } from '../check/load-original';
import { isPrivateAddress } from '../check/private-address';
import type { PageReader, ReadPage } from '../check/report-of';
import { saveArticle } from '../check/save';
import type { Article } from '../core/article';
import { err, ok, type Result } from '../core/result';
import { isHomeAddress } from '../core/url';
import type { Corpus } from '../corpus/corpus';
import { addressIn, typedAddress } from '../watch/address';
import { isExcerpt } from '../watch/excerpt';

/** Why a page gave no report. */
export type CollectTrouble =
  | NonNullable<ReadPage['absent']>
  | 'no-address' // a line that is no address of the web
  | 'private-address' // of this computer or the local network, and not confirmed
  | 'redirected' // it leads to another address, which nobody has seen
  | 'unreachable'
  | 'no-access' // the browser withholds the site
  | 'private-window' // nothing is stored of it
  | 'asleep' // the browser has put the tab to sleep
  | 'failed'; // the page did not answer

/** What became of a page: a new report, one that was there already, or none. */
export type Collected = Result<'saved' | 'present', CollectTrouble>;

/** A tab as it is listed; its address is null where the browser withholds it. */
export interface OpenTab {
  id: number;
  url: string | null;
  title: string | null;
  incognito: boolean;
  asleep: boolean;
}

/** A line of a list of addresses: as it was typed, and what it means. */
export interface ListedAddress {
  typed: string;
  url: string | null;
  /** It is of this computer or of the local network: only asked after a second click. */
  isPrivate: boolean;
}

/** Addresses of one list: more are a file of the import. */
export const ADDRESSES_AT_ONCE = 200;

export interface Collector {
  /** The addresses that a pasted text names, one a line; the same one once, at most so many. */
  listed(text: string): ListedAddress[];
  /** The tabs of a window that may hold an article; null: of this one. */
  tabs(window: number | null): Promise<OpenTab[]>;
  saveTab(tab: OpenTab): Promise<Collected>;
  /** Fetches the page of an address, once, and saves its article; `confirmed`: see Consent. */
  saveAddress(url: string, confirmed: boolean): Promise<Collected>;
  /** The same, to be checked and not saved. */
  readAddress(url: string, confirmed: boolean): Promise<Result<ReportDraft, CollectTrouble>>;
  /** Asks the user for these sites, in one question; only inside a click. */
  askAccess(urls: readonly string[]): Promise<boolean>;
  /** Asks for every site: where an address is withheld there is nothing else to ask for. */
  askEverySite(): Promise<boolean>;
}

export interface CollectorParts extends Pick<Collector, 'askAccess' | 'askEverySite'> {
  corpus: Pick<Corpus, 'add' | 'byDigest'>;
  windowTabs: (window: number | null) => Promise<OpenTab[] | null>;
  /** The article of an open tab: the one that was read, or else read now. */
  readTab: (tabId: number) => Promise<Result<Article, CollectTrouble>>;
  fetchPage: OriginalParts['fetchPage'];
  hasSite: (url: string) => Promise<boolean>;
  readPage: PageReader;
  /** ISO 8601. */
  now: () => string;
}

/** Puts into the corpus what the user has open, or has a list of; each by a click of his own. */
export function createCollector(parts: CollectorParts): Collector {
  const save = async (article: Article): Promise<Collected> => {
    const outcome = await saveArticle(parts.corpus, article, {
      origin: 'captured',
      seen: parts.now(),
    });
    if (outcome.saved) return ok('saved');
    return outcome.why === 'too-short' ? err('too-short') : ok('present');
  };

  const read = async (
    url: string,
    confirmed: boolean,
  ): Promise<Result<Article, CollectTrouble>> => {
    if (isHomeAddress(url)) return err('not-an-article');
    if (isPrivateAddress(url) && !confirmed) return err('private-address');
    if (!(await parts.hasSite(url))) return err('no-access');
    const fetched = await fetchSafest(url, parts.fetchPage);
    if (typeof fetched === 'string') return err(fetched);
    const { article, absent } = await parts.readPage(fetched.html, url);
    if (absent !== null) return err(absent);
    return isExcerpt(article) ? err('paywalled') : ok(article);
  };

  return {
    askAccess: parts.askAccess,
    askEverySite: parts.askEverySite,

    listed(text) {
      const lines = text.split(/[\r\n]+/u).map((line) => line.trim());
      const addresses = new Map<string, ListedAddress>();
      for (const typed of lines) {
        if (typed === '' || addresses.size === ADDRESSES_AT_ONCE) continue;
        const url = /\s/u.test(typed) ? null : typedAddress(typed);
        const isPrivate = url !== null && isPrivateAddress(url);
        addresses.set(url ?? typed, { typed, url, isPrivate });
      }
      return [...addresses.values()];
    },

    async tabs(window) {
      const open = (await parts.windowTabs(window)) ?? [];
      // Of a tab whose address is withheld it is not known that it holds no page of the web.
      return open.filter(({ url }) => url === null || addressIn(url, url) !== null);
    },

    async saveTab({ id, url, incognito, asleep }) {
      if (incognito) return err('private-window');
      if (url !== null && isHomeAddress(url)) return err('not-an-article');
      if (url === null || !(await parts.hasSite(url))) return err('no-access');
      if (asleep) return err('asleep');
      const article = await parts.readTab(id);
      return article.ok ? save(article.value) : article;
    },

    async saveAddress(url, confirmed) {
      const article = await read(url, confirmed);
      return article.ok ? save(article.value) : article;
    },

    async readAddress(url, confirmed) {
      const article = await read(url, confirmed);
      if (!article.ok) return article;
      const { title, outlet, published, text } = article.value;
      return ok({ title, outlet, url, published, text });
    },
  };
}
