/** Work at a time (ms): far below the 50 ms that a reader would notice. */
const SLICE = 8;

/** Steps between two looks at the clock: one is cheaper than the clock. */
const STEPS = 8;

/** Runs a generator to its end, a slice at a time; false when the signal ended it before. */
export async function inSlices(work: Iterator<void, void>, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    const end = performance.now() + SLICE;
    for (let step = 1; ; step += 1) {
      if (signal.aborted) return false;
      if (work.next().done) return true;
      if (step % STEPS === 0 && performance.now() > end) break;
    }
    await new Promise((wake) => setTimeout(wake, 0));
  }
}
