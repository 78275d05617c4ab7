import { useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result';
import type { LoadableSource, LoadControl, LoadState } from '../parts/LoadOriginal';
import { isLoadFailure } from '../parts/LoadOriginal';

/** Fetches the page of a source into the corpus; answers why it could not. */
export type OriginalLoader = (
  source: LoadableSource,
  /** The reader was told that the address is a private one, and clicked again. */
  confirmed: boolean,
) => Promise<Result<void>>;

/** The loading of one original at a time; `loaded` is asked once its text is in the corpus. */
export function useLoadOriginal(
  loadOriginal: OriginalLoader,
  loaded: () => Promise<unknown>,
): LoadControl {
  const [state, setState] = useState<LoadState>({ status: 'idle' });
  const start = async (source: LoadableSource, confirmed: boolean) => {
    setState({ status: 'loading', of: source.id });
    const answer = await loadOriginal(source, confirmed);
    if (answer.ok) await loaded();
    setState(answer.ok ? { status: 'idle' } : failedLoad(source.id, answer.error.code));
  };
  return { state, start: (source, confirmed = false) => void start(source, confirmed) };
}

function failedLoad(of: string, code: string): LoadState {
  return { status: 'failed', of, code: isLoadFailure(code) ? code : 'unreachable' };
}
