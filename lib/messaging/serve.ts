import { FirsthandError } from '../core/errors';
import type { Result } from '../core/result';
import { err, ok } from '../core/result';
import type { Channel, Envelope, Sender, ServerTransport } from './transport';
import { readEnvelope } from './transport';

/** Turns the unknown arguments of a message into typed ones, or throws a FirsthandError. */
export type ArgumentParsers<P> = {
  [K in keyof P]: P[K] extends (...args: infer A) => unknown
    ? (args: readonly unknown[]) => A
    : never;
};

/** What answers each method: exactly the methods of the protocol, no more and no fewer. */
export type Handlers<P, From> = {
  [K in keyof P]: P[K] extends (...args: infer A) => Promise<infer T>
    ? (from: From, ...args: A) => Promise<T>
    : never;
};

/** Decides who may send; what it returns is all that handlers learn of the sender. */
export type SenderPolicy<From> = (sender: Sender) => From | null;

export interface Served<P, From> {
  channel: Channel;
  policy: SenderPolicy<From>;
  parsers: ArgumentParsers<P>;
  handlers: Handlers<P, From>;
  /** Told of bugs, once each: a failure that has no code. */
  onBug: (method: string, cause: unknown) => void;
}

type AnyHandler<From> = (from: From, ...args: unknown[]) => Promise<unknown>;
type AnyParser = (args: readonly unknown[]) => unknown[];

/**
 * Answers the messages of one channel: first who sent it, then what it says. Handlers throw
 * FirsthandError for what the user can be told; this is the only place that catches.
 */
export function serve<P, From>(transport: ServerTransport, served: Served<P, From>): void {
  const parsers = new Map(Object.entries(served.parsers) as [string, AnyParser][]);
  const handlers = new Map(Object.entries(served.handlers) as [string, AnyHandler<From>][]);
  const answer = async (envelope: Envelope, from: From): Promise<Result<unknown>> => {
    const parse = parsers.get(envelope.method);
    const handle = handlers.get(envelope.method);
    if (!parse || !handle) return err('unknown-method');
    try {
      const value = await handle(from, ...parse(envelope.args));
      // undefined does not survive JSON; a method without a value answers null.
      return ok(value ?? null);
    } catch (cause) {
      if (cause instanceof FirsthandError) return err(cause.code, cause.detail);
      served.onBug(envelope.method, cause);
      return err('bug');
    }
  };
  transport.listen((message, sender) => {
    const envelope = readEnvelope(message, served.channel);
    if (!envelope) return undefined;
    const from = served.policy(sender);
    if (from === null) return Promise.resolve(err('refused'));
    return answer(envelope, from);
  });
}
