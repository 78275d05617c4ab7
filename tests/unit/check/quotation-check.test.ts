import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../../lib/check/quotation-check';

const TEXT =
  'The board met at noon. “We made a mistake, and the crews who waited in the cold paid for it,” said Ilse Brandt. Nobody answered.';
const SAID = 'We made a mistake, and the crews who waited in the cold paid for it';

const cut = (text: string, spans: readonly (readonly [number, number])[]) =>
  spans.map(([from, to]) => text.slice(from, to));

describe('whether a quotation stands in a text', () => {
  it('finds it word for word, whatever the marks and the case', () => {
    const found = checkQuotation(`»${SAID.toUpperCase()}«`, TEXT);
    expect(found).toMatchObject({ stands: 'intact', kept: 1 });
    expect(cut(TEXT, [found.at!])).toEqual([SAID]);
    expect(found.differing).toEqual({ quotation: [], text: [] });
  });

  it('names the words that were put in, left out and replaced', () => {
    const quotation = 'We made a grave mistake, and crews who waited in the rain paid for it';
    const { stands, at, differing } = checkQuotation(quotation, TEXT);
    expect(stands).toBe('altered');
    expect(cut(TEXT, [at!])).toEqual([SAID]);
    expect(cut(quotation, differing.quotation)).toEqual(['grave', 'rain']);
    expect(cut(TEXT, differing.text)).toEqual(['the', 'cold']);
  });

  it('sees a “not”', () => {
    const { stands, differing } = checkQuotation(SAID.replace('paid', 'never paid'), TEXT);
    expect(stands).toBe('altered');
    expect(differing.quotation).toHaveLength(1);
  });

  it('says of another sentence that it is not there', () => {
    const other =
      'The harbour will stay closed until the first ship has been towed away by the crew';
    expect(checkQuotation(other, TEXT)).toMatchObject({ stands: 'absent', at: null });
  });

  it.each(['', ' … ', '“”'])('finds no wording in %j', (nothing) => {
    expect(checkQuotation(nothing, TEXT).stands).toBe('absent');
    expect(checkQuotation(SAID, nothing).stands).toBe('absent');
  });

  it.each([
    ['«لقد ارتكبنا خطأ ودفعت ثمنه الأطقم»', 'قالت: «لقد ارتكبنا خطأ، ودفعت ثمنه الأطقم»، ثم سكتت.'],
    ['Wir haben einen Fehler gemacht', 'Sie sagte: „Wir haben einen Fehler gemacht.“'],
    ['我们犯了一个错误', '她说：“我们犯了一个错误。”然后离开了。'],
  ])('reads other scripts and marks too: %s', (quotation, text) => {
    expect(checkQuotation(quotation, text).stands).toBe('intact');
  });

  it('takes a long quotation and a long text', () => {
    const long = `${'so it went on and on, '.repeat(3_000)}${SAID}.`;
    expect(checkQuotation(SAID, long).stands).toBe('intact');
  });
});
