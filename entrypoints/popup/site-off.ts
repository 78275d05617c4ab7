import { localArea } from '../../lib/platform/storage';
import { parseSitePattern } from '../../lib/settings/site-pattern';
import { siteRule } from '../../lib/settings/site-rule';
import type { Settings } from '../../lib/settings/settings';
import { createSettingsStore } from '../../lib/settings/store';

/** Whether the site of an address is left alone, and how to change that. */
export function siteSwitch(address: () => Promise<string | null>) {
  const store = createSettingsStore(localArea);
  const isOff = async ({ automatic, allow, deny }: Settings): Promise<boolean> => {
    const url = await address();
    return url !== null && siteRule({ automatic, allow, deny }, url) === 'off';
  };
  return {
    siteOff: {
      get: async () => isOff((await store.load()).settings),
      subscribe(callback: (off: boolean) => void, signal: AbortSignal) {
        store.watch(({ settings }) => void isOff(settings).then(callback), signal);
      },
    },
    async setSiteOff(off: boolean): Promise<void> {
      const url = await address();
      const site = url === null ? null : parseSitePattern(new URL(url).hostname);
      if (url === null || site === null) return;
      const { settings } = await store.load();
      const others = settings.deny.filter((pattern) => {
        return siteRule({ automatic: true, allow: [], deny: [pattern] }, url) !== 'off';
      });
      await store.change({ deny: off ? [...others, site] : others });
    },
  };
}
