import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/core/span';
import type { Sketch, SketchedText, SketchQuotation } from '../../../lib/sketch/sketch';
import { movedDraft } from '../../../lib/spin/moved-quotation';
import { FRAME_QUOTED } from '../../../lib/spin/parameters';
import { QuotationMatcher } from '../../../lib/spin/quotation-match';
import type { Mapping } from '../../../lib/spin/regions';
import { quotationReplaced } from '../../../lib/spin/replaced-quotation';
import { sketched } from './compare';

const quotation = (at: Span, speaker: string | null = null): SketchQuotation => ({
  at,
  speaker,
  verb: null,
});

describe('a quotation in the place of another', () => {
  const LENGTH = 60;
  const AT: Span = [20, 26];

  /** Texts of other words throughout, of which `equal` stand in one column. */
  function replacedBy(of: Span, equal: Span, answered = false): SketchQuotation | null {
    const codes = (first: number) => Uint16Array.from({ length: LENGTH }, (_, i) => first + i);
    const sketch = (first: number, at: Span) =>
      ({ tokens: codes(first), quotations: [quotation(at)] }) as unknown as Sketch;
    const [page, source] = [sketch(1000, AT), sketch(2000, of)];
    const mapping: Mapping = {
      toSource: new Int32Array(LENGTH).fill(-1),
      toSuspect: new Int32Array(LENGTH).fill(-1),
      equal: new Uint8Array(LENGTH),
    };
    for (let token = equal[0]; token < equal[1]; token += 1) {
      mapping.toSource[token] = token;
      mapping.toSuspect[token] = token;
      mapping.equal[token] = 1;
    }
    return quotationReplaced(
      page.quotations[0]!,
      { suspect: { sketch: page } as SketchedText, sketch: source, source: null },
      mapping,
      new Set(answered ? source.quotations : []),
    );
  }

  it.each<[string, Span, Span]>([
    ['the words before', [20, 27], [10, 20]],
    ['the words behind', [19, 26], [26, 40]],
    ['words behind that are a little further on', [20 - FRAME_QUOTED, 26 - FRAME_QUOTED], [26, 40]],
    ['words before that are a little further off', [20 + FRAME_QUOTED, 30], [10, 20]],
  ])('is known by %s', (_name, of, equal) => {
    expect(replacedBy(of, equal)?.at).toEqual(of);
  });

  it.each<[string, Span, Span]>([
    ['behind equal words far from it', [27 + 2 * FRAME_QUOTED, 33 + 2 * FRAME_QUOTED], [26, 27]],
    ['before equal words far from it', [1, 7], [19, 20]],
    ['where nothing is equal', [20, 26], [0, 0]],
    ['whose own words stand equal', [26, 34], [26, 40]],
  ])('is none %s', (_name, of, equal) => {
    expect(replacedBy(of, equal)).toBeNull();
  });

  it('is none that another quotation answers', () => {
    expect(replacedBy([20, 26], [26, 40], true)).toBeNull();
  });
});

describe('a quotation of few words', () => {
  const sketch = (tokens: readonly number[], ...quoted: Span[]) =>
    ({
      tokens: Uint16Array.from(tokens),
      quotations: quoted.map((at) => quotation(at)),
    }) as unknown as Sketch;
  const NOTHING = {
    passages: [],
    suspectTokens: 6,
    sourceTokens: 9,
    swaps: { contentWords: 0, swapped: 0, confirmed: 0 },
  };

  it('is known where the source quotes the very same, and in that order', () => {
    const page = sketch([900, 700, 701, 702, 901, 902], [1, 4]);
    const source = sketch([800, 702, 701, 700, 801, 700, 701, 702, 803], [1, 4], [5, 8]);
    const matcher = new QuotationMatcher(page, source, NOTHING);
    expect(matcher.match(page.quotations[0]!)).toMatchObject({ source: [5, 8], aligned: false });
  });

  it('is not known by part of it', () => {
    const page = sketch([900, 700, 701, 702, 901, 902], [1, 4]);
    const source = sketch([800, 700, 701, 803, 801, 700, 701, 702, 804], [1, 4], [5, 9]);
    expect(new QuotationMatcher(page, source, NOTHING).match(page.quotations[0]!)).toBeNull();
  });
});

describe('the speaker of a moved quotation', () => {
  const WORDS = '“The weir will hold until the autumn,” said';

  /** Both names as they are shown, where the page has one speaker and the source another. */
  function shown(now: string, was: string): [string | undefined, string | null | undefined] {
    const side = (speaker: string) => {
      const text = sketched(`${WORDS} ${speaker} on Monday.`);
      const first = text.sketch.quotations[0]!.at[1] + 1;
      // "General Odo Kerrin of Brandt": the name alone was read.
      const words = speaker.split(' ');
      const name = words.findIndex((word) => word === 'Odo' || word === 'Mara');
      return {
        text,
        said: quotation([0, 7], speaker),
        at: [first + name, first + name + 2] as Span,
      };
    };
    const [page, source] = [side(now), side(was)];
    const draft = movedDraft(
      {
        page: page.said,
        source: source.said.at,
        quoted: [source.said],
        regions: [],
        aligned: true,
      },
      { at: page.at, of: source.at, speaker: { suspect: now, source: was } },
      {
        facts: [],
        texts: { suspect: page.text, sketch: source.text.sketch, source: source.text },
      },
    );
    return [draft.to, draft.from];
  }

  it.each([
    ['Odo Kerrin', 'Mara Vale', 'Odo Kerrin', 'Mara Vale'],
    ['General Odo Kerrin', 'Captain Mara Vale', 'General Odo Kerrin', 'Captain Mara Vale'],
    ['Captain Odo Kerrin', 'Captain Mara Vale', 'Odo Kerrin', 'Mara Vale'],
    ['Odo Kerrin Senior', 'Mara Vale Senior', 'Odo Kerrin', 'Mara Vale'],
    ['Odo Kerrin Senior', 'Mara Vale Junior', 'Odo Kerrin Senior', 'Mara Vale Junior'],
    ['Old Captain Odo Kerrin', 'Captain Mara Vale', 'Old Captain Odo Kerrin', 'Captain Mara Vale'],
  ])('%s for %s is told as %s for %s', (now, was, to, from) => {
    expect(shown(now, was)).toEqual([to, from]);
  });
});
