import { describe, expect, it } from 'vitest';
import { QUERY_SIZE } from '../../../lib/index/parameters';
import { chooseQuery } from '../../../lib/index/query';
import { queryHashes } from '../../../lib/index/ranking';
import { fingerprintsOf, locatedFingerprints } from '../../../lib/sketch/fingerprint';
import { makeSketch } from '../../../lib/sketch/make-sketch';

/** A text of invented words, so that every shingle is telling and none repeats. */
function longText(words: number): string {
  const syllables = ['ka', 'lo', 'mi', 'ru', 'te', 'so', 'ni', 'va'];
  const word = (n: number): string =>
    [n, n >> 3, n >> 6, n >> 9].map((part) => syllables[part & 7]).join('');
  return Array.from({ length: words }, (_, n) => (n % 4 === 1 ? 'of the' : word(n))).join(' ');
}

const sketchOf = (text: string) => makeSketch({ text, language: 'en', excluded: [] }).sketch;

describe('chooseQuery', () => {
  it('asks with at most QUERY_SIZE fingerprints, all of them of the text', () => {
    const sketch = sketchOf(longText(2000));
    const query = chooseQuery(sketch);
    const posted = fingerprintsOf(sketch);
    expect(queryHashes(query).length).toBe(QUERY_SIZE);
    for (const channel of ['words', 'skeleton', 'pairs', 'facts'] as const) {
      const known = new Set(posted[channel]);
      expect(Array.from(query[channel]).every((hash) => known.has(hash))).toBe(true);
    }
  });

  it('asks with all that a short text has', () => {
    const sketch = sketchOf(longText(60));
    const posted = fingerprintsOf(sketch);
    const asked = chooseQuery(sketch);
    expect(asked.words.length).toBe(posted.words.length);
    expect(asked.pairs.length).toBe(posted.pairs.length);
  });

  it('spreads over the whole text: each quarter gives its share', () => {
    const sketch = sketchOf(longText(2000));
    const { words } = chooseQuery(sketch);
    const located = locatedFingerprints(sketch).words;
    const quarters = [0, 0, 0, 0];
    for (const hash of words) {
      const place = located.positions[located.hashes.indexOf(hash)]!;
      quarters[Math.floor((4 * place) / sketch.tokens.length)]!++;
    }
    for (const quarter of quarters) {
      expect(quarter).toBeGreaterThanOrEqual(Math.floor(words.length / 4) - 2);
    }
  });

  it('asks with nothing for an empty text', () => {
    expect(queryHashes(chooseQuery(sketchOf('')))).toHaveLength(0);
  });
});
