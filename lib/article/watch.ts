import { readGate, type GateVerdict } from './gate';
import { bodyOf, headOf, rootOf } from './dom';

/** What of a window is needed to notice that its page became another. */
export interface WatchedWindow {
  readonly document: Document;
  readonly location: { readonly href: string };
  /** The Navigation API, where the browser has it. */
  readonly navigation?: EventTarget;
  addEventListener(type: 'popstate', listener: () => void, options: { signal: AbortSignal }): void;
  setTimeout(handler: () => void, delay: number): number;
  clearTimeout(id: number): void;
}

/** Waits for the page to come to rest before it is judged again, in milliseconds. */
const REST = 400;
/** A page that never rests is judged all the same after this long, in milliseconds. */
const PATIENCE = 2000;
/** How often one page is judged: a page that never rests is left alone. */
const MAX_JUDGED = 12;
/** Later text is news when there is this many times more of it. */
const GROWN = 1.5;

/**
 * Tells `opened` when the page looks like an article: at once, after a navigation without a
 * load (history API), and when text arrives late. The observer of the whole page stops
 * after MAX_JUDGED looks; from then on only a change of address starts it again, seen
 * through the Navigation API, popstate, or the change of the page's head that goes with it.
 */
export function watchPage(
  window: WatchedWindow,
  opened: (verdict: Exclude<GateVerdict, 'no'>) => void,
  signal: AbortSignal,
): void {
  const { document } = window;
  let address = '';
  let judged = 0;
  let told = 0;
  let timer = 0;
  let waitingSince = 0;

  const look = (): void => {
    timer = 0;
    if (signal.aborted) return;
    if (addressOf(window) !== address) begin();
    if (++judged >= MAX_JUDGED) body.disconnect();
    const { verdict, chars } = readGate(document, window.location.href);
    if (verdict === 'no' || chars < told * GROWN) return;
    told = chars;
    opened(verdict);
  };
  const soon = (): void => {
    if (timer === 0) waitingSince = Date.now();
    else if (Date.now() - waitingSince > PATIENCE) return;
    else window.clearTimeout(timer);
    timer = window.setTimeout(look, REST);
  };
  const moved = (): void => {
    if (addressOf(window) !== address) soon();
  };
  const body = new MutationObserver(soon);
  const head = new MutationObserver(moved);
  const begin = (): void => {
    address = addressOf(window);
    judged = 0;
    told = 0;
    body.observe(bodyOf(document) ?? rootOf(document), { childList: true, subtree: true });
  };

  begin();
  look();
  const pageHead = headOf(document);
  if (pageHead !== null)
    head.observe(pageHead, { childList: true, subtree: true, characterData: true });
  window.navigation?.addEventListener('currententrychange', moved, { signal });
  window.addEventListener('popstate', moved, { signal });
  signal.addEventListener('abort', () => {
    body.disconnect();
    head.disconnect();
    if (timer !== 0) window.clearTimeout(timer);
  });
}

/** The address without its fragment: a jump within the page is no new page. */
function addressOf(window: WatchedWindow): string {
  return window.location.href.replace(/#.*$/su, '');
}
