import type { FillPort } from '../../components/parts/WelcomeFill';
import { permissions } from '../../lib/platform/permissions';
import { tabs } from '../../lib/platform/tabs';
import type { FoundFeed } from '../../lib/watch/page-feeds';
import { deskParts } from '../options/desk';
import { feedsOfTab } from '../popup/feeds';

/** What fills a corpus, as the desk does it. */
export function fillPort(now: () => string): FillPort {
  const { corpus, packs, following } = deskParts(now);
  return {
    corpus,
    packs,
    async feedsOfTabs() {
      const found = await Promise.all((await tabs.pages()).map(({ id }) => feedsOfTab(id)));
      return [
        ...new Map(found.flat().map((feed): [string, FoundFeed] => [feed.url, feed])).values(),
      ];
    },
    async follow(feed) {
      // First of all, while the click is new; what was refused is told at the desk.
      await permissions.requestSite(feed.url).catch(() => false);
      return following.follow(feed);
    },
    importOpml: (text) => following.importOpml(text),
  };
}
