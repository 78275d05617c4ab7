import type { Settings } from './settings';
import { matchesSite } from './site-pattern';

/** automatic: check by itself; on-click: wait for the click; off: the user said never. */
export type SiteRule = 'automatic' | 'on-click' | 'off';

/** What the user's settings say for an address. */
export function siteRule(
  settings: Pick<Settings, 'automatic' | 'allow' | 'deny'>,
  url: string,
): SiteRule {
  if (settings.deny.some((pattern) => matchesSite(pattern, url))) return 'off';
  if (settings.automatic || settings.allow.some((pattern) => matchesSite(pattern, url))) {
    return 'automatic';
  }
  return 'on-click';
}
