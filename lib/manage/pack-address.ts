import type { Source } from '../formats/format';
import { addressIn } from '../watch/address';
import type { FollowProblem } from '../watch/subscription';

/** Where a publisher may offer a pack of his reports. */
export const WELL_KNOWN = '/.well-known/firsthand.fhpack';

export type PackProblem = FollowProblem | 'no-address';

/** A pack that a publisher offers at an address. */
export interface PackFetcher {
  /** The address that what was typed means: a bare host means the well-known place. */
  addressOf(typed: string): string | null;
  /** Fetches it, once; only inside a click. */
  fetch(typed: string): Promise<{ file: Source } | { problem: PackProblem }>;
}

export interface PackFetcherParts {
  /** Asks the user for the host where the browser withholds it. */
  requestSite: (url: string) => Promise<boolean>;
  get: (url: string) => Promise<{ file: Blob } | { problem: FollowProblem }>;
}

export function createPackFetcher({ requestSite, get }: PackFetcherParts): PackFetcher {
  return {
    addressOf: packAddress,
    async fetch(typed) {
      const url = packAddress(typed);
      if (url === null) return { problem: 'no-address' };
      if (!(await requestSite(url))) return { problem: 'no-access' };
      const answer = await get(url);
      if ('problem' in answer) return answer;
      const { host, pathname } = new URL(url);
      const name = `${host}-${pathname.split('/').at(-1) || 'pack'}`;
      return { file: { name, blob: answer.file } };
    },
  };
}

function packAddress(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || /\s/u.test(trimmed)) return null;
  const isWhole = /^[a-z]+:/iu.test(trimmed);
  const url = addressIn(isWhole ? trimmed : `https://${trimmed}`, 'about:blank');
  if (url === null) return null;
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '' ? new URL(WELL_KNOWN, url).href : url;
}
