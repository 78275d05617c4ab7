import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { exampleIn } from '../../../components/example/examples';
import { SampleView } from '../../../components/views/SampleView';
import { draftOfThisPage } from '../../../entrypoints/sample/this-page';
import { err } from '../../../lib/core/result';
import { compareByEngine } from '../../support/compare-pair';
import { faults, show } from '../../support/show';
import '../../../components/styles/sample.css';

const LOCALES = ['en', 'de', 'ar'] as const;

function sample(locale: (typeof LOCALES)[number] = 'en') {
  const example = exampleIn(locale);
  const onCompare = vi.fn();
  const check = vi.fn(async () => {
    const read = draftOfThisPage(document, example.copy);
    return read.ok ? compareByEngine(read.value, example.original) : read;
  });
  show(<SampleView example={example} check={check} onCompare={onCompare} />, locale);
  return { example, onCompare, check };
}

describe('the page to try Firsthand on', () => {
  it.each(LOCALES)('is read by the reader of articles, to the letter (%s)', (locale) => {
    const { example } = sample(locale);
    document.title = example.copy.title;
    const read = draftOfThisPage(document, example.copy);
    expect(read.ok && read.value.text.split(/\n+/u)).toEqual(example.copy.text.split(/\n+/u));
    expect(read.ok && read.value.title).toBe(example.copy.title);
  });

  it('tells what was changed, after one click, and leads to both texts', async () => {
    const { onCompare } = sample();
    await page.getByRole('button', { name: 'Check this page' }).click();
    await expect.element(page.getByText('14 hours').first()).toBeVisible();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    await expect.poll(() => onCompare).toHaveBeenCalledOnce();
  });

  it('says what went wrong where nobody answers', async () => {
    const { check } = sample();
    check.mockResolvedValueOnce(err('worker-unreachable'));
    await page.getByRole('button', { name: 'Check this page' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  });

  it.each(LOCALES)('has no fault that axe knows (%s)', async (locale) => {
    sample(locale);
    expect(await faults()).toEqual([]);
  });
});
