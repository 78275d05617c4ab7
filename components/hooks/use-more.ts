import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result';
import type { FoundFeed } from '../../lib/manage/following';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import { failureKey } from '../model/failures';
import { hostOf } from '../model/text';
import type { MenuEntry } from '../parts/PopupMenu';

/** What the popup offers beyond the page in front: its outlet, and the other tabs. */
export interface MorePort {
  /** The feeds that the page names. */
  feeds(): Promise<FoundFeed[]>;
  /** Follows a feed; false where it was followed already. Only inside a click. */
  follow(feed: FoundFeed): Promise<Result<boolean>>;
  /** Opens the desk to save the articles of all tabs of the window. */
  saveTabs(): Promise<void>;
}

/** Feeds of one page that a menu has room for. */
const FEEDS_OFFERED = 4;

/** The entries of the menu for that; `say` hears what was done. */
export function useMore(port: MorePort, say: (sentence: string) => void): readonly MenuEntry[] {
  const { t } = useTranslator();
  const [feeds, setFeeds] = useState<readonly FoundFeed[]>([]);
  useEffect(() => {
    let wanted = true;
    void port.feeds().then((found) => wanted && setFeeds(found));
    return () => {
      wanted = false;
    };
  }, [port]);
  const follow = async (feed: FoundFeed) => {
    const title = isolate(nameOf(feed));
    const answer = await port.follow(feed);
    if (!answer.ok) return say(t(failureKey(answer.error.code)));
    say(t(answer.value ? 'followedNow' : 'followedAlready', { title }));
  };
  return [
    ...feeds.slice(0, FEEDS_OFFERED).map((feed) => ({
      said: t('followOf', { title: isolate(nameOf(feed)) }),
      act: () => void follow(feed),
    })),
    { label: 'menuSaveTabs', act: () => void port.saveTabs() } as const,
  ];
}

function nameOf({ title, url }: FoundFeed): string {
  return title || (hostOf(url) ?? url);
}
