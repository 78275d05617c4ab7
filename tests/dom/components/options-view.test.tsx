import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FirsthandError } from '../../../lib/core/errors';
import type { SettingsProblem } from '../../../lib/settings/settings';
import { aCorpus, aRow } from '../../support/fake-corpus';
import {
  aSettingsPort,
  at,
  changeSettings,
  saveFile,
  showOptions as options,
} from '../../support/options-page';
import { faults } from '../../support/show';

const list = () => page.getByRole('grid', { name: 'Reports' });

const rowsDrawn = () => document.querySelectorAll('.report').length;

beforeEach(() => {
  vi.clearAllMocks();
  at('corpus');
});

describe('the list of reports', () => {
  it('says how many there are, and draws only those that are seen', async () => {
    options();
    await expect.element(page.getByText(/^1 to \d+ of 1,200$/u)).toBeVisible();
    await expect.element(page.getByText('1,200', { exact: true })).toBeVisible();
    expect(rowsDrawn()).toBeLessThan(60);
    const { offsetHeight } = document.querySelector<HTMLElement>('.report')!;
    document.querySelector('.table-rows')!.scrollTop = 602 * offsetHeight;
    await expect.element(list().getByText('Harbour notice no. 600')).toBeVisible();
    expect(rowsDrawn()).toBeLessThan(60);
  });

  it('is gone through by keys, and selected by them', async () => {
    options();
    await expect.element(list().getByText('Harbour notice no. 1', { exact: true })).toBeVisible();
    document.querySelector<HTMLElement>('.report')!.focus();
    await userEvent.keyboard('{ArrowDown} {Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(page.getByText('3 reports selected')).toBeVisible();
    await userEvent.keyboard('{End}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-rowindex')).toBe('1201');
    await userEvent.keyboard('{Home}{Escape}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-rowindex')).toBe('2');
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.element(page.getByText('1,200 reports selected')).toBeVisible();
  });

  it('is worked with by keys alone at a hundred thousand reports', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) =>
      aRow({ id: `r${at}`, title: `Harbour notice no. ${at + 1}` }),
    );
    options(aCorpus({ rows }));
    const focused = () => document.activeElement!;
    await expect.element(page.getByText(/^1 to \d+ of 100,000$/u)).toBeVisible();
    document.querySelector<HTMLElement>('.report')!.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => focused().getAttribute('aria-rowindex')).toBe('100001');
    await expect.poll(() => focused().textContent).toContain('notice no. 100000');
    await userEvent.keyboard('{ArrowUp}{ArrowUp} {Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(page.getByText('3 reports selected')).toBeVisible();
    expect(rowsDrawn()).toBeLessThan(60);
    await userEvent.keyboard('{Delete}');
    await expect.element(page.getByText(/^\d+,\d+ to 99,997 of 99,997$/u)).toBeVisible();
    await expect.poll(() => focused().textContent).toContain('notice no. 99997');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(page.getByText(/of 100,000$/u)).toBeVisible();
    await expect.poll(() => focused().classList.contains('report')).toBe(true);
  });

  it('deletes, tags and exports what is selected, and takes the deletion back', async () => {
    const corpus = aCorpus({ rows: [aRow(), aRow({ id: 'b', title: 'Second' })] });
    options(corpus);
    await page.getByRole('checkbox', { name: 'Select all that are listed' }).click();
    await page.getByLabelText('Tag', { exact: true }).fill('harbour');
    await page.getByRole('button', { name: 'Put tag' }).click();
    await expect.poll(() => document.querySelectorAll('.report .tag').length).toBe(2);
    await page.getByRole('button', { name: 'Export selected' }).click();
    await expect.poll(() => vi.mocked(saveFile).mock.calls.length).toBe(1);
    await page.getByRole('button', { name: 'Delete selected' }).click();
    await expect.element(page.getByText(/No reports yet/u)).toBeVisible();
    await page.getByRole('button', { name: 'Undo all' }).click();
    await expect.element(page.getByText('1 to 2 of 2')).toBeVisible();
  });

  it('leaves out what the chips do not name', async () => {
    options();
    await page.getByRole('button', { name: 'saved from a page' }).click();
    await expect.element(page.getByText('1 to 1 of 1')).toBeVisible();
    await page.getByRole('button', { name: 'saved from a page' }).click();
    await expect.element(page.getByText(/ of 1,200$/u)).toBeVisible();
  });

  it('opens a report at an address of its own, and goes back to the list', async () => {
    options(aCorpus({ rows: [aRow()] }));
    await list()
      .getByRole('link', { name: /Halvorsund/u })
      .click();
    await expect.element(page.getByText('three weeks')).toBeVisible();
    expect(location.hash).toBe('#/corpus/kystposten-quay');
    await page.getByLabelText('Note', { exact: true }).fill('Ask Liv.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await expect.element(page.getByLabelText('Note', { exact: true })).toHaveValue('Ask Liv.');
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await expect.element(list()).toBeVisible();
    expect(location.hash).toBe('#/corpus');
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
    await expect.element(page.getByText(/No report matches .*zeppelin/u)).toBeVisible();
  });

  it('says when there is nothing at all', async () => {
    options(aCorpus({ rows: [] }));
    await expect.element(page.getByText(/No reports yet/u)).toBeVisible();
  });

  it('opens a report to its facts, and says that it carries no text', async () => {
    options(aCorpus({ rows: [aRow()] }));
    await list().getByRole('link').first().click();
    await expect.element(page.getByText('three weeks')).toBeVisible();
    await expect.element(page.getByText(/fingerprints and facts, not its text/u)).toBeVisible();
  });

  it('shows the text where there is one', async () => {
    options(aCorpus({ rows: [aRow({ hasText: true })] }));
    await list().getByRole('link').first().click();
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
    options({ ...aCorpus({ rows: [aRow()] }), remove: blocked, exportAs: blocked });
    await page.getByRole('button', { name: /^Delete/u }).click();
    await page.getByRole('button', { name: 'Export everything' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/older version of the corpus/u);
    expect(page.getByText(/^Deleted/u).query()).toBeNull();
    expect(saveFile).not.toHaveBeenCalled();
  });
});

describe('settings', () => {
  beforeEach(() => at('settings'));

  it('are kept one by one, at once', async () => {
    options();
    await page.getByRole('radio', { name: /Only when I click/u }).click();
    await page.getByRole('radio', { name: 'A dot' }).click();
    await page.getByLabelText(/^Never check/u).fill('gull.example\nkyst.example/opinion');
    await expect.element(page.getByText('Saved.', { exact: true })).toBeVisible();
    expect(changeSettings.mock.calls).toEqual([
      [{ automatic: false }],
      [{ badge: 'dot' }],
      [{ deny: ['gull.example', 'kyst.example/opinion'] }],
    ]);
  });

  it('name the lines that are no site once the field is left, and keep none of them', async () => {
    options();
    await page.getByLabelText(/^Never check/u).fill('not a site');
    await userEvent.keyboard('{Tab}');
    await expect
      .element(page.getByLabelText(/^Never check/u))
      .toHaveAccessibleDescription(/1 line names no site/u);
    expect(changeSettings).not.toHaveBeenCalled();
  });

  it('say when the browser did not keep a change', async () => {
    const full = { ...aSettingsPort(), change: () => Promise.reject(new Error('full')) };
    options(aCorpus(), 'en', { settings: full });
    await page.getByRole('radio', { name: 'A dot' }).click();
    await expect.element(page.getByText(/did not keep the change/u)).toBeVisible();
  });

  it('follow what another page changes', async () => {
    const port = aSettingsPort();
    options(aCorpus(), 'en', { settings: port });
    await expect.poll(() => vi.mocked(port.watch).mock.calls.length).toBe(1);
    const [tell] = vi.mocked(port.watch).mock.calls[0]!;
    tell({ settings: { ...port.first.settings, badge: 'dot' }, problems: [] });
    await expect.element(page.getByRole('radio', { name: 'A dot' })).toBeChecked();
  });
});

describe('settings that could not be read', () => {
  beforeEach(() => at('settings'));
  const problems: SettingsProblem[] = [
    { field: 'automatic', problem: 'wrong-type' },
    { field: 'deny', problem: 'bad-pattern' },
  ];
  const alert = () => page.getByRole('alert');

  it('are told in one sentence, with what is used instead', async () => {
    options(aCorpus(), 'en', { settings: aSettingsPort(problems) });
    await expect
      .element(alert())
      .toHaveTextContent(
        /Used instead: articles are checked automatically and only the readable lines of the sites never checked\./u,
      );
  });

  it('are no problem once something was changed', async () => {
    options(aCorpus(), 'en', { settings: aSettingsPort(problems) });
    await page.getByRole('radio', { name: 'A dot' }).click();
    await expect.poll(() => alert().query()).toBeNull();
  });
});

describe('the options page', () => {
  it('is reached by the keyboard, section by section', async () => {
    options();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe('Skip to the content');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Corpus', level: 1 })).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement?.closest('nav')).not.toBeNull();
  });

  it('opens a section at its address, with the focus on its heading', async () => {
    options();
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect.element(page.getByRole('heading', { name: 'Settings', level: 1 })).toHaveFocus();
    expect(location.hash).toBe('#/settings');
    expect(document.title).toBe('Settings – Firsthand');
    expect(page.getByRole('heading', { name: 'Corpus', exact: true }).query()).toBeNull();
  });

  it('keeps what was typed in a section while another is shown', async () => {
    options();
    const headline = page.getByLabelText('Headline', { exact: true });
    await headline.fill('Half a report');
    await page.getByRole('link', { name: 'Help' }).click();
    await expect.element(page.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible();
    await page.getByRole('link', { name: 'Corpus' }).click();
    await expect.element(headline).toHaveValue('Half a report');
  });

  it.each(['check', 'settings', 'help'] as const)(
    'has no fault that axe knows in the section %s',
    async (section) => {
      at(section);
      options();
      await expect.poll(() => document.querySelector('h1')).not.toBeNull();
      expect(await faults()).toEqual([]);
    },
  );

  it.each(['en', 'ar'] as const)('has no fault that axe knows (%s)', async (locale) => {
    options(aCorpus({ rows: [aRow(), aRow({ id: 'b', hasText: true })] }), locale);
    await expect.poll(() => document.querySelectorAll('.report').length).toBe(2);
    document.querySelectorAll<HTMLInputElement>('.report input')[1]!.click();
    expect(await faults()).toEqual([]);
    document.querySelector<HTMLAnchorElement>('.report a')!.click();
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
