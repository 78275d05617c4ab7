import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Attempt } from './use-attempts';

/** What can be listed, and tells when the list is another. */
export interface Listing<T> {
  list(): Promise<T>;
  onChanged(callback: () => void, signal: AbortSignal): void;
}

/** The list as it is now and after each change; null until it was read. */
export function useListed<T>(port: Listing<T>, attempt: Attempt): [T | null, () => Promise<void>] {
  const [listed, setListed] = useState<T | null>(null);
  const read = useCallback(async () => {
    const list = await attempt(() => port.list());
    if (list) setListed(() => list);
  }, [port, attempt]);
  useEffect(() => {
    const abort = new AbortController();
    port.onChanged(() => void read(), abort.signal);
    void read();
    return () => abort.abort();
  }, [port, read]);
  return [listed, read];
}
