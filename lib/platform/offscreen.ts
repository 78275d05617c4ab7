import { runtime } from './runtime';

/** Chrome's own; the polyfill's types lack it, and Firefox has a document in its event page. */
interface OffscreenApi {
  hasDocument?(): Promise<boolean>;
  createDocument(about: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

const PAGE = 'offscreen.html';

let opening: Promise<void> | null = null;

function api(): OffscreenApi | null {
  return (globalThis as { chrome?: { offscreen?: OffscreenApi } }).chrome?.offscreen ?? null;
}

/** Opens the document in which pages are parsed where the background has none, unless it is open. */
export async function openOffscreen(): Promise<void> {
  const offscreen = api();
  if (!offscreen) throw new Error('this browser has no offscreen documents');
  if (await offscreen.hasDocument?.()) return;
  opening ??= offscreen
    .createDocument({
      url: runtime.url(PAGE),
      reasons: ['DOM_PARSER'],
      justification: 'Reads the article of a page that the user follows.',
    })
    .finally(() => {
      opening = null;
    });
  await opening;
}
