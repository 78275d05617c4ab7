import browser from 'webextension-polyfill';

/** Who sent a message, as the browser (not the sender) tells it. */
export interface MessageSender {
  url: string | null;
  frameId: number | null;
  tab: { id: number; url: string | null; incognito: boolean } | null;
}

/**
 * Answers a message with a promise, or ignores it with undefined. Never an async function:
 * that would answer every message, also those meant for another listener.
 */
export type MessageListener = (
  message: unknown,
  sender: MessageSender,
) => Promise<unknown> | undefined;

export interface Runtime {
  /** Sends to the other contexts of the extension; rejects when nobody listens. */
  send(message: unknown): Promise<unknown>;
  listen(listener: MessageListener): void;
  /** The address of a file of the extension; '' gives its origin with a slash. */
  url(path: string): string;
  version(): string;
  onInstalled(listener: (reason: 'install' | 'update' | 'other') => void): void;
  /** The browser started with the extension already installed. */
  onStartup(listener: () => void): void;
  openOptions(): Promise<void>;
}

export const runtime: Runtime = {
  send: (message) => browser.runtime.sendMessage(message),
  listen(listener) {
    browser.runtime.onMessage.addListener(((
      message: unknown,
      sender: browser.Runtime.MessageSender,
    ) => {
      // A sender of another extension never gets here (onMessageExternal is not used), but
      // the check is cheap and the assumption is worth stating.
      if (sender.id !== undefined && sender.id !== browser.runtime.id) return undefined;
      return listener(message, toSender(sender));
    }) as browser.Runtime.OnMessageListener);
  },
  url: (path) => browser.runtime.getURL(path),
  version: () => browser.runtime.getManifest().version,
  onInstalled(listener) {
    browser.runtime.onInstalled.addListener(({ reason }) => {
      listener(reason === 'install' || reason === 'update' ? reason : 'other');
    });
  },
  onStartup(listener) {
    browser.runtime.onStartup.addListener(() => {
      listener();
    });
  },
  openOptions: () => browser.runtime.openOptionsPage(),
};

function toSender(sender: browser.Runtime.MessageSender): MessageSender {
  const tab = sender.tab;
  return {
    url: sender.url ?? null,
    frameId: sender.frameId ?? null,
    tab:
      tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, incognito: tab.incognito },
  };
}
