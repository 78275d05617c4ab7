import { describe, expect, it } from 'vitest';
import { createTranslator, isolate } from '../../../components/i18n/translator';
import { aTranslator } from '../../support/translator';

describe('a translator', () => {
  it('fills placeholders by name', () => {
    const said = aTranslator().t('listRange', { from: '1', to: '2', total: '3' });
    expect(said).toBe('1 to 2 of 3');
  });

  it('takes the plural form of the language', () => {
    const arabic = aTranslator('ar');
    const forms = [0, 1, 2, 3, 11, 100].map((count) => arabic.plural('statReports', count));
    expect(new Set(forms).size).toBeGreaterThan(3);
    expect(aTranslator().plural('words', 1)).toBe('1 word');
    expect(aTranslator().plural('words', 2_000)).toBe('2,000 words');
  });

  it('falls back to the general form where a catalogue lacks one', () => {
    const translator = createTranslator((key, values) =>
      key === 'words_other' ? `${values?.[0]} words` : '',
    );
    expect(translator.plural('words', 1)).toBe('1 words');
  });

  it('fills a plural with its other values too', () => {
    const said = aTranslator().plural('patternBad', 2, { lines: 'a and b' });
    expect(said).toBe('2 lines name no site: a and b');
  });

  it('speaks the language of its catalogue, not of the browser', () => {
    expect(aTranslator('de')).toMatchObject({ locale: 'de', dir: 'ltr' });
    expect(aTranslator('ar')).toMatchObject({ locale: 'ar', dir: 'rtl' });
    expect(aTranslator('de').percent(0.5)).toMatch(/^50\s%$/u);
  });

  it('is English where no catalogue answers', () => {
    expect(createTranslator(() => '')).toMatchObject({ locale: 'en', dir: 'ltr' });
  });

  it('ends no sentence twice, where a name that was cut is its last word', () => {
    for (const locale of ['en', 'de', 'es', 'fr', 'ar'] as const)
      expect(
        aTranslator(locale).t('deletedStatus', { title: isolate('The quay at…') }),
      ).not.toMatch(/…\u2069?\./u);
    expect(aTranslator().t('deletedStatus', { title: isolate('The quay') })).toMatch(
      /quay\u2069\.$/u,
    );
  });

  it('keeps a foreign text apart', () => {
    expect(isolate('خبر')).toBe('\u2068خبر\u2069');
  });

  it.each([
    ['an end of isolates', '\u2069\u202Eoutlet'],
    ['an override', '\u202Doutlet'],
    ['embeddings that are never ended', '\u202B\u202Aoutlet'],
    ['isolates that are never ended', '\u2067\u2066\u2068outlet'],
    ['an end of embeddings', '\u202C\u202Coutlet'],
  ])('lets %s not out of it', (_what, text) => {
    expect(isolate(text)).toBe('\u2068outlet\u2069');
  });

  it.each(['\n', '\r', '\u001D', '\u0085', '\u2029'])('ends no paragraph inside it', (end) => {
    expect(isolate(`one${end}two`)).toBe('\u2068one two\u2069');
  });
});
