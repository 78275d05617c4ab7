import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { err, ok } from '../../../lib/core/result';
import type { Collected, OpenTab } from '../../../lib/manage/collect';
import type { Errand } from '../../../lib/session/errands';
import { aCorpus } from '../../support/fake-corpus';
import { aCollector, at, showOptions as options } from '../../support/options-page';
import { faults } from '../../support/show';

const tab = (id: number, title: string, url: string | null = `https://kyst.example/${id}`) =>
  ({ id, title, url, incognito: false, asleep: false }) satisfies OpenTab;

const section = () => page.getByRole('region', { name: 'Add pages', exact: true });
const list = () => section().getByLabelText('Addresses, one a line');
const fetchAll = () => section().getByRole('button', { name: 'Fetch and save' });

function desk(given: Parameters<typeof aCollector>[0], errand: Errand | null = null) {
  const collector = aCollector(given);
  options(aCorpus(), 'en', { collector, errand });
  return { collector };
}

beforeEach(() => {
  vi.clearAllMocks();
  at('collect');
});

describe('pages that are added', () => {
  it('are the tabs of this window, each with what became of it', async () => {
    const tabs = [tab(1, 'A quay is closed'), tab(2, 'Front page'), tab(3, 'Known already')];
    const became = new Map<number, Collected>([
      [1, ok('saved')],
      [2, err('not-an-article')],
      [3, ok('present')],
    ]);
    desk({
      tabs: () => Promise.resolve(tabs),
      saveTab: ({ id }) => Promise.resolve(became.get(id)!),
    });
    await section().getByRole('button', { name: 'Save the articles of this window' }).click();
    await expect.element(section().getByText('Saved, with its text')).toBeVisible();
    await expect.element(section().getByText('No article was found on this page.')).toBeVisible();
    await expect.element(section().getByText('In your corpus already')).toBeVisible();
    await expect.element(section().getByText(/1 gave no report/u)).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('ask for every site where the browser hides what a tab shows', async () => {
    const saveTab = vi.fn(() => Promise.resolve(err('no-access')));
    const { collector } = desk({ tabs: () => Promise.resolve([tab(1, '', null)]), saveTab });
    await section().getByRole('button', { name: 'Save the articles of this window' }).click();
    await section()
      .getByRole('button', { name: /^Allow it on every site/u })
      .click();
    await expect.poll(() => saveTab.mock.calls.length).toBe(2);
    await expect.poll(() => collector.askEverySite).toHaveBeenCalledOnce();
  });

  it('are those of a list, asked one after the other', async () => {
    const { collector } = desk({});
    await list().fill('https://kyst.example/1\nhttps://gull.example/2');
    await fetchAll().click();
    await expect
      .poll(() => collector.askAccess)
      .toHaveBeenCalledExactlyOnceWith(['https://kyst.example/1', 'https://gull.example/2']);
    await expect.element(section().getByText('Saved, with its text').nth(1)).toBeVisible();
  });

  it('can be called off; what was not read says so, and can be tried again', async () => {
    let answer = () => {};
    const saveAddress = vi.fn(
      () =>
        new Promise<Collected>((resolve) => {
          answer = () => resolve(ok('saved'));
        }),
    );
    desk({ saveAddress });
    await list().fill('https://kyst.example/1\nhttps://kyst.example/2');
    await fetchAll().click();
    await section().getByRole('button', { name: 'Stop' }).click();
    answer();
    await expect.element(section().getByText('Not read: it was called off')).toBeVisible();
    await expect.poll(() => saveAddress).toHaveBeenCalledOnce();
    await section()
      .getByRole('button', { name: /^Try again/u })
      .click();
    await expect.poll(() => saveAddress.mock.calls.length).toBe(2);
  });

  it('are asked for in the own network only after that was said', async () => {
    const saveAddress = vi.fn((_url: string, confirmed: boolean) =>
      Promise.resolve(confirmed ? ok('saved' as const) : err('private-address' as const)),
    );
    desk({ saveAddress });
    await list().fill('http://192.168.0.1/');
    await fetchAll().click();
    await expect.element(section().getByText(/on your own computer or network/u)).toBeVisible();
    await section()
      .getByRole('button', { name: /^Load it all the same/u })
      .click();
    await expect.element(section().getByText('Saved, with its text')).toBeVisible();
    await expect.poll(() => saveAddress).toHaveBeenLastCalledWith('http://192.168.0.1/', true);
  });
});

describe('an errand', () => {
  it('saves the page behind a link as the desk opens', async () => {
    at('corpus');
    const { collector } = desk({}, { do: 'save', url: 'https://kyst.example/1', incognito: false });
    await expect.element(section().getByText('Saved, with its text')).toBeVisible();
    await expect
      .poll(() => collector.saveAddress)
      .toHaveBeenCalledExactlyOnceWith('https://kyst.example/1', false);
  });

  it('of a private window stores nothing', async () => {
    const { collector } = desk({}, { do: 'save', url: 'https://kyst.example/1', incognito: true });
    await expect.element(section().getByText(/Nothing is stored from a private/u)).toBeVisible();
    expect(collector.saveAddress).not.toHaveBeenCalled();
  });

  it('checks a selection in the section of checks', async () => {
    desk({}, { do: 'check-text', text: 'Too short.' });
    await expect
      .element(page.getByRole('heading', { name: 'Check a text', level: 1 }))
      .toBeVisible();
  });
});
