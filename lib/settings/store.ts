import type { StorageArea } from '../platform/storage';
import type { ParsedSettings, Settings } from './settings';
import { parseSettings } from './settings';

const KEY = 'settings';

/** Some of the settings, as the user has just set them. */
export type SettingsChange = Partial<Omit<Settings, 'version'>>;

export interface SettingsStore {
  load(): Promise<ParsedSettings>;
  /** What is chosen now. */
  current(): Promise<Settings>;
  /** Saves some of the settings; what another page has changed meanwhile stays. */
  change(part: SettingsChange): Promise<void>;
  /** Calls back at each change, in whichever context it was made, until the signal aborts. */
  watch(callback: (parsed: ParsedSettings) => void, signal: AbortSignal): void;
}

/** The user's settings in storage.local; they leave the browser in no way. */
export function createSettingsStore(area: StorageArea): SettingsStore {
  const load = async () => parseSettings(await area.get(KEY));
  // One after the other: two changes at once would each lose the other's.
  let last: Promise<unknown> = Promise.resolve();
  return {
    load,
    current: async () => (await load()).settings,
    change(part) {
      const changing = last
        .catch(() => undefined)
        .then(async () => area.set(KEY, { ...(await load()).settings, ...part }));
      last = changing;
      return changing;
    },
    watch(callback, signal) {
      area.onChanged((key, value) => {
        if (key === KEY) callback(parseSettings(value));
      }, signal);
    },
  };
}
