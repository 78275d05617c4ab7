import { describe, expect, it } from 'vitest';
import type { TabState } from '../../../lib/session/tab-state';
import { createTabStore } from '../../../lib/session/tab-store';
import { aCapture, aFinding } from '../../support/captures';
import { createMemoryArea } from '../../support/memory-area';

const URL = 'https://paper.example/story';
const done: TabState = { status: 'done', url: URL, finding: aFinding() };
const capture = aCapture();
const sizeOf = (value: unknown) => JSON.stringify(value).length;

describe('the state of many tabs', () => {
  it('is kept apart, and idle for a tab that nothing is known of', async () => {
    const store = createTabStore(createMemoryArea());
    await store.write(1, done);
    expect(await store.read(1)).toEqual(done);
    expect(await store.read(11)).toEqual({ status: 'idle', url: null });
    await store.remove(1);
    expect((await store.read(1)).status).toBe('idle');
  });

  it('gives up captures of other tabs before any finding', async () => {
    const room = 2 * sizeOf(done) + sizeOf(capture) + 10;
    const store = createTabStore(createMemoryArea(room));
    await store.keepCapture(1, capture);
    await store.write(1, done);
    await store.write(2, done);
    expect(await store.capture(1)).toEqual(capture);
    await store.keepCapture(2, capture);
    expect(await store.capture(2)).toEqual(capture);
    expect(await store.capture(1)).toBeNull();
    expect((await store.read(1)).status).toBe('done');
  });

  it('gives up findings of other tabs before that of the tab in question', async () => {
    const store = createTabStore(createMemoryArea(2 * sizeOf(done) + 10));
    for (const tabId of [1, 2, 3]) await store.write(tabId, done);
    expect((await store.read(3)).status).toBe('done');
    expect((await store.read(1)).status).toBe('idle');
  });

  it('rejects what does not fit even alone', async () => {
    const store = createTabStore(createMemoryArea(100));
    await expect(store.write(1, done)).rejects.toThrow();
  });

  it('reaches the view that watches the tab, and no other, until it stops', async () => {
    const store = createTabStore(createMemoryArea());
    const seen: string[] = [];
    const stop = new AbortController();
    store.watch(7, ({ status }) => seen.push(status), stop.signal);
    await store.write(8, done);
    await store.write(7, { status: 'checking', url: URL });
    await store.keepCapture(7, capture);
    await store.remove(7);
    stop.abort();
    await store.write(7, done);
    expect(seen).toEqual(['checking', 'idle']);
  });
});
