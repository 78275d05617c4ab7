import { spanLength, type Span } from '../core/span';
import { ClausesPutIn, Speeches, type LeftOut, type PutIn } from './clauses-put-in';
import type { Draft } from './draft';
import { PLAIN_SAYING, type MeaningWords } from './meaning/meaning-words';
import type { SideWords } from './side-words';

interface Both {
  page: SideWords;
  source: SideWords;
  lists: MeaningWords;
}

/**
 * Who says it, left out here and put in there with another wording of saying, is one change:
 * "According to Marsh, it fell", "It fell, Marsh said" only in its order, and "Marsh claimed"
 * in its colour. The speaker is the same, or was told as another. O(drafts · log drafts + words
 * of the quotations).
 */
export function withRestatedClauses(drafts: readonly Draft[], both: Both): Draft[] {
  const speeches = [new Speeches(both.page.sketch), new Speeches(both.source.sketch)] as const;
  const bySpeaker = new Map<string, ClausesPutIn>();
  for (const draft of drafts.filter(isPutIn)) {
    const speaker = speakerIn(draft.suspect, both.page, both.lists);
    const others = bySpeaker.get(speaker) ?? new ClausesPutIn(...speeches);
    others.add(draft);
    bySpeaker.set(speaker, others);
  }
  const taken = new Set<Draft>();
  const restatedAt = new Map<Draft, Draft>();
  for (const out of drafts.filter(isLeftOut)) {
    const others = bySpeaker.get(speakerIn(out.source, both.source, both.lists));
    const put = others?.takeFor(out);
    if (!put) continue;
    taken.add(put);
    restatedAt.set(out, restated({ suspect: put.suspect, source: out.source }, both));
  }
  return drafts.flatMap((draft) => (taken.has(draft) ? [] : [restatedAt.get(draft) ?? draft]));
}

function isClause({ kind, suspect, source, inQuotation }: Draft): boolean {
  return (
    kind === 'source-clause' && inQuotation === undefined && (suspect !== null || source !== null)
  );
}

function isLeftOut(draft: Draft): draft is LeftOut {
  return isClause(draft) && draft.source !== null && lengthOf(draft.suspect) === 0;
}

function isPutIn(draft: Draft): draft is PutIn {
  return isClause(draft) && draft.suspect !== null && lengthOf(draft.source) === 0;
}

function lengthOf(span: Span | null): number {
  return span === null ? 0 : spanLength(span);
}

/** The codes of what is neither a small word nor a wording of saying, whatever their order. */
function speakerIn([from, to]: Span, words: SideWords, lists: MeaningWords): string {
  const codes: number[] = [];
  let token = from;
  while (token < to) {
    const marker = lists.sayingAt(words, token) === null ? null : lists.at(words, token);
    if (!marker && !words.isFunction(token) && !lists.isTail(words, token))
      codes.push(words.code(token));
    token = marker?.at[1] ?? token + 1;
  }
  return codes.sort((a, b) => a - b).join(' ');
}

function restated(at: { suspect: Span; source: Span }, { page, source, lists }: Both): Draft {
  const [now, was] = [colourOf(at.suspect, page, lists), colourOf(at.source, source, lists)];
  return now === was
    ? { gravity: 'wording', kind: 'order', ...at }
    : { gravity: 'loading', kind: 'saying', ...at };
}

/** What the clause makes of what is said, where it is not told plainly. */
function colourOf([from, to]: Span, words: SideWords, lists: MeaningWords): string {
  for (let token = from; token < to; token += 1) {
    const group = lists.sayingAt(words, token);
    if (group !== null && group !== PLAIN_SAYING[1]) return group;
  }
  return PLAIN_SAYING[1];
}
