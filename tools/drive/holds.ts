/** What must hold after a scenario, each with the way it is looked for. */
import type Polyfill from 'webextension-polyfill';
import { bodyChanges, watchBody } from './body-watch';
import type { DrivenBrowser } from './browser';
import type { DrivenPage } from './page';
import { until } from './patience';
import type { Step } from './scenarios';

declare const chrome: Polyfill.Browser;

interface Known {
  browser: DrivenBrowser;
  /** The visited page: its address, tab, and itself where it can be asked. */
  url: string;
  tabId: number;
  page: DrivenPage | null;
  server: { requests: string[] };
  visited: ReadonlySet<string>;
}

type Claim = Extract<Step, { holds: unknown }>['holds'];

/** Throws with what was found where the claim does not hold. */
export async function holds(claim: Claim, known: Known): Promise<void> {
  const found = await FINDERS[claim](known);
  if (found.length > 0) throw new Error(`not so: ${claim}: ${found.join(', ')}`);
}

const FINDERS: Record<Claim, (known: Known) => Promise<string[]>> = {
  'the page has learnt nothing': ({ page }) =>
    asked(page).ask(() => (window as unknown as { whatWasLearnt: () => string[] }).whatWasLearnt()),

  'the finding outlives changes of address': async ({ browser, page, tabId }) => {
    const turns = () => asked(page).ask(() => (window as unknown as { turns: number }).turns);
    const end = (await turns()) + TURNS;
    const statuses = new Set<string>();
    while ((await turns()) < end) statuses.add((await browser.state(tabId)).status);
    statuses.delete('done');
    return [...statuses];
  },

  'the finding is painted and the body untouched': async ({ browser, page, tabId }) => {
    const names = () => asked(page).ask(() => [...CSS.highlights.keys()].join());
    await asked(page).ask(watchBody);
    // As the popup asks for it: from a page of the extension.
    const answer = await browser.ask(
      async (id) =>
        (await chrome.runtime.sendMessage({
          firsthand: 'view',
          method: 'showOnPage',
          args: [id],
        })) as { value?: boolean },
      tabId,
    );
    if (answer.value !== true) return ['refused'];
    const painted = await names();
    const changes = await asked(page).ask(bodyChanges);
    return [
      ...(/^[a-z]{13}(,[a-z]{13})+$/u.test(painted) ? [] : [`painted: ${painted}`]),
      ...(changes === 0 ? [] : [`${changes} changes of the body`]),
    ];
  },

  'the page bar goes by keys and leaves no trace': async ({ page }) => {
    const shown = asked(page);
    const look = () =>
      shown.ask(() => ({
        painted: CSS.highlights.size,
        children: document.documentElement.children.length,
        isFocused: document.activeElement?.parentElement === document.documentElement,
      }));
    await shown.ask(watchBody);
    await shown.page.bringToFront();
    // The bar takes the focus by itself: it was asked for by a key.
    const before = await until('the bar has the focus', async () => {
      const seen = await look();
      return seen.isFocused && seen.painted > 1 && seen;
    });
    await shown.page.keyboard.press('ArrowDown');
    await until('a change is picked out', async () => (await look()).painted > before.painted);
    await shown.page.keyboard.press('Escape');
    const after = await until('nothing is painted', async () => {
      const seen = await look();
      return seen.painted === 0 && seen;
    });
    const changes = await shown.ask(bodyChanges);
    return [
      ...(changes === 0 ? [] : [`${changes} changes of the body`]),
      ...(after.children === 2 ? [] : ['the bar is still there']),
    ];
  },

  'nothing of the page is kept': ({ browser, url }) => browser.ask(keptOf, url),

  'one private window is open': ({ browser }) => onePrivateWindow(browser),

  'content scripts cannot read the settings': async ({ browser, tabId }) => {
    const read = await browser.ask(async (id) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: id },
        func: async () => {
          const closed = 'refused';
          try {
            return Object.keys(await chrome.storage.local.get(null)).join() || 'empty';
          } catch {
            return closed;
          }
        },
      });
      return String(answer?.result);
    }, tabId);
    return read === 'refused' ? [] : [read];
  },

  'nothing was asked for but pages that were visited': async ({ server, visited }) =>
    server.requests
      .map((line) => new URL(line.replace(/^\w+ /u, '')))
      .filter(({ hostname }) => hostname.endsWith('.example'))
      .filter(({ pathname }) => !['/style.css', '/favicon.ico'].includes(pathname))
      .map(({ origin, pathname }) => origin + pathname)
      .filter((url) => !visited.has(url)),
};

async function onePrivateWindow(browser: DrivenBrowser): Promise<string[]> {
  const open = await browser.ask(
    async () => (await chrome.windows.getAll()).filter(({ incognito }) => incognito).length,
  );
  return open === 1 ? [] : [`${open} private windows`];
}

/** How many changes of address the finding is watched for. */
const TURNS = 15;

/** Where the extension still has the address; runs in a page of the extension. */
async function keptOf(address: string): Promise<string[]> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error(String(request.error)));
      };
    });
  const places: Record<string, unknown> = {
    'storage.session': await chrome.storage.session.get(null),
    'storage.local': await chrome.storage.local.get(null),
  };
  for (const { name } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames) {
      places[`${name} ${store}`] = await answer(
        database.transaction(store).objectStore(store).getAll(),
      );
    }
    database.close();
  }
  return Object.entries(places)
    .filter(([, held]) => JSON.stringify(held).includes(address))
    .map(([place]) => place);
}

function asked(page: DrivenPage | null): DrivenPage {
  if (page === null) throw new Error('the page cannot be asked');
  return page;
}
