import { describe, expect, it } from 'vitest';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { areTwins } from '../../../lib/verdict/twins';
import { aText } from '../../support/reports';

const sketchOf = (text: string) => makeSketch({ text, language: 'en', excluded: [] }).sketch;
const REPORT = aText(1, 30);

describe('twins', () => {
  it('are a text and the same text with a corrected figure and a new last line', () => {
    const corrected = `${REPORT.replace(/\d+/u, '12')} The council did not answer.`;
    expect(areTwins(sketchOf(REPORT), sketchOf(corrected))).toBe(true);
    expect(areTwins(sketchOf(corrected), sketchOf(REPORT))).toBe(true);
  });

  it('are neither a text and a part of it, nor two reports', () => {
    const part = REPORT.slice(0, REPORT.length / 3);
    expect(areTwins(sketchOf(REPORT), sketchOf(part))).toBe(false);
    expect(areTwins(sketchOf(REPORT), sketchOf(aText(2, 30)))).toBe(false);
  });
});
