import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import { makeAffinity } from '../../../lib/spin/affinity';
import { spinMeasures } from '../../../lib/spin/measures';
import { findSwaps } from '../../../lib/spin/swaps';
import { HARBOUR, sketched, thesaurus } from './compare';

/** Usual words and less usual ones for them. */
const RARER = [
  ['voted', 'balloted'],
  ['replace', 'supplant'],
  ['safe', 'secure'],
  ['delay', 'procrastinate'],
  ['began', 'commenced'],
  ['guaranteed', 'vouched'],
  ['angry', 'irate'],
  ['debate', 'deliberate'],
  ['moved', 'relocated'],
  ['use', 'utilize'],
] as const;

function measure(page: string, source: string) {
  const [suspect, other] = [sketched(page), sketched(source)];
  const texts = { suspect, sketch: other.sketch, source: other };
  const alignment = align(suspect.sketch, other.sketch, {
    affinity: makeAffinity(suspect, thesaurus),
  });
  return spinMeasures(findSwaps(texts, alignment, thesaurus), texts, alignment, thesaurus);
}

describe('the measures of spinning', () => {
  const spun = RARER.reduce((text, [from, to]) => text.replaceAll(from, to), HARBOUR);

  it('are nothing between equal texts', () => {
    expect(measure(HARBOUR, HARBOUR)).toEqual({
      swapped: 0,
      confirmed: 0,
      spread: 0,
      skeleton: 1,
      rarer: 0,
    });
  });

  it('tell how much was swapped over an intact skeleton', () => {
    const { swapped, confirmed, spread, skeleton } = measure(spun, HARBOUR);
    expect(swapped).toBeGreaterThan(0.02);
    expect(confirmed).toBeGreaterThan(0.7);
    expect(spread).toBeGreaterThan(0.2);
    expect(skeleton).toBeGreaterThan(0.95);
  });

  it('tell the side with the rarer words, whichever it is', () => {
    expect(measure(spun, HARBOUR).rarer).toBeGreaterThan(0);
    expect(measure(HARBOUR, spun).rarer).toBeLessThan(0);
  });
});
