import { useEffect, useState } from 'preact/hooks';

/** Something that has a current value and tells when it changes. */
export interface Observable<T> {
  get(): Promise<T>;
  subscribe(callback: (value: T) => void, signal: AbortSignal): void;
}

/**
 * The current value of an observable, or `initial` until the first answer. A change that
 * comes before the first answer wins over it.
 */
export function useSnapshot<T>(source: Observable<T>, initial: T): T {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    const abort = new AbortController();
    let changed = false;
    source.subscribe((next) => {
      changed = true;
      setValue(next);
    }, abort.signal);
    void source.get().then((first) => {
      if (!changed && !abort.signal.aborted) setValue(first);
    });
    return () => abort.abort();
  }, [source]);
  return value;
}
