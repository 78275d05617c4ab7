import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result';
import type { ComparisonAnswer } from '../../lib/session/comparisons';

export type ComparisonState =
  | { status: 'asking' }
  | { status: 'failed'; code: string }
  | { status: 'refused'; why: Extract<ComparisonAnswer, { refused: string }>['refused'] }
  | ({ status: 'done' } & Extract<ComparisonAnswer, { comparison: unknown }>);

/** Asks for a text beside the report of this id; null: the one that its finding speaks of. */
export type AskComparison = (reportId: string | null) => Promise<Result<ComparisonAnswer>>;

/** Tells when what stands beside each other may be another now. */
export type OnChanged = (callback: () => void, signal: AbortSignal) => void;

export interface ComparisonControl {
  state: ComparisonState;
  choose(reportId: string): void;
  again(): Promise<void>;
}

/** One comparison at a time; the answer to an earlier question that comes late is dropped. */
export function useComparison(ask: AskComparison, onChanged: OnChanged): ComparisonControl {
  const [state, setState] = useState<ComparisonState>({ status: 'asking' });
  const turns = useRef(0);
  const chosen = useRef<string | null>(null);
  const again = async () => {
    const turn = (turns.current += 1);
    const answer = await ask(chosen.current);
    if (turn === turns.current) setState(stateOf(answer));
  };
  useEffect(() => {
    const abort = new AbortController();
    void again();
    onChanged(() => void again(), abort.signal);
    return () => abort.abort();
  }, [ask, onChanged]);
  return {
    state,
    again,
    choose: (reportId) => {
      chosen.current = reportId;
      void again();
    },
  };
}

function stateOf(answer: Result<ComparisonAnswer>): ComparisonState {
  if (!answer.ok) return { status: 'failed', code: answer.error.code };
  const { value } = answer;
  return 'refused' in value
    ? { status: 'refused', why: value.refused }
    : { status: 'done', ...value };
}
