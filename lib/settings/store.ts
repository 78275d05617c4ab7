import type { StorageArea } from '../platform/storage';
import type { ParsedSettings, Settings } from './settings';
import { parseSettings } from './settings';

const KEY = 'settings';

export interface SettingsStore {
  load(): Promise<ParsedSettings>;
  save(settings: Settings): Promise<void>;
  /** Calls back at each change, in whichever context it was made, until the signal aborts. */
  watch(callback: (parsed: ParsedSettings) => void, signal: AbortSignal): void;
}

/** The user's settings in storage.local; they leave the browser in no way. */
export function createSettingsStore(area: StorageArea): SettingsStore {
  return {
    load: async () => parseSettings(await area.get(KEY)),
    save: (settings) => area.set(KEY, settings),
    watch(callback, signal) {
      area.onChanged((key, value) => {
        if (key === KEY) callback(parseSettings(value));
      }, signal);
    },
  };
}
