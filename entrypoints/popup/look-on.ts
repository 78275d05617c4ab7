import type { LookOn } from '../../components/hooks/use-look-on';
import type { Client } from '../../lib/messaging/client';
import type { ViewToBackground } from '../../lib/messaging/protocol';
import { runtime } from '../../lib/platform/runtime';
import { scripting } from '../../lib/platform/scripting';
import { sessionArea } from '../../lib/platform/storage';
import { tabs } from '../../lib/platform/tabs';
import { archiveAddress, searchAddress, tellingWords } from '../../lib/session/elsewhere';
import { createKeptQuestions } from '../../lib/session/kept-questions';
import type { SettingsStore } from '../../lib/settings/store';
import { leaveFor } from './leave-for';

/** Ways from a page to where more can be found out; each opens one tab. */
export function lookOn(
  tabId: number,
  client: Pick<Client<ViewToBackground>, 'checkText'>,
  settings: Pick<SettingsStore, 'current'>,
): LookOn {
  return {
    async searchWeb(finding) {
      const words = tellingWords(finding);
      if (words === null) return false;
      await leaveFor(searchAddress((await settings.current()).engine, words));
      return true;
    },
    async askArchive() {
      const address = archiveAddress((await tabs.get(tabId))?.url ?? null);
      if (address === null) return false;
      await leaveFor(address);
      return true;
    },
    async checkSelection() {
      const text = ((await scripting.selection(tabId)) ?? '').trim();
      if (text === '') return 'selectionNone';
      const draft = { title: '', outlet: null, url: null, published: null, text };
      const answer = await client.checkText(draft);
      if (!answer.ok) return 'selectionFailed';
      if ('refused' in answer.value) return REFUSED[answer.value.refused] ?? 'selectionFailed';
      const { finding } = answer.value;
      if (finding.sources.length === 0) return 'selectionNoMatch';
      const key = crypto.randomUUID();
      await createKeptQuestions(sessionArea).keep(key, { kind: 'text', draft, finding });
      await leaveFor(runtime.url(`compare.html?kept=${key}`));
      return null;
    },
  };
}

const REFUSED: Partial<Record<string, 'selectionTooShort' | 'emptyCorpusText'>> = {
  'too-short': 'selectionTooShort',
  'empty-corpus': 'emptyCorpusText',
};
