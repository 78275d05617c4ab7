import { describe, expect, it, vi } from 'vitest';
import { createTabService, type TabServiceParts } from '../../../lib/session/tab-service';
import { createTabStore } from '../../../lib/session/tab-store';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { aCapture, aFinding } from '../../support/captures';
import { createMemoryArea } from '../../support/memory-area';

const URL = 'https://paper.example/story';

/** What the check of a page in such a tab is told of whom it may ask. */
async function askedFrom(tab: { incognito: boolean } | null) {
  const check = vi.fn<TabServiceParts['check']>(async () => aFinding());
  const service = createTabService({
    tabs: { get: async (id) => (tab === null ? null : { id, url: URL, ...tab }) },
    scripting: { inject: async () => true, wasRead: async () => false },
    store: createTabStore(createMemoryArea()),
    settings: async () => DEFAULT_SETTINGS,
    show: async () => undefined,
    save: async () => 'paper-1',
    generation: async () => 1,
    log: { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() },
    now: Date.now,
    check,
  });
  const incognito = tab?.incognito ?? false;
  await service.articleFound({ tabId: 7, url: URL, incognito }, aCapture({ url: URL }));
  return check.mock.calls.map(([, asked]) => asked);
}

describe('the corpus of a team', () => {
  it('may be asked about what a tab shows', async () => {
    expect(await askedFrom({ incognito: false })).toEqual([{ team: true }]);
  });

  it('is never asked about a private window, nor about a tab that is gone and may have been one', async () => {
    expect(await askedFrom({ incognito: true })).toEqual([{ team: false }]);
    expect(await askedFrom(null)).toEqual([{ team: false }]);
  });
});
