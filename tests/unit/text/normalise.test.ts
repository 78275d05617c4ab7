import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, toSource } from '../../../lib/text/normalise';

describe('normalise', () => {
  it('straightens quotation marks and dashes, drops zero-width characters, lowers case', () => {
    expect(normalise('“Off\u200bshore” – it’s «FINE»').text).toBe('"offshore" - it\'s "fine"');
  });

  it('puts Latin letters for their lookalikes inside Latin words only', () => {
    expect(normalise('a Раypal lоgin').text).toBe('a paypal login');
    expect(normalise('это сон').text).toBe('это сон');
  });

  it('composes what is decomposed, and expands ligatures', () => {
    expect(normalise('cafe\u0301 ﬁn').text).toBe('caf\u00e9 fin');
  });

  it('leads every unit back to the character it came from', () => {
    const source = 'ﬁne “Off\u200bshore”';
    const normalised = normalise(source);
    expect(toSource(normalised, normalised.text.indexOf('offshore'))).toBe(source.indexOf('Off'));
    expect(toSource(normalised, normalised.text.indexOf('shore'))).toBe(source.indexOf('shore'));
    expect(toSource(normalised, normalised.text.length)).toBe(source.length);
  });

  it('maps back in order and inside the source, and normalising a piece gives the piece', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (source) => {
        const { text, sources } = normalise(source);
        expect(sources).toHaveLength(text.length + 1);
        for (let unit = 1; unit < sources.length; unit++) {
          expect(sources[unit]).toBeGreaterThanOrEqual(sources[unit - 1]!);
        }
        expect(sources[text.length]).toBe(source.length);
      }),
    );
  });

  it('lands on the same letter for plain text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z .,]{1,60}$/), (source) => {
        const normalised = normalise(source);
        for (let unit = 0; unit < normalised.text.length; unit++) {
          expect(source[toSource(normalised, unit)]!.toLowerCase()).toBe(normalised.text[unit]);
        }
      }),
    );
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ž“”’–\u200b ]{0,60}$/), (source) => {
        const once = normalise(source).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});
