import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Found } from '../../../lib/manage/following';
import { newSubscription } from '../../../lib/watch/subscription';
import { aCorpus } from '../../support/fake-corpus';
import { aFollowingManager, at, showOptions as options } from '../../support/options-page';
import { faults } from '../../support/show';

const FEED = 'https://kyst.example/feed';
const row = {
  ...newSubscription(FEED, 'Kystposten', '2031-03-10T08:00:00.000Z'),
  lastAt: '2031-03-10T08:00:00.000Z',
  taken: 3,
  problem: 'busy' as const,
};

function desk(rows = [row], found: Found = { feeds: [] }, locale: 'en' | 'ar' = 'en') {
  const following = aFollowingManager(rows, found);
  options(aCorpus(), locale, { following });
  return following;
}

const section = () => page.getByRole('region', { name: 'Following', exact: true });
const follow = async (address: string) => {
  await section()
    .getByLabelText(/^Address of a feed/u)
    .fill(address);
  await section().getByRole('button', { name: 'Follow', exact: true }).first().click();
};

beforeEach(() => {
  vi.clearAllMocks();
  at('following');
});

describe('following', () => {
  it('says what is asked, and that nothing is followed', async () => {
    desk([]);
    await expect.element(section().getByText(/sites see the requests/u)).toBeVisible();
    await expect.element(section().getByText('Nothing is followed.')).toBeVisible();
  });

  it('follows the one feed that an address has, at once', async () => {
    const feed = { url: FEED, title: 'Kystposten' };
    const following = desk([], { feeds: [feed] });
    await follow('kyst.example');
    await expect.poll(() => following.find).toHaveBeenCalledExactlyOnceWith('kyst.example');
    await expect.element(section().getByText(/Kystposten.*is followed/u)).toBeVisible();
    await expect.poll(() => following.follow).toHaveBeenCalledExactlyOnceWith(feed);
  });

  it('offers the feeds that a page names', async () => {
    const feeds = [
      { url: FEED, title: 'News' },
      { url: `${FEED}/sport`, title: 'Sport' },
    ];
    const following = desk([], { feeds });
    await follow('kyst.example');
    await section()
      .getByRole('button', { name: /Follow .*Sport/u })
      .click();
    await expect.poll(() => following.follow).toHaveBeenCalledExactlyOnceWith(feeds[1]);
  });

  it('says at the field why there is nothing to follow', async () => {
    desk([], { problem: 'redirected' });
    await follow('kyst.example');
    await expect
      .element(section().getByLabelText(/^Address of a feed/u))
      .toHaveAccessibleDescription(/leads on to another/u);
  });

  it('shows the state in words, and what can be done about each', async () => {
    const following = desk();
    await expect.element(section().getByText(/asked to be asked later/u)).toBeVisible();
    await expect.element(section().getByText(/3 reports/u)).toBeVisible();
    await section().getByLabelText('Fetch the pages of articles').click();
    await expect
      .poll(() => following.set)
      .toHaveBeenCalledExactlyOnceWith(FEED, { fetchPages: true });
    await section()
      .getByRole('button', { name: /^Look now/u })
      .click();
    await expect.poll(() => following.lookNow).toHaveBeenCalledExactlyOnceWith(FEED);
    await section()
      .getByRole('button', { name: /^Unfollow/u })
      .click();
    await expect.poll(() => following.unfollow).toHaveBeenCalledExactlyOnceWith(FEED);
  });

  it.each(['en', 'ar'] as const)('has no fault that axe knows (%s)', async (locale) => {
    desk([row], { feeds: [] }, locale);
    await expect.poll(() => document.querySelectorAll('.desk-following .report').length).toBe(1);
    expect(await faults()).toEqual([]);
  });
});
