import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsView } from '../../../components/views/OptionsView';
import { FirsthandError } from '../../../lib/core/errors';
import { ok } from '../../../lib/core/result';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { parseSitePattern } from '../../../lib/settings/site-pattern';
import '../../../components/styles/options.css';
import { anAccess } from '../../support/access';
import { aCorpus, anOutcome, aRow } from '../../support/fake-corpus';
import { faults, show } from '../../support/show';

const saveSettings = vi.fn(() => Promise.resolve());
const saveFile = vi.fn();
const refusing = () => Promise.resolve(ok({ refused: 'too-short' } as const));
/** What is asked about texts stands in check-section.test.tsx. */
const texts = {
  checkText: refusing,
  compareTexts: refusing,
  checkReport: refusing,
  loadOriginal: () => Promise.resolve(ok(undefined)),
};

function options(corpus = aCorpus(), locale: 'en' | 'ar' = 'en') {
  return show(
    <OptionsView
      corpus={corpus}
      texts={texts}
      settings={DEFAULT_SETTINGS}
      access={anAccess()}
      version="1.2.3"
      parsePattern={parseSitePattern}
      onSaveSettings={saveSettings}
      onSaveFile={saveFile}
    />,
    locale,
  );
}

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

describe('deleting', () => {
  it('is done at once, and undone', async () => {
    options(aCorpus({ rows: [aRow(), aRow({ id: 'b', title: 'Second' })] }));
    await page.getByRole('button', { name: /^Delete .*Second/u }).click();
    await expect.element(page.getByText('1 to 1 of 1')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('1 to 2 of 2')).toBeVisible();
    await expect.element(page.getByText(/Brought back .*Second/u)).toBeVisible();
  });

  it('is undone for many, in any order and all at once', async () => {
    const rows = ['First', 'Second', 'Third'].map((title) => aRow({ id: title, title }));
    options(aCorpus({ rows }));
    for (const title of ['First', 'Second', 'Third']) {
      await page.getByRole('button', { name: new RegExp(`^Delete .*${title}`, 'u') }).click();
      await expect.element(page.getByText(new RegExp(`^Deleted .?${title}`, 'u'))).toBeVisible();
    }
    await page.getByText('Deleted reports').click();
    await page.getByRole('button', { name: /^Bring back .*First/u }).click();
    await expect.element(page.getByText(/^Brought back .*First/u)).toBeVisible();
    await page.getByRole('button', { name: 'Undo all' }).click();
    await expect.element(page.getByText('2 reports brought back.')).toBeVisible();
    await expect.element(page.getByText('1 to 3 of 3')).toBeVisible();
  });

  it('by a double click is one deletion, and its undo brings the report back', async () => {
    const corpus = aCorpus({ rows: [aRow(), aRow({ id: 'b', title: 'Second' })] });
    const remove = vi.spyOn(corpus, 'remove');
    options(corpus);
    const button = page.getByRole('button', { name: /^Delete .*Second/u });
    await expect.element(button).toBeVisible();
    const element = button.element() as HTMLElement;
    element.click();
    element.click();
    await expect.element(page.getByText(/^Deleted .?Second/u)).toBeVisible();
    expect(remove).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('1 to 2 of 2')).toBeVisible();
  });

  it('can be undone on a page that was opened later', async () => {
    const corpus = aCorpus({ rows: [aRow({ id: 'b', title: 'Second' })] });
    await corpus.remove('b');
    options(corpus);
    await page.getByText('Deleted reports').click();
    await page.getByRole('button', { name: /^Bring back .*Second/u }).click();
    await expect.element(list().getByText('Second')).toBeVisible();
  });

  it('offers the undo again when it failed, and does not claim that it worked', async () => {
    const corpus = aCorpus({ rows: [aRow({ id: 'b', title: 'Second' })] });
    const full = new FirsthandError('corpus-full', 'no room');
    const undo = vi.spyOn(corpus, 'undo').mockRejectedValueOnce(full);
    options(corpus);
    await page.getByRole('button', { name: /^Delete /u }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/disk is full/u);
    expect(page.getByText(/^Brought back/u).query()).toBeNull();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText(/^Brought back .*Second/u)).toBeVisible();
    expect(undo).toHaveBeenCalledTimes(2);
  });

  it('says when the report was deleted for good in the meantime', async () => {
    const corpus = aCorpus({ rows: [aRow({ id: 'b', title: 'Second' })] });
    vi.spyOn(corpus, 'undo').mockResolvedValueOnce({ back: 0, gone: 1, present: 0 });
    options(corpus);
    await page.getByRole('button', { name: /^Delete /u }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText(/could not be brought back/u)).toBeVisible();
  });

  it('of the last report of a page shows the page before it', async () => {
    const rows = Array.from({ length: 51 }, (_, index) =>
      aRow({ id: `r${index}`, title: `Report ${index}` }),
    );
    options(aCorpus({ rows }));
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: /^Delete .*Report 50/u }).click();
    await expect.element(page.getByText('1 to 50 of 50')).toBeVisible();
  });
});

describe('emptying the corpus', () => {
  it('is asked about, since it cannot be undone', async () => {
    const corpus = aCorpus({ rows: [aRow(), aRow({ id: 'b' })] });
    const deleteEverything = vi.spyOn(corpus, 'deleteEverything');
    options(corpus);
    await page.getByText('Empty the corpus').click();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Keep everything' }).click();
    expect(deleteEverything).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Yes, delete for good' }).click();
    await expect.element(page.getByText('2 reports deleted for good.')).toBeVisible();
    await expect.element(page.getByText(/No reports yet/u)).toBeVisible();
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

describe('files', () => {
  const choose = (content: string) =>
    page.getByLabelText('Import a file').upload(new File([content], 'reports.jsonl'));

  it('are imported, with what was left out', async () => {
    options();
    await choose('{}');
    await expect.element(page.getByText('3 reports added')).toBeVisible();
    await expect.element(page.getByText(/1 left out, because it was there/u)).toBeVisible();
  });

  it('replace what is there when that is asked for', async () => {
    options();
    await page.getByLabelText('Replace reports that are already there').click();
    await choose('{}');
    await expect.element(page.getByText('1 replaced')).toBeVisible();
  });

  it('that are refused in part name each line and why', async () => {
    const refusals = [
      { line: 12, why: 'not-json', field: null },
      { line: 40, why: 'malformed', field: 'title' },
    ] as const;
    const outcome = anOutcome({ added: 5, refused: 2, refusals: [...refusals], lostDates: 1 });
    options({ ...aCorpus(), importFile: () => Promise.resolve(outcome) });
    await choose('{}');
    await page.getByText('2 lines refused').click();
    await expect.element(page.getByText('Line 12: it is not JSON.')).toBeVisible();
    await expect.element(page.getByText(/Line 40: the field .*title/u)).toBeVisible();
    await expect.element(page.getByText(/1 without its date/u)).toBeVisible();
  });

  it('that fail half-way tell the line and what stays', async () => {
    const outcome = anOutcome({ ended: 'failed', code: 'corpus-full', line: 500, added: 250 });
    options({ ...aCorpus(), importFile: () => Promise.resolve(outcome) });
    await choose('{}');
    await expect.element(page.getByRole('alert')).toHaveTextContent(/disk is full/u);
    await expect.element(page.getByText(/ended at line 500; 250 reports stored/u)).toBeVisible();
  });

  it('end also by a bug, and another can be imported', async () => {
    const importFile = vi.fn().mockRejectedValueOnce(new TypeError('bug'));
    const corpus = aCorpus();
    options({ ...corpus, importFile: importFile.mockImplementation(corpus.importFile) });
    await choose('{}');
    await expect.element(page.getByRole('alert')).toHaveTextContent(/went wrong/u);
    await choose('{}');
    await expect.element(page.getByText('3 reports added')).toBeVisible();
  });

  it('that are broken get one clear message', async () => {
    options();
    await choose('broken');
    await expect.element(page.getByRole('alert')).toHaveTextContent(/or it is damaged/u);
  });

  it('show their progress and can be stopped', async () => {
    options();
    await choose('x'.repeat(200));
    await expect.element(page.getByText('3 reports so far')).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.element(page.getByText(/Import stopped at line 4/u)).toBeVisible();
  });

  it('go out with everything', async () => {
    options();
    await page.getByRole('button', { name: 'Export everything' }).click();
    await expect.poll(() => saveFile.mock.calls.length).toBe(1);
    expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), 'firsthand-corpus.jsonl');
  });

  it('that came with the extension come back', async () => {
    options();
    await page.getByRole('button', { name: 'Bring back bundled reports' }).click();
    await expect.element(page.getByText('2 reports brought back.')).toBeVisible();
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
