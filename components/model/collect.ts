import type { CollectTrouble } from '../../lib/manage/collect';
import type { PlainKey } from '../i18n/catalogue';

/** Where a page of a list stands. */
export type PageState =
  | { status: 'waiting' }
  | { status: 'reading' }
  | { status: 'saved' | 'present' | 'checked' }
  | { status: 'left'; why: CollectTrouble }
  /** It was on the list when the rest was called off. */
  | { status: 'cancelled' };

/** A page that is to become a report. */
export interface ListedPage {
  key: string;
  /** Its headline, or its address. */
  name: string;
  /** Null where the browser withholds it, or where a line was none. */
  url: string | null;
  state: PageState;
}

const TROUBLES: Record<CollectTrouble, PlainKey> = {
  'not-an-article': 'collectNoArticle',
  'too-short': 'collectTooShort',
  paywalled: 'collectPaywalled',
  'no-address': 'followNoAddress',
  'private-address': 'loadPrivate',
  redirected: 'collectRedirected',
  unreachable: 'collectUnreachable',
  'no-access': 'collectNoAccess',
  'private-window': 'failedPrivateWindow',
  asleep: 'collectAsleep',
  failed: 'collectFailed',
};

/** What is said of a page of a list. */
export function pageStateKey(state: PageState): PlainKey {
  switch (state.status) {
    case 'waiting':
      return 'collectWaiting';
    case 'reading':
      return 'collectReading';
    case 'saved':
      return 'collectSaved';
    case 'present':
      return 'collectPresent';
    case 'checked':
      return 'collectChecked';
    case 'cancelled':
      return 'collectCancelled';
    case 'left':
      return TROUBLES[state.why];
  }
}

/** How many pages of a list ended so. */
export function countOf(
  pages: readonly ListedPage[],
  ...statuses: readonly PageState['status'][]
): number {
  return pages.filter(({ state }) => statuses.includes(state.status)).length;
}
