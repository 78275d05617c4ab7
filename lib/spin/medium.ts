import type { Span } from '../core/span';
import type { Draft } from './draft';
import type { RunReader } from './run-changes';
import { isSaying } from './source-clause';

interface Readers {
  page: RunReader;
  source: RunReader;
}

/**
 * The drafts with one wording for another told as what became of the source where it was a
 * name behind a verb of saying, and the page names nobody: "told Reuters", "told reporters".
 * O(drafts · their words).
 */
export function withMedium(drafts: readonly Draft[], readers: Readers): Draft[] {
  return drafts.map((draft) => {
    const { kind, suspect, source } = draft;
    if (kind !== 'replaced' || !suspect || !source) return draft;
    if (!losesMedium(suspect, source, readers)) return draft;
    return { ...draft, gravity: 'attribution', kind: 'source-clause' };
  });
}

function losesMedium(suspect: Span, source: Span, { page, source: there }: Readers): boolean {
  const { words } = there;
  const isName = every(source, (token) => words.isName(token) || words.isFunction(token));
  const isNamed = !every(source, (token) => !words.isName(token));
  if (!isName || !isNamed || !every(suspect, (token) => !page.words.isName(token))) return false;
  const before = source[0] - 1;
  const verb = before > 0 && words.isFunction(before) ? before - 1 : before;
  return verb >= 0 && isSaying(verb, verb, there);
}

function every([from, to]: Span, is: (token: number) => boolean): boolean {
  for (let token = from; token < to; token += 1) if (!is(token)) return false;
  return true;
}
