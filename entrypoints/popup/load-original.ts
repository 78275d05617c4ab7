import { loadOriginal, type Consent } from '../../lib/check/load-original';
import type { Result } from '../../lib/core/result';
import { createCorpus } from '../../lib/corpus/corpus';
import { createChanges } from '../../lib/platform/changes';
import { fetchPage } from '../../lib/platform/fetch-page';
import { webLock } from '../../lib/platform/locks';

/** Fetches the text of a source into the corpus; part of the popup, loaded when asked for. */
export async function load(id: string, seen: Consent): Promise<Result<void>> {
  const corpus = createCorpus({
    lock: webLock('corpus-write'),
    now: () => new Date().toISOString(),
    changed: createChanges('corpus').announce,
  });
  try {
    return await loadOriginal(id, seen, {
      corpus,
      fetchPage,
      parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
    });
  } finally {
    corpus.close();
  }
}
