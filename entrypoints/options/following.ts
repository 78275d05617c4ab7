import type { Corpus } from '../../lib/corpus/corpus';
import { createFollowingManager, type FollowingManager } from '../../lib/manage/following';
import { createViewClient } from '../../lib/messaging/client';
import { fetchFollowed, fetchWherever } from '../../lib/platform/fetch-followed';
import { permissions } from '../../lib/platform/permissions';
import { runtime } from '../../lib/platform/runtime';

/** What is followed, as this browser fetches and asks. */
export function followingManager(
  corpus: Pick<Corpus, 'kept'>,
  now: () => string,
): FollowingManager {
  return createFollowingManager({
    corpus,
    now,
    get: fetchFollowed,
    getWherever: fetchWherever,
    requestSite: permissions.requestSite,
    wake: () => createViewClient(runtime).lookAtFollowed(),
  });
}
