import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { exampleIn } from '../../../components/example/examples';
import { WelcomeApp } from '../../../components/views/WelcomeApp';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import '../../../components/styles/welcome.css';
import { anAccess } from '../../support/access';
import { compareByEngine } from '../../support/compare-pair';
import { faults, show } from '../../support/show';

function welcome(locale: 'en' | 'de' | 'ar' = 'en', access = anAccess()) {
  const change = vi.fn(() => Promise.resolve());
  const open = vi.fn();
  const example = exampleIn(locale);
  const ways = { onCompare: vi.fn(), onTry: vi.fn() };
  show(
    <WelcomeApp
      settings={DEFAULT_SETTINGS}
      access={access}
      onChange={change}
      onOpenOptions={open}
      example={example}
      compare={compareByEngine}
      {...ways}
    />,
    locale,
  );
  return { change, open, ...ways };
}

describe('the welcome page', () => {
  it('says why it may read pages, and offers to wait for a click', async () => {
    const { change } = welcome();
    await expect.element(page.getByText(/nothing is sent anywhere/u)).toBeVisible();
    await page.getByRole('radio', { name: /Only when I click/u }).click();
    expect(change).toHaveBeenCalledExactlyOnceWith({ automatic: false });
    await expect.element(page.getByRole('radio', { name: /Only when I click/u })).toBeChecked();
  });

  it('says when the browser withholds the pages, and asks for them on a click', async () => {
    const access = anAccess(false);
    welcome('en', access);
    await page.getByRole('button', { name: 'Allow it on every site' }).click();
    expect(access.request).toHaveBeenCalledOnce();
    await page.getByRole('radio', { name: /Only when I click/u }).click();
    await expect.element(page.getByText(/cannot check by itself/u)).not.toBeInTheDocument();
  });

  it('says that remembering is a reading history, and begins it by one click', async () => {
    const { change } = welcome();
    await expect.element(page.getByText(/reading history on the disk/u)).toBeVisible();
    await page.getByRole('checkbox', { name: /Remember what I read/u }).click();
    expect(change).toHaveBeenCalledExactlyOnceWith({
      reading: { ...DEFAULT_SETTINGS.reading, on: true },
    });
  });

  it('shows at work what it does, and leads to both texts and to a page to try', async () => {
    const { onCompare, onTry } = welcome();
    await expect.element(page.getByText('40 hours').last()).toBeVisible();
    await expect.element(page.getByText('14 hours').last()).toBeVisible();
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    expect(onCompare).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Try it on a page' }).click();
    expect(onTry).toHaveBeenCalledOnce();
  });

  it('leads to the corpus', async () => {
    const { open } = welcome();
    await page.getByRole('button', { name: 'See your corpus' }).click();
    expect(open).toHaveBeenCalledOnce();
  });

  it.each(['en', 'de', 'ar'] as const)('has no fault that axe knows (%s)', async (locale) => {
    welcome(locale);
    await expect.element(page.getByText('40').last()).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
