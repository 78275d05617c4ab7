import type { MorePort } from '../../components/hooks/use-more';
import { err, ok } from '../../lib/core/result';
import { permissions } from '../../lib/platform/permissions';
import { tabs } from '../../lib/platform/tabs';
import { openDesk } from '../options/open-desk';
import { feedsOfTab } from './feeds';

/** What the popup's menu does with the outlet of the page, and with the other tabs. */
export function more(tabId: number): MorePort {
  return {
    feeds: () => feedsOfTab(tabId),
    async follow(feed) {
      // Asked at once, while the click is new; the popup may close by the question.
      const allowed = permissions.requestSite(feed.url).catch(() => false);
      if ((await tabs.get(tabId))?.incognito !== false) return err('private-window');
      return ok(await (await import('./follow')).followFeed(feed, allowed));
    },
    async saveTabs() {
      const window = await tabs.windowOf(tabId);
      if (window === null) return;
      await openDesk({ do: 'save-tabs', window });
      globalThis.close();
    },
  };
}
