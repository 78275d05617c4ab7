import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { FindingView } from '../../../components/views/FindingView';
import type { Finding } from '../../../lib/check/finding';
import { aFinding, aSpin, noSpin } from '../../support/findings';
import { faults, openAll, show } from '../../support/show';
import '../../../components/styles/popup.css';

function found(given: Partial<Finding> = {}, locale: 'en' | 'de' | 'ar' = 'en') {
  return show(<FindingView finding={aFinding(given)} />, locale);
}

describe('what was changed', () => {
  it('says the worst first, in one sentence', async () => {
    found();
    await expect
      .element(page.getByText('A “\u2068not\u2069” is gone and 2 quotations were altered.'))
      .toBeVisible();
  });

  it('shows what weighs open, in its sentence, the words marked', async () => {
    const root = found();
    const group = page.getByRole('region', { name: /^Numbers, dates and names/u });
    await expect.element(group.getByText('was Sunday')).toBeVisible();
    const marked = [...root.querySelectorAll('.grave-fact mark')].map((mark) => mark.textContent);
    expect(marked).toEqual(['Monday', 'eleven']);
    for (const name of ['Meaning', 'Quotations', 'Credit and sources', 'Denials and answers'])
      await expect
        .element(page.getByRole('region', { name: new RegExp(`^${name}`, 'u') }))
        .toBeVisible();
  });

  it('shows where a word is missing', async () => {
    const root = found();
    const sentence = root.querySelector('.grave-meaning blockquote')!;
    expect(sentence.querySelector('mark.gap')).not.toBeNull();
    expect(sentence).toHaveTextContent(/commuters a day are words are missing hererequested/u);
  });

  it('folds the other words with their count, and house style until it is asked for', async () => {
    const root = found();
    const row = (words: string) =>
      [...root.querySelectorAll('.swaps li')].find((item) => item.textContent.includes(words))!;
    const summary = page.getByRole('group').filter({ hasText: /^Other words for the same\s*9/u });
    expect(row('cracks').checkVisibility()).toBe(false);
    await page.getByText('Other words for the same', { exact: true }).click();
    await expect.element(summary).toBeVisible();
    expect(row('cracks')).toHaveTextContent('was cracks→here fissures');
    expect(row('cracks').checkVisibility()).toBe(true);
    expect(row('twenty').checkVisibility()).toBe(false);
    await page.getByText('Show 1 difference of house style').click();
    expect(row('twenty').checkVisibility()).toBe(true);
  });

  it('shows the rest of a long list on a click', async () => {
    found();
    await page.getByText('Other words for the same', { exact: true }).click();
    await page.getByRole('button', { name: 'Show 1 more' }).click();
    await expect.element(page.getByText('changed', { exact: true }).first()).toBeVisible();
  });

  it('shows a quotation in two clean lines, the words that differ marked in both', async () => {
    const text = 'We would rather close early than regret late,';
    const [quotation, ...others] = aSpin().quotations;
    const places = (words: string): [number, number] => [
      100 + text.indexOf(words),
      100 + text.indexOf(words) + words.length,
    ];
    const root = found({
      spin: {
        ...aSpin(),
        quotations: [{ ...quotation!, source: { text, at: [100, 100 + text.length] } }, ...others],
        changes: aSpin().changes.map((change) =>
          change.inQuotation === 0 && change.from !== null
            ? { ...change, source: places(change.from) }
            : change,
        ),
      },
    });
    const [here, there] = [...root.querySelectorAll('.quotation blockquote')];
    expect(here!.textContent).toBe('We would prefer to shut early than to repent late,');
    expect(there!.textContent).toBe(text);
    const marks = (line: Element) => [...line.querySelectorAll('mark')].map((m) => m.textContent);
    expect(marks(here!)).toEqual(['prefer', 'shut early', 'repent']);
    expect(marks(there!)).toEqual(['rather', 'close']);
  });

  it('names the words of a quotation that are known by their code alone', async () => {
    found();
    const item = page.getByRole('region', { name: /^Quotations/u }).getByText('was rather');
    await expect.element(item).toBeVisible();
  });

  it('does not call the wording of a retold account unchanged', async () => {
    found({ verdict: { kind: 'rewrite', order: 'source-first', confidence: 0.9 }, spin: noSpin() });
    await expect.element(page.getByText('Retold in other words, not word for word.')).toBeVisible();
  });

  it('says that nothing was changed only where nothing above wording was', async () => {
    const wording = aSpin().changes.filter(({ gravity }) => gravity === 'wording');
    found({ spin: noSpin({ changes: wording }), lacking: [] });
    await expect.element(page.getByText('Only changes of wording were found.')).toBeVisible();
    expect(page.getByText(/No change found/u).query()).toBeNull();
    found({ spin: noSpin(), lacking: [] });
    await expect.element(page.getByText('No change found in what was copied.')).toBeVisible();
    found();
    expect(page.getByText(/No change found/u).query()).toBeNull();
  });

  it('says once what could not be checked, whatever was found', async () => {
    const lacking = [
      { check: 'swaps', lacks: 'language' },
      { check: 'meaning', lacks: 'language' },
      { check: 'wording', lacks: 'source-text' },
    ] as const;
    found({ spin: noSpin(), lacking: [...lacking] });
    await expect
      .element(
        page.getByText('Not checked in this language: swapped words and changed meaning. Without'),
      )
      .toBeVisible();
    await expect.element(page.getByText('No change found in what could be checked.')).toBeVisible();
    expect(page.getByText('No change found in what was copied.').query()).toBeNull();
  });

  it('counts swapped words only where swapping is told', async () => {
    found({ spin: { ...aFinding().spin, level: 'none' } });
    openAll();
    await expect.element(page.getByText('fissures', { exact: true }).first()).toBeVisible();
    expect(page.getByText(/content words swapped/u).query()).toBeNull();
  });

  it.each(['en', 'de', 'ar'] as const)('has no fault that axe knows (%s)', async (locale) => {
    found({}, locale);
    expect(await faults()).toEqual([]);
  });
});
