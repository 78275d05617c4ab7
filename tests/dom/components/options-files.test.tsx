import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { aCorpus, anImport, anOutcome } from '../../support/fake-corpus';
import { faults } from '../../support/show';
import { saveFile, showOptions as options } from '../../support/options-page';

beforeEach(() => vi.clearAllMocks());

describe('files', () => {
  const choose = (content: string) =>
    page.getByLabelText('Import files').upload(new File([content], 'reports.jsonl'));

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
      { file: null, unit: 'line', number: 12, why: 'not-json', field: null },
      { file: null, unit: 'line', number: 40, why: 'malformed', field: 'title' },
    ] as const;
    const outcome = anOutcome({ added: 5, refused: 2, refusals: [...refusals], lostDates: 1 });
    options({ ...aCorpus(), importFiles: () => Promise.resolve(anImport([outcome])) });
    await choose('{}');
    await page.getByText('2 records refused').click();
    await expect.element(page.getByText('Line 12: it is not JSON.')).toBeVisible();
    await expect.element(page.getByText(/Line 40: the field .*title/u)).toBeVisible();
    await expect.element(page.getByText(/1 without its date/u)).toBeVisible();
  });

  it('that fail half-way tell the line and what stays', async () => {
    const outcome = anOutcome({ ended: 'failed', code: 'corpus-full', line: 500, added: 250 });
    options({ ...aCorpus(), importFiles: () => Promise.resolve(anImport([outcome])) });
    await choose('{}');
    await expect.element(page.getByRole('alert')).toHaveTextContent(/disk is full/u);
    await expect.element(page.getByText(/ended at line 500; 250 reports stored/u)).toBeVisible();
  });

  it('end also by a bug, and another can be imported', async () => {
    const importFiles = vi.fn().mockRejectedValueOnce(new TypeError('bug'));
    const corpus = aCorpus();
    options({ ...corpus, importFiles: importFiles.mockImplementation(corpus.importFiles) });
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
    await expect.element(page.getByText(/Import stopped/u)).toBeVisible();
  });

  it('many at once are told of together, and those with troubles one by one', async () => {
    const refusal = {
      file: 'b/1.html',
      unit: 'record',
      number: 1,
      why: 'no-article',
      field: null,
    } as const;
    const files = [
      anOutcome({ name: 'good.jsonl', added: 5 }),
      anOutcome({ name: 'odd.zip', added: 2, refused: 1, refusals: [refusal] }),
      anOutcome({ name: 'bad.pdf', ended: 'failed', code: 'format-unknown' }),
    ];
    options({ ...aCorpus(), importFiles: () => Promise.resolve(anImport(files)) });
    await choose('{}');
    await expect.element(page.getByText('7 reports added')).toBeVisible();
    await expect.element(page.getByText('1 file could not be read to its end')).toBeVisible();
    const names = () =>
      [...document.querySelectorAll('.each-file strong')].map((one) => one.textContent);
    await expect.poll(names).toEqual(['bad.pdf', 'odd.zip', 'good.jsonl']);
    await page.getByText('1 record refused').click();
    await expect
      .element(page.getByText(/b\/1.html.* Record 1: the page holds no article/u))
      .toBeVisible();
  });

  it('that are tables are read by the columns that are named', async () => {
    const importFiles = vi.fn(aCorpus().importFiles);
    options({ ...aCorpus(), importFiles });
    await page.getByLabelText('Import files').upload(new File(['x'], 'table.csv'));
    await expect.element(page.getByRole('heading', { name: /Which column/u })).toBeVisible();
    const start = page.getByRole('button', { name: 'Import', exact: true });
    await expect.element(start).toBeDisabled();
    await page.getByRole('combobox', { name: 'Text', exact: true }).selectOptions('words');
    await start.click();
    await expect.element(page.getByText('3 reports added')).toBeVisible();
    expect(importFiles.mock.calls[0]![1]).toEqual({
      replace: false,
      columns: { 'table.csv': { title: 0, published: 2, text: 1 } },
    });
  });

  it.each(['en', 'ar'] as const)(
    'that are tables are asked about without a fault that axe knows (%s)',
    async (locale) => {
      options(aCorpus(), locale);
      const input = page.getByLabelText(locale === 'ar' ? 'استيراد ملفات' : 'Import files');
      await input.upload(new File(['x'], 'table.csv'));
      await expect.poll(() => document.querySelector('.mapper')).not.toBeNull();
      expect(await faults()).toEqual([]);
    },
  );

  it('go out with everything, in the format that is chosen', async () => {
    options();
    await page.getByRole('button', { name: 'Export everything' }).click();
    await expect.poll(() => saveFile.mock.calls.length).toBe(1);
    await expect
      .poll(() => saveFile)
      .toHaveBeenCalledWith(expect.any(Blob), 'firsthand-corpus.jsonl');
    await page.getByLabelText('Format').selectOptions('passim');
    await page.getByRole('button', { name: 'Export everything' }).click();
    await expect.element(page.getByText(/2 were left out/u)).toBeVisible();
    await expect
      .poll(() => saveFile)
      .toHaveBeenLastCalledWith(expect.any(Blob), 'firsthand-corpus.passim');
  });

  it('go out with what the search found', async () => {
    options();
    await page.getByLabelText(/^Search/u).fill('harbour notice');
    await page.getByRole('button', { name: /Export the 1,197 found/u }).click();
    await expect.element(page.getByText('1,197 reports exported.')).toBeVisible();
  });

  it('that came with the extension come back', async () => {
    options();
    await page.getByRole('button', { name: 'Bring back bundled reports' }).click();
    await expect.element(page.getByText('2 reports brought back.')).toBeVisible();
  });
});
