import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DeskSection } from '../model/desk-sections';
import { addressOf, sectionAt } from '../model/desk-sections';

export interface Sections {
  current: DeskSection;
  /** Those that were shown so far: what was typed or begun there goes on while another is. */
  visited: ReadonlySet<DeskSection>;
  /** Opens a section, with the focus on its heading or on what is named. */
  go(section: DeskSection, focus?: HTMLElement | null): void;
}

/**
 * The section that the page's address names. After a change of it the focus moves to the heading
 * of the new section (`headingId`), and the page to its top.
 */
export function useSection(headingId: (section: DeskSection) => string): Sections {
  const [current, setCurrent] = useState(() => sectionAt(location.hash));
  const [visited, setVisited] = useState<ReadonlySet<DeskSection>>(() => new Set([current]));
  const wanted = useRef<HTMLElement | null>(null);
  const shown = useRef(current);

  useEffect(() => {
    const follow = () => {
      const section = sectionAt(location.hash);
      setVisited((before) => (before.has(section) ? before : new Set(before).add(section)));
      setCurrent(section);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    const target = wanted.current ?? document.getElementById(headingId(current));
    if (wanted.current === null) window.scrollTo(0, 0);
    wanted.current = null;
    target?.focus();
  }, [current, headingId]);

  const go = useCallback((section: DeskSection, focus: HTMLElement | null = null) => {
    wanted.current = focus;
    if (sectionAt(location.hash) !== section) location.hash = addressOf(section);
    else focus?.focus();
  }, []);
  return { current, visited, go };
}
