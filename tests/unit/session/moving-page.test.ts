import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTabService, type TabServiceParts } from '../../../lib/session/tab-service';
import { createTabStore } from '../../../lib/session/tab-store';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import { aCapture, aFinding } from '../../support/captures';
import { createMemoryArea } from '../../support/memory-area';

const TAB = 7;
const SITE = 'https://paper.example';
const MINUTE = 60_000;

/**
 * A page in a tab with Firsthand's background: it answers the extractor with the text that it
 * shows at the time, and changes its address, its text or itself when told to.
 */
function aPage(settings: Partial<Settings> = {}, parts: Partial<TabServiceParts> = {}) {
  const page = { url: `${SITE}/story`, title: 'Marrowby closes its pier', read: false, id: 1 };
  const store = createTabStore(createMemoryArea());
  const check = vi.fn<TabServiceParts['check']>(async ({ article }) =>
    aFinding({ identity: article.title }),
  );
  const inject = vi.fn(async (_tab: number, file: string) => {
    page.read = true;
    // The second of the two scripts sends what the first read.
    if (file !== '/fingerprint.js') return true;
    setTimeout(() => {
      const from = { tabId: TAB, url: page.url, incognito: false };
      if (page.title === '') void service.articleAbsent(from, 'not-an-article');
      else void service.articleFound(from, aCapture({ url: page.url, title: page.title }));
    }, 30);
    return true;
  });
  const shown: string[] = [];
  const service = createTabService({
    tabs: { get: async (id) => ({ id, url: page.url, incognito: false }) },
    scripting: { inject, wasRead: async () => page.read },
    store,
    settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
    show: async (_tab, state) => void shown.push(state.status),
    save: async () => 'paper-1',
    generation: async () => 1,
    log: { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() },
    now: Date.now,
    check,
    ...parts,
  });
  const push = async (path: string) => {
    page.url = SITE + path;
    await service.navigated(TAB, page.url);
  };
  return {
    page,
    service,
    store,
    check,
    inject,
    shown,
    push,
    gate: () => service.gateOpened({ tabId: TAB, url: page.url, incognito: false }),
    load: async (path: string) => {
      page.read = false;
      await push(path);
    },
    /** A loop of the page's own that changes its address every `period` ms for `length` ms. */
    loop: async (period: number, length: number, each: () => Promise<void> = async () => {}) => {
      for (let turn = 0; turn * period < length; turn++) {
        await push(`/story?turn=${turn}`);
        await each();
        await vi.advanceTimersByTimeAsync(period);
      }
    },
    state: () => store.read(TAB),
  };
}

/** A page that was checked by itself, as its gate asked. */
async function aCheckedPage(settings?: Partial<Settings>, parts?: Partial<TabServiceParts>) {
  const one = aPage(settings, parts);
  await one.gate();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(await one.state()).toMatchObject({ status: 'done' });
  return one;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a page that changes its own address', () => {
  it.each([50, 300, 599, 700, 1_500, 9_000, 11_000])(
    'keeps its finding in a loop of %d ms, and is read a bounded number of times',
    async (period) => {
      const one = await aCheckedPage();
      one.shown.length = 0;
      const length = 3 * MINUTE;
      await one.loop(period, length, async () => {
        expect((await one.state()).status).toBe('done');
      });
      await vi.advanceTimersByTimeAsync(MINUTE);
      expect(await one.state()).toMatchObject({ status: 'done', url: one.page.url });
      expect(one.shown.filter((status) => status !== 'done')).toEqual([]);
      expect(one.check).toHaveBeenCalledOnce();
      // Twice a minute, the first few looks, or as seldom as it moves.
      const most = period >= 10_000 ? length / period + 1 : 2 * (length / MINUTE) + 10;
      // Two scripts a reading.
      expect(one.inject.mock.calls.length / 2 - 1).toBeLessThanOrEqual(most);
    },
  );

  it('is checked as it stands in the end, when the loop hid another story', async () => {
    const one = await aCheckedPage();
    await one.loop(300, MINUTE, async () => {
      await one.gate();
    });
    one.page.title = 'Another story';
    await one.push('/another');
    await one.gate();
    await vi.advanceTimersByTimeAsync(MINUTE);
    const url = `${SITE}/another`;
    expect(await one.state()).toMatchObject({
      status: 'done',
      url,
      finding: { identity: 'Another story' },
    });
  });

  it('is checked in the midst of a loop that never ends', async () => {
    const one = aPage();
    await one.loop(300, MINUTE, one.gate);
    expect(await one.state()).toMatchObject({ status: 'done' });
  });

  it('keeps the check that is under way, and tells it of the address in the end', async () => {
    let end = () => {};
    const one = aPage(
      {},
      { check: () => new Promise((resolve) => (end = () => resolve(aFinding()))) },
    );
    await one.gate();
    await vi.advanceTimersByTimeAsync(100);
    await one.push('/story?later');
    await vi.advanceTimersByTimeAsync(5_000);
    end();
    await vi.advanceTimersByTimeAsync(100);
    expect(await one.state()).toMatchObject({ status: 'done', url: `${SITE}/story?later` });
  });

  it('loses its finding when it now shows what the gate calls no article', async () => {
    const one = await aCheckedPage();
    one.page.title = '';
    await one.push('/');
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await one.state()).status).toBe('idle');
    expect(one.shown.at(-1)).toBe('idle');
  });

  it('keeps a finding that was clicked for, and is not checked for another story', async () => {
    const one = aPage({ automatic: false });
    await one.service.checkTab(TAB);
    await vi.advanceTimersByTimeAsync(1_000);
    await one.loop(300, MINUTE);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await one.state()).toMatchObject({ status: 'done', url: one.page.url });
    one.page.title = 'Another story';
    await one.push('/another');
    await one.gate();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect((await one.state()).status).toBe('idle');
    expect(one.check).toHaveBeenCalledOnce();
    const reads = one.inject.mock.calls.length;
    await one.loop(300, MINUTE);
    expect(one.inject).toHaveBeenCalledTimes(reads);
  });

  it('is checked by a click in the midst of a loop', async () => {
    const one = aPage({ automatic: false });
    await one.push('/story?0');
    await one.service.viewOpened(TAB);
    await one.loop(300, 3_000);
    expect(await one.state()).toMatchObject({ status: 'done' });
  });
});

describe('a page that is left for another', () => {
  it('loses its finding at once, even from the midst of a loop', async () => {
    const one = await aCheckedPage();
    await one.loop(300, MINUTE);
    await one.load('/next');
    expect((await one.state()).status).toBe('idle');
    expect(one.shown.at(-1)).toBe('idle');
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect((await one.state()).status).toBe('idle');
  });

  it('is forgotten when it was read before the browser told of it', async () => {
    const one = await aCheckedPage();
    one.page.title = 'The next page';
    await one.push('/next'); // told late: the next page's gate has had it read already
    await one.gate();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await one.state()).toMatchObject({ finding: { identity: 'The next page' } });
  });
});
