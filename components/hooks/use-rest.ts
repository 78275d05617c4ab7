import { useEffect, useState } from 'preact/hooks';

/** False until what is drawn first was painted: of a long view, its rest is drawn after that. */
export function useRest(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    // An effect runs in the frame; what it draws would be waited for by that frame's painting.
    const later = setTimeout(() => setDrawn(true));
    return () => clearTimeout(later);
  }, []);
  return drawn;
}
