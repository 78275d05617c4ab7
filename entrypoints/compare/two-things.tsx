import type { TwoThingsPort } from '../../components/model/things';
import { TwoThingsView } from '../../components/views/TwoThingsView';
import { checkQuotation } from '../../lib/check/quotation-check';
import { createCorpus } from '../../lib/corpus/corpus';
import { createViewClient } from '../../lib/messaging/client';
import { webLock } from '../../lib/platform/locks';
import { runtime } from '../../lib/platform/runtime';
import { sessionArea } from '../../lib/platform/storage';
import { tabs } from '../../lib/platform/tabs';
import { createKeptQuestions } from '../../lib/session/kept-questions';
import { guessLanguage } from '../../lib/text/language';
import { readThing } from './read-thing';
import '../../components/styles/two-things.css';

/** Reports offered at once: a search makes the rest unnecessary. */
const OFFERED = 50;

const client = createViewClient(runtime);

/** The corpus, read only: nothing here changes it. */
const corpus = createCorpus({
  lock: webLock('corpus-write'),
  now: () => new Date().toISOString(),
  changed: () => undefined,
});

const port: TwoThingsPort = {
  tabs: async () => (await tabs.pages()).map(({ id, title }) => ({ id, name: title })),
  async reports(search) {
    const { reports } = await corpus.list({ text: search, offset: 0, limit: OFFERED });
    return reports
      .filter(({ hasText }) => hasText)
      .map(({ meta: { id, title, outlet, language } }) => ({
        id,
        language,
        name: outlet === null ? title : `${outlet}: ${title}`,
      }));
  },
  read: (thing) => readThing(thing, client, corpus),
  compare: client.compareTexts,
  checkQuotation,
  languageOf: (text) => guessLanguage(text),
  async open(suspect, source, finding) {
    const key = crypto.randomUUID();
    await createKeptQuestions(sessionArea).keep(key, { kind: 'pair', suspect, source, finding });
    location.assign(runtime.url(`compare.html?kept=${key}`));
  },
};

export const twoThings = <TwoThingsView port={port} />;
