import type { Capture } from '../check/capture';
import type { StorageArea } from '../platform/storage';
import type { TabState } from './tab-state';

const STATE = 'tab:';
const CAPTURE = 'capture:';

/**
 * Per-tab state in storage.session: in memory, never on disk, gone with the browser, and
 * still there when the worker dies. The background writes; views only read.
 */
export interface TabStore extends TabReader {
  write(tabId: number, state: TabState): Promise<void>;
  /** What was last read from the tab's page, for saving it and for checking it again. */
  capture(tabId: number): Promise<Capture | null>;
  /** Kept as long as the area has room; a full area gives up those of other tabs. */
  keepCapture(tabId: number, capture: Capture): Promise<void>;
  dropCapture(tabId: number): Promise<void>;
  remove(tabId: number): Promise<void>;
}

export interface TabReader {
  /** Idle for a tab that nothing is known of. */
  read(tabId: number): Promise<TabState>;
  /** Calls back at each change of the tab's state until the signal aborts. */
  watch(tabId: number, callback: (state: TabState) => void, signal: AbortSignal): void;
}

const IDLE: TabState = { status: 'idle', url: null };

export function createTabStore(area: StorageArea): TabStore {
  const stateKey = (tabId: number) => `${STATE}${tabId}`;
  const captureKey = (tabId: number) => `${CAPTURE}${tabId}`;
  const dropOthers = async (prefix: string, tabId: number) => {
    const keys = Object.keys(await area.getAll()).filter(
      (key) => key.startsWith(prefix) && key !== `${prefix}${tabId}`,
    );
    await area.remove(keys);
  };
  /**
   * The area is small (10 MB). What other tabs can read again goes first, then what they can
   * find out again.
   */
  const setMakingRoom = async (tabId: number, key: string, value: unknown) => {
    for (const prefix of [CAPTURE, STATE]) {
      try {
        await area.set(key, value);
        return;
      } catch {
        // The browsers word a full area differently; a set that fails for another reason
        // fails again below and is told there.
        await dropOthers(prefix, tabId);
      }
    }
    await area.set(key, value);
  };

  return {
    read: async (tabId) => asState(await area.get(stateKey(tabId))),
    watch(tabId, callback, signal) {
      area.onChanged((key, value) => {
        if (key === stateKey(tabId)) callback(asState(value));
      }, signal);
    },
    write: (tabId, state) => setMakingRoom(tabId, stateKey(tabId), state),
    capture: async (tabId) => ((await area.get(captureKey(tabId))) as Capture | undefined) ?? null,
    keepCapture: (tabId, capture) => setMakingRoom(tabId, captureKey(tabId), capture),
    dropCapture: (tabId) => area.remove([captureKey(tabId)]),
    remove: (tabId) => area.remove([stateKey(tabId), captureKey(tabId)]),
  };
}

/**
 * The area is written by this extension alone, and an update of the extension empties it,
 * so its shape is known; only its absence is not.
 */
function asState(value: unknown): TabState {
  return value === undefined || value === null ? IDLE : (value as TabState);
}
