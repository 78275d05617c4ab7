import type { FollowProblem, Found } from '../../lib/manage/following';
import type { PlainKey } from '../i18n/catalogue';

type Problem = FollowProblem | Extract<Found, { problem: unknown }>['problem'];

const PROBLEMS: Record<Problem, PlainKey> = {
  unreachable: 'followUnreachable',
  'not-found': 'followNotFound',
  refused: 'followRefused',
  busy: 'followBusy',
  failed: 'followFailed',
  redirected: 'followRedirected',
  'not-a-feed': 'followNoFeed',
  'no-feed': 'followNoFeed',
  'too-large': 'followTooLarge',
  'no-access': 'followNoAccess',
  'no-address': 'followNoAddress',
  'daily-limit': 'followDailyLimit',
};

/** Why an address could not be followed, or the last look did not go well. */
export function problemKey(problem: Problem): PlainKey {
  return PROBLEMS[problem];
}
