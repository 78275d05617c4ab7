import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { ReportDraft } from '../../../lib/check/corpus-manager';
import type { Finding } from '../../../lib/check/finding';
import { createTextChecker, type TextAnswer } from '../../../lib/check/text-checker';
import type { Corpus } from '../../../lib/corpus/corpus';
import type { Report, ReportMeta } from '../../../lib/sketch/sketch';
import { thesaurusFor } from '../../../tools/thesaurus';
import { aCorpusOf } from '../../support/corpora';
import { aReport } from '../../support/reports';

const PAIRS = join(import.meta.dirname, '..', '..', 'fixtures', 'pairs');
const NOW = '2031-02-01T00:00:00Z';

function fixture(slug: string, side: 'suspect' | 'source'): string {
  return readFileSync(join(PAIRS, slug, `${side}.txt`), 'utf8');
}

const ORIGINAL = fixture('reprint', 'source');
const SPUN = fixture('spun', 'suspect');
const GERMAN =
  'Der Hafen bleibt für drei Wochen geschlossen, weil die Taucher Risse in den Pfeilern fanden. ' +
  'Die Fähren legen so lange am Fischmarkt ab, und wer zur Arbeit fährt, muss mit zwanzig ' +
  'Minuten mehr rechnen. Das sagte die Hafenmeisterin am Montag vor dem Rat der Stadt, der die ' +
  'Kosten noch nicht kennt und erst im Herbst über den Umbau der Kaimauer entscheiden will. ' +
  'Der Verband der Fischer nennt die Sperrung überfällig und hofft auf eine schnelle Reparatur.';

function draft(text: string, given: Partial<ReportDraft> = {}): ReportDraft {
  return { title: '', outlet: null, url: null, published: null, text, ...given };
}

function report(seed: number, id: string, text: string, meta: Partial<ReportMeta> = {}): Report {
  return aReport(seed, { id, url: null, hosts: [], published: null, title: id, ...meta }, text);
}

async function checkerOf(reports: readonly Report[]) {
  const corpus = await aCorpusOf(reports);
  const thesaurus = vi.fn(thesaurusFor);
  return { corpus, thesaurus, texts: createTextChecker({ corpus, thesaurus, now: () => NOW }) };
}

function findingOf(answer: TextAnswer): Finding {
  if (!('finding' in answer)) throw new Error(`refused: ${answer.refused}`);
  return answer.finding;
}

const contents = async (corpus: Corpus) => [
  await corpus.counts(),
  await corpus.list({ text: '', offset: 0, limit: 9 }),
];

describe('checking a given text', () => {
  it('finds the report it was spun from, and names the swaps before and after', async () => {
    const { texts } = await checkerOf([report(1, 'original', ORIGINAL)]);
    const finding = findingOf(await texts.checkText(draft(SPUN)));
    expect(finding.verdict.kind).toBe('spun');
    expect(finding.sources[0]?.id).toBe('original');
    expect(finding.spin.substitutions.length).toBeGreaterThan(20);
    for (const { to, at } of finding.spin.substitutions) expect(SPUN.slice(...at)).toBe(to);
    for (const { source } of finding.passages)
      expect(source![1]).toBeLessThanOrEqual(ORIGINAL.length);
  });

  it('reads the headline in the text where none is given', async () => {
    const { texts } = await checkerOf([report(1, 'original', ORIGINAL)]);
    const headed = `Breakwater shut for good\n\n${SPUN}`;
    expect(findingOf(await texts.checkText(draft(headed))).article.title).toBe(
      'Breakwater shut for good',
    );
    const given = draft(SPUN, { title: 'Given headline' });
    expect(findingOf(await texts.checkText(given)).article.title).toBe('Given headline');
  });

  it('saves nothing', async () => {
    const { texts, corpus } = await checkerOf([report(1, 'original', ORIGINAL)]);
    const before = await contents(corpus);
    await texts.checkText(draft(SPUN));
    await texts.compareTexts(draft(SPUN), draft(ORIGINAL));
    await texts.checkReport('original');
    expect(await contents(corpus)).toEqual(before);
  });

  it('refuses a text of a few words, and one that has nothing to be compared with', async () => {
    const { texts } = await checkerOf([report(1, 'original', ORIGINAL)]);
    expect(await texts.checkText(draft('The pier is shut.'))).toEqual({ refused: 'too-short' });
    const empty = await checkerOf([]);
    expect(await empty.texts.checkText(draft(SPUN))).toEqual({ refused: 'empty-corpus' });
  });

  it('opens the lexicon only for a text that is compared', async () => {
    const { texts, thesaurus } = await checkerOf([report(1, 'original', ORIGINAL)]);
    await texts.checkText(draft('The pier is shut.'));
    await texts.compareTexts(draft('The pier is shut.'), draft(ORIGINAL));
    expect(thesaurus).not.toHaveBeenCalled();
    await texts.checkText(draft(SPUN));
    expect(thesaurus).toHaveBeenCalledExactlyOnceWith('en');
  });
});

describe('comparing two given texts', () => {
  it('needs no corpus', async () => {
    const { texts } = await checkerOf([]);
    const finding = findingOf(await texts.compareTexts(draft(SPUN), draft(ORIGINAL)));
    expect(finding.verdict.kind).toBe('spun');
    expect(finding.spin.level).toBe('heavy');
    expect(finding.sources[0]?.hasText).toBe(true);
  });

  it('says which of the two is too short', async () => {
    const { texts } = await checkerOf([]);
    const short = draft('The pier is shut.');
    expect(await texts.compareTexts(short, draft(SPUN))).toEqual({ refused: 'too-short' });
    expect(await texts.compareTexts(draft(SPUN), short)).toEqual({ refused: 'other-too-short' });
  });

  it('refuses two languages', async () => {
    const { texts } = await checkerOf([]);
    expect(await texts.compareTexts(draft(SPUN), draft(GERMAN))).toEqual({
      refused: 'different-languages',
    });
    expect(findingOf(await texts.compareTexts(draft(GERMAN), draft(GERMAN))).language).toBe('de');
  });
});

describe('checking a report of the corpus', () => {
  it('compares it with every other report, and not with itself', async () => {
    const { texts } = await checkerOf([report(1, 'original', ORIGINAL), report(2, 'spun', SPUN)]);
    const finding = findingOf(await texts.checkReport('spun'));
    expect(finding.verdict.kind).toBe('spun');
    expect(finding.identity).toBeNull();
    expect(finding.sources.map(({ id }) => id)).toEqual(['original']);
    expect(finding.corpus.reports).toBe(1);
  });

  it('keeps what the corpus knows of it', async () => {
    const published = { at: '2031-01-05', precision: 'day', from: 'time' } as const;
    const known = { outlet: 'The Tide', byline: 'Ida Quill', published };
    const { texts } = await checkerOf([
      report(1, 'original', ORIGINAL, known),
      report(2, 'spun', SPUN),
    ]);
    const { article } = findingOf(await texts.checkReport('original'));
    expect(article).toMatchObject({ title: 'original', ...known });
  });

  it('keeps a credit that stood in the markup of its page', async () => {
    const marked = report(2, 'copy', ORIGINAL, { outlet: 'The Copyist' });
    marked.sketch.credits.push({ kind: 'canonical', outlet: 'tide.example', at: null });
    const { texts } = await checkerOf([report(1, 'other', SPUN), marked]);
    expect(findingOf(await texts.checkReport('copy')).credits).toContainEqual(
      expect.objectContaining({ kind: 'canonical', outlet: 'tide.example', span: null }),
    );
  });

  it('refuses one without text, one that is gone, and the only one', async () => {
    const bare = { ...report(1, 'bare', ORIGINAL), text: null };
    const { texts } = await checkerOf([bare]);
    expect(await texts.checkReport('bare')).toEqual({ refused: 'without-text' });
    expect(await texts.checkReport('gone')).toEqual({ refused: 'no-such-report' });
    const alone = await checkerOf([report(1, 'alone', ORIGINAL)]);
    expect(await alone.texts.checkReport('alone')).toEqual({ refused: 'empty-corpus' });
  });
});
