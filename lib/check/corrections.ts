import type { DateClaim } from '../core/article';
import { normaliseUrl } from '../core/url';
import type { Corpus } from '../corpus/corpus';
import type { ReportMeta } from '../sketch/sketch';
import type { Capture } from './capture';

/** Where a date or an outlet is from that the user set. */
export const BY_USER = 'user';

/** What the user knows better of a page than the page says; null for what stays as it was read. */
export interface Correction {
  /** The page's address (`normaliseUrl`). */
  id: string;
  outlet: string | null;
  /** Day of publication (ISO date). */
  day: string | null;
  /** When it was given (ISO 8601). */
  at: string;
}

/** A capture with the user's word on its page in place of the page's own. */
export function corrected(capture: Capture, correction: Correction | null): Capture {
  if (!correction) return capture;
  const { article } = capture;
  const published = correction.day === null ? article.published : dayClaim(correction.day);
  return {
    ...capture,
    article: {
      ...article,
      published,
      dates: correction.day === null ? article.dates : [published!, ...article.dates],
      outlet: correction.outlet ?? article.outlet,
      origins: {
        ...article.origins,
        ...(correction.day !== null && { published: BY_USER }),
        ...(correction.outlet !== null && { outlet: BY_USER }),
      },
    },
  };
}

/** What is known of a report with the user's word on its page in place of the page's own. */
export function correctedReport(meta: ReportMeta, { outlet, day }: Correction): ReportMeta {
  return {
    ...meta,
    outlet: outlet ?? meta.outlet,
    published: day === null ? meta.published : dayClaim(day),
  };
}

/** Puts into captures what the user corrected of their pages, as it stands in the corpus. */
export function createCorrector(
  corpus: Pick<Corpus, 'kept'>,
): (capture: Capture) => Promise<Capture> {
  const corrections = corpus.kept('corrections', readCorrection);
  return async (capture) => {
    const id = correctionId(capture.article.url);
    return id === null ? capture : corrected(capture, await corrections.get(id));
  };
}

/** The name under which a page's correction is kept; null for a page without an address. */
export function correctionId(url: string | null): string | null {
  return url === null ? null : normaliseUrl(url);
}

function dayClaim(day: string): DateClaim {
  return { at: day, precision: 'day', from: BY_USER };
}

/** A correction as it was stored; null for what is none. */
export function readCorrection(value: unknown): Correction | null {
  const { id, outlet, day, at } = value as Partial<Record<keyof Correction, unknown>>;
  const isOne =
    typeof id === 'string' &&
    typeof at === 'string' &&
    (outlet === null || typeof outlet === 'string') &&
    (day === null || (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/u.test(day)));
  return isOne ? (value as Correction) : null;
}
