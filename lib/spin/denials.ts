import { spanLength, type Span } from '../core/span';
import type { Draft } from './draft';
import type { MeaningWords } from './meaning/meaning-words';
import { DENIAL_REACH } from './parameters';
import type { SideWords } from './side-words';
import { united } from './token-spans';

interface Both {
  page: SideWords;
  source: SideWords;
  lists: MeaningWords;
}

/**
 * The drafts with a denial of two words told once, with what stands between them: "ne … pas",
 * "no … nunca", "ne … plus"; and one second half for another told as what it is: "ne … plus",
 * "ne … que". Only in languages in which denying words agree. O(d log d) for d denials.
 */
export function withOneDenial(drafts: readonly Draft[], both: Both): Draft[] {
  if (!both.lists.concord) return [...drafts];
  const told = drafts.map((draft) => (isOtherHalf(draft, both) ? asNegation(draft) : draft));
  const denials = told
    .filter((draft): draft is Denial => isDenial(draft, both))
    .sort((a, b) => a.suspect[0] - b.suspect[0] || a.source[0] - b.source[0]);
  let last: Denial | null = null;
  for (const denial of denials) {
    if (last && areOne(last, denial)) {
      const whole: Denial = {
        ...graver(last, denial),
        suspect: united(last.suspect, denial.suspect),
        source: united(last.source, denial.source),
      };
      told[told.indexOf(last)] = whole;
      told.splice(told.indexOf(denial), 1);
      last = whole;
    } else last = denial;
  }
  const held = { page: tokensOfDenials(told, 'page'), source: tokensOfDenials(told, 'source') };
  return told.map((draft) => (isSaidAnyway(draft, held, both) ? asContent(draft) : draft));
}

type SideName = 'page' | 'source';

/** Tokens that the drafts of denials hold. */
function tokensOfDenials(drafts: readonly Draft[], side: SideName): ReadonlySet<number> {
  const denials = drafts.filter(({ kind }) => kind === 'negation');
  return new Set(denials.flatMap((draft) => tokensOf(spanOn(draft, side))));
}

/**
 * A word that only agrees with another denial has come or gone, and the other stands in both texts:
 * "no vio nunca" for "no vio" says more, and no "not" is gone.
 */
function isSaidAnyway(
  draft: Draft,
  held: Readonly<Record<SideName, ReadonlySet<number>>>,
  both: Both,
): boolean {
  const { gravity, kind, suspect, source } = draft;
  if (gravity !== 'meaning' || kind !== 'negation' || !suspect || !source) return false;
  const sides = (['page', 'source'] as const).map((side) => ({
    side,
    at: spanOn(draft, side)!,
    denying: tokensOf(spanOn(draft, side)).filter((at) => both.lists.denies(both[side], at)),
  }));
  return (
    sides.some(({ denying }) => denying.length > 0) &&
    sides.every(
      ({ side, at, denying }) =>
        denying.every((token) => both.lists.agrees(both[side], token)) &&
        hasOtherDenial(at, held[side], both[side], both.lists),
    )
  );
}

/** A denial near a stretch, in its sentence, that no draft of a denial holds. O(DENIAL_REACH). */
function hasOtherDenial(
  [from, to]: Span,
  held: ReadonlySet<number>,
  words: SideWords,
  lists: MeaningWords,
): boolean {
  const isOther = (token: number): boolean => !held.has(token) && lists.denies(words, token);
  for (let token = from - 1; token >= Math.max(0, from - DENIAL_REACH); token -= 1) {
    if (isOther(token)) return true;
    if (words.isSentenceStart(token)) break;
  }
  const end = Math.min(words.sketch.tokens.length, to + DENIAL_REACH);
  for (let token = to; token < end && !words.isSentenceStart(token); token += 1)
    if (isOther(token)) return true;
  return false;
}

function spanOn({ suspect, source }: Draft, side: SideName): Span | null {
  return side === 'page' ? suspect : source;
}

function tokensOf(span: Span | null): number[] {
  if (span === null) return [];
  return Array.from({ length: spanLength(span) }, (_, offset) => span[0] + offset);
}

function asContent({ suspect, source, inQuotation }: Draft): Draft {
  const [put, left] = [spanLength(suspect!) > 0, spanLength(source!) > 0];
  return {
    gravity: 'content',
    kind: put && left ? 'replaced' : put ? 'put-in' : 'left-out',
    suspect,
    source,
    ...(inQuotation === undefined ? {} : { inQuotation }),
    ...(put && left ? { swap: { relation: 'other' } } : {}),
  };
}

type Denial = Draft & { suspect: Span; source: Span };

/** A word that denies has come or gone, in a quotation too, or the second half of a denial. */
function isDenial(draft: Draft, both: Both): draft is Denial {
  const { gravity, kind, suspect, source } = draft;
  if (suspect === null || source === null) return false;
  if (kind === 'negation') return true;
  if (spanLength(suspect) + spanLength(source) !== 1) return false;
  if (gravity !== 'quotation' && gravity !== 'content' && kind !== 'function-word') return false;
  return spanLength(suspect) === 1
    ? isHalf(both.page, suspect[0], both.lists)
    : isHalf(both.source, source[0], both.lists);
}

function isHalf(words: SideWords, token: number, lists: MeaningWords): boolean {
  return lists.denies(words, token) || lists.isHalfDenial(words, token);
}

/** Of the two the one that is told: a quotation's as a quotation's, without the words of one half. */
function graver(first: Denial, second: Denial): Draft {
  const told = [first, second].find(({ gravity }) => gravity === 'quotation') ?? first;
  if (told.gravity !== 'quotation') return asNegation(told);
  const { gravity, kind, suspect, source, inQuotation } = told;
  return {
    gravity,
    kind,
    suspect,
    source,
    ...(inQuotation === undefined ? {} : { inQuotation }),
  };
}

function asNegation({ suspect, source, inQuotation }: Draft): Draft {
  return {
    gravity: 'meaning',
    kind: 'negation',
    suspect,
    source,
    ...(inQuotation === undefined ? {} : { inQuotation }),
    swap: { relation: 'other' },
  };
}

/** One second half for another behind a first half that both texts have. */
function isOtherHalf(
  { kind, suspect, source }: Draft,
  { page, source: there, lists }: Both,
): boolean {
  if (kind !== 'replaced' && kind !== 'function-word') return false;
  if (!suspect || !source || spanLength(suspect) !== 1 || spanLength(source) !== 1) return false;
  return (
    lists.isHalfDenial(page, suspect[0]) &&
    lists.isHalfDenial(there, source[0]) &&
    followsDenial(page, suspect[0], lists) &&
    followsDenial(there, source[0], lists)
  );
}

function followsDenial(words: SideWords, token: number, lists: MeaningWords): boolean {
  for (let before = token - 1; before >= Math.max(0, token - DENIAL_REACH); before -= 1)
    if (lists.denies(words, before)) return true;
  return false;
}

/** Both come, or both go, in one clause. The first has no words on the side that does not deny. */
function areOne(first: Denial, second: Denial): boolean {
  const silent = spanLength(first.suspect) === 0 ? 'suspect' : 'source';
  if (spanLength(first[silent]) > 0) return false;
  const near = (side: 'suspect' | 'source'): boolean => {
    const gap = second[side][0] - first[side][1];
    return gap >= 0 && gap <= DENIAL_REACH;
  };
  const isHalfAlone = first.kind !== 'negation' && second.kind !== 'negation';
  if (isHalfAlone && first.gravity !== 'quotation' && second.gravity !== 'quotation') return false;
  return near('suspect') && near('source') && spanLength(second[other(silent)]) > 0;
}

function other(side: 'suspect' | 'source'): 'suspect' | 'source' {
  return side === 'suspect' ? 'source' : 'suspect';
}
