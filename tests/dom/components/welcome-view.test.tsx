import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { exampleIn } from '../../../components/example/examples';
import { WelcomeApp } from '../../../components/views/WelcomeApp';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { anAccess } from '../../support/access';
import { aCorpus } from '../../support/fake-corpus';
import { aPackFetcher } from '../../support/options-page';
import { compareByEngine } from '../../support/compare-pair';
import { faults, show } from '../../support/show';
import '../../../components/styles/welcome.css';

const FEED = { url: 'https://kyst.example/feed', title: 'Kystposten' };

function aFill(feeds = [FEED]) {
  return {
    corpus: aCorpus(),
    packs: aPackFetcher(),
    feedsOfTabs: vi.fn(() => Promise.resolve(feeds)),
    follow: vi.fn(() => Promise.resolve(true)),
    importOpml: vi.fn(() => Promise.resolve(2)),
  };
}

function welcome(locale: 'en' | 'de' | 'ar' = 'en', access = anAccess(), fill = aFill()) {
  const change = vi.fn(() => Promise.resolve());
  const open = vi.fn();
  const example = exampleIn(locale);
  const ways = { onCompare: vi.fn(), onTry: vi.fn() };
  show(
    <WelcomeApp
      settings={DEFAULT_SETTINGS}
      access={access}
      onChange={change}
      fill={fill}
      onOpenOptions={open}
      example={example}
      compare={compareByEngine}
      {...ways}
    />,
    locale,
  );
  return { change, open, fill, ...ways };
}

describe('the welcome page', () => {
  it('says why it may read pages, and offers to wait for a click', async () => {
    const { change } = welcome();
    await expect.element(page.getByText(/nothing is sent anywhere/u)).toBeVisible();
    await page.getByRole('radio', { name: /Only when I click/u }).click();
    await expect.poll(() => change).toHaveBeenCalledExactlyOnceWith({ automatic: false });
    await expect.element(page.getByRole('radio', { name: /Only when I click/u })).toBeChecked();
  });

  it('says when the browser withholds the pages, and asks for them on a click', async () => {
    const access = anAccess(false);
    welcome('en', access);
    await page.getByRole('button', { name: 'Allow it on every site' }).click();
    await expect.poll(() => access.request).toHaveBeenCalledOnce();
    await page.getByRole('radio', { name: /Only when I click/u }).click();
    await expect.element(page.getByText(/cannot check by itself/u)).not.toBeInTheDocument();
  });

  it('says that remembering is a reading history, and begins it by one click', async () => {
    const { change } = welcome();
    await expect.element(page.getByText(/reading history on the disk/u)).toBeVisible();
    await page.getByRole('checkbox', { name: /Remember what I read/u }).click();
    await expect
      .poll(() => change)
      .toHaveBeenCalledExactlyOnceWith({
        reading: { ...DEFAULT_SETTINGS.reading, on: true },
      });
  });

  it('follows outlets of the open tabs, each by its own click', async () => {
    const { fill } = welcome();
    expect(fill.feedsOfTabs).not.toHaveBeenCalled();
    await page.getByRole('button', { name: /my open tabs/u }).click();
    await page.getByRole('button', { name: /^Follow .*Kystposten/u }).click();
    await expect.poll(() => fill.follow).toHaveBeenCalledExactlyOnceWith(FEED);
    await expect.element(page.getByText(/Kystposten.*is followed/u)).toBeVisible();
  });

  it('says so where the open tabs name no feed', async () => {
    welcome('en', anAccess(), aFill([]));
    await page.getByRole('button', { name: /my open tabs/u }).click();
    await expect.element(page.getByText(/names a feed/u)).toBeVisible();
  });

  it('takes the feeds of another reader, and a pack by its address', async () => {
    const { fill } = welcome();
    const opml = new File(['<opml/>'], 'feeds.opml');
    await page.getByLabelText(/OPML/u).upload(opml);
    await expect.poll(() => fill.importOpml).toHaveBeenCalledExactlyOnceWith('<opml/>');
    await page.getByText('A pack by address').first().click();
    await page.getByLabelText(/^Site or address/u).fill('kyst.example');
    await expect.element(page.getByText(/kyst\.example.*firsthand\.fhpack/u)).toBeVisible();
  });

  it('shows at work what it does, and leads to both texts and to a page to try', async () => {
    const { onCompare, onTry } = welcome();
    await expect.element(page.getByText('40 hours').last()).toBeVisible();
    await expect.element(page.getByText('14 hours').last()).toBeVisible();
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    await expect.poll(() => onCompare).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Try it on a page' }).click();
    await expect.poll(() => onTry).toHaveBeenCalledOnce();
  });

  it('leads to the corpus', async () => {
    const { open } = welcome();
    await page.getByRole('button', { name: 'See your corpus' }).click();
    await expect.poll(() => open).toHaveBeenCalledOnce();
  });

  it.each(['en', 'de', 'ar'] as const)('has no fault that axe knows (%s)', async (locale) => {
    welcome(locale);
    await expect.element(page.getByText('40').last()).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
