import type { Correction, CorrectionsManager } from '../../lib/manage/corrections';
import type { Attempt } from './use-attempts';
import { useListed } from './use-listed';

/** What is corrected of pages, and how to hear of its changes. */
export interface CorrectionsPort extends Pick<CorrectionsManager, 'list' | 'remove'> {
  onChanged: (callback: () => void, signal: AbortSignal) => void;
}

export interface Corrections {
  /** Null until they were read. */
  list: readonly Correction[] | null;
  remove(id: string): void;
}

/** The corrections as they are now and after each change, also by the popup. */
export function useCorrections(port: CorrectionsPort, attempt: Attempt): Corrections {
  const [list, read] = useListed(port, attempt);
  return { list, remove: (id) => void attempt(() => port.remove(id)).then(read) };
}
