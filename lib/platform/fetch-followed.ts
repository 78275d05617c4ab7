import { decode, readAll } from './fetch-page';

/** How long a server may take (ms). */
const TIME_LIMIT = 30_000;

/** What a server answered; `retryAfter` in ms. */
export type FetchAnswer =
  | {
      is: 'text';
      text: string;
      /** Where it stands: the address asked, or the one that it led to. */
      url: string;
      etag: string | null;
      lastModified: string | null;
    }
  | { is: 'unchanged' }
  | { is: 'no'; problem: FetchProblem; retryAfter: number | null };

export type FetchProblem =
  'unreachable' | 'not-found' | 'refused' | 'busy' | 'failed' | 'redirected' | 'too-large';

export interface FetchConditions {
  etag: string | null;
  lastModified: string | null;
}

const PROBLEMS: Readonly<Record<number, FetchProblem>> = {
  401: 'refused',
  403: 'refused',
  404: 'not-found',
  410: 'not-found',
  429: 'busy',
  451: 'refused',
  503: 'busy',
};

/**
 * What stands at an address that the user follows, without cookies and without a referrer. A
 * redirect is not followed: where it leads, the user has not said that it may be asked.
 */
export function fetchFollowed(
  url: string,
  conditions: FetchConditions | null,
): Promise<FetchAnswer> {
  return fetchText(url, 'manual', conditions);
}

/** The same once, wherever it leads, with the address it came from; only on the user's click. */
export function fetchWherever(url: string): Promise<FetchAnswer> {
  return fetchText(url, 'follow', null);
}

async function fetchText(
  url: string,
  redirect: 'manual' | 'follow',
  conditions: FetchConditions | null,
): Promise<FetchAnswer> {
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect,
      cache: 'no-store',
      headers: headersOf(conditions),
      signal: AbortSignal.timeout(TIME_LIMIT),
    });
    if (answer.type === 'opaqueredirect') return no('redirected');
    if (answer.status === 304) return { is: 'unchanged' };
    if (!answer.ok || !answer.body) {
      return no(PROBLEMS[answer.status] ?? 'failed', waitOf(answer.headers.get('retry-after')));
    }
    const bytes = await readAll(answer.body);
    if (!bytes) return no('too-large');
    return {
      is: 'text',
      text: decode(bytes, answer.headers.get('content-type') ?? ''),
      url: answer.url,
      etag: answer.headers.get('etag'),
      lastModified: answer.headers.get('last-modified'),
    };
  } catch {
    // Offline, refused, timed out: all one to whoever asks again later.
    return no('unreachable');
  }
}

function no(problem: FetchProblem, retryAfter: number | null = null): FetchAnswer {
  return { is: 'no', problem, retryAfter };
}

function headersOf(conditions: FetchConditions | null): Record<string, string> {
  return {
    ...(conditions?.etag ? { 'If-None-Match': conditions.etag } : {}),
    ...(conditions?.lastModified ? { 'If-Modified-Since': conditions.lastModified } : {}),
  };
}

/** `Retry-After` in seconds or as a date, in ms from now. */
function waitOf(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/u.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}
