import type { FoundFeed } from '../../lib/manage/following';
import { useTranslator } from '../i18n/context';
import { ItemButton, Named } from './ItemButton';

interface FoundFeedsProps {
  feeds: readonly FoundFeed[];
  onFollow: (feed: FoundFeed) => void;
}

/** The feeds that an address or the open tabs name, each with the way to follow it. */
export function FoundFeeds({ feeds, onFollow }: FoundFeedsProps) {
  const { t } = useTranslator();
  return (
    <ul class="deleted wide" aria-label={t('followFound')}>
      {feeds.map((feed) => (
        <li key={feed.url}>
          <Named>
            {(name) => (
              <>
                <span>
                  <bdi id={name}>{feed.title || feed.url}</bdi>{' '}
                  {feed.title !== '' && (
                    <bdi class="muted" dir="ltr">
                      {feed.url}
                    </bdi>
                  )}
                </span>
                <ItemButton of={name} onClick={() => onFollow(feed)}>
                  {t('followButton')}
                </ItemButton>
              </>
            )}
          </Named>
        </li>
      ))}
    </ul>
  );
}
