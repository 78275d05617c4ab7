import browser from 'webextension-polyfill';
import type { IconState } from './icon-state';

/** How the toolbar icon shows one tab. */
export interface Badge {
  icon: IconState;
  /** Empty for no badge. */
  text: string;
  /** CSS colour of the badge; null where there is no badge. */
  colour: string | null;
  /** Says in words what the colour says. */
  title: string;
}

export interface Action {
  /** Shows the badge on the tab's icon; quietly nothing when the tab is gone. */
  show(tabId: number, badge: Badge): Promise<void>;
}

/** Sizes of the toolbar at single, one and a half and double density (CSS pixels). */
const SIZES = [16, 24, 32];

const BADGE_TEXT_COLOUR = '#ffffff';

export const action: Action = {
  async show(tabId, badge) {
    try {
      await browser.action.setIcon({ tabId, path: iconPaths(badge.icon) });
      await browser.action.setBadgeText({ tabId, text: badge.text });
      await browser.action.setTitle({ tabId, title: badge.title });
      if (badge.colour === null) return;
      await browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour });
      await browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT_COLOUR });
    } catch {
      // The tab was closed between the check and the badge: there is nobody to tell.
    }
  },
};

function iconPaths(state: IconState): Record<number, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icons/state/${state}-${size}.png`]));
}
