import { describe, expect, it } from 'vitest';
import { QUERY_SIZE, QUERY_SIZE_MOST, QUERY_WORDS } from '../../../lib/index/parameters';
import { chooseQuery, querySize } from '../../../lib/index/query';
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
  it('asks with at most QUERY_SIZE fingerprints of a text of usual length, all of them its own', () => {
    const sketch = sketchOf(longText(600));
    const query = chooseQuery(sketch);
    const posted = fingerprintsOf(sketch);
    expect(queryHashes(query).length).toBe(QUERY_SIZE);
    for (const channel of ['words', 'skeleton', 'pairs', 'facts', 'telling'] as const) {
      const known = new Set(posted[channel]);
      expect(Array.from(query[channel].hashes).every((hash) => known.has(hash))).toBe(true);
    }
  });

  it('says where in the text each fingerprint stands', () => {
    const sketch = sketchOf(longText(600));
    const { pairs } = chooseQuery(sketch);
    const located = locatedFingerprints(sketch).pairs;
    pairs.hashes.forEach((hash, index) => {
      const places = located.positions.filter((_, at) => located.hashes[at] === hash);
      expect(places).toContain(pairs.positions[index]);
    });
  });

  it('asks more often for a longer text, in proportion, up to a limit', () => {
    expect(querySize(60)).toBe(QUERY_SIZE);
    expect(querySize(QUERY_WORDS)).toBe(QUERY_SIZE);
    expect(querySize(2 * QUERY_WORDS)).toBe(2 * QUERY_SIZE);
    expect(querySize(1_000_000)).toBe(QUERY_SIZE_MOST);
    expect(queryHashes(chooseQuery(sketchOf(longText(3000)))).length).toBeGreaterThan(QUERY_SIZE);
  });

  it('asks with all that a short text has', () => {
    const sketch = sketchOf(longText(60));
    const posted = fingerprintsOf(sketch);
    const asked = chooseQuery(sketch);
    expect(asked.words.hashes.length).toBe(posted.words.length);
    expect(asked.pairs.hashes.length).toBe(posted.pairs.length);
  });

  it('spreads over the whole text: each quarter gives its share', () => {
    const sketch = sketchOf(longText(2000));
    const { positions } = chooseQuery(sketch).words;
    const quarters = [0, 0, 0, 0];
    for (const place of positions) quarters[Math.floor((4 * place) / sketch.tokens.length)]!++;
    for (const quarter of quarters) {
      expect(quarter).toBeGreaterThanOrEqual(Math.floor(positions.length / 4) - 2);
    }
  });

  it('asks with nothing for an empty text', () => {
    expect(queryHashes(chooseQuery(sketchOf('')))).toHaveLength(0);
  });
});
