import browser from 'webextension-polyfill';

export interface Alarms {
  /** Fires once after so many minutes, also when the worker died meanwhile. */
  once(name: string, minutes: number): Promise<void>;
  /** No alarm of this name fires any more. */
  clear(name: string): Promise<void>;
  onAlarm(listener: (name: string) => void): void;
}

export const alarms: Alarms = {
  async once(name, minutes) {
    // Chrome returns a promise here, Firefox nothing.
    await Promise.resolve(browser.alarms.create(name, { delayInMinutes: minutes }));
  },
  async clear(name) {
    await browser.alarms.clear(name);
  },
  onAlarm(listener) {
    browser.alarms.onAlarm.addListener((alarm) => {
      listener(alarm.name);
    });
  },
};
