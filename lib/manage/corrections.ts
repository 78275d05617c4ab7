import {
  correctedReport,
  correctionId,
  readCorrection,
  type Correction,
} from '../check/corrections';
import { FOLLOWED, READ } from '../check/report';
import type { Corpus } from '../corpus/corpus';

export type { Correction } from '../check/corrections';

/** Characters of an outlet's name. */
export const OUTLET_CHARACTERS = 200;

/** Origins of what the user put into the corpus by no act of an own. */
const BY_ITSELF: ReadonlySet<string> = new Set([READ, FOLLOWED]);

/** What the user knows better of pages than they say themselves. */
export interface CorrectionsManager {
  /** The latest first. */
  list(): Promise<Correction[]>;
  /** Of the page at an address; null where nothing was corrected. */
  of(url: string): Promise<Correction | null>;
  /**
   * Empty for what stays as the page says; both empty takes the correction back. What came in by
   * itself from the address is corrected with it, and stays so when the correction is taken back.
   */
  keep(url: string, outlet: string, day: string): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createCorrectionsManager(
  corpus: Pick<Corpus, 'kept' | 'byUrl' | 'amend'>,
  now: () => string,
): CorrectionsManager {
  const corrections = corpus.kept('corrections', readCorrection);
  return {
    list: async () => (await corrections.all()).sort((a, b) => (a.at < b.at ? 1 : -1)),
    async of(url) {
      const id = correctionId(url);
      return id === null ? null : corrections.get(id);
    },
    async keep(url, typed, day) {
      const id = correctionId(url);
      if (id === null) return;
      const outlet = typed.trim().replace(/\s+/gu, ' ').slice(0, OUTLET_CHARACTERS);
      const isEmpty = outlet === '' && day === '';
      const correction = isEmpty
        ? null
        : { id, outlet: outlet || null, day: day || null, at: now() };
      await corrections.change(id, () => correction);
      if (!correction) return;
      for (const { meta } of await corpus.byUrl(id)) {
        if (BY_ITSELF.has(meta.origin)) {
          await corpus.amend(meta.id, (known) => correctedReport(known, correction));
        }
      }
    },
    async remove(id) {
      await corrections.remove([id]);
    },
  };
}
