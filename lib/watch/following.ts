import type { Follower } from './follower';

/** The longest and the shortest wait until the next turn (minutes); browsers round up to one. */
const LEAST_MINUTES = 1;
const MOST_MINUTES = 24 * 60;

export interface FollowingParts {
  follower: Follower;
  /** Asks to be called again after so many minutes, also when this worker dies meanwhile. */
  alarm: (minutes: number) => Promise<void>;
  log: { warn(message: string, detail?: unknown): void };
  /** ms. */
  now: () => number;
}

/**
 * Turns one after the other, each ending with an alarm for the next. The alarm is set before the
 * work, too: a worker that dies in the middle of a turn is woken.
 */
export function createFollowing({
  follower,
  alarm,
  log,
  now,
}: FollowingParts): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const run = async () => {
    try {
      await alarm(LEAST_MINUTES);
      const next = await follower.turn();
      const minutes = next === null ? MOST_MINUTES : (Date.parse(next) - now()) / 60_000;
      await alarm(Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, minutes)));
    } catch (cause) {
      log.warn('what is followed was not looked at', cause);
      await alarm(60);
    }
  };
  return () => (last = last.then(run));
}
