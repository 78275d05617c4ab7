import { spanLength, type Span } from '../core/span';
import type { Draft } from './draft';
import { PLAIN_SAYING, type MeaningWords } from './meaning/meaning-words';
import { MOVED_CLAUSE } from './parameters';
import type { SideWords } from './side-words';

interface Both {
  page: SideWords;
  source: SideWords;
  lists: MeaningWords;
}

type Half = Draft & { suspect: Span; source: Span };

/**
 * Who says it, left out here and put in there with another wording of saying, is one change:
 * "According to Marsh, it fell", "It fell, Marsh said" only in its order, and "Marsh claimed"
 * in its colour. The speaker is the same, or was told as another. O(drafts), and the
 * clauses put in times those left out of one speaker.
 */
export function withRestatedClauses(drafts: readonly Draft[], both: Both): Draft[] {
  const putIn = drafts.filter(isPutIn);
  const bySpeaker = new Map<string, typeof putIn>();
  for (const draft of putIn) {
    const speaker = speakerIn(draft.suspect, both.page, both.lists);
    const others = bySpeaker.get(speaker);
    if (others) others.push(draft);
    else bySpeaker.set(speaker, [draft]);
  }
  const taken = new Set<Draft>();
  const restatedAt = new Map<Draft, Draft>();
  for (const out of drafts.filter(isLeftOut)) {
    const put = bySpeaker
      .get(speakerIn(out.source, both.source, both.lists))
      ?.find(
        (draft) => !taken.has(draft) && (areNear(draft, out) || isOneSpeech(draft, out, both)),
      );
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

function isLeftOut(draft: Draft): draft is Half {
  return isClause(draft) && draft.source !== null && lengthOf(draft.suspect) === 0;
}

function isPutIn(draft: Draft): draft is Draft & { suspect: Span } {
  return isClause(draft) && draft.suspect !== null && lengthOf(draft.source) === 0;
}

function lengthOf(span: Span | null): number {
  return span === null ? 0 : spanLength(span);
}

function areNear(put: Draft & { suspect: Span }, out: Half): boolean {
  // A half that lies outside of the passages has a place in its own text only.
  const isFar = (a: Span | null, b: Span | null): boolean =>
    a !== null && b !== null && Math.abs(a[0] - b[0]) > MOVED_CLAUSE;
  return !isFar(put.suspect, out.suspect) && !isFar(put.source, out.source);
}

/** However long: nothing but the words of one quotation stands between both places of the clause. */
function isOneSpeech(put: Draft & { suspect: Span }, out: Half, { page, source }: Both): boolean {
  return (
    isInOneQuotation(put.suspect, out.suspect, page) ||
    isInOneQuotation(out.source, put.source, source)
  );
}

/** The clause stands at an end of a quotation, the place where it is missing inside or at one. */
function isInOneQuotation(clause: Span, place: Span | null, { sketch }: SideWords): boolean {
  if (place === null) return false;
  return sketch.quotations.some(
    ({ at: [from, to] }) =>
      (clause[0] === to || clause[1] === from) && place[0] >= from && place[1] <= to,
  );
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
