import browser from 'webextension-polyfill';

/** A key-value area of the browser. What comes out is `unknown` until it is parsed. */
export interface StorageArea {
  get(key: string): Promise<unknown>;
  getAll(): Promise<Record<string, unknown>>;
  /** The value must be JSON. Rejects when the area is full. */
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Tells each changed key with its new value, undefined when it was removed. */
  onChanged(listener: (key: string, value: unknown) => void, signal: AbortSignal): void;
}

function area(name: 'local' | 'session'): StorageArea {
  // Looked up at each call: the area object does not exist while a build tool reads us.
  const of = () => browser.storage[name];
  return {
    get: async (key) => (await of().get(key))[key],
    getAll: () => of().get(null),
    set: (key, value) => of().set({ [key]: value }),
    remove: (keys) => of().remove([...keys]),
    onChanged(listener, signal) {
      const tell = (changes: Record<string, browser.Storage.StorageChange>, where: string) => {
        if (where !== name) return;
        for (const [key, change] of Object.entries(changes)) listener(key, change.newValue);
      };
      browser.storage.onChanged.addListener(tell);
      signal.addEventListener('abort', () => {
        browser.storage.onChanged.removeListener(tell);
      });
    },
  };
}

/** Kept on disk: settings. */
export const localArea: StorageArea = area('local');

/** What the polyfill's types lack; Firefox lacks the method itself. */
interface WithAccessLevel {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes `localArea` to content scripts, whose process a hostile page may have taken over, where
 * the browser can. False where it cannot: SECURITY.md says what that leaves open.
 */
export async function closeLocalArea(): Promise<boolean> {
  const local = browser.storage.local as typeof browser.storage.local & WithAccessLevel;
  if (typeof local.setAccessLevel !== 'function') return false;
  await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  return true;
}

/** Kept in memory by the browser, gone when it closes: what is known of open tabs. */
export const sessionArea: StorageArea = area('session');
