import { useCallback, useState } from 'preact/hooks';
import { failureCode } from '../model/failures';

/** Runs what may fail for reasons outside our code; undefined when it did. */
export type Attempt = <T>(work: () => Promise<T>) => Promise<T | undefined>;

export interface Attempts {
  /** Code of the last failure, until something works again. */
  failure: string | null;
  attempt: Attempt;
}

/** One place of a view where failures are caught, so that it can say them. */
export function useAttempts(): Attempts {
  const [failure, setFailure] = useState<string | null>(null);
  const attempt = useCallback(async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      const value = await work();
      setFailure(null);
      return value;
    } catch (cause) {
      setFailure(failureCode(cause));
      return undefined;
    }
  }, []);
  return { failure, attempt };
}
