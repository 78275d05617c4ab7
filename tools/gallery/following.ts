import type { SampleServer } from '../demo/server';
import { FEED, serveFeeds } from '../drive/feeds';
import { STATE_LIMIT } from '../drive/patience';
import type { Sheet } from './sheet';

/** Answers nothing. */
const GONE = 'http://meridian-wire.example/gone.xml';

/** A feed that is followed, an address with nothing to follow, and a feed that stopped being one. */
export async function pictureFollowing(sheet: Sheet, server: SampleServer): Promise<void> {
  serveFeeds(server, sheet.site);
  const page = await sheet.open('options.html#/following', 'page');
  const [address, follow] = [
    page.locator('form.inline input'),
    page.locator('form.inline .primary'),
  ];
  await address.fill(FEED);
  await follow.click();
  const rows = page.locator('.report');
  await rows.first().waitFor({ timeout: STATE_LIMIT });
  await address.fill(GONE);
  await follow.click();
  await page.locator('form.inline .error').waitFor({ timeout: STATE_LIMIT });
  await sheet.take(page, 'following-refused', true);
  await address.fill('');
  server.add(FEED, 'This feed has moved.');
  await rows.first().locator('button').first().click();
  await rows.first().locator('.error').waitFor({ timeout: STATE_LIMIT });
  await sheet.take(page, 'following-problem', true);
  await page.close();
}
