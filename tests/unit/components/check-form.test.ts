import { describe, expect, it } from 'vitest';
import {
  EMPTY_CHECK,
  questionOf,
  refusedField,
  TEXT_LIMIT,
  titledDraft,
  type CheckFields,
} from '../../../components/model/check-form';
import { EMPTY_DRAFT } from '../../../components/model/draft';
import { CAPTURE_LIMIT } from '../../../lib/check/limits';
import { aFinding } from '../../support/findings';

const HERE = { ...EMPTY_DRAFT, text: 'The quay is shut.' };
const THERE = { ...EMPTY_DRAFT, text: 'The quay is closed.' };

function fields(given: Partial<CheckFields>): CheckFields {
  return { ...EMPTY_CHECK, here: HERE, ...given };
}

describe('the form that checks a text', () => {
  it('takes as much as the background takes', () => {
    expect(TEXT_LIMIT).toBe(CAPTURE_LIMIT);
    const text = 'x'.repeat(TEXT_LIMIT);
    expect(questionOf(fields({ here: { ...HERE, text } }))).toMatchObject({ kind: 'text' });
    expect(questionOf(fields({ here: { ...HERE, text: `${text}x` } }))).toEqual({
      errors: { here: { text: 'checkTooLong' }, there: {} },
    });
  });

  it('asks for the other text only where one is compared', () => {
    expect(questionOf(fields({}))).toMatchObject({ kind: 'text' });
    expect(questionOf(fields({ against: 'text' }))).toEqual({
      errors: { here: {}, there: { text: 'addTooShort' } },
    });
    expect(questionOf(fields({ against: 'text', there: THERE }))).toMatchObject({
      kind: 'pair',
      suspect: { text: HERE.text },
      source: { text: THERE.text },
    });
  });

  it('takes no address that a reader could not follow', () => {
    const here = { ...HERE, url: 'javascript:alert(1)' };
    expect(questionOf(fields({ here }))).toEqual({
      errors: { here: { url: 'addAddressBad' }, there: {} },
    });
  });

  it('speaks at a field only of texts that were typed', () => {
    const draft = { title: '', outlet: null, url: null, published: null, text: '' };
    const typed = { kind: 'text', draft } as const;
    const picked = {
      kind: 'report',
      report: { id: 'a', title: '', url: null, language: 'en' },
    } as const;
    expect(refusedField({ why: 'too-short', question: typed })?.here).toEqual({
      text: 'addTooShort',
    });
    expect(refusedField({ why: 'too-short', question: picked })).toBeNull();
    expect(refusedField({ why: 'empty-corpus', question: typed })).toBeNull();
  });
});

describe('a text that is saved', () => {
  const draft = {
    title: '',
    outlet: null,
    url: null,
    published: null,
    text: '\n One two. \nThree.',
  };
  const read = (title: string) => ({ article: { ...aFinding().article, title } });

  it('has the headline given, else the one read, else its first words', () => {
    expect(titledDraft({ ...draft, title: 'Given' }, read('Read')).title).toBe('Given');
    expect(titledDraft(draft, read('Read')).title).toBe('Read');
    expect(titledDraft(draft, read('')).title).toBe('One two.');
    const long = { ...draft, text: 'word '.repeat(100) };
    expect(titledDraft(long, read('')).title).toMatch(/^word .{0,80}…$/u);
  });
});
