/**
 * Waiting by state: what is waited for is asked again and again until it is there. An error on
 * the way is no answer, only "not yet": a browser that is leaving one page for another refuses
 * questions in words that differ by browser and release, and no list of them would be whole.
 */

/** Between two questions (ms): often enough to lose little, seldom enough to leave the core free. */
const PAUSE = 100;

/** How long one question may stay without an answer before it is asked anew (ms). */
const ANSWER_LIMIT = 10_000;

/** How long a state may take to come where nothing else is said (ms): a busy machine is no failure. */
export const STATE_LIMIT = 60_000;

/**
 * The first answer of `ask` that is neither null, undefined nor false. `ask` may be called any
 * number of times, so it must be a question or something that is the same done twice. Throws
 * when the limit is over: the error names `what`, and its cause is the last error, if any.
 */
export function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  limit = STATE_LIMIT,
): Promise<Exclude<T, null | undefined | false>> {
  return askAgain(what, () => withLimit(ask), limit);
}

/** The answer of `ask`, whatever it is, as soon as it gives one without an error. */
export async function answerOf<T>(what: string, ask: () => T | Promise<T>): Promise<T> {
  const { answer } = await until(what, async () => ({ answer: await ask() }));
  return answer;
}

/**
 * Does what may not be done twice, such as a click: again only where the browser refused it
 * with an error, never because it was slow.
 */
export async function perform(what: string, action: () => Promise<void>): Promise<void> {
  await askAgain(what, () => action().then(() => true), STATE_LIMIT);
}

async function askAgain<T>(
  what: string,
  ask: () => Promise<T>,
  limit: number,
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + limit;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) {
        return answer as Exclude<T, null | undefined | false>;
      }
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) {
      throw new Error(`waited ${limit / 1000} s in vain: ${what}`, { cause });
    }
    await pause();
  }
}

/**
 * The answer of what may be asked any number of times; throws where none comes in `ANSWER_LIMIT`.
 * A question that a browser never answers would hold everything that waits for it.
 */
export async function withLimit<T>(ask: () => T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('no answer'));
    }, ANSWER_LIMIT);
  });
  try {
    return await Promise.race([ask(), silence]);
  } finally {
    clearTimeout(timer);
  }
}

function pause(): Promise<void> {
  return new Promise((wake) => setTimeout(wake, PAUSE));
}
