/** Tells the other contexts of the extension that something changed, and hears it from them. */
export interface Changes {
  announce(): void;
  /**
   * Calls back for changes made anywhere, here included, until the signal aborts: at once for
   * the first, then no more often than `CALM`, and once more after the last of many.
   */
  listen(callback: () => void, signal: AbortSignal): void;
}

/** Between two calls (ms): a long import makes a change many times a second. */
const CALM = 300;

/** Changes of one sort by BroadcastChannel, which reaches workers and pages without messages. */
export function createChanges(name: string): Changes {
  const here = new Set<() => void>();
  let channel: BroadcastChannel | null = null;
  // Opened at first use: an open channel keeps a process alive that only imported this.
  const opened = () => (channel ??= new BroadcastChannel(name));
  return {
    announce() {
      opened().postMessage('changed');
      for (const callback of here) callback();
    },
    listen(callback, signal) {
      const hear = calmed(callback, signal);
      here.add(hear);
      opened().addEventListener('message', hear, { signal });
      signal.addEventListener('abort', () => here.delete(hear));
    },
  };
}

function calmed(callback: () => void, signal: AbortSignal): () => void {
  let calm: ReturnType<typeof setTimeout> | null = null;
  let again = false;
  const call = () => {
    again = false;
    calm = setTimeout(() => {
      calm = null;
      if (again && !signal.aborted) call();
    }, CALM);
    callback();
  };
  return () => {
    again = true;
    if (calm === null) call();
  };
}
