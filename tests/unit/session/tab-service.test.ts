import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../lib/check/finding';
import { FirsthandError } from '../../../lib/core/errors';
import type { Scripting } from '../../../lib/platform/scripting';
import type { TabService, TabServiceParts } from '../../../lib/session/tab-service';
import { createTabService } from '../../../lib/session/tab-service';
import { createTabStore } from '../../../lib/session/tab-store';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { parseSitePattern } from '../../../lib/settings/site-pattern';
import { aCapture, aFinding } from '../../support/captures';
import { createMemoryArea } from '../../support/memory-area';

const TAB = 7;
const URL = 'https://paper.example/story';
const FROM = { tabId: TAB, url: URL, incognito: false };

/** What is injected to read a page once. */
const SCRIPTS = 2;

function aWorker(changes: Partial<TabServiceParts> = {}, area = createMemoryArea()) {
  const store = createTabStore(area);
  const inject = vi.fn<Scripting['inject']>(async () => true);
  const wasRead = vi.fn(async () => false);
  const show = vi.fn<TabServiceParts['show']>(async () => undefined);
  const check = vi.fn<TabServiceParts['check']>(changes.check ?? (async () => aFinding()));
  const save = vi.fn(async () => 'paper-1');
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const service: TabService = createTabService({
    tabs: { get: async (id) => ({ id, url: URL, incognito: false }) },
    scripting: { inject, wasRead },
    store,
    settings: async () => DEFAULT_SETTINGS,
    show,
    save,
    generation: async () => 1,
    log,
    now: Date.now,
    ...changes,
    check,
  });
  return { service, store, area, inject, wasRead, show, check, save, log };
}

/** A check that ends when told to. */
function slowCheck() {
  const ends: ((finding: Finding) => void)[] = [];
  const check = () => new Promise<Finding>((resolve) => ends.push(resolve));
  return { check, ends };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a page that opens the gate', () => {
  it('is read when the reader asked for automatic checks', async () => {
    const { service, inject } = aWorker();
    await service.gateOpened(FROM);
    expect(inject.mock.calls).toEqual([
      [TAB, '/article.js'],
      [TAB, '/fingerprint.js'],
    ]);
  });

  it('waits for the click when the reader asked for that', async () => {
    const settings = async () => ({ ...DEFAULT_SETTINGS, automatic: false });
    const { service, inject, store } = aWorker({ settings });
    await service.gateOpened(FROM);
    expect(inject).not.toHaveBeenCalled();
    expect(await store.read(TAB)).toEqual({ status: 'idle', url: URL });
  });

  it('is left alone on a site that the reader excluded, and the state says so', async () => {
    const deny = [parseSitePattern('paper.example')!];
    const { service, inject, store } = aWorker({
      settings: async () => ({ ...DEFAULT_SETTINGS, deny }),
    });
    await service.gateOpened(FROM);
    expect(inject).not.toHaveBeenCalled();
    expect(await store.read(TAB)).toMatchObject({ status: 'not-checked', reason: 'off-for-site' });
  });
});

describe('a page that opens the gate again, with more text', () => {
  it('is read again when it was checked by click before', async () => {
    const settings = async () => ({ ...DEFAULT_SETTINGS, automatic: false });
    const { service, inject, store } = aWorker({ settings });
    await service.checkTab(TAB);
    await service.articleFound(FROM, aCapture());
    await service.gateOpened(FROM);
    expect(inject).toHaveBeenCalledTimes(2 * SCRIPTS);
    expect((await store.read(TAB)).status).toBe('done');
  });
});

describe('an article that was found', () => {
  it('is checked, and state and badge show the finding', async () => {
    const finding = aFinding({ warns: 'red' });
    const { service, store, show } = aWorker({ check: async () => finding });
    await service.articleFound(FROM, aCapture());
    expect(await store.read(TAB)).toEqual({ status: 'done', url: URL, finding });
    expect(show.mock.calls.map(([, state]) => state.status)).toEqual(['checking', 'done']);
  });

  it('is refused when it names another site than the browser does', async () => {
    const { service, check } = aWorker();
    const foreign = aCapture({ url: 'https://bank.example/story' });
    await expect(service.articleFound(FROM, foreign)).rejects.toMatchObject({
      code: 'input-malformed',
    });
    await expect(service.articleFound(FROM, aCapture({ url: null }))).rejects.toThrow();
    expect(check).not.toHaveBeenCalled();
  });

  it('tells an operational failure by its code', async () => {
    const check = () => Promise.reject(new FirsthandError('corpus-blocked', 'another tab'));
    const { service, store } = aWorker({ check });
    await service.articleFound(FROM, aCapture());
    expect(await store.read(TAB)).toMatchObject({ status: 'failed', code: 'corpus-blocked' });
  });

  it('tells a bug as one, without its message, and logs it', async () => {
    const { service, store, log } = aWorker({ check: () => Promise.reject(new TypeError('x')) });
    await service.articleFound(FROM, aCapture());
    expect(await store.read(TAB)).toMatchObject({ status: 'failed', code: 'bug', detail: '' });
    expect(log.error).toHaveBeenCalledOnce();
  });

  it('is not checked by itself on a later page of a tab that was checked by click', async () => {
    const settings = async () => ({ ...DEFAULT_SETTINGS, automatic: false });
    const { service, check, store } = aWorker({ settings });
    await service.checkTab(TAB);
    await service.articleFound(FROM, aCapture());
    expect(check).toHaveBeenCalledTimes(1);
    await service.articleFound(FROM, aCapture({ text: 'More of the same page.', blocks: [] }));
    expect(check).toHaveBeenCalledTimes(2);
    const later = 'https://paper.example/other';
    await service.navigated(TAB, later);
    await service.articleFound({ ...FROM, url: later }, aCapture({ url: later }));
    expect(check).toHaveBeenCalledTimes(2);
    expect(await store.read(TAB)).toEqual({ status: 'idle', url: later });
    expect(await store.capture(TAB)).toBeNull();
  });
});

describe('a page that changes under the reader', () => {
  it('drops the answer about the text before', async () => {
    const { check, ends } = slowCheck();
    const { service, store } = aWorker({ check });
    const first = service.articleFound(FROM, aCapture());
    await expect.poll(() => ends).toHaveLength(1);
    const second = service.articleFound(FROM, aCapture({ title: 'Later' }));
    await expect.poll(() => ends).toHaveLength(2);
    ends[1]!(aFinding({ identity: 'second' }));
    await second;
    ends[0]!(aFinding({ identity: 'first' }));
    await first;
    expect(await store.read(TAB)).toMatchObject({ finding: { identity: 'second' } });
  });

  it('drops the answer about the page that was left', async () => {
    const { check, ends } = slowCheck();
    const { service, store, show } = aWorker({ check });
    const checking = service.articleFound(FROM, aCapture());
    await expect.poll(() => ends).toHaveLength(1);
    await service.navigated(TAB, 'https://other.example/');
    ends[0]!(aFinding());
    await checking;
    expect((await store.read(TAB)).status).toBe('idle');
    expect(show).toHaveBeenLastCalledWith(TAB, { status: 'idle', url: 'https://other.example/' });
  });

  it('keeps its finding when only the fragment changes', async () => {
    const { service, store } = aWorker();
    await service.articleFound(FROM, aCapture());
    await service.navigated(TAB, `${URL}#comments`);
    expect((await store.read(TAB)).status).toBe('done');
  });

  it('says that there is nothing to check when the extractor says so', async () => {
    const { service, store } = aWorker();
    await service.articleFound(FROM, aCapture());
    await service.articleAbsent(FROM, 'too-short');
    expect(await store.read(TAB)).toMatchObject({ status: 'not-checked', reason: 'too-short' });
    expect(await store.capture(TAB)).toBeNull();
  });

  it('says so when it could not be read, or when what was read was refused', async () => {
    const { service, store } = aWorker();
    await service.checkTab(TAB);
    await service.articleUnreadable(FROM);
    expect(await store.read(TAB)).toMatchObject({ status: 'failed', code: 'page-unreadable' });
    expect(await store.capture(TAB)).toBeNull();
  });

  it('leaves nothing behind when its tab is closed', async () => {
    const { service, area } = aWorker();
    await service.articleFound(FROM, aCapture());
    await service.closed(TAB);
    expect(await area.getAll()).toEqual({});
  });
});

describe('a click', () => {
  it('reads the page whatever the settings say', async () => {
    const deny = [parseSitePattern('paper.example')!];
    const settings = async () => ({ ...DEFAULT_SETTINGS, automatic: false, deny });
    const { service, inject, store } = aWorker({ settings });
    await service.checkTab(TAB);
    expect(inject).toHaveBeenCalledTimes(SCRIPTS);
    expect((await store.read(TAB)).status).toBe('checking');
    await service.articleFound(FROM, aCapture());
    expect((await store.read(TAB)).status).toBe('done');
  });

  it('says no-access where the browser does not let us read', async () => {
    const { service, store } = aWorker({
      scripting: { inject: async () => false, wasRead: async () => false },
    });
    await service.checkTab(TAB);
    expect(await store.read(TAB)).toMatchObject({ status: 'not-checked', reason: 'no-access' });
  });

  it('says that the page did not answer when it stays silent', async () => {
    vi.useFakeTimers();
    const { service, store } = aWorker();
    await service.checkTab(TAB);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await store.read(TAB)).toMatchObject({ status: 'failed', code: 'worker-unreachable' });
  });

  it('does not call a page silent that has answered', async () => {
    vi.useFakeTimers();
    const { service, store } = aWorker();
    await service.checkTab(TAB);
    await service.articleFound(FROM, aCapture());
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await store.read(TAB)).status).toBe('done');
  });
});

describe('a popup that opens', () => {
  it('finds the finding of the page as it stands', async () => {
    const { service, inject, check } = aWorker();
    await service.articleFound(FROM, aCapture());
    await service.viewOpened(TAB);
    expect(check).toHaveBeenCalledOnce();
    expect(inject).not.toHaveBeenCalled();
  });

  it('has the page checked that nothing is known of', async () => {
    const { service, inject } = aWorker();
    await service.viewOpened(TAB);
    expect(inject).toHaveBeenCalledTimes(SCRIPTS);
  });

  it('has the page checked again, without reading it again, when the corpus changed', async () => {
    const generation = vi.fn(async () => 1);
    const { service, inject, check } = aWorker({ generation });
    await service.articleFound(FROM, aCapture());
    generation.mockResolvedValue(2);
    await service.viewOpened(TAB);
    expect(check).toHaveBeenCalledTimes(2);
    expect(inject).not.toHaveBeenCalled();
  });

  it('waits for a check that is under way', async () => {
    const { check, ends } = slowCheck();
    const { service, inject } = aWorker({ check });
    const checking = service.articleFound(FROM, aCapture());
    await expect.poll(() => ends).toHaveLength(1);
    await service.viewOpened(TAB);
    expect(inject).not.toHaveBeenCalled();
    ends[0]!(aFinding());
    await checking;
  });

  it('has the page read again when the worker died in the middle of a check', async () => {
    const { check, ends } = slowCheck();
    const dead = aWorker({ check });
    void dead.service.articleFound(FROM, aCapture());
    await expect.poll(() => ends).toHaveLength(1);
    const next = aWorker({}, dead.area);
    expect((await next.store.read(TAB)).status).toBe('checking');
    await next.service.viewOpened(TAB);
    expect(next.inject).toHaveBeenCalledTimes(SCRIPTS);
  });

  it('shows, after the worker died, what the dead one found', async () => {
    const dead = aWorker();
    await dead.service.articleFound(FROM, aCapture());
    const next = aWorker({}, dead.area);
    await next.service.viewOpened(TAB);
    expect(next.check).not.toHaveBeenCalled();
    expect((await next.store.read(TAB)).status).toBe('done');
  });
});

describe('saving the page', () => {
  it('puts what was read into the corpus and checks the page again', async () => {
    const { service, save, check } = aWorker();
    await service.articleFound(FROM, aCapture());
    expect(await service.saveReport(TAB)).toBe('paper-1');
    expect(save).toHaveBeenCalledWith(aCapture());
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('is refused in a private window', async () => {
    const tabs = { get: async (id: number) => ({ id, url: URL, incognito: true }) };
    const { service, save } = aWorker({ tabs });
    await service.articleFound(FROM, aCapture());
    await expect(service.saveReport(TAB)).rejects.toMatchObject({ code: 'private-window' });
    expect(save).not.toHaveBeenCalled();
  });

  it('is refused where nothing was read', async () => {
    const { service } = aWorker();
    await expect(service.saveReport(TAB)).rejects.toMatchObject({ code: 'nothing-read' });
  });
});
