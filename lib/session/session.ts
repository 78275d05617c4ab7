import type { PairComparer } from '../check/pair-comparer';
import type { StorageArea } from '../platform/storage';
import { createComparisons, type Comparisons } from './comparisons';
import { createKeptQuestions } from './kept-questions';
import { createTabService, type TabService, type TabServiceParts } from './tab-service';
import { createTabStore } from './tab-store';

export interface SessionParts extends Omit<TabServiceParts, 'store'> {
  /** Where what is known of the tabs stands: storage.session. */
  area: StorageArea;
  pairs: PairComparer;
}

/** What the background knows of the tabs, and the comparisons that views ask for of them. */
export interface Session {
  tabs: TabService;
  comparisons: Comparisons;
}

export function createSession({ area, pairs, ...parts }: SessionParts): Session {
  const store = createTabStore(area);
  const questions = createKeptQuestions(area);
  return {
    tabs: createTabService({ ...parts, store }),
    comparisons: createComparisons({ store, questions, pairs }),
  };
}
