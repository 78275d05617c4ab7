import { parseCapture } from '../check/capture';
import { parseDraft } from '../check/draft';
import { LINE_LIMIT } from '../check/limits';
import { FirsthandError } from '../core/errors';
import { isSeed } from '../highlight/names';
import { asInteger, asOneOf, asRecord, asString, nullable } from '../core/parse';
import type { Subject } from '../session/comparisons';
import type { NotCheckedReason } from '../verdict/verdict';
import type { ContentToBackground, ViewToBackground } from './protocol';
import type { ArgumentParsers } from './serve';

const GATE_VERDICTS = ['yes', 'maybe'] as const;

/** What the extractor may say; the other reasons are the background's own. */
const ABSENCE_REASONS: readonly NotCheckedReason[] = ['not-an-article', 'too-short', 'paywalled'];

export const contentParsers: ArgumentParsers<ContentToBackground> = {
  gateOpened: ([verdict]) => [asOneOf(verdict, GATE_VERDICTS, 'gate verdict')],
  articleFound: ([capture]) => [parseCapture(capture)],
  articleAbsent: ([reason]) => [asOneOf(reason, ABSENCE_REASONS, 'reason')],
  articleUnreadable: () => [],
  highlightClosed: ([seed]) => [parseSeed(seed)],
};

const tabId = (args: readonly unknown[]): [number] => [asInteger(args[0], 'tab id')];

export const viewParsers: ArgumentParsers<ViewToBackground> = {
  viewOpened: tabId,
  checkTab: tabId,
  saveReport: tabId,
  showOnPage: tabId,
  restoreBundled: () => [],
  checkText: ([draft]) => [parseDraft(draft)],
  compareTexts: ([suspect, source]) => [parseDraft(suspect), parseDraft(source)],
  lookAtFollowed: () => [],
  checkReport: ([id]) => [reportId(id)],
  compare: ([subject, id]) => [parseSubject(subject), nullable(id, reportId)],
};

const reportId = (value: unknown): string => asString(value, 'report id', LINE_LIMIT);

/** Only a seed as we make them: it becomes part of a style. */
function parseSeed(value: unknown): string {
  const seed = asString(value, 'seed', LINE_LIMIT);
  if (!isSeed(seed)) throw new FirsthandError('input-malformed', 'no seed');
  return seed;
}

function parseSubject(value: unknown): Subject {
  const { tab, kept } = asRecord(value, 'subject');
  if (kept === undefined) return { tab: asInteger(tab, 'tab id') };
  return { kept: asString(kept, 'key', LINE_LIMIT) };
}
