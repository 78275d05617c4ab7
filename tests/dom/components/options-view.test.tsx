import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FirsthandError } from '../../../lib/core/errors';
import type { SettingsProblem } from '../../../lib/settings/settings';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { aCorpus, aRow } from '../../support/fake-corpus';
import { saveFile, saveSettings, showOptions as options } from '../../support/options-page';
import { faults } from '../../support/show';

const list = () => page.getByRole('list', { name: 'Reports' });

beforeEach(() => vi.clearAllMocks());

describe('the list of reports', () => {
  it('says how many there are and how many are shown', async () => {
    options();
    await expect.element(page.getByText('1 to 50 of 1,200')).toBeVisible();
    await expect.element(page.getByText('1,200', { exact: true })).toBeVisible();
  });

  it('turns to the next page and back', async () => {
    options();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.element(page.getByText('51 to 100 of 1,200')).toBeVisible();
    await page.getByRole('button', { name: 'Previous' }).click();
    await expect.element(page.getByText('1 to 50 of 1,200')).toBeVisible();
  });

  it('finds a report by a word of its headline', async () => {
    options();
    await page.getByRole('searchbox').fill('no. 1197');
    await expect.element(page.getByText('1 to 1 of 1')).toBeVisible();
    await expect
      .element(list().getByRole('link', { name: 'Harbour notice no. 1197' }))
      .toBeVisible();
  });

  it('says when nothing fits', async () => {
    options();
    await page.getByRole('searchbox').fill('zeppelin');
    await expect.element(page.getByText(/No report fits .*zeppelin/u)).toBeVisible();
  });

  it('says when there is nothing at all', async () => {
    options(aCorpus({ rows: [] }));
    await expect.element(page.getByText(/No reports yet/u)).toBeVisible();
  });

  it('opens a report to its facts, and says that it carries no text', async () => {
    options(aCorpus({ rows: [aRow()] }));
    await page.getByRole('button', { name: /^Details of/u }).click();
    await expect.element(page.getByText('three weeks')).toBeVisible();
    await expect.element(page.getByText(/fingerprints and facts, not its text/u)).toBeVisible();
  });

  it('shows the text where there is one', async () => {
    options(aCorpus({ rows: [aRow({ hasText: true })] }));
    await page.getByRole('button', { name: /^Details of/u }).click();
    await expect
      .element(page.getByRole('region', { name: 'Text', exact: true }))
      .toHaveTextContent(/pillars/u);
  });
});

describe('adding a text', () => {
  const form = () => page.getByRole('region', { name: 'Add a report' });

  it('puts it into the corpus and empties the form', async () => {
    options(aCorpus({ rows: [] }));
    await form().getByLabelText('Headline', { exact: true }).fill('Pasted report');
    await form().getByLabelText('Text', { exact: true }).fill('word '.repeat(80));
    await page.getByRole('button', { name: 'Add to corpus' }).click();
    await expect.element(page.getByText(/Added .*Pasted report/u)).toBeVisible();
    await expect.element(list().getByText('Pasted report')).toBeVisible();
    await expect.element(form().getByLabelText('Headline', { exact: true })).toHaveValue('');
  });

  it('says at each field what is missing', async () => {
    options(aCorpus({ rows: [] }));
    await form()
      .getByLabelText(/^Address/u)
      .fill('nowhere');
    await page.getByRole('button', { name: 'Add to corpus' }).click();
    await expect
      .element(form().getByLabelText('Headline', { exact: true }))
      .toHaveAccessibleDescription(/A headline is needed/u);
    await expect
      .element(form().getByLabelText(/^Address/u))
      .toHaveAccessibleDescription(/has to begin with http/u);
  });

  it('keeps what was typed when the corpus refuses it', async () => {
    options(aCorpus({ rows: [] }));
    await form().getByLabelText('Headline', { exact: true }).fill('Short');
    await form().getByLabelText('Text', { exact: true }).fill('three words only');
    await page.getByRole('button', { name: 'Add to corpus' }).click();
    await expect.element(page.getByText(/At least 60 words are needed/u)).toBeVisible();
    await expect.element(form().getByLabelText('Headline', { exact: true })).toHaveValue('Short');
  });
});

describe('a corpus that cannot be opened', () => {
  const blocked = () => Promise.reject(new FirsthandError('corpus-blocked', 'an older version'));

  it('says why, and what to do', async () => {
    options({ ...aCorpus(), stats: blocked, list: blocked });
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/Close Firsthand’s other pages/u);
  });

  it('does not pretend that something was deleted or exported', async () => {
    options({ ...aCorpus({ rows: [aRow()] }), remove: blocked, exportAll: blocked });
    await page.getByRole('button', { name: /^Delete/u }).click();
    await page.getByRole('button', { name: 'Export everything' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/older version of the corpus/u);
    expect(page.getByText(/^Deleted/u).query()).toBeNull();
    expect(saveFile).not.toHaveBeenCalled();
  });
});

describe('settings', () => {
  it('are saved together', async () => {
    options();
    await page.getByRole('radio', { name: /Only when I click/u }).click();
    await page.getByRole('radio', { name: 'A dot' }).click();
    await page.getByLabelText(/^Never check/u).fill('gull.example\nkyst.example/opinion');
    await page.getByRole('button', { name: 'Save settings' }).click();
    await expect.element(page.getByText('Settings saved.')).toBeVisible();
    expect(saveSettings).toHaveBeenCalledExactlyOnceWith({
      ...DEFAULT_SETTINGS,
      automatic: false,
      badge: 'dot',
      deny: ['gull.example', 'kyst.example/opinion'],
    });
  });

  it('name the lines that are no site, and wait', async () => {
    options();
    await page.getByLabelText(/^Never check/u).fill('not a site');
    await page.getByRole('button', { name: 'Save settings' }).click();
    await expect
      .element(page.getByLabelText(/^Never check/u))
      .toHaveAccessibleDescription(/1 line names no site/u);
    expect(saveSettings).not.toHaveBeenCalled();
  });
});

describe('settings that could not be read', () => {
  const problems: SettingsProblem[] = [
    { field: 'automatic', problem: 'wrong-type' },
    { field: 'deny', problem: 'bad-pattern' },
  ];
  const alert = () => page.getByRole('alert');

  it('are told in one sentence, with what is used instead', async () => {
    options(aCorpus(), 'en', { problems });
    await expect
      .element(alert())
      .toHaveTextContent(
        /Used instead: articles are checked automatically and only the readable lines of the sites never checked\./u,
      );
  });

  it('are no problem once others were saved', async () => {
    options(aCorpus(), 'en', { problems });
    await page.getByRole('button', { name: 'Save settings' }).click();
    await expect.poll(() => alert().query()).toBeNull();
  });
});

describe('the options page', () => {
  it('is reached by the keyboard, section by section', async () => {
    options();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe('Corpus');
  });

  it.each(['en', 'ar'] as const)('has no fault that axe knows (%s)', async (locale) => {
    options(aCorpus({ rows: [aRow(), aRow({ id: 'b', hasText: true })] }), locale);
    await expect.poll(() => document.querySelectorAll('.report').length).toBe(2);
    document.querySelectorAll<HTMLButtonElement>('.report button[aria-expanded]')[1]!.click();
    await expect.poll(() => document.querySelectorAll('.chips li').length).toBe(4);
    expect(await faults()).toEqual([]);
  });

  it('has no fault with errors and an undo on it', async () => {
    options(aCorpus({ rows: [aRow()] }));
    await page.getByRole('button', { name: /^Delete/u }).click();
    await page.getByRole('button', { name: 'Add to corpus' }).click();
    expect(await faults()).toEqual([]);
  });
});
