import { useEffect, useState } from 'preact/hooks';

/** Below it a popup has less room than browsers usually give it: a large zoom, a small screen. */
const NARROW = '(width < 22rem)';

/** Whether the window is narrower than a popup usually is. */
export function useNarrow(): boolean {
  const [query] = useState(() => matchMedia(NARROW));
  const [isNarrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const abort = new AbortController();
    query.addEventListener('change', () => setNarrow(query.matches), { signal: abort.signal });
    return () => abort.abort();
  }, [query]);
  return isNarrow;
}
