import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { alignedFacts } from '../../../lib/verdict/aligned-facts';
import { BACKGROUND_RARITY } from '../../../lib/verdict/background-rarity';
import { measurePair, viewPair } from '../../../lib/verdict/features';
import type { SketchView } from '../../../lib/verdict/sketch-view';

const NOTE =
  'Tellsea Cranes Ltd is selling a bond of 40 million dollars due May 6, 2031, lead manager Oskel Partners said. ' +
  'The coupon was set at 4.25 percent and the price at 101.50, against 3.75 percent and 99.20 for the last one.';
const OTHER_NOTE =
  'Lindholt Dairies Ltd is selling a bond of 75 million dollars due June 25, 2029, lead manager Marit Bank said. ' +
  'The coupon was set at 5.10 percent and the price at 100.75, against 6.30 percent and 97.40 for the last one.';

const STATEMENT =
  'we never doubted that the ferry would sail again before the ice closes the sound for good';

const sketchOf = (text: string) => makeSketch({ text, language: 'en', excluded: [] }).sketch;

function pairOf(page: string, other: string) {
  const [suspect, source] = [sketchOf(page), sketchOf(other)];
  const alignment = align(suspect, source, { rarity: BACKGROUND_RARITY });
  return viewPair(suspect, source, alignment, BACKGROUND_RARITY);
}

const shareMarked = ({ common }: SketchView) =>
  common.reduce((sum, mark) => sum + mark, 0) / common.length;

describe('what is nobody’s own', () => {
  it('takes in what the other text quotes, where this one prints it without marks', () => {
    const page = `The harbour board printed its letter in full: ${STATEMENT}.`;
    const other = `“${STATEMENT[0]!.toUpperCase()}${STATEMENT.slice(1)},” the harbour board wrote on Monday.`;
    const { suspect } = pairOf(page, other);
    const words = page.split(' ');
    const first = words.indexOf('we');
    expect([...suspect.spoken].slice(0, first)).toEqual(Array<number>(first).fill(0));
    expect([...suspect.spoken].slice(first)).toEqual(Array<number>(words.length - first).fill(1));
    expect(suspect.quoted.includes(1)).toBe(false);
  });

  it('takes in the sentences of a form filled in for another house', () => {
    const { suspect, source } = pairOf(NOTE, OTHER_NOTE);
    expect(shareMarked(suspect)).toBeGreaterThan(0.8);
    expect(shareMarked(source)).toBeGreaterThan(0.8);
  });

  it('leaves a copy alone whose facts are kept', () => {
    const copy = NOTE.replace('selling', 'offering').replace('last one', 'previous one');
    const alone = pairOf(NOTE, 'Nothing of the kind stands here at all.');
    expect(shareMarked(pairOf(copy, NOTE).suspect)).toBeCloseTo(shareMarked(alone.suspect), 1);
  });

  it('counts in no share of the page’s own text', () => {
    const form = measurePair(pairOf(NOTE, OTHER_NOTE));
    const copy = measurePair(pairOf(NOTE, NOTE));
    expect(form.fivesSuspect).toBeLessThan(0.2);
    expect(copy.fivesSuspect).toBe(1);
    expect(form.factsReplaced).toBeGreaterThan(0.5);
    expect(copy.factsReplaced).toBe(0);
  });
});

describe('facts in one place of both texts', () => {
  it('are held, replaced, or moved to another place', () => {
    const told = (first: number, second: number) =>
      `Masons who rebuilt the flooded bridge at Lindholt asked for ${first} million dollars, and ` +
      `those who mended the old toll house at Tellsea for ${second} million dollars, the clerk wrote.`;
    const [page, other] = [told(40, 75), told(75, 90)];
    const { suspect, source, alignment } = pairOf(page, other);
    const places = alignedFacts(suspect.sketch, source.sketch, alignment.passages);
    expect(places.map(({ fact, status }) => [fact.text, status])).toEqual([
      ['Lindholt', 'held'],
      ['40 million dollars', 'replaced'],
      ['Tellsea', 'held'],
      ['75 million dollars', 'moved'],
    ]);
  });

  it('are held where one text only rounds the figure or leaves its unit of time out', () => {
    const told = (sum: string, often: string) =>
      `Masons who rebuilt the flooded bridge at Lindholt asked for ${sum} million crowns, and ` +
      `the ferry there is folded ${often} in the herring season, the clerk of works wrote.`;
    const { suspect, source, alignment } = pairOf(
      told('roughly 38', 'sixty times'),
      told('38', 'sixty times a day'),
    );
    const places = alignedFacts(suspect.sketch, source.sketch, alignment.passages);
    expect(places.every(({ status }) => status === 'held')).toBe(true);
    expect(places.map(({ fact }) => fact.value.replace('~', ''))).toEqual(
      expect.arrayContaining(['kr 38000000', '60 time']),
    );
  });
});
