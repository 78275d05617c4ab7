import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DAMAGE_SENTENCES } from '../../../components/model/health';
import type { Damage, Health } from '../../../lib/check/corpus-manager';
import { FirsthandError } from '../../../lib/core/errors';
import { aCorpus, aHealth, aRow } from '../../support/fake-corpus';
import { saveFile, showOptions as options } from '../../support/options-page';
import { faults } from '../../support/show';

beforeEach(() => vi.clearAllMocks());

const rows = () => [aRow()];
const section = () => page.getByRole('region', { name: 'Health of the corpus' });
const look = () => page.getByRole('button', { name: 'Check the corpus' }).click();
const damaged = (...damages: Damage[]): Health =>
  aHealth({ reports: 12, damages: damages.map((damage) => ({ damage, count: 2 })) });

describe('the health of the corpus', () => {
  it('is told when nothing is wrong', async () => {
    options(aCorpus({ rows: rows() }));
    await look();
    await expect.element(section().getByText(/The corpus is whole: 1 report/u)).toBeVisible();
  });

  it('says how many reports stay on an older coding, and why', async () => {
    options(aCorpus({ rows: rows(), health: aHealth({ reports: 9, staying: 3 }) }));
    await look();
    await expect
      .element(section().getByText(/3 reports keep fingerprints of an older version.*texts/u))
      .toBeVisible();
  });

  it('names what is wrong, offers a copy, mends, and looks again', async () => {
    const corpus = aCorpus({ rows: rows() });
    const health = vi
      .spyOn(corpus, 'health')
      .mockResolvedValueOnce(damaged('shard', 'sketch-missing'));
    vi.spyOn(corpus, 'mend').mockResolvedValueOnce({ mended: 1, lost: 2 });
    options(corpus);
    await look();
    await expect.element(section().getByText('2 parts of the index are damaged.')).toBeVisible();
    await section().getByRole('button', { name: 'Save a copy' }).click();
    await expect.poll(() => saveFile.mock.calls.length).toBe(1);
    await section().getByRole('button', { name: 'Mend the corpus' }).click();
    await expect.element(section().getByText(/2 reports could not be saved/u)).toBeVisible();
    await expect.element(section().getByText(/The corpus is whole/u)).toBeVisible();
    await expect.poll(() => health).toHaveBeenCalledTimes(2);
  });

  it.each(Object.keys(DAMAGE_SENTENCES) as Damage[])(
    'has a sentence and a way out for %s',
    async (damage) => {
      options(aCorpus({ rows: rows(), health: damaged(damage) }));
      await look();
      await expect.element(section().getByRole('alert')).toBeVisible();
      expect(section().getByRole('listitem').element().textContent.length).toBeGreaterThan(20);
      const way = damage === 'store-missing' ? 'Begin anew' : 'Mend the corpus';
      await expect.element(section().getByRole('button', { name: way })).toBeVisible();
    },
  );

  it('begins anew only after a copy was saved, where nothing can be mended', async () => {
    const corpus = aCorpus({ rows: rows() });
    vi.spyOn(corpus, 'health').mockRejectedValueOnce(new FirsthandError('corpus-unavailable', 'x'));
    options(corpus);
    await look();
    const anew = section().getByRole('button', { name: 'Begin anew' });
    await expect.element(anew).toBeDisabled();
    await section().getByRole('button', { name: 'Save a copy' }).click();
    await anew.click();
    await expect.element(section().getByText(/The corpus is whole: 0 reports/u)).toBeVisible();
  });

  it.each(['en', 'ar'] as const)('has no fault that axe knows (%s)', async (locale) => {
    options(aCorpus({ rows: rows(), health: damaged('shard', 'text', 'counts') }), locale);
    document.querySelector<HTMLButtonElement>('#health button')!.click();
    await expect.poll(() => document.querySelectorAll('#health li').length).toBe(3);
    expect(await faults()).toEqual([]);
  });
});

describe('a corpus of an earlier release', () => {
  it('is offered a copy of before it changes', async () => {
    const corpus = {
      ...aCorpus({ rows: rows() }),
      standing: () => Promise.resolve('outdated' as const),
    };
    options(corpus);
    await page.getByRole('button', { name: 'Save a copy first' }).click();
    await expect.poll(() => saveFile.mock.calls.length).toBe(1);
    await page.getByRole('button', { name: 'Bring it up to date' }).click();
    await expect.poll(() => document.querySelector('.upgrade')).toBeNull();
  });

  it('that could not change says that it is whole', async () => {
    const standing = () => Promise.resolve('failed' as const);
    options({ ...aCorpus({ rows: rows() }), standing, upgrade: standing });
    await page.getByRole('button', { name: 'Bring it up to date' }).click();
    await expect.element(page.getByText(/It is whole, and as it was/u)).toBeVisible();
  });
});
