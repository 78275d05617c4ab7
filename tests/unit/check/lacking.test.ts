import { describe, expect, it } from 'vitest';
import { lackingSentences as inWords } from '../../../components/model/lacking';
import { LANGUAGE_CHECKS } from '../../../lib/check/coverage';
import { CHECK_WORDS, lackingOf, lackingSentences } from '../../../lib/check/lacking';
import { LANGUAGES } from '../../../lib/language';
import { LEXICON_LANGUAGES } from '../../../lib/lexicon/languages';
import { changesAsHtml, changesAsText } from '../../../tools/print-changes';
import { CATALOGUES, aTranslator } from '../../support/translator';

const hasText = true;

describe('the checks that were impossible', () => {
  it('are all those that the language lacks words for, where a text was compared', () => {
    const found = lackingOf({ language: 'is', hasLexicon: false, compared: [{ hasText }] });
    expect(found.map(({ check }) => check).sort()).toEqual([...LANGUAGE_CHECKS].sort());
    expect(new Set(found.map(({ lacks }) => lacks))).toEqual(new Set(['language']));
  });

  it('are named for every language that has no lexicon', () => {
    for (const { code } of LANGUAGES) {
      const hasLexicon = LEXICON_LANGUAGES.has(code);
      const found = lackingOf({ language: code, hasLexicon, compared: [{ hasText }] });
      expect(
        found.some(({ check }) => check === 'swaps'),
        code,
      ).toBe(!hasLexicon);
    }
  });

  it('are told once, however many sources lack their text', () => {
    const compared = [{ hasText }, { hasText: false }, { hasText: false }];
    expect(lackingOf({ language: 'en', hasLexicon: true, compared })).toEqual([
      { check: 'wording', lacks: 'source-text' },
    ]);
  });

  it('are none in English with the text at hand', () => {
    expect(lackingOf({ language: 'en', hasLexicon: true, compared: [{ hasText }] })).toEqual([]);
  });

  it('are named in every language of the interface', () => {
    const all = Object.keys(CHECK_WORDS) as (keyof typeof CHECK_WORDS)[];
    for (const locale of Object.keys(CATALOGUES) as (keyof typeof CATALOGUES)[])
      for (const check of all) {
        const translator = aTranslator(locale);
        const [sentence] = inWords([{ check, lacks: 'language' }], translator);
        expect(sentence).toContain(translator.lookUp(`lackingCheck_${check}`));
        expect(translator.lookUp(`lackingCheck_${check}`)).not.toBe('');
      }
    for (const check of all)
      expect(aTranslator('en').lookUp(`lackingCheck_${check}`)).toBe(CHECK_WORDS[check]);
  });

  it('are told on the command line, and no change is denied for them', () => {
    const lacking = lackingOf({ language: 'sv', hasLexicon: false, compared: [{ hasText }] });
    const [sentence] = lackingSentences(lacking);
    expect(sentence).toContain('swapped words, changed meaning');
    const titles = { suspect: 'a', source: 'b' };
    for (const printed of [changesAsText([], lacking), changesAsHtml([], lacking, titles)]) {
      expect(printed).toContain(sentence);
      expect(printed).not.toContain('No change found in what was copied');
    }
    expect(changesAsText([], [])).toBe('No change found in what was copied.');
  });
});
