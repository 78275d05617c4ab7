/** Pages that no outlet has: the spun copy of the sample site, with a script of the page's own. */
import { pageUrl, renderPage, type SamplePage, type Site } from '../demo/site-pages';

export type OddPage = 'restless page' | 'listening page';

const ADDRESSES: Record<OddPage, string> = {
  'restless page': 'http://restless.example/story',
  'listening page': 'http://listening.example/story',
};

/** Changes its address for ever, faster than anything rests, and counts how often. */
const RESTLESS = `
  window.turns = 0;
  setInterval(() => {
    turns += 1;
    history.pushState({}, '', '?turn=' + turns);
  }, 300);
`;

/**
 * Notes whatever it could know Firsthand by: messages, the events that content scripts of WXT
 * announce themselves with, nodes and names that are not its own, files of an extension.
 */
function listening(extensionIds: readonly string[]): string {
  return `
    window.learnt = [];
    const note = (what) => learnt.push(what);
    addEventListener('message', ({ data }) => note('message ' + JSON.stringify(data)), true);
    for (const id of ${JSON.stringify(extensionIds)}) {
      for (const script of ['gate', 'article', 'highlight']) {
        const name = id + ':' + script + ':wxt:content-script-started';
        for (const target of [window, document]) target.addEventListener(name, () => note(name));
      }
    }
    addEventListener('DOMContentLoaded', () => {
      const names = new Set(Object.getOwnPropertyNames(window));
      const seen = new MutationObserver((changes) => {
        for (const { type, target } of changes) note(type + ' of ' + target.nodeName);
      });
      const every = { attributes: true, characterData: true, childList: true, subtree: true };
      seen.observe(document, every);
      window.whatWasLearnt = () => [
        ...learnt,
        ...Object.getOwnPropertyNames(window).filter((name) => !names.has(name)),
        ...performance
          .getEntries()
          .map((entry) => entry.name)
          .filter((name) => name.includes('extension')),
        ...[...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null),
      ].filter((name) => name !== 'whatWasLearnt');
    });
  `;
}

/** The page with its address, as the server is to serve it. */
export function oddPage(
  name: OddPage,
  site: Site,
  extensionIds: readonly string[],
): { url: string; html: string } {
  const spun = site.pages.find(({ id }) => id === 'spun');
  if (!spun) throw new Error('the sample site has no spun copy');
  const script = name === 'restless page' ? RESTLESS : listening(extensionIds);
  const html = renderPage(site, spun)
    .replaceAll(pageUrl(spun), ADDRESSES[name])
    .replace('<head>', `<head><script>${script}</script>`);
  return { url: ADDRESSES[name], html };
}

export function isOddPage(name: string): name is OddPage {
  return name in ADDRESSES;
}

export function samplePage(site: Site, id: string): SamplePage {
  const page = site.pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`no sample page is called ${id}`);
  return page;
}
