import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../../components/i18n/catalogue';
import { REASON_MESSAGES, reasonSentences } from '../../../components/model/reasons';
import { FEATURE_WORDS } from '../../../lib/verdict/feature-words';
import { FEATURE_NAMES } from '../../../lib/verdict/features';
import { REASON_TEXT, reasonSentence as sentenceOf } from '../../../lib/verdict/reasons';
import type { Reason } from '../../../lib/verdict/verdict';
import { aSource } from '../../support/findings';
import { aTranslator } from '../../support/translator';

const CODES = Object.entries(REASON_TEXT);

/**
 * Details of the command line's sentences that a view leaves out on purpose: the report that the
 * page itself is has an id alone to be named by, and a raw measure stands with the measures.
 */
const LEFT_OUT: Partial<Record<string, readonly string[]>> = {
  'same-url': ['report'],
  'same-site-same-text': ['report'],
  'same-site-same-headline': ['report'],
  'same-text': ['report'],
  'changed-since': ['report'],
  'words-swapped': ['percent'],
};

function said(...reasons: Reason[]) {
  return reasonSentences({ reasons, sources: [aSource()], identity: null }, aTranslator());
}

describe('the grounds of a verdict', () => {
  it('have a message for every code, and for no other', () => {
    expect(Object.keys(REASON_MESSAGES).sort()).toEqual(Object.keys(REASON_TEXT).sort());
  });

  it.each(CODES)('%s is filled with the details of its sentence', (code, text) => {
    const details = [...new Set([...text.matchAll(/\$(\w+)/gu)].map((match) => match[1]!))];
    expect([...REASON_MESSAGES[code]!.slice(1), ...(LEFT_OUT[code] ?? [])].sort()).toEqual(
      details.sort(),
    );
  });

  it.each(CODES)('%s becomes a whole sentence in every language', (code, text) => {
    const details = Object.fromEntries(
      [...text.matchAll(/\$(\w+)/gu)].map((match) => [match[1]!, 7]),
    );
    for (const locale of ['en', 'de', 'ar'] as const) {
      const reason = { ...details, code, about: 'kind' } as Reason;
      const found = reasonSentences(
        { reasons: [reason], sources: [], identity: null },
        aTranslator(locale),
      );
      const [sentence] = Object.values(found).flat();
      expect(sentence).toMatch(/\.$/u);
      expect(sentence).not.toMatch(/\$/u);
    }
  });

  it('name a report by its outlet, not by its id', () => {
    const { kind } = said({ code: 'only-quotations', about: 'kind', report: aSource().id });
    expect(kind.join()).toContain('Kystposten');
  });

  it('name the sides in words, and stand with what they speak for', () => {
    const { sourceFirst, pageFirst } = said(
      { code: 'contained-in-other', about: 'order', side: 'suspect' },
      { code: 'contained-in-other', about: 'order', side: 'source' },
    );
    expect(sourceFirst.map((sentence) => sentence.slice(0, 10))).toEqual(['This page ']);
    expect(pageFirst.map((sentence) => sentence.slice(0, 10))).toEqual(['The other ']);
  });

  it('speak for the side that they call the earlier', () => {
    const { sourceFirst, pageFirst } = said(
      { code: 'published-earlier', about: 'order', side: 'source', at: '2031-03-10' },
      { code: 'own-date-only', about: 'order', side: 'suspect', at: '2031-03-09' },
    );
    expect([sourceFirst.length, pageFirst.length]).toEqual([1, 1]);
  });

  it('do not say of a report that nothing is like it', () => {
    const reasons: Reason[] = [{ code: 'nothing-similar', about: 'kind', count: 8 }];
    const of = (identity: string | null) =>
      Object.values(reasonSentences({ reasons, sources: [], identity }, aTranslator())).flat();
    expect(of('x')).toEqual([]);
    expect(of(null)).toHaveLength(1);
  });

  it('stand in the group of what they speak of', () => {
    const found = said(
      { code: 'same-text', about: 'identity', report: 'x' },
      { code: 'own-date-only', about: 'order' },
      { code: 'cut-to-limit', about: 'note' },
    );
    expect([found.kind.length, found.order.length, found.notes.length]).toEqual([1, 1, 1]);
  });

  it('keep what a model weighed apart from what a reader can see', () => {
    const weighed = { code: 'feature-weighed', about: 'kind', what: 'run', value: 0.5 } as const;
    expect(said({ ...weighed, direction: 'for' })).toMatchObject({
      kind: [],
      measures: [expect.stringMatching(/run/u)],
    });
  });

  it('say how large a measure is as a share, or by a word where it is no share', () => {
    const weighed = { code: 'feature-weighed', about: 'kind', direction: 'for' } as const;
    const [share, level] = said(
      { ...weighed, what: 'ownSuspect', value: 0.934 },
      { ...weighed, what: 'specific', value: 'high' },
    ).measures;
    expect(share).toMatch(/: 93\s?% \(speaks for this verdict\)\.$/u);
    expect(level).toMatch(/: high \(speaks for this verdict\)\.$/u);
  });

  it.each(FEATURE_NAMES)('have words for the measure %s in every language', (what) => {
    const weighed: Reason = { code: 'feature-weighed', about: 'kind', what, direction: 'for' };
    for (const locale of ['en', 'de', 'ar'] as const) {
      const translator = aTranslator(locale);
      const [sentence] = reasonSentences(
        { reasons: [weighed], sources: [], identity: null },
        translator,
      ).measures;
      expect(sentence).toBeDefined();
      expect(sentence).not.toContain(what);
    }
    const words = aTranslator().lookUp(`feature_${what}` as MessageKey);
    expect(FEATURE_WORDS[what]).toBe(words);
    expect(sentenceOf(weighed)).toContain(words);
  });

  it('say "another outlet" where none is known', () => {
    const { order } = said({ code: 'order-unknown', about: 'order', outlet: null });
    expect(order.join()).toContain('stands at another outlet;');
  });

  it('are said once, however often they are given', () => {
    const reason: Reason = { code: 'own-date-only', about: 'order' };
    expect(said(reason, reason).order).toHaveLength(1);
  });

  it('leave out a code of a newer background', () => {
    expect(said({ code: 'not-yet-invented', about: 'kind' }).kind).toEqual([]);
  });
});
