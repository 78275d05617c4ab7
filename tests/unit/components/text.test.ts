import { describe, expect, it } from 'vitest';
import { coverageWord } from '../../../components/model/coverage';
import { draftOf, EMPTY_DRAFT } from '../../../components/model/draft';
import { patternsOf } from '../../../components/model/patterns';
import { outletName, titleName } from '../../../components/model/sources';
import { cut, hostOf, safeHref } from '../../../components/model/text';
import { parseSitePattern } from '../../../lib/settings/site-pattern';
import { aTranslator } from '../../support/translator';

describe('addresses of hostile pages', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'not an address', '', null])(
    '%s is never a link',
    (url) => expect(safeHref(url)).toBeNull(),
  );

  it('are followed when they are of the web', () => {
    expect(safeHref('https://gull.example/a?b#c')).toBe('https://gull.example/a?b#c');
    expect(hostOf('https://www.gull.example/a')).toBe('gull.example');
  });

  it('show no name that only looks like the host', () => {
    expect(safeHref('https://gull.example@heron.example/a')).toBe('https://heron.example/a');
    expect(safeHref('https://gull.example:80@heron.example/a')).toBe('https://heron.example/a');
    expect(safeHref('https://heron.example\\@gull.example')).toBe(
      'https://heron.example/@gull.example',
    );
  });
});

describe('cut', () => {
  it('leaves a short text alone', () => expect(cut('short', 5)).toBe('short'));
  it('ends a long one with an ellipsis', () => expect(cut('one two', 4)).toBe('one…'));
  it('never splits a character', () => expect(cut('🐦🐦🐦', 2)).toBe('🐦🐦…'));
});

describe('coverage in words', () => {
  it('grows with the share', () => {
    const words = [0, 0.01, 0.2, 0.5, 0.8, 1].map(coverageWord);
    expect(words).toEqual(['none', 'little', 'some', 'half', 'most', 'all']);
  });
});

describe('a source in a sentence', () => {
  const en = aTranslator();
  it('is its outlet, else its host, else another outlet', () => {
    expect(outletName({ outlet: 'Gull', url: null }, en)).toContain('Gull');
    expect(outletName({ outlet: ' ', url: 'https://gull.example' }, en)).toContain('gull.example');
    expect(outletName({ outlet: null, url: null }, en)).toBe('another outlet');
  });
  it('keeps its direction to itself', () => {
    expect(titleName('عنوان', 20, en)).toBe('\u2068عنوان\u2069');
    expect(titleName(' ', 20, en)).toBe('No headline');
  });
});

describe('the add form', () => {
  it('asks for a headline and a text', () => {
    expect(draftOf(EMPTY_DRAFT)).toEqual({
      errors: { title: 'addHeadlineMissing', text: 'addTooShort' },
    });
  });
  it('refuses an address that is not of the web', () => {
    const fields = { ...EMPTY_DRAFT, title: 'T', text: 'words', url: 'javascript:1' };
    expect(draftOf(fields)).toEqual({ errors: { url: 'addAddressBad' } });
  });
  it('makes a report of what is there', () => {
    const fields = { title: ' T ', outlet: '', url: '', date: '2031-03-10', text: 'words' };
    expect(draftOf(fields)).toEqual({
      draft: {
        title: 'T',
        outlet: null,
        url: null,
        published: { at: '2031-03-10', precision: 'day', from: 'entered' },
        text: 'words',
      },
    });
  });
});

describe('site lists', () => {
  it('keep good lines once and name the bad ones', () => {
    const typed = 'gull.example\n\n  gull.example \nnot a site\nkyst.example/opinion';
    expect(patternsOf(typed, parseSitePattern)).toEqual({
      patterns: ['gull.example', 'kyst.example/opinion'],
      bad: ['not a site'],
    });
  });
});
