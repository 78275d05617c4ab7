import type { OwnerGroup, OwnersManager } from '../../lib/manage/owners';
import type { Attempt } from './use-attempts';
import { useListed } from './use-listed';

/** The houses, and how to hear of their changes. */
export interface OwnersPort extends OwnersManager {
  onChanged: (callback: () => void, signal: AbortSignal) => void;
}

export interface Owners extends Pick<OwnersManager, 'keep'> {
  /** Null until they were read. */
  groups: readonly OwnerGroup[] | null;
  remove(id: string): void;
}

/** The houses as they are now and after each change, also by a judgement. */
export function useOwners(port: OwnersPort, attempt: Attempt): Owners {
  const [groups, read] = useListed(port, attempt);
  return {
    groups,
    async keep(...group) {
      const problem = await attempt(() => port.keep(...group));
      await read();
      return problem ?? null;
    },
    remove: (id) => void attempt(() => port.remove(id)).then(read),
  };
}
