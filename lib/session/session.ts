import type { Capture } from '../check/capture';
import type { PairComparer } from '../check/pair-comparer';
import type { I18n } from '../platform/i18n';
import type { Scripting } from '../platform/scripting';
import type { StorageArea } from '../platform/storage';
import { createComparisons, type Comparisons } from './comparisons';
import { createKeptQuestions } from './kept-questions';
import { createPainting, type Painting } from './painting';
import { createTabService, type TabService, type TabServiceParts } from './tab-service';
import { createTabStore } from './tab-store';

export interface SessionParts extends Omit<TabServiceParts, 'store' | 'scripting'> {
  scripting: Scripting;
  /** Where what is known of the tabs stands: storage.session. */
  area: StorageArea;
  pairs: PairComparer;
  corrected: (capture: Capture) => Promise<Capture>;
  i18n: I18n;
}

/** What the background knows of the tabs, and the comparisons that views ask for of them. */
export interface Session {
  tabs: TabService;
  comparisons: Comparisons;
  painting: Painting;
}

export function createSession(given: SessionParts): Session {
  const { area, pairs, corrected, i18n, scripting, ...parts } = given;
  const store = createTabStore(area);
  const questions = createKeptQuestions(area);
  return {
    tabs: createTabService({ ...parts, scripting, store }),
    comparisons: createComparisons({ store, questions, pairs, corrected }),
    painting: createPainting({ store, scripting, i18n }),
  };
}
