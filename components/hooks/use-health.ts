import { useEffect, useRef, useState } from 'preact/hooks';
import type { CorpusManager, Health, Repaired } from '../../lib/check/corpus-manager';
import { failureCode } from '../model/failures';

export type HealthState =
  | { status: 'idle' }
  | { status: 'looking' | 'mending'; share: number }
  | { status: 'known'; health: Health; repaired: Repaired | null }
  /** It could not be looked at, or not be mended; the corpus begins anew, if at all. */
  | { status: 'failed'; code: string };

export interface HealthCheck {
  state: HealthState;
  look(): void;
  stop(): void;
  /** Mends, and looks again. */
  mend(): void;
  startAnew(): void;
}

/** The health of the corpus: looked at when asked for, mended, and looked at again. */
export function useHealth(
  corpus: Pick<CorpusManager, 'health' | 'mend' | 'startAnew'>,
): HealthCheck {
  const [state, setState] = useState<HealthState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const once = async (work: (signal: AbortSignal) => Promise<void>) => {
    if (running.current) return;
    const abort = (running.current = new AbortController());
    try {
      await work(abort.signal);
    } catch (cause) {
      setState(
        abort.signal.aborted ? { status: 'idle' } : { status: 'failed', code: failureCode(cause) },
      );
    } finally {
      running.current = null;
    }
  };
  const examine = async (signal: AbortSignal, repaired: Repaired | null) => {
    const tell = (share: number) => setState({ status: 'looking', share });
    tell(0);
    setState({ status: 'known', health: await corpus.health(tell, signal), repaired });
  };
  return {
    state,
    look: () => void once((signal) => examine(signal, null)),
    stop: () => running.current?.abort(),
    mend: () =>
      void once(async (signal) => {
        const tell = (share: number) => setState({ status: 'mending', share });
        tell(0);
        await examine(signal, await corpus.mend(tell));
      }),
    startAnew: () =>
      void once(async (signal) => {
        await corpus.startAnew();
        await examine(signal, null);
      }),
  };
}
