import type { FollowingManager, Subscription } from '../../lib/manage/following';
import type { Attempt } from './use-attempts';
import { useListed } from './use-listed';

/** What is followed, and how to hear of its changes. */
export interface FollowingPort extends FollowingManager {
  onChanged: (callback: () => void, signal: AbortSignal) => void;
}

export interface Following {
  rows: readonly Subscription[] | null;
  /** Does something about it and reads it again. */
  doing: (work: () => Promise<unknown>) => void;
}

/** What is followed now and after each look at it; null until it was read. */
export function useFollowing(port: FollowingPort, attempt: Attempt): Following {
  const [rows, read] = useListed(port, attempt);
  return { rows, doing: (work) => void attempt(work).then(read) };
}
