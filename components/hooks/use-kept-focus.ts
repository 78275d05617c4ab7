import { useEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), summary, [tabindex]';

/**
 * Keeps the focus in a view when the element that has it is taken away: it goes on to the next of
 * its list, else to the one before it, and where none is left to where `landing` says. Without
 * that it falls to the body, and who works with keys begins anew at the top of the page.
 * Focus that somebody sets in the same turn is left alone.
 */
export function useKeptFocus<T extends HTMLElement>(landing: (root: T) => HTMLElement | null) {
  const root = useRef<T>(null);
  const lands = useRef(landing);
  lands.current = landing;
  useEffect(() => {
    const element = root.current!;
    let last: Node | null = null;
    const onFocus = ({ target }: FocusEvent) => (last = target as Node);
    const observer = new MutationObserver((records) => {
      if (!last || last.isConnected) return;
      const lost = last;
      last = null;
      if (document.activeElement !== document.body) return;
      (successorOf(lost, records) ?? lands.current(element))?.focus({ preventScroll: true });
    });
    element.addEventListener('focusin', onFocus);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
  return root;
}

/** What stood in the same list as the lost element's item and is still there: the next one first. */
function successorOf(lost: Node, records: readonly MutationRecord[]): HTMLElement | null {
  const removal = records.find(({ removedNodes }) =>
    [...removedNodes].some((node) => node.contains(lost)),
  );
  const item = removal && [...removal.removedNodes].find((node) => node.contains(lost));
  if (!(item instanceof HTMLElement)) return null;
  const near = [
    ...along(removal!.nextSibling, 'nextSibling'),
    ...along(removal!.previousSibling, 'previousSibling'),
  ];
  for (const node of near) {
    const reached = isAlike(node, item) ? reachedIn(node) : null;
    if (reached) return reached;
  }
  return null;
}

function* along(from: Node | null, way: 'nextSibling' | 'previousSibling'): Generator<Node> {
  for (let node = from; node !== null; node = node[way]) yield node;
}

/** Of one kind: a row beside a row, not the form below the list. */
function isAlike(node: Node, item: HTMLElement): node is HTMLElement {
  return (
    node instanceof HTMLElement &&
    node.isConnected &&
    node.tagName === item.tagName &&
    node.classList[0] === item.classList[0] &&
    node.getAttribute('role') === item.getAttribute('role')
  );
}

function reachedIn(node: HTMLElement): HTMLElement | null {
  if (!node.checkVisibility()) return null;
  return node.matches(FOCUSABLE) ? node : node.querySelector<HTMLElement>(FOCUSABLE);
}
