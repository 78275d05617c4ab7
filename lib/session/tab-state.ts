import type { Finding } from '../check/finding';
import type { NotCheckedReason } from '../verdict/verdict';

/**
 * What views know of a tab, under `tab:<tabId>` in storage.session. Written by the
 * background alone; views read it and listen to storage.onChanged.
 */
export type TabState =
  | { status: 'idle'; url: string | null }
  | { status: 'checking'; url: string | null }
  | { status: 'not-checked'; url: string | null; reason: NotCheckedReason }
  | { status: 'done'; url: string | null; finding: Finding }
  | { status: 'failed'; url: string | null; code: string; detail: string };
