import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../lib/text/clean';
import { tokenise } from '../../../lib/text/tokenise';

const clean = (text: string): string => cleanText(text).text;
const words = (text: string): number[] => [...tokenise(clean(text)).hashes];

/** Characters that nobody sees, by what they are. */
const UNSEEN = {
  'zero-width space': '\u200B',
  'word joiner': '\u2060',
  'soft hyphen': '\u00AD',
  'left-to-right mark': '\u200E',
  'combining dot below': '\u0323',
  'combining overline': '\u0305',
  'combining enclosing circle': '\u20DD',
  'double macron': '\u1ABE',
  'Hebrew point': '\u05B4',
  'Arabic vowel': '\u064E',
  'Thai vowel': '\u0E34',
  'annotation anchor': '\uFFF9',
  'annotation end': '\uFFFB',
  'private use': '\uE123',
  'private use beyond the basic plane': '\u{F0001}',
  'control character': '\u0008',
  'Arabic number sign': '\u0600',
  tag: '\u{E0041}',
};

describe('cleaning a text', () => {
  it('leaves an ordinary text alone', () => {
    const text = 'Der Bürgermeister sagte: „Nein“ — обещал ждать.\r\n\tEnde';
    expect(cleanText(text).text).toBe(text);
  });

  it.each(Object.entries(UNSEEN))('joins what a %s parts', (_, mark) => {
    const plain = 'The council’s 1,250 members said 3.5 million people don’t vote, Жуков Αθήνα';
    const letters = [...plain];
    for (let at = 1; at < letters.length; at++) {
      // An accent makes another letter of some: that is what it is for.
      const marked = letters.slice(0, at).join('') + mark + letters.slice(at).join('');
      expect(words(marked), `after “${letters.slice(0, at).join('')}”`).toEqual(words(plain));
    }
  });

  it.each(['\u2028', '\u2029', '\u0085', '\f', '\v'])('parts lines at %j', (mark) => {
    expect(clean(`One line.${mark}Another`)).toBe('One line.\nAnother');
  });

  it('reads a decomposed text as the composed one', () => {
    for (const text of [
      'Café Ångström',
      'Київ її й',
      'ἀθήνα',
      'tiếng Việt',
      'がぎぐ',
      '한국어',
      'क़',
    ]) {
      expect(words(text.normalize('NFD'))).toEqual(words(text.normalize('NFC')));
    }
  });

  it('keeps the marks that scripts are written with', () => {
    for (const text of ['กำลังที่นี่', 'हिन्दी में', 'مُدَرِّس', 'שָׁלוֹם', 'می‌خواهم']) {
      expect(clean(text)).toBe(text);
    }
  });

  it('takes the reading of an annotation out', () => {
    expect(clean('\uFFF9東京\uFFFAとうきょう\uFFFBで')).toBe('東京で');
  });

  it('reads an override as it is shown', () => {
    expect(clean('say \u202Edlrow olleh\u202C now').replace(/[\u202C\u202E]/g, '')).toBe(
      'say hello world now',
    );
    expect(words('\u202E0521 srebmem\u202C')).toEqual(words('members 1250'));
    // Hebrew runs that way by itself.
    expect(words('\u202Eשלום עולם\u202C')).toEqual(words('שלום עולם'));
    expect(words('\u202Dםולש\u202C')).toEqual(words('שלום'));
    expect(words(`\u202E${'a'.repeat(3)}`.repeat(3))).toEqual(words('aaaaaaaaa'));
  });

  it('undoes the marks of a wrong charset', () => {
    expect(clean('\u0093It won\u0092t\u0094 \u0096 he said')).toBe('“It won’t” – he said');
  });

  it('finds the way back', () => {
    const source = 'a\u0323b 1\u200B2 \uFFF9x\uFFFAy\uFFFB c\u0008';
    const { text, startsInSource, endsInSource, fromSource } = cleanText(source);
    expect(text).toBe('ạb 12 x c');
    const tokens = tokenise(text);
    const [starts, ends] = [startsInSource(tokens.starts), endsInSource(tokens.ends)];
    expect([...starts].map((start, token) => source.slice(start, ends[token]))).toEqual([
      'a\u0323b',
      '1\u200B2',
      'x',
      'c',
    ]);
    expect(fromSource(source.indexOf('c'))).toBe(text.indexOf('c'));
    expect(fromSource(source.length)).toBe(text.length);
  });

  it('never leaves the source, whatever the marks', () => {
    const unit = fc.constantFrom('a', '1', 'ж', ' ', '’', '\n', ...Object.values(UNSEEN), '\u202E');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const source = units.join('');
        const { text, startsInSource, endsInSource, fromSource } = cleanText(source);
        const { starts, ends } = tokenise(text);
        const [from, to] = [startsInSource(starts), endsInSource(ends)];
        for (let token = 0; token < starts.length; token++) {
          expect(from[token]).toBeLessThan(to[token]!);
          expect(to[token]).toBeLessThanOrEqual(source.length);
          if (token > 0) expect(from[token]).toBeGreaterThanOrEqual(to[token - 1]!);
          expect(fromSource(from[token]!)).toBe(starts[token]);
        }
      }),
    );
  });
});
