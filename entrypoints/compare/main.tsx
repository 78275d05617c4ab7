import { createTranslator } from '../../components/i18n/translator';
import { groupNamed } from '../../components/model/compare';
import { mount } from '../../components/mount';
import { CompareApp } from '../../components/views/CompareApp';
import { createViewClient } from '../../lib/messaging/client';
import { createChanges } from '../../lib/platform/changes';
import { i18n } from '../../lib/platform/i18n';
import { runtime } from '../../lib/platform/runtime';
import { sessionArea } from '../../lib/platform/storage';
import type { Subject } from '../../lib/session/comparisons';
import { createTabStore } from '../../lib/session/tab-store';
import { askOriginal } from '../popup/ask-original';
import { evidence } from './evidence';
import '../../components/styles/compare.css';

/** compare.html?tab=7 or ?kept=KEY, with &report=ID and #GROUP where one is asked for. */
const query = new URLSearchParams(location.search);

function subjectOf(): Subject {
  const kept = query.get('kept');
  return kept === null ? { tab: Number(query.get('tab')) } : { kept };
}

const translator = createTranslator((key, values) => i18n.message(key, values));
const client = createViewClient(runtime);
const subject = subjectOf();
const corpus = createChanges('corpus');
const store = createTabStore(sessionArea);

mount(
  <CompareApp
    group={groupNamed(location.hash.slice(1))}
    port={{
      ask: (reportId) => client.compare(subject, reportId ?? query.get('report')),
      onChanged(callback, signal) {
        corpus.listen(callback, signal);
        if ('tab' in subject) store.watch(subject.tab, callback, signal);
      },
      loadOriginal: askOriginal,
      evidence,
      renew: async () => ('tab' in subject ? client.viewOpened(subject.tab) : undefined),
    }}
  />,
  translator,
  translator.t('compareTitle'),
);
