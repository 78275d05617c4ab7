import { daysApart } from '../verdict/days-apart';
import type { Assessment } from './assess';

/**
 * Of many reports some name what the page names, whatever it tells of: the more there are and the
 * longer they are, the more. Among those that were found in a corpus only the day parts an event
 * from all others; where one of the two does not say it, the same story is not told. Two texts
 * that somebody holds against each other were not chosen by what they share.
 */
export function withoutDaylessEvent(assessment: Assessment): Assessment {
  const { verdict, page, source } = assessment;
  if (verdict.kind !== 'same-story') return assessment;
  const apart = daysApart({ suspect: page.published, source: source.published });
  if (apart !== null) return assessment;
  return { ...assessment, verdict: { ...verdict, kind: 'no-match', event: [] } };
}
