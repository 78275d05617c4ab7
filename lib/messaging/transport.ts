/** Who sent a message, as the browser (not the sender) tells it. */
export interface Sender {
  url: string | null;
  frameId: number | null;
  tab: { id: number; url: string | null; incognito: boolean } | null;
}

/** The asking end. `send` rejects when nobody answers. */
export interface ClientTransport {
  send(message: unknown): Promise<unknown>;
}

/** The answering end. The listener returns undefined for a message that is not its own. */
export interface ServerTransport {
  listen(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void;
}

/** One direction of the protocol; a server answers only messages of its own channel. */
export type Channel = 'content' | 'view' | 'offscreen';

/** What crosses the wire. */
export interface Envelope {
  firsthand: Channel;
  method: string;
  args: unknown[];
}

/**
 * Reads an envelope of the channel, or null: what comes in may be anybody's. No copy of an
 * unknown object is made, so a `__proto__` key in it reaches nothing.
 */
export function readEnvelope(message: unknown, channel: Channel): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { firsthand, method, args } = message as Partial<Record<keyof Envelope, unknown>>;
  if (firsthand !== channel || typeof method !== 'string' || !Array.isArray(args)) return null;
  return { firsthand: channel, method, args };
}
