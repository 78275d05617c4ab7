import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportDraft } from '../../lib/check/corpus-manager';
import { err, ok, type Result } from '../../lib/core/result';
import type { Collector, CollectTrouble, OpenTab } from '../../lib/manage/collect';
import type { ListedPage, PageState } from '../model/collect';

/** Between two requests for pages of a list (ms): a reader who opens them herself is no faster. */
const PAUSE = 1_000;

export interface Collecting {
  pages: readonly ListedPage[];
  busy: boolean;
  /** Saves the articles of the tabs of a window; null: of this one. */
  saveTabs(window: number | null): void;
  /** Fetches the pages of a pasted list and saves their articles; only inside a click. */
  saveList(text: string): void;
  /** The same for one address that was given by a click elsewhere, in a private window or not. */
  saveAddress(url: string, incognito: boolean): void;
  /** Fetches one address to be checked, and hands over what was read. */
  readAddress(url: string, onRead: (draft: ReportDraft) => void): void;
  /** Tries a page that was left once more; `confirmed`: its address was seen to be private. */
  again(page: ListedPage, confirmed: boolean): void;
  cancel(): void;
}

/** How a page ends that gave an article. */
type Ended = 'saved' | 'present' | 'checked';

/** One page to be read, and how. */
interface Task {
  page: ListedPage;
  work: (confirmed: boolean) => Promise<Result<Ended, CollectTrouble>>;
  isFetched: boolean;
}

const WAITING: PageState = { status: 'waiting' };

/** Pages one after the other, each with what became of it; the rest can be called off. */
export function useCollect(port: Collector): Collecting {
  const [pages, setPages] = useState<readonly ListedPage[]>([]);
  const [busy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  const tasks = useRef(new Map<string, Task>());
  useEffect(() => () => running.current?.abort(), []);

  const tell = (key: string, state: PageState) =>
    setPages((known) => known.map((page) => (page.key === key ? { ...page, state } : page)));

  const run = async (list: readonly Task[], confirmed: boolean) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const { signal } = abort;
    setBusy(true);
    let isFirst = true;
    for (const { page, work, isFetched } of list) {
      if (isFetched && !isFirst && !signal.aborted) await pause(signal);
      isFirst = false;
      if (signal.aborted) {
        tell(page.key, { status: 'cancelled' });
        continue;
      }
      tell(page.key, { status: 'reading' });
      tell(page.key, stateOf(await work(confirmed).catch(() => null)));
    }
    if (running.current === abort) setBusy(false);
  };

  const begin = (list: Task[]) => {
    tasks.current = new Map(list.map((task) => [task.page.key, task]));
    setPages(list.map(({ page }) => page));
    void run(
      list.filter(({ page }) => page.state.status === 'waiting'),
      false,
    );
  };
  const ofTab = (tab: OpenTab, window: number | null): Task => ({
    page: {
      key: `tab ${tab.id}`,
      name: tab.title ?? tab.url ?? '',
      url: tab.url,
      state: WAITING,
    },
    // Its address is known once the browser lets us ask.
    work: async () => {
      const now = (await port.tabs(window)).find(({ id }) => id === tab.id);
      return port.saveTab(now ?? tab);
    },
    isFetched: false,
  });
  const ofAddress = (
    url: string,
    work: Task['work'] = (confirmed) => port.saveAddress(url, confirmed),
  ): Task => ({ page: { key: url, name: url, url, state: WAITING }, work, isFetched: true });
  return {
    pages,
    busy,
    saveTabs(window) {
      void port.tabs(window).then((tabs) => begin(tabs.map((tab) => ofTab(tab, window))));
    },
    saveList(text) {
      const listed = port.listed(text);
      const urls = listed.flatMap(({ url, isPrivate }) => (url === null || isPrivate ? [] : url));
      const list = listed.map(({ typed, url }): Task => {
        if (url !== null) return ofAddress(url);
        const state = { status: 'left', why: 'no-address' } as const;
        const page = { key: typed, name: typed, url: null, state };
        return { page, work: () => Promise.reject(new Error('no address')), isFetched: false };
      });
      // The question comes first: a browser asks only while the click is new.
      void port.askAccess(urls).then(() => begin(list));
    },
    saveAddress(url, incognito) {
      const refuse = () => Promise.resolve(err('private-window'));
      begin([incognito ? ofAddress(url, refuse) : ofAddress(url)]);
    },
    readAddress(url, onRead) {
      const read = async (confirmed: boolean) => {
        const draft = await port.readAddress(url, confirmed);
        if (!draft.ok) return draft;
        onRead(draft.value);
        return ok('checked' as const);
      };
      begin([ofAddress(url, read)]);
    },
    again(page, confirmed) {
      const task = tasks.current.get(page.key);
      if (!task) return;
      const { url } = page;
      const asked = url === null ? port.askEverySite() : port.askAccess([url]);
      void asked.then(() => run([task], confirmed));
    },
    cancel: () => running.current?.abort(),
  };
}

function stateOf(result: Result<Ended, CollectTrouble> | null): PageState {
  if (result === null) return { status: 'left', why: 'failed' };
  return result.ok ? { status: result.value } : { status: 'left', why: result.error.code };
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, PAUSE);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
