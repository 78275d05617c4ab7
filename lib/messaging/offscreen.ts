import type { Capture } from '../check/capture';
import { asString } from '../core/parse';
import type { Client } from './client';
import { createClient } from './client';
import { viewPolicy } from './policies';
import { serve } from './serve';
import type { ClientTransport, ServerTransport } from './transport';

/** From the background to the document that parses pages for it. */
export interface BackgroundToOffscreen {
  /** Question: the article of a page; null where there is none. */
  extract(html: string, url: string): Promise<Capture | null>;
}

/** Pages are at most 10 MB, as fetched; addresses as browsers have them. */
const HTML_LIMIT = 10_000_000;
const URL_LIMIT = 10_000;

export interface OffscreenParts {
  origin: string;
  extract: (html: string, url: string) => Capture | null;
  onBug: (method: string, cause: unknown) => void;
}

/** Answers the background alone: the sender's address is the extension's. */
export function serveOffscreen(transport: ServerTransport, parts: OffscreenParts): void {
  serve<BackgroundToOffscreen, true>(transport, {
    channel: 'offscreen',
    policy: viewPolicy(parts.origin),
    parsers: {
      extract: ([html, url]) => [
        asString(html, 'html', HTML_LIMIT),
        asString(url, 'url', URL_LIMIT),
      ],
    },
    handlers: { extract: async (_background, html, url) => parts.extract(html, url) },
    onBug: parts.onBug,
  });
}

export function createOffscreenClient(transport: ClientTransport): Client<BackgroundToOffscreen> {
  return createClient<BackgroundToOffscreen>('offscreen', transport, { extract: true });
}
