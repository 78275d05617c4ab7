import type { Result } from '../core/result';
import { err } from '../core/result';
import type { ContentToBackground, ViewToBackground } from './protocol';
import type { Channel, ClientTransport, Envelope } from './transport';

export type { ClientTransport } from './transport';

/** Every method of the protocol, answering with a Result instead of throwing. */
export type Client<P> = {
  [K in keyof P]: P[K] extends (...args: infer A) => Promise<infer T>
    ? (...args: A) => Promise<Result<T>>
    : never;
};

/** The content script's end of the protocol. */
export function createContentClient(transport: ClientTransport): Client<ContentToBackground> {
  return createClient<ContentToBackground>('content', transport, {
    gateOpened: true,
    articleFound: true,
    articleAbsent: true,
    articleUnreadable: true,
    highlightClosed: true,
  });
}

/** The end of the extension's own pages. */
export function createViewClient(transport: ClientTransport): Client<ViewToBackground> {
  return createClient<ViewToBackground>('view', transport, {
    viewOpened: true,
    checkTab: true,
    saveReport: true,
    showOnPage: true,
    restoreBundled: true,
    checkText: true,
    compareTexts: true,
    checkReport: true,
    lookAtFollowed: true,
    compare: true,
  });
}

/**
 * Typed calls over a transport. Codes besides those of the methods: `gone` when the
 * extension was updated or removed under the page (stop quietly), `worker-unreachable` when
 * nobody answered.
 *
 * The methods are listed rather than made by a Proxy: a Proxy answers `then` too, and
 * awaiting the client would send a message.
 */
export function createClient<P>(
  channel: Channel,
  transport: ClientTransport,
  methods: Record<keyof P & string, true>,
): Client<P> {
  const call =
    (method: string) =>
    async (...args: unknown[]) => {
      const envelope: Envelope = { firsthand: channel, method, args };
      try {
        return readResult(await transport.send(envelope));
      } catch (cause) {
        const detail = cause instanceof Error ? cause.message : String(cause);
        return err(/context invalidated/i.test(detail) ? 'gone' : 'worker-unreachable', detail);
      }
    };
  const client = Object.fromEntries(Object.keys(methods).map((name) => [name, call(name)]));
  return client as Client<P>;
}

function readResult(answer: unknown): Result<unknown> {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    return answer as Result<unknown>;
  }
  return err('worker-unreachable', 'no answer');
}
