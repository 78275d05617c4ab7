import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FirsthandError } from '../../../lib/core/errors';
import { aCorpus, aRow } from '../../support/fake-corpus';
import { at, copyText, showOptions as options } from '../../support/options-page';
import { faults } from '../../support/show';

beforeEach(() => {
  vi.clearAllMocks();
  at('help');
});

const rows = () => [aRow()];
const section = () => page.getByRole('region', { name: 'If something goes wrong' });
const shown = () => section().getByRole('textbox', { name: 'What is copied' });
const gather = () => section().getByRole('button', { name: 'Show diagnostics' }).click();
const copy = () => section().getByRole('button', { name: 'Copy diagnostics' });

describe('diagnostics', () => {
  it('cannot be copied before they are shown, and are what was shown', async () => {
    options(aCorpus({ rows: rows() }));
    expect(copy().query()).toBeNull();
    await gather();
    await expect.element(shown()).toHaveValue(expect.stringMatching(/^Firsthand 1\.2\.3\n/u));
    expect(copyText).not.toHaveBeenCalled();
    await copy().click();
    await expect.element(section().getByText('Copied.')).toBeVisible();
    const { value } = shown().element() as HTMLTextAreaElement;
    await expect.poll(() => copyText).toHaveBeenCalledExactlyOnceWith(value);
    expect(value).toContain('Reports: 1\n');
    expect(value).not.toContain(aRow().title);
  });

  it('cannot be typed into', async () => {
    options(aCorpus({ rows: rows() }));
    await gather();
    await expect.element(shown()).toHaveAttribute('readonly');
  });

  it('say why the corpus could not be looked at', async () => {
    const corpus = aCorpus({ rows: rows() });
    vi.spyOn(corpus, 'health').mockRejectedValueOnce(new FirsthandError('corpus-blocked', 'x'));
    options(corpus);
    await gather();
    await expect
      .element(shown())
      .toHaveValue(expect.stringContaining('not readable (corpus-blocked)'));
  });

  it('say what to do where the browser does not let them be copied', async () => {
    copyText.mockResolvedValueOnce(false);
    options(aCorpus({ rows: rows() }));
    await gather();
    await copy().click();
    await expect.element(section().getByText(/Select the text/u)).toBeVisible();
  });

  it.each(['en', 'ar'] as const)('have no fault that axe knows (%s)', async (locale) => {
    options(aCorpus({ rows: rows() }), locale);
    document.querySelector<HTMLButtonElement>('#diagnostics button')!.click();
    await expect.poll(() => document.querySelector('#diagnostics textarea')).not.toBeNull();
    expect(await faults()).toEqual([]);
  });
});
