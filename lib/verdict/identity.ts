import type { ReportMeta } from '../sketch/sketch';
import { bareHost, hostOf, normaliseUrl } from '../core/url';
import { diceSimilarity } from '../text/dice';
import { IDENTITY } from './thresholds';
import type { ReasonCode } from './reasons';

/** What a page says of itself, as far as identity goes. */
export interface PageAddress {
  url: string | null;
  canonicalUrl: string | null;
  title: string;
  digest: string;
}

export interface Likeness {
  /** Share of the page's (report's) tokens that stand equal in the other. */
  page: number;
  report: number;
}

export type Identity = { same: 'report' | 'version'; code: ReasonCode } | null;

/**
 * Whether the page *is* this report: its address is the report's; or its host belongs to the
 * report and text or headline are nearly equal; without any address, the page's or the
 * report's, the text alone must be equal. On another host than the report's an equal text is
 * a reprint, whatever it says of itself.
 */
export function identify(page: PageAddress, report: ReportMeta, likeness: Likeness): Identity {
  const least = Math.min(likeness.page, likeness.report);
  const equal = page.digest === report.digest || least >= IDENTITY.sameText;
  const address = ownAddress(page);
  if (address === null || !isPlaced(report)) {
    const same = page.digest === report.digest || least >= IDENTITY.sameTextWithoutAddress;
    return same ? { same: 'report', code: 'same-text' } : null;
  }
  if (report.url !== null && normaliseUrl(address) === normaliseUrl(report.url)) {
    const changed = !equal && least < IDENTITY.sameText;
    return { same: changed ? 'version' : 'report', code: 'same-url' };
  }
  if (!isHome(hostOf(address), report)) return null;
  if (equal) return { same: 'report', code: 'same-site-same-text' };
  if (Math.max(likeness.page, likeness.report) < IDENTITY.version) return null;
  const sameHeadline =
    page.title !== '' &&
    report.title !== '' &&
    diceSimilarity(page.title, report.title) >= IDENTITY.headlineDice;
  return sameHeadline ? { same: 'version', code: 'same-site-same-headline' } : null;
}

/** Whether anything is known of where the report stands: an address, a host, an outlet. */
function isPlaced({ url, hosts, outlet }: ReportMeta): boolean {
  return url !== null || hosts.length > 0 || outlet !== null;
}

/** The canonical address when it is on the page's own host; a foreign one is a credit. */
export function ownAddress(page: Pick<PageAddress, 'url' | 'canonicalUrl'>): string | null {
  if (page.url === null) return page.canonicalUrl;
  if (page.canonicalUrl !== null && hostOf(page.canonicalUrl) === hostOf(page.url)) {
    return page.canonicalUrl;
  }
  return page.url;
}

/**
 * Whether page and report are of one house: the page's host is one of the report's. The
 * address that the page was loaded from alone says so; names, and the address that a copied
 * head gives, are claims that any copy can make.
 */
export function isOfOneHouse(page: Pick<PageAddress, 'url'>, report: Pick<ReportMeta, 'hosts'>) {
  return page.url !== null && isHome(hostOf(page.url), report);
}

/** The canonical link to another host, which is a credit to it. */
export function foreignCanonical(page: Pick<PageAddress, 'url' | 'canonicalUrl'>): string | null {
  if (page.url === null || page.canonicalUrl === null) return null;
  return hostOf(page.canonicalUrl) === hostOf(page.url) ? null : page.canonicalUrl;
}

/** True when the host is one of the report's, or lies below one of them. */
export function isHome(host: string | null, report: { hosts: readonly string[] }): boolean {
  if (host === null) return false;
  return report.hosts.some((home) => {
    const bare = bareHost(home);
    return host === bare || host.endsWith(`.${bare}`);
  });
}
