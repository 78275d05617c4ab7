import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';

const PAGE = [
  'This browser is not supported. Please upgrade your browser.',
  '',
  'Swing bridge shut for trucks',
  '',
  'Swing bridge to close to lorries',
  'Authored by ledger.example and submitted by tidewatch',
  'By Ines Falk',
  'March 6, 2026',
  'TARN BAY (Reuters) - The council voted on Thursday to close the bridge to lorries.',
  'Hauliers told the Tarn Bay Gazette that nobody had asked them before the vote.',
  'A long decision',
  'The bridge stays open for cars, according to HKFP, and for buses at walking pace.',
  'The chair thanked the hall and closed the meeting shortly before nine in the evening.',
  'Mo Adair contributed to this report.',
  'oldsalt on March 6th, 2026 at 09:12 UTC »',
  'They should have done this ten years ago.',
].join('\n');

describe('articleFromText', () => {
  const article = articleFromText(PAGE);
  const reasons = article.excluded.map(({ why }) => why);
  const kept = article.blocks.map(({ span }) => article.text.slice(...span));

  it('keeps the text as given', () => {
    expect(article.text).toBe(PAGE);
  });

  it('takes the headline for the title and sets the left-over one aside', () => {
    expect(article.title).toBe('Swing bridge shut for trucks');
    expect(article.excluded.find(({ why }) => why === 'left-over-headline')?.text).toBe(
      'Swing bridge to close to lorries',
    );
  });

  it('knows every other line that is not of the article by its words', () => {
    expect(reasons).toEqual([
      'notice',
      'headline',
      'left-over-headline',
      'submission-line',
      'byline',
      'date',
      'credit-line',
      'comment',
      'comment',
    ]);
    expect(kept).toHaveLength(5);
  });

  it('tells a heading from a paragraph', () => {
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
    ]);
  });

  it('names the credits with their places, also those of lines left out', () => {
    const credits = article.credits.map(({ kind, outlet }) => `${kind} ${outlet}`);
    expect(credits).toEqual([
      'submission ledger.example',
      'dateline Reuters',
      'attribution Tarn Bay Gazette',
      'attribution HKFP',
      'contributor Mo Adair',
    ]);
    for (const { span, text } of article.credits) {
      expect(article.text.slice(...span!)).toBe(text);
    }
  });

  it('prefers what the caller knows', () => {
    const known = articleFromText(PAGE, {
      title: 'Another title',
      outlet: 'Tarn Bay Ledger',
      language: 'en-GB',
      published: { at: '2026-03-06', precision: 'day', from: 'given' },
    });
    expect(known.title).toBe('Another title');
    expect(known.language).toBe('en');
    expect(known.dates).toEqual([{ at: '2026-03-06', precision: 'day', from: 'given' }]);
  });

  it('keeps captions where a text is nothing else', () => {
    const gallery = Array.from(
      { length: 6 },
      (_, i) =>
        `Photo: the bridge from pier ${i}, with gulls, on a grey morning in March, while the fish market behind it opens`,
    );
    expect(articleFromText(gallery.join('\n')).blocks).toHaveLength(6);
  });

  it('joins lines that were broken at a column', () => {
    const wrapped = 'the bridge that was swung by hand in the war stood open\n'.repeat(9);
    expect(articleFromText(`${wrapped}\n\n${wrapped}`).blocks.length).toBeLessThanOrEqual(2);
  });

  it('never fails, and every span lies in order inside the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(...PAGE.split('\n')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const { blocks, excluded } = articleFromText(text);
        const spans = [...blocks, ...excluded].map(({ span }) => span!);
        spans.sort((a, b) => a[0] - b[0]);
        let end = 0;
        for (const span of spans) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
