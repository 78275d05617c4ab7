/**
 * When a page that changes its own address is looked at again. Pages do so for a new story, for
 * a position in the story, or in a loop; none of it may silence the check or keep it busy.
 */

/** An address that has not changed for this long is where the page wanted to go (ms). */
const REST = 600;

/** A page that does not rest is looked at after this long all the same (ms). */
const PATIENCE = 2_000;

/** Between two looks at a page that goes on moving: at first, and after many (ms). */
const SPACING = { least: 1_000, most: 30_000 };

/** After this long without a change the page counts as one that has not moved yet (ms). */
const CALM = 10_000;

export interface Moves {
  /** The page of the tab changed its address. */
  moved(tabId: number): void;
  /** Whether a look at the tab is still to come. */
  isMoving(tabId: number): boolean;
  /** The page is gone: there is nothing to look at. */
  forget(tabId: number): void;
}

/** What is known of a tab; all times in ms. */
interface Move {
  /** The look to come, if any. */
  timer: ReturnType<typeof setTimeout> | null;
  /** The first change that no look has followed, and the last one. */
  first: number;
  last: number;
  looked: number;
  spacing: number;
}

/**
 * Calls `look` once after each burst of changes, with the last one always behind it: REST after
 * that one, or in the midst of a burst that goes on for longer than PATIENCE. The looks at a
 * page that never stops lie ever further apart, up to SPACING.most, so that a loop of any
 * period is looked at twice a minute or as seldom as it moves.
 */
export function createMoves(look: (tabId: number) => void, now: () => number): Moves {
  const moves = new Map<number, Move>();

  const lookAt = (tabId: number, move: Move): void => {
    move.timer = null;
    move.looked = now();
    move.spacing = Math.min(Math.max(SPACING.least, 2 * move.spacing), SPACING.most);
    look(tabId);
  };
  const schedule = (tabId: number, move: Move): void => {
    if (move.timer !== null) clearTimeout(move.timer);
    const wanted = Math.min(move.last + REST, move.first + PATIENCE);
    const at = Math.max(wanted, move.looked + move.spacing);
    move.timer = setTimeout(() => {
      lookAt(tabId, move);
    }, at - now());
  };

  return {
    moved(tabId) {
      const time = now();
      const known = moves.get(tabId);
      const move = known ?? { timer: null, first: time, last: time, looked: 0, spacing: 0 };
      moves.set(tabId, move);
      if (move.timer === null) move.first = time;
      if (time - move.last >= CALM) move.spacing = 0;
      move.last = time;
      schedule(tabId, move);
    },
    isMoving: (tabId) => (moves.get(tabId)?.timer ?? null) !== null,
    forget(tabId) {
      const timer = moves.get(tabId)?.timer ?? null;
      if (timer !== null) clearTimeout(timer);
      moves.delete(tabId);
    },
  };
}
