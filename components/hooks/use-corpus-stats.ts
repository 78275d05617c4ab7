import { useEffect, useState } from 'preact/hooks';
import type { CorpusManager, CorpusStats } from '../../lib/check/corpus-manager';
import type { Attempt } from './use-attempts';

/** The counts of the corpus as it is now and after each change of it; null before the first. */
export function useCorpusStats(corpus: CorpusManager, attempt: Attempt): CorpusStats | null {
  const [stats, setStats] = useState<CorpusStats | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const read = async () => {
      const answer = await attempt(() => corpus.stats());
      if (answer && !abort.signal.aborted) setStats(answer);
    };
    corpus.onChanged(() => void read(), abort.signal);
    void read();
    return () => abort.abort();
  }, [corpus, attempt]);
  return stats;
}
