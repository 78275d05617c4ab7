import { addressOfStory } from '../../components/model/desk-sections';
import type { PopupPort } from '../../components/views/PopupApp';
import { runtime } from '../../lib/platform/runtime';
import { sidePanel } from '../../lib/platform/side-panel';
import { leaveFor } from './leave-for';

/** Ways from the popup to both texts, in a tab or beside the page; the popup goes with each. */
export function comparing(
  tabId: number,
): Pick<PopupPort, 'compare' | 'compareBeside' | 'compareTwo' | 'drawStory'> {
  const open = (path: string) => void leaveFor(runtime.url(path));
  return {
    compare: (at) => open(`compare.html?tab=${tabId}${at ? `#${at}` : ''}`),
    async compareBeside() {
      const opened = await sidePanel.open(tabId);
      if (opened) window.close();
      return opened;
    },
    compareTwo: () => open('compare.html'),
    drawStory: (report) => open(addressOfStory(report)),
  };
}
