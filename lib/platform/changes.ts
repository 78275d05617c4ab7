/** Tells the other contexts of the extension that something changed, and hears it from them. */
export interface Changes {
  announce(): void;
  /** Calls back for changes made anywhere, here included, until the signal aborts. */
  listen(callback: () => void, signal: AbortSignal): void;
}

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
      here.add(callback);
      const hear = () => {
        callback();
      };
      opened().addEventListener('message', hear, { signal });
      signal.addEventListener('abort', () => here.delete(callback));
    },
  };
}
