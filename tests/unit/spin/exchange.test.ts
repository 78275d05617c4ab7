import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/core/span';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import type { Draft } from '../../../lib/spin/draft';
import { withExchanges } from '../../../lib/spin/exchange';
import { meaningWordsOf } from '../../../lib/spin/meaning/meaning-words';
import { SideWords } from '../../../lib/spin/side-words';

function side(text: string): SideWords {
  const made = makeSketch({ text, language: 'en', excluded: [] });
  return new SideWords(made.sketch, { ...made, text });
}

const replaced = (suspect: Span, source: Span): Draft => ({
  gravity: 'content',
  kind: 'replaced',
  suspect,
  source,
});

/** Two drafts of "The mill sued the guild", told against a source. */
function told(source: string, first: Span, second: Span): Draft[] {
  const drafts = [replaced([1, 2], first), replaced([4, 5], second)];
  const page = side('The mill sued the guild.');
  return withExchanges(drafts, { page, source: side(source), lists: meaningWordsOf('en') });
}

describe('two wordings that stand each in the place of the other', () => {
  it('are one change, with what stands between them', () => {
    expect(told('The guild sued the mill.', [1, 2], [4, 5])).toEqual([
      { gravity: 'content', kind: 'replaced', suspect: [1, 5], source: [1, 5] },
    ]);
  });

  it('are none where the source has them in the order of the page', () => {
    expect(told('The mill sued the guild.', [4, 5], [1, 2])).toHaveLength(2);
  });

  it('are none where other words stand there', () => {
    expect(told('The guild sued the town.', [1, 2], [4, 5])).toHaveLength(2);
  });
});
