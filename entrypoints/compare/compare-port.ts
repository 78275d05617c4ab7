import type { ComparePort } from '../../components/views/CompareApp';
import { createViewClient } from '../../lib/messaging/client';
import { createChanges } from '../../lib/platform/changes';
import { runtime } from '../../lib/platform/runtime';
import { sessionArea } from '../../lib/platform/storage';
import type { Subject } from '../../lib/session/comparisons';
import { createTabStore } from '../../lib/session/tab-store';
import { askOriginal } from '../popup/ask-original';
import { evidence } from './evidence';

const client = createViewClient(runtime);
const corpus = createChanges('corpus');
const store = createTabStore(sessionArea);

/** What full view and side panel ask about one subject; `report`: the one to begin with. */
export function comparePort(subject: Subject, report: string | null): ComparePort {
  return {
    ask: (reportId) => client.compare(subject, reportId ?? report),
    onChanged(callback, signal) {
      corpus.listen(callback, signal);
      if ('tab' in subject) store.watch(subject.tab, callback, signal);
    },
    loadOriginal: askOriginal,
    evidence,
    renew: async () => ('tab' in subject ? client.viewOpened(subject.tab) : undefined),
    ...('tab' in subject ? { check: () => client.viewOpened(subject.tab) } : {}),
  };
}
