import browser from 'webextension-polyfill';

/** Every site, as the manifest asks for it. */
const EVERY_SITE = ['http://*/*', 'https://*/*'];

export interface Permissions {
  /** True when the extension may read any page by itself, not only after a click. */
  hasEverySite(): Promise<boolean>;
  /** Asks the user; only inside a click. */
  requestEverySite(): Promise<boolean>;
  /** True when the site of an address may be asked without a click. */
  hasSite(url: string): Promise<boolean>;
  /** Asks for the one site of an address, unless it is held; only inside a click. */
  requestSite(url: string): Promise<boolean>;
  /** The same for the sites of many addresses, in one question; of none it asks nothing. */
  requestSites(urls: readonly string[]): Promise<boolean>;
  onChanged(listener: () => void, signal: AbortSignal): void;
}

export const permissions: Permissions = {
  hasEverySite: () => browser.permissions.contains({ origins: EVERY_SITE }),
  requestEverySite: () => browser.permissions.request({ origins: EVERY_SITE }),
  hasSite: (url) => browser.permissions.contains({ origins: [siteOf(url)] }),
  requestSite: (url) => browser.permissions.request({ origins: [siteOf(url)] }),
  requestSites: async (urls) =>
    urls.length === 0 || browser.permissions.request({ origins: [...new Set(urls.map(siteOf))] }),
  onChanged(listener, signal) {
    const tell = () => {
      listener();
    };
    browser.permissions.onAdded.addListener(tell);
    browser.permissions.onRemoved.addListener(tell);
    signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(tell);
      browser.permissions.onRemoved.removeListener(tell);
    });
  },
};

/** The pattern of the site of an address, whatever its port: Firefox's patterns have none. */
function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
