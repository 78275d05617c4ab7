import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CorpusManager, CorpusStats, ReportPage } from '../../lib/check/corpus-manager';
import { ROWS_A_PAGE } from '../model/thresholds';
import type { Attempt } from './use-attempts';

/** Wait after a key stroke before the corpus is asked (ms): a pause in typing, no longer. */
const TYPING_PAUSE = 150;

export interface CorpusList {
  /** Null until the corpus has answered. */
  stats: CorpusStats | null;
  page: ReportPage | null;
  text: string;
  offset: number;
  search(text: string): void;
  turnTo(offset: number): void;
}

/** The counts and one page of the list, as the corpus is now and after each change of it. */
export function useCorpus(corpus: CorpusManager, attempt: Attempt): CorpusList {
  const [stats, setStats] = useState<CorpusStats | null>(null);
  const [page, setPage] = useState<ReportPage | null>(null);
  const [query, setQuery] = useState({ text: '', offset: 0 });
  const [changes, setChanges] = useState(0);

  useEffect(() => {
    const abort = new AbortController();
    corpus.onChanged(() => setChanges((before) => before + 1), abort.signal);
    return () => abort.abort();
  }, [corpus]);

  useEffect(() => {
    let wanted = true;
    void attempt(() => corpus.stats()).then((answer) => wanted && answer && setStats(answer));
    return () => {
      wanted = false;
    };
  }, [corpus, attempt, changes]);

  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      const answer = await attempt(() => corpus.list({ ...query, limit: ROWS_A_PAGE }));
      if (!wanted || !answer) return;
      setPage(answer);
      // The last row of the last page was deleted: show the page before it.
      if (answer.rows.length === 0 && query.offset > 0) {
        setQuery({ ...query, offset: Math.max(0, query.offset - ROWS_A_PAGE) });
      }
    };
    const timer = setTimeout(() => void ask(), query.text === '' ? 0 : TYPING_PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [corpus, attempt, query, changes]);

  return {
    stats,
    page,
    ...query,
    search: useCallback((text: string) => setQuery({ text, offset: 0 }), []),
    turnTo: useCallback((offset: number) => setQuery((now) => ({ ...now, offset })), []),
  };
}
