import { describe, expect, it } from 'vitest';
import {
  goodColumns,
  isLong,
  isWholeSentence,
  overlap,
  stands,
  type AlignedTexts,
  type Draft,
} from '../../../lib/align/drafts';
import {
  MOVED_MAX_OFFSET,
  MOVED_MIN_DENSITY,
  STAND_CLEAN_DENSITY,
  STAND_CLEAN_TOKENS,
  STAND_LONG_DENSITY,
  STAND_LONG_TOKENS,
  SUMMARY_OPAQUE_TOKENS,
} from '../../../lib/align/parameters';
import { unitsOf } from '../../../lib/align/units';
import { CODES, FUNCTION_CODES } from '../../../lib/sketch/codes';

const LENGTH = 100;
/** Sentences of 20 tokens. */
const STARTS = Uint32Array.from([0, 20, 40, 60, 80]);

/** Two texts in the same order, column by column: so many equal, then so many kin, then strangers. */
function textsOf(equal: number, related: number): AlignedTexts {
  const x = Uint16Array.from({ length: LENGTH }, (_, i) => FUNCTION_CODES + i);
  const y = x.map((code, i) => (i < equal ? code : code + 1000));
  const pair = {
    x,
    y,
    rarity: new Float32Array(CODES),
    related: (i: number) => i >= equal && i < equal + related,
  };
  return { pair, mate: Int32Array.from(x.keys()), x: unitsOf(x, STARTS), y: unitsOf(y, STARTS) };
}

function draftOf(fromX: number, toX: number, fromY = fromX, toY = toX): Draft {
  return { fromX, toX, fromY, toY, isAligned: true };
}

describe('the good columns of a draft', () => {
  it('are those of equal words and, where it may be asked, of kin', () => {
    const texts = textsOf(10, 5);
    expect(goodColumns(draftOf(0, 20), texts)).toBe(15);
    expect(goodColumns(draftOf(0, 20), texts, false)).toBe(10);
  });

  it('are none where a word has no partner', () => {
    const texts = textsOf(10, 5);
    texts.mate.fill(-1, 0, 4);
    expect(goodColumns(draftOf(0, 20), texts)).toBe(11);
  });
});

describe('a sentence that was moved whole', () => {
  const least = Math.ceil(MOVED_MIN_DENSITY * 20);

  it('begins where sentences do in both texts, with nearly all its words', () => {
    expect(isWholeSentence(draftOf(0, 20), textsOf(least, 0))).toBe(true);
    expect(isWholeSentence(draftOf(0, 20), textsOf(least - 1, 0))).toBe(false);
  });

  it('may begin a word or two off, on either side, and no more', () => {
    const near = MOVED_MAX_OFFSET;
    expect(isWholeSentence(draftOf(near, 20, 0, 20), textsOf(20, 0))).toBe(true);
    expect(isWholeSentence(draftOf(near + 1, 20, 0, 20), textsOf(20, 0))).toBe(false);
    expect(isWholeSentence(draftOf(0, 20, 20 - near, 40 - near), textsOf(20, 0))).toBe(true);
    expect(isWholeSentence(draftOf(0, 20, near + 1, 20), textsOf(20, 0))).toBe(false);
  });
});

describe('an alignment stands inside a rewritten stretch', () => {
  it('where it is clean and a sentence or two long', () => {
    const clean = Math.ceil(STAND_CLEAN_TOKENS / STAND_CLEAN_DENSITY) - 1;
    expect(stands(draftOf(0, clean), textsOf(STAND_CLEAN_TOKENS, 0))).toBe(true);
    expect(stands(draftOf(0, STAND_CLEAN_TOKENS - 1), textsOf(STAND_CLEAN_TOKENS - 1, 0))).toBe(
      false,
    );
  });

  it('or less clean and several sentences long; kin do not count', () => {
    const long = Math.floor(STAND_LONG_TOKENS / STAND_LONG_DENSITY);
    expect(stands(draftOf(0, long), textsOf(STAND_LONG_TOKENS, 0))).toBe(true);
    expect(stands(draftOf(0, long + 1), textsOf(STAND_LONG_TOKENS, 0))).toBe(false);
    expect(stands(draftOf(0, long - 1), textsOf(STAND_LONG_TOKENS - 1, 1))).toBe(false);
  });

  it('never without columns', () => {
    expect(stands({ ...draftOf(0, 90), isAligned: false }, textsOf(100, 0))).toBe(false);
  });
});

describe('an alignment is no crumb of a summary', () => {
  const long = SUMMARY_OPAQUE_TOKENS;

  it('where it has columns, and a place of its own on both sides', () => {
    expect(isLong(draftOf(0, long))).toBe(true);
    expect(isLong(draftOf(0, long - 1, 0, long))).toBe(false);
    expect(isLong(draftOf(0, long, 0, long - 1))).toBe(false);
    expect(isLong({ ...draftOf(0, long), isAligned: false })).toBe(false);
  });
});

describe('what two drafts both cover', () => {
  it('is counted on each side, and never below nothing', () => {
    expect(overlap(draftOf(0, 10), draftOf(6, 20, 30, 40))).toEqual({ x: 4, y: 0 });
    expect(overlap(draftOf(5, 20), draftOf(0, 30))).toEqual({ x: 15, y: 15 });
  });
});
