import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { judgementOf } from '../../../lib/watch/judgement';
import { aCorpus } from '../../support/fake-corpus';
import { aFindingRow, aLoggedText } from '../../support/logged';
import {
  aFindingsManager,
  anOwnersManager,
  at,
  changeSettings,
  saveFile,
  showOptions as options,
} from '../../support/options-page';
import { faults } from '../../support/show';

const second = aFindingRow({
  id: 'second',
  at: '2031-03-09T09:00:00.000Z',
  isNew: false,
  kind: 'reprint',
  page: aLoggedText({ title: 'Mountain road reopens', outlet: 'Star' }),
  source: aLoggedText({ id: 'pass', title: 'The pass is open again', outlet: 'Pass Post' }),
});

function log(rows = [aFindingRow(), second], locale: 'en' | 'ar' = 'en') {
  const judged = judgementOf(second, { as: 'licensed', note: 'since 2030', at: second.at });
  const findings = aFindingsManager(rows, rows.length > 0 ? [judged] : []);
  options(aCorpus(), locale, { findings });
  return findings;
}

const section = () => page.getByRole('region', { name: 'Findings', exact: true });
const list = () => section().getByRole('list', { name: 'Findings found' });

beforeEach(() => {
  vi.clearAllMocks();
  at('findings');
});

describe('the log of findings', () => {
  it('is empty and off until it is chosen', async () => {
    log([]);
    await expect.element(section().getByText('No findings yet.')).toBeVisible();
    await section()
      .getByRole('checkbox', { name: /Write down copies/u })
      .click();
    await expect.poll(() => changeSettings).toHaveBeenCalledExactlyOnceWith({ watching: true });
    await expect.element(section().getByText(/Nothing comes in by itself yet/u)).toBeVisible();
  });

  it('tells who took from whom, with or without credit, and what was altered', async () => {
    log();
    const row = list().getByRole('listitem').first();
    await expect.element(row).toHaveTextContent(/Quay shock.*Daily Gull/u);
    await expect.element(row).toHaveTextContent(/92% of this page.*no credit found/u);
    await expect.element(row).toHaveTextContent(/Halvorsund closes.*Kystposten/u);
    await row.getByText('What was altered').click();
    await expect.element(row.getByText('three months')).toBeVisible();
  });

  it('counts what is new beside its name, and marks it as seen', async () => {
    const findings = log();
    await expect
      .element(page.getByRole('link', { name: /Findings.*1 new finding/u }))
      .toBeVisible();
    await section()
      .getByRole('button', { name: /^Seen .*Quay shock/u })
      .click();
    await expect.poll(() => findings.seen).toHaveBeenCalledExactlyOnceWith([aFindingRow().id]);
  });

  it('is filtered by words, kind and day, and says when nothing is left', async () => {
    log();
    await section().getByRole('searchbox').fill('mountain star');
    await expect.element(list().getByText('Mountain road reopens')).toBeVisible();
    expect(
      list()
        .getByText(/Quay shock/u)
        .query(),
    ).toBeNull();
    await section().getByLabelText('From').fill('2031-03-10');
    await expect.element(section().getByText('No finding matches.')).toBeVisible();
    await section().getByRole('searchbox').fill('');
    await expect.element(list().getByText(/Quay shock/u)).toBeVisible();
    await section().getByLabelText('Kind').selectOptions('same text');
    await expect.element(section().getByText('No finding matches.')).toBeVisible();
  });

  it('takes the user’s word for what it is, and gives it back', async () => {
    const findings = log();
    const row = list().getByRole('listitem').first();
    await row.getByText('Judge', { exact: true }).click();
    await row.getByLabelText('It is').selectOptions('standing text');
    await row.getByLabelText(/^Note/u).fill('a notice');
    await row.getByRole('button', { name: 'Keep the judgement' }).click();
    await expect
      .poll(() => findings.judge)
      .toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ id: aFindingRow().id }),
        'boilerplate',
        'a notice',
      );
    await section().getByText('What you judged').click();
    await section()
      .getByRole('button', { name: /^Take back/u })
      .click();
    await expect
      .poll(() => findings.takeBack)
      .toHaveBeenCalledExactlyOnceWith(`licensed ${second.id}`);
  });

  it('goes out as a file with what the filter shows', async () => {
    const findings = log();
    await section().getByRole('searchbox').fill('mountain');
    await section().getByRole('button', { name: 'Save as CSV' }).click();
    await expect.poll(() => findings.file).toHaveBeenCalledExactlyOnceWith([second], 'csv');
    await expect
      .poll(() => saveFile)
      .toHaveBeenCalledExactlyOnceWith(expect.any(Blob), 'firsthand-findings.csv');
  });

  it('has the outlets of one house, to see, edit, add and take back', async () => {
    const owners = anOwnersManager([
      { id: 'coast', name: 'Coast House', hosts: ['gull.example', 'tide.example'], at: second.at },
    ]);
    options(aCorpus(), 'en', { owners });
    await section().getByText('Outlets of one house').click();
    await expect.element(section().getByText(/gull\.example.+and.+tide\.example/u)).toBeVisible();
    await section()
      .getByRole('button', { name: /^Edit Coast House/u })
      .click();
    await section().getByLabelText('Hosts, one a line').fill('gull.example\nsea.example');
    await section().getByRole('button', { name: 'Keep the house' }).click();
    const hosts = ['gull.example', 'sea.example'];
    await expect
      .poll(() => owners.keep)
      .toHaveBeenCalledExactlyOnceWith('coast', 'Coast House', hosts);
    owners.keep.mockResolvedValueOnce('too-few-hosts');
    await section().getByRole('button', { name: 'Add a house' }).click();
    await section().getByLabelText('Hosts, one a line').fill('gull.example');
    await section().getByRole('button', { name: 'Keep the house' }).click();
    await expect.element(section().getByText('A house has two hosts or more.')).toBeVisible();
    expect(await faults()).toEqual([]);
    await section()
      .getByRole('button', { name: /^Take back Coast House/u })
      .click();
    await expect.poll(() => owners.remove).toHaveBeenCalledExactlyOnceWith('coast');
  });

  it.each(['en', 'ar'] as const)('has no fault that axe knows (%s)', async (locale) => {
    log([aFindingRow(), second], locale);
    await expect.poll(() => document.querySelectorAll('.finding-row').length).toBe(2);
    expect(await faults()).toEqual([]);
  });

  it('stands as one case where several took from one original, with a note on it', async () => {
    const twice = aFindingRow({ id: 'twice', isNew: false, hasTexts: true });
    const findings = log([aFindingRow(), twice]);
    const one = list().getByRole('listitem').first();
    await expect.element(one.getByRole('heading', { level: 3 })).toHaveTextContent(/^2 findings/u);
    await one.getByText('Note on this case').click();
    await one.getByRole('textbox', { name: 'Note', exact: true }).first().fill('asked on Monday');
    await one.getByRole('button', { name: 'Keep the note' }).click();
    await expect
      .poll(() => findings.writeOnCase)
      .toHaveBeenCalledExactlyOnceWith('kystposten-quay', 'asked on Monday');
    await one.getByRole('button', { name: /Show both texts/u }).click();
    await expect.poll(() => findings.texts).toHaveBeenCalledExactlyOnceWith('twice');
    expect(await faults()).toEqual([]);
  });
});
