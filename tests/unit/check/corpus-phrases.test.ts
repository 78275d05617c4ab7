import { describe, expect, it } from 'vitest';
import { learnPhrases } from '../../../lib/check/corpus-phrases';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import type { Sketch } from '../../../lib/sketch/sketch';
import { PHRASE_TOKENS, phraseKey } from '../../../lib/verdict/stock-phrases';
import { aReport, aText } from '../../support/reports';

/** One house's form for the level of a river, filled in for one place. */
const form = (place: string, level: string, gauge: string) =>
  `The gauge keeper at ${place} read ${level} centimetres at daybreak. ` +
  `Barges over ${gauge} tonnes must moor below the old chain until the keeper lifts the red cone.`;

const PLACES = ['Ostrow', 'Lindholt', 'Tellsea', 'Marit', 'Brackwell'];
const fillings = PLACES.map((place, n) => form(place, `${211 + 37 * n}`, `${90 + 13 * n}`));
const PAGE = form('Halden', '175', '45');

const sketchOf = (text: string): Sketch =>
  makeSketch({ text, language: 'en', excluded: [] }).sketch;
const stored = (texts: readonly string[]) =>
  texts.map((text, n) => ({ ordinal: n + 1, ...aReport(n + 1, {}, text), text: null }));

/** Share of the page's phrases that the reports make common beside the first of them. */
function shareLearnt(page: string, texts: readonly string[]): number {
  const { tokens } = sketchOf(page);
  const isLearnt = learnPhrases(sketchOf(page), stored(texts)).beside(1);
  let [all, learnt] = [0, 0];
  for (let start = 0; start + PHRASE_TOKENS <= tokens.length; start++) {
    const key = phraseKey(tokens, start);
    if (key === null) continue;
    all++;
    if (isLearnt(key)) learnt++;
  }
  return learnt / all;
}

describe('phrases that the corpus teaches', () => {
  it('are the frame of a form that several reports fill in', () => {
    expect(shareLearnt(PAGE, fillings)).toBeGreaterThan(0.5);
  });

  it('are none while too few reports have them beside the one that is compared', () => {
    expect(shareLearnt(PAGE, fillings.slice(0, 3))).toBe(0);
  });

  it('are not the words of a text that many print', () => {
    const text = aText(3);
    const copies = PLACES.map((place) => `${place} today. ${text} More from ${place} tomorrow.`);
    expect(shareLearnt(text, copies)).toBe(0);
    // Nor where the page has only short pieces of what the copies share with each other.
    const pieces = text
      .split(' ')
      .map((word, n) => (n % 9 === 8 ? `${word} aside` : word))
      .join(' ');
    expect(shareLearnt(pieces, copies)).toBe(0);
  });
});
