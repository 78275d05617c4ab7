import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ListedStory } from '../../../lib/manage/story-list';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { aCorpus } from '../../support/fake-corpus';
import {
  aSettingsPort,
  aStoryList,
  at,
  changeSettings,
  showOptions as options,
} from '../../support/options-page';
import { faults } from '../../support/show';

const story = (id: string, reports: number, day: string): ListedStory => ({
  first: {
    id,
    title: `Of the ${id}`,
    outlet: 'Kystposten',
    url: `https://kyst.example/${id}`,
    published: { at: day, precision: 'day', from: 'given' },
    seen: null,
    language: 'en',
  },
  isDated: true,
  reports,
  outlets: 2,
  last: Date.parse(day),
});

const STORIES = [story('quay', 7, '2031-03-01'), story('dam', 3, '2031-04-01')];
const section = () => page.getByRole('region', { name: 'Stories', exact: true });
const titles = () =>
  section()
    .getByRole('link')
    .elements()
    .map((link) => link.textContent.replace(/[\u2068\u2069]/gu, ''));

beforeEach(() => {
  vi.clearAllMocks();
});

describe('the stories', () => {
  it('stand with who is known first, the largest or the latest first', async () => {
    at('stories');
    options(aCorpus(), 'en', { storyList: aStoryList(STORIES) });
    await expect.element(section().getByText('7 reports')).toBeVisible();
    expect(titles()).toEqual(['Of the quay', 'Of the dam']);
    await section().getByLabelText('First come').selectOptions('the latest');
    await expect.poll(titles).toEqual(['Of the dam', 'Of the quay']);
    expect(section().getByRole('link', { name: 'Of the dam' }).element().getAttribute('href')).toBe(
      '#/corpus/dam',
    );
  });

  it('are looked for in the whole corpus when that is asked, with its progress', async () => {
    at('stories');
    const list = aStoryList();
    let end = () => {};
    list.lookThrough.mockImplementation((tell) => {
      tell({ done: 3, all: 9 });
      return new Promise((resolve) => {
        end = () => resolve();
      });
    });
    options(aCorpus(), 'en', { storyList: list });
    await expect.element(section().getByText(/No story is known yet/u)).toBeVisible();
    await section().getByRole('button', { name: 'Look through the whole corpus' }).click();
    await expect.element(section().getByText('3 of 9 done …')).toBeVisible();
    end();
    await expect.element(section().getByText('3 of 9 done …')).not.toBeInTheDocument();
    await expect.poll(() => list.list).toHaveBeenCalledTimes(2);
  });

  it.each(['en', 'ar'] as const)('have no fault that axe knows (%s)', async (locale) => {
    at('stories');
    options(aCorpus(), locale, { storyList: aStoryList(STORIES) });
    await expect.element(page.getByRole('link', { name: 'Of the dam' })).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});

describe('a filter of the table', () => {
  const QUAYS = { name: 'Quays', text: 'quay', origins: [], withText: false, tag: '' };

  it('is saved under a name', async () => {
    at('corpus');
    options();
    await page.getByRole('button', { name: 'with text', exact: true }).click();
    await page.getByRole('button', { name: 'Save this filter' }).click();
    await page.getByLabelText('Name of the filter').fill('Whole ones');
    await page.getByRole('button', { name: 'Save this filter' }).click();
    await expect
      .poll(() => changeSettings)
      .toHaveBeenCalledExactlyOnceWith({
        filters: [{ name: 'Whole ones', text: '', origins: [], withText: true, tag: '' }],
      });
  });

  it('is chosen again, and forgotten', async () => {
    at('corpus');
    const first = { settings: { ...DEFAULT_SETTINGS, filters: [QUAYS] }, problems: [] };
    options(aCorpus(), 'en', { settings: { ...aSettingsPort(), first } });
    await page.getByLabelText('Saved filters').selectOptions('Quays');
    await expect.element(page.getByRole('searchbox')).toHaveValue('quay');
    await page.getByRole('button', { name: 'Forget this filter' }).click();
    await expect.poll(() => changeSettings).toHaveBeenCalledExactlyOnceWith({ filters: [] });
  });
});
