/**
 * The seam for content scripts that must stay small. They need one call, and the polyfill
 * is 10 KB of the gate's 15: both browsers answer `runtime.sendMessage` with a promise in
 * Manifest V3, so the native object does.
 */
interface MinimalRuntime {
  sendMessage(message: unknown): Promise<unknown>;
  readonly id?: string;
}

interface ExtensionGlobals {
  browser?: { runtime?: MinimalRuntime };
  chrome?: { runtime?: MinimalRuntime };
}

/**
 * Leaves a mark that this document was read, where the page cannot see it: in the world of our
 * own scripts, which ends with the document. `wasRead` of lib/platform/scripting asks for it.
 */
export function markRead(): void {
  Object.assign(globalThis, { firsthandRead: true });
}

/**
 * Puts a function where `hand` of lib/platform/scripting calls it: in the world of our own
 * scripts, where the page cannot see it. A second injection of the same script is left alone.
 */
export function offer<T>(name: string, receive: (value: T) => Promise<unknown>): void {
  const world = globalThis as unknown as Record<string, unknown>;
  world[`firsthand:${name}`] ??= receive;
}

/** What one of our scripts left for another, in the world that both share and the page does not see. */
const LEFT = 'firsthandLeft';
type Left = Record<string, unknown[]>;

/** Leaves something for the script of that name that is injected next. */
export function leaveFor(script: string, value: unknown): void {
  const left = ((globalThis as unknown as Record<string, Left>)[LEFT] ??= {});
  (left[script] ??= []).push(value);
}

/** Takes what was left first for this script and is there still; null when there is nothing. */
export function takeLeft<T>(script: string): T | null {
  const left = (globalThis as unknown as Record<string, Left | undefined>)[LEFT];
  return (left?.[script]?.shift() as T | undefined) ?? null;
}

/**
 * Sends to the background. Rejects when the extension was updated or removed under the
 * page; `createClient` makes that a quiet `gone`.
 */
export const contentTransport = {
  async send(message: unknown): Promise<unknown> {
    const globals = globalThis as ExtensionGlobals;
    const runtime = globals.browser?.runtime ?? globals.chrome?.runtime;
    if (!runtime?.id) throw new Error('Extension context invalidated.');
    return runtime.sendMessage(message);
  },
};
