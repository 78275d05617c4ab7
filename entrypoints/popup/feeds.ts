import { scripting } from '../../lib/platform/scripting';
import { tabs } from '../../lib/platform/tabs';
import { feedsAmong, type FoundFeed } from '../../lib/watch/page-feeds';

/** The feeds that the page of a tab names; none where it may not be asked. */
export async function feedsOfTab(tabId: number): Promise<FoundFeed[]> {
  const [tab, links] = await Promise.all([tabs.get(tabId), scripting.alternates(tabId)]);
  return tab?.url && links ? feedsAmong(links, tab.url) : [];
}
