import type { FailureCode } from '../../lib/core/errors';
import { FirsthandError } from '../../lib/core/errors';
import type { NotCheckedReason } from '../../lib/verdict/verdict';
import type { PlainKey } from '../i18n/catalogue';

/** Why a page was not checked: what it is called, and what the reader can do. */
export const NOT_CHECKED: Record<NotCheckedReason, readonly [title: PlainKey, text: PlainKey]> = {
  'not-an-article': ['notCheckedTitle', 'notCheckedNotAnArticle'],
  'too-short': ['notCheckedTooShortTitle', 'notCheckedTooShort'],
  paywalled: ['notCheckedPaywalledTitle', 'notCheckedPaywalled'],
  'off-for-site': ['notCheckedOffTitle', 'notCheckedOff'],
  'no-access': ['notCheckedNoAccessTitle', 'notCheckedNoAccess'],
};

const FAILURES: Record<FailureCode, PlainKey> = {
  'corpus-blocked': 'failedCorpusBlocked',
  'corpus-newer': 'failedCorpusNewer',
  'corpus-outdated': 'failedCorpusOutdated',
  'corpus-upgrade-failed': 'failedCorpusUpgrade',
  'corpus-full': 'failedCorpusFull',
  'corpus-corrupt': 'failedCorpusCorrupt',
  'corpus-unavailable': 'failedCorpusUnavailable',
  'pack-malformed': 'failedPackMalformed',
  'pack-cut-off': 'failedPackCutOff',
  'pack-too-new': 'failedPackTooNew',
  'file-too-large': 'failedFileTooLarge',
  'input-malformed': 'failedInputMalformed',
  'format-unknown': 'failedFormatUnknown',
  feed: 'failedFeed',
  'not-text': 'failedNotText',
  'archive-damaged': 'failedArchiveDamaged',
  'archive-nested': 'failedArchiveNested',
  'unpacks-too-large': 'failedUnpacksTooLarge',
  'private-window': 'failedPrivateWindow',
  'nothing-read': 'failedNothingRead',
  'page-unreadable': 'failedPageUnreadable',
  'team-unreachable': 'failedTeamUnreachable',
  'team-refused': 'failedTeamRefused',
  'team-unlike': 'failedTeamUnlike',
  'worker-unreachable': 'failedWorkerUnreachable',
};

/** One sentence for a failure; codes of a newer background fall back to the general one. */
export function failureKey(code: string): PlainKey {
  return Object.hasOwn(FAILURES, code) ? FAILURES[code as FailureCode] : 'failedUnknown';
}

/** The code of what was thrown; anything but a known failure is a bug of ours. */
export function failureCode(cause: unknown): string {
  return cause instanceof FirsthandError ? cause.code : 'unknown';
}
