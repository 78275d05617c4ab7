import type { ClientTransport, Sender, ServerTransport } from '../../lib/messaging/transport';

type Listener = Parameters<ServerTransport['listen']>[0];

/**
 * Two ends of a message channel in one process. What crosses is passed through JSON, as
 * Chrome does it: typed arrays, dates and undefined do not survive here either.
 */
export interface MemoryTransport {
  server: ServerTransport;
  /** A client that the listeners see as this sender. */
  clientOf(sender: Sender): ClientTransport;
}

export function createMemoryTransport(): MemoryTransport {
  const listeners: Listener[] = [];
  return {
    server: {
      listen(listener) {
        listeners.push(listener);
      },
    },
    clientOf: (sender) => ({
      async send(message) {
        const received = throughJson(message);
        for (const listener of listeners) {
          const answer = listener(received, sender);
          if (answer) return throughJson(await answer);
        }
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    }),
  };
}

function throughJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** The top frame of a page in a tab. */
export function pageSender(url = 'https://paper.example/story', tabId = 1): Sender {
  return { url, frameId: 0, tab: { id: tabId, url, incognito: false } };
}

export const EXTENSION_ORIGIN = 'chrome-extension://abcdefgh/';

/** A page of the extension, opened in a tab or (without) as a popup. */
export function viewSender(page = 'popup.html', tabId: number | null = null): Sender {
  const url = EXTENSION_ORIGIN + page;
  return { url, frameId: 0, tab: tabId === null ? null : { id: tabId, url, incognito: false } };
}
