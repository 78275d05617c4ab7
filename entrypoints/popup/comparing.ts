import type { PopupPort } from '../../components/views/PopupApp';
import { runtime } from '../../lib/platform/runtime';
import { sidePanel } from '../../lib/platform/side-panel';
import { tabs } from '../../lib/platform/tabs';

/** Ways from the popup to both texts, in a tab or beside the page; the popup goes with each. */
export function comparing(
  tabId: number,
): Pick<PopupPort, 'compare' | 'compareBeside' | 'compareTwo'> {
  const leaveFor = async (path: string) => {
    await tabs.open(runtime.url(path));
    window.close();
  };
  return {
    compare: (at) => void leaveFor(`compare.html?tab=${tabId}${at ? `#${at}` : ''}`),
    async compareBeside() {
      const opened = await sidePanel.open(tabId);
      if (opened) window.close();
      return opened;
    },
    compareTwo: () => void leaveFor('compare.html'),
  };
}
