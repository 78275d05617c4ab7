import { digestOf } from '../sketch/digest';
import { makeAffinity } from '../align/affinity';
import type { Thesaurus } from '../lexicon/thesaurus';
import { assess, type Assessment } from './assess';
import { conclude } from './conclude';
import { hostOf } from '../core/url';
import type { Finding } from './finding';
import { coverageOf, findingPassages, sharedPassages } from './passages';
import type { Page } from './page';
import type { SourceReport } from './sides';
import { rankSources } from './sources';
import { spinOf } from './spin-of';
import type { Change } from '../spin/changes';
import { ownAddress } from '../verdict/identity';

/** Id of a source that is no report of the corpus. */
export const GIVEN_ID = 'source';

/**
 * Compares one text with one other, without a corpus: never "not-checked", and never the same
 * report, for the two were given as two; all that they share is told, whatever the verdict.
 * `thesaurus` is null where the language has none.
 */
export function compare(
  suspect: Page,
  source: Page,
  thesaurus: Thesaurus | null,
  now: string,
): Finding {
  const affinity = thesaurus ? makeAffinity(suspect.sketched, thesaurus) : null;
  const assessment = assess(suspect, asReport(source), affinity);
  return concludePair(suspect, assessment, thesaurus, now);
}

/** The finding about one pair that was assessed, by the rules of `compare`. */
export function concludePair(
  suspect: Page,
  assessment: Assessment,
  thesaurus: Thesaurus | null,
  now: string,
): Finding {
  const every = sharedPassages(assessment);
  return {
    ...conclude({
      page: suspect,
      own: [],
      picture: rankSources([assessment]),
      thesaurus,
      stats: { reports: 1, newest: null, generation: 0 },
      now,
    }),
    coverage: coverageOf([every]),
    passages: findingPassages(suspect, every),
  };
}

/** What was changed between two texts, whatever the verdict on them. */
export function changesBetween(suspect: Page, source: Page, thesaurus: Thesaurus | null): Change[] {
  const affinity = thesaurus ? makeAffinity(suspect.sketched, thesaurus) : null;
  const assessment = assess(suspect, asReport(source), affinity);
  return spinOf(suspect, { assessment, witnesses: [] }, thesaurus, assessment.verdict.kind).changes;
}

/** A page in the part of a report; its id is `GIVEN_ID`. */
export function asReport({ article, sketched }: Page): SourceReport {
  const address = ownAddress(article);
  const host = address === null ? null : hostOf(address);
  return {
    report: {
      ordinal: 0,
      meta: {
        id: GIVEN_ID,
        title: article.title,
        outlet: article.outlet,
        hosts: host === null ? [] : [host],
        url: address,
        byline: article.byline,
        published: article.published,
        seen: null,
        language: article.language,
        words: sketched.sketch.tokens.length,
        origin: 'given',
        digest: digestOf(sketched.sketch.tokens),
      },
      sketch: sketched.sketch,
      text: article.text,
    },
    sketched,
  };
}
