import { createCorpus } from '../../lib/corpus/corpus';
import { sharedCorpus } from '../../lib/platform/shared-corpus';
import type { FoundFeed } from '../../lib/watch/page-feeds';
import { followingManager } from '../options/following';

/**
 * Follows a feed from now on; false where it was followed already. `allowed`: what the user said
 * to the browser's question for its site.
 */
export async function followFeed(feed: FoundFeed, allowed: Promise<boolean>): Promise<boolean> {
  const now = () => new Date().toISOString();
  const corpus = createCorpus(sharedCorpus(now));
  try {
    const following = followingManager(corpus, now);
    const isNew = await following.follow(feed);
    if (isNew && (await allowed)) await following.lookNow(feed.url);
    return isNew;
  } finally {
    corpus.close();
  }
}
