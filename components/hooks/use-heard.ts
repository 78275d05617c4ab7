import { useMemo } from 'preact/hooks';
import type { CorpusManager } from '../../lib/check/corpus-manager';

export type Heard<T> = T & Pick<CorpusManager, 'onChanged'>;

/** Something that stands beside the corpus, with the way to hear of changes of both. */
export function useHeard<T extends object>(manager: T, corpus: CorpusManager): Heard<T> {
  return useMemo(() => ({ ...manager, onChanged: corpus.onChanged }), [manager, corpus]);
}
