/** Lets whatever else waits have its turn: what follows is a task of its own. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Takes every step in a task of its own, apart from the one that compiled this script and from the
 * one that follows, and lets the page have its turn between them.
 */
export async function inTurns<T>(steps: Generator<void, T, void>): Promise<T> {
  for (;;) {
    await nextTurn();
    const step = steps.next();
    if (!step.done) continue;
    await nextTurn();
    return step.value;
  }
}
